"""Finds amounts, periods and percentages typed into texts about the law: they belong into parameters."""

import re
from collections.abc import Iterator

from patennetz.checks.citations import spans
from patennetz.checks.context import Context
from patennetz.checks.processes import is_legal_text
from patennetz.problem import Problem
from patennetz.rules import found

_DIGITS = r"\d{1,3}(?:[.\s\u00a0\u202f]\d{3}){1,4}(?:,\d{1,2})?|\d+(?:[.,]\d{1,4})?"
_UNITS = r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)"
_WORDS = (
    r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn"
    rf"|neunzehn|(?:{_UNITS}und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)"
    rf"|{_UNITS}?(?:hundert|tausend)|anderthalb|(?:ein|zwei|drei)einhalb"
)
_NUMBER = rf"(?:{_DIGITS}|{_WORDS})"
_MORE = (
    r"(?:(?:volle|ganze|weitere|aufeinanderfolgende|zusammenhängende|angefangene|letzten|vergangene|folgende)[nr]?\s+)?"
)
_TIME = (
    r"(?:(?:Werk|Arbeits|Kalender)?Tage?[ns]?|Wochen?|Monate?[ns]?|(?:Kalender|Lebens)?Jahre?[ns]?"
    r"|(?:Unterrichts)?Stunden?)"
)
_UNIT = rf"(?:Euro|EUR|€|Cents?|Prozent|%|v\.\s?H\.|Punkte?n?|{_TIME})"
_ADJECTIVE = r"-?(?:tägig|wöchig|monatig|jährig|stündig)\w{0,2}"
_LITERAL = re.compile(
    rf"(?<![\w.,§-])(?:"
    rf"(?:{_NUMBER}\s*(?:bis|oder|und|-|–)\s*)?{_NUMBER}"
    rf"(?:[\s\u00a0\u202f]*(?:%|€)|[-\s\u00a0\u202f]+{_MORE}{_UNIT}(?!\w)|{_ADJECTIVE}(?!\w))"
    rf"|€\s?(?:{_DIGITS})"
    rf"|(?:ein(?:e[nmrs]?)?\s+)?halbe[nrs]?\s+(?:Jahr(?:es)?|Monat(?:s)?|Stunde)(?!\w)"
    rf"|(?:innerhalb|binnen)\s+(?:von\s+)?eine[mrs]\s+{_MORE}{_TIME}(?!\w)"
    rf"|ein(?:tägig|wöchig|monatig|jährig)\w{{0,2}}(?!\w)"
    rf")",
    re.IGNORECASE,
)
_HINTS = (
    "Tag", "Woche", "Monat", "Jahr", "tund", "Euro", "EUR", "€", "Cent", "%", "rozent", "v.", "unkt", "tägig", "wöchig",
    "onatig", "jährig", "tündig", "tage", "jahr",
)  # fmt: skip
"""Without any of these a text names no amount and no period."""
_HINTED = re.compile("|".join(map(re.escape, _HINTS)))
_TARGET = re.compile(r"\]\([^)]*\)|https?://\S+")
_OBSERVED = frozenset({"pitfalls", "success_factors", "indicators", "effort", "changelog", "variants", "local"})
"""Parts of a process that tell what offices saw: their figures are history, not law."""


def literal_amounts(context: Context) -> Iterator[Problem]:
    """Amounts, periods and percentages typed into guides and statutory processes."""
    for name, leaf in context.texts:
        if name[0] not in {"guide", "process"} or not _HINTED.search(leaf.value):
            continue
        if leaf.path[0] not in _OBSERVED and is_legal_text(context.knowledge.of(name[0])[name[1]]):
            for start, end in literals(leaf.value, spans(context, leaf.value)):
                place = context.place_of(name, leaf.path, start, end - start)
                yield found("literal-amount", place, found=leaf.value[start:end])


def literals(text: str, cited: tuple[tuple[int, int], ...] = ()) -> Iterator[tuple[int, int]]:
    """Where amounts and periods are typed, outside citations and addresses."""
    hidden = (*cited, *(match.span() for match in _TARGET.finditer(text)))
    for match in _LITERAL.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in hidden):
            yield match.span()
