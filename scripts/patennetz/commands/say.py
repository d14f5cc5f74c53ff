"""The two languages of the command line, and what to say where something was typed wrongly."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from patennetz.report import Language


@dataclass(frozen=True, slots=True)
class Say:
    """Picks the wording in the language of whoever types: `say("Fertig.", "Done.")`."""

    language: Language

    def __call__(self, de: str, en: str) -> str:
        """The wording in this language."""
        return de if self.language == "de" else en

    def did_you_mean(self, typed: str, known: Iterable[str]) -> str:
        """A question with the nearest known word, empty where none is near."""
        near = get_close_matches(typed.casefold(), sorted(known), 1, 0.6)
        return self(f" Meinten Sie „{near[0]}“?", f" Did you mean “{near[0]}”?") if near else ""


class RefusalError(Exception):
    """Something was asked for that cannot be done; the text says why, and what to type instead."""


def language_of(arguments: Iterable[str], environment: Mapping[str, str]) -> Language:
    """English if asked for or if the computer speaks English, else German."""
    if "--english" in arguments:
        return "en"
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    return "en" if locale.startswith("en") else "de"
