"""What a rule is: its id, its weight and its words in German and English."""

from dataclasses import dataclass

from patennetz.problem import Severity


@dataclass(frozen=True, slots=True)
class Words:
    """One text of a rule in both languages of the command, with `{names}` to be filled in."""

    de: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that can be wrong with a repository."""

    id: str
    """Kebab-case; also the name of its example folder below `tests/rules/`."""
    message: Words
    """What was found and what was expected, in one sentence."""
    hint: Words
    """What to do about it, in one sentence."""
    why: Words
    """Why the rule exists, for `patennetz explain`."""
    severity: Severity = Severity.ERROR
