"""Checks that cited places of the law exist."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from patennetz.checks.context import Context
from patennetz.country.de.citations import Citation, find
from patennetz.country.de.law import Finding, Verdict, judge, section_of
from patennetz.country.de.target import Target
from patennetz.model.knowledge import Name
from patennetz.model.law import LawRegister
from patennetz.model.walk import Leaf
from patennetz.problem import Place, Problem
from patennetz.rules import filled, found
from patennetz.source.places import Path

_SIGNS = ("Art.", "Artikel", "Paragra")
_JOINT = re.compile(r"[\s,;]*(?:und|oder|sowie|bzw\.|i\.\s?V\.\s?m\.|iVm|in Verbindung mit)?[\s,;]*")
_RULES: Mapping[Verdict, str] = {
    Verdict.GONE: "citation-gone",
    Verdict.REPEALED: "citation-repealed",
    Verdict.NO_SUCH_SECTION: "citation-no-such-section",
    Verdict.NO_SUCH_ABSATZ: "citation-no-such-absatz",
    Verdict.NO_SUCH_NUMMER: "citation-no-such-nummer",
}


@dataclass(frozen=True)
class _Judged:
    """Verdicts on places, each asked for once."""

    registers: Mapping[str, LawRegister]
    seen: dict[Target, tuple[Finding, ...]] = field(default_factory=dict)

    def on(self, target: Target) -> tuple[Finding, ...]:
        """The verdict on a place."""
        if target not in self.seen:
            self.seen[target] = judge(target, self.registers)
        return self.seen[target]


def citations_in(context: Context, text: str) -> tuple[Citation, ...]:
    """All citations of a text; asked twice, found once."""
    if "§" not in text and not any(sign in text for sign in _SIGNS):
        return ()
    if text not in context.cited:
        context.cited[text] = find(text, context.law_names)
    return context.cited[text]


def spans(context: Context, text: str) -> tuple[tuple[int, int], ...]:
    """Where a text cites the law."""
    return tuple((citation.start, citation.end) for citation in citations_in(context, text))


def cited(context: Context, text: str) -> frozenset[str]:
    """Which places of which acts a text cites."""
    return frozenset(
        f"{target} {citation.name}".strip() for citation in citations_in(context, text) for target in citation.targets
    )


def citations(context: Context) -> Iterator[Problem]:
    """Cited places that do not exist, in fields for citations and in all texts."""
    judged = _Judged(context.knowledge.laws)
    for name, leaf in context.marked("citation"):
        if not _is_whole(leaf.value, citations_in(context, leaf.value)):
            yield found("not-a-citation", context.place(name, leaf.path), found=leaf.value)
        else:
            yield from _leaf(context, judged, name, leaf)
    for name, leaf in context.texts:
        yield from _leaf(context, judged, name, leaf)


def _is_whole(text: str, citations: tuple[Citation, ...]) -> bool:
    """Whether the text is made of citations and nothing else."""
    position = 0
    for citation in citations:
        if citation.start != position and not _JOINT.fullmatch(text, position, citation.start):
            return False
        position = citation.end
    return bool(citations) and citations[0].start == 0 and position == len(text)


def _leaf(context: Context, judged: _Judged, name: Name, leaf: Leaf) -> Iterator[Problem]:
    for citation in citations_in(context, leaf.value):
        for rule, values in _problems(context, judged, citation, leaf.value):
            yield filled(rule, place_of(context, name, leaf.path, citation), values)


def faults(context: Context, text: str) -> Iterator[tuple[Citation, str, dict[str, str]]]:
    """Cited places of a text outside the records that do not exist: the citation, the rule and its values."""
    judged = _Judged(context.knowledge.laws)
    for citation in citations_in(context, text):
        for rule, values in _problems(context, judged, citation, text):
            yield citation, rule, values


def _problems(context: Context, judged: _Judged, citation: Citation, text: str) -> Iterator[tuple[str, dict[str, str]]]:
    if not citation.targets or citation.targets[0].law is None:
        yield from _without_register(context, citation, text)
        return
    for target in citation.targets:
        for finding in judged.on(target):
            if finding.verdict in _RULES:
                yield _RULES[finding.verdict], _values(context, finding)


def _without_register(context: Context, citation: Citation, text: str) -> Iterator[tuple[str, dict[str, str]]]:
    written = " ".join(text[citation.start : citation.end].split())
    if not citation.name:
        yield "citation-without-law", {"citation": written}
    elif context.has_policy and not any(kind == "law" for kind, _ in context.knowledge.broken):
        yield "citation-unknown-law", {"citation": written, "law": citation.name}


def _values(context: Context, finding: Finding) -> dict[str, str]:
    law = context.knowledge.laws[finding.target.law or ""]
    values = {"place": str(finding.target), "law": law.law, "as_of": law.as_of.isoformat()}
    if finding.gone_since:
        values["since"] = finding.gone_since.isoformat()
    if finding.verdict in {Verdict.NO_SUCH_ABSATZ, Verdict.NO_SUCH_NUMMER}:
        values["known"] = _known(law, finding)
    return values


def _known(law: LawRegister, finding: Finding) -> str:
    """What the section has instead."""
    section = section_of(law, finding.target.section)
    absatz = finding.target.absatz
    if section is None:
        return "-"
    if finding.verdict is Verdict.NO_SUCH_ABSATZ:
        return ", ".join(section.abs) or "-"
    numbers = section.nr.get(absatz, ()) if absatz else [n for some in section.nr.values() for n in some]
    return ", ".join(dict.fromkeys(numbers)) or "-"


def place_of(context: Context, name: Name, path: Path, citation: Citation) -> Place:
    """Where a citation stands."""
    return context.place_of(name, path, citation.start, citation.end - citation.start)
