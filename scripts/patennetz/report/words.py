"""Fills the sentences of rules with values, and says the few words of the reports themselves."""

from typing import Literal, TypeAlias

from patennetz.problem import Problem, Severity
from patennetz.report.visible import visible
from patennetz.rules import BY_ID, Words

Language: TypeAlias = Literal["de", "en"]

_LONGEST = 200
"""So many characters of a value are quoted in a sentence."""

_SEVERITIES = {
    Severity.ERROR: (Words("Fehler", "error"), Words("Fehler", "errors")),
    Severity.WARNING: (Words("Warnung", "warning"), Words("Warnungen", "warnings")),
}
_FILES = (Words("Datei", "file"), Words("Dateien", "files"))
_NOTHING = Words("Keine Probleme gefunden.", "No problems found.")

HINT = Words("Hinweis", "hint")
SEE = Words("Siehe auch", "see also")
MORE = Words("Mehr dazu", "More")


def said(words: Words, language: Language) -> str:
    """A text in one of the two languages of the command."""
    return words.de if language == "de" else words.en


def message(problem: Problem, language: Language) -> str:
    """What was found, as a sentence without anything invisible."""
    return _filled(BY_ID[problem.rule].message, problem, language)


def hint(problem: Problem, language: Language) -> str:
    """What to do about it."""
    return _filled(BY_ID[problem.rule].hint, problem, language)


def severity(problem: Problem, language: Language) -> str:
    """`Fehler` or `Warnung`."""
    return said(_SEVERITIES[problem.severity][0], language)


def count(problems: tuple[Problem, ...], language: Language) -> str:
    """How many there are: `3 Fehler, 1 Warnung in 2 Dateien`."""
    if not problems:
        return said(_NOTHING, language)
    kinds = [
        _counted(number, *words, language)
        for kind, words in _SEVERITIES.items()
        if (number := sum(problem.severity is kind for problem in problems))
    ]
    files = len({problem.place.path for problem in problems})
    return f"{', '.join(kinds)} in {_counted(files, *_FILES, language)}"


def _counted(number: int, one: Words, several: Words, language: Language) -> str:
    return f"{number} {said(one if number == 1 else several, language)}"


def _filled(words: Words, problem: Problem, language: Language) -> str:
    values = {name: visible(_shortened(value)) for name, value in problem.values.items()}
    return said(words, language).format_map(values)


def _shortened(value: str) -> str:
    return value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"
