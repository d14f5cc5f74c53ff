"""One place of an act, from the section down to the letter."""

from dataclasses import dataclass, replace

ABSATZ, SATZ, NUMMER, BUCHSTABE = range(4)
"""The levels below the section, from the highest to the lowest."""


@dataclass(frozen=True, slots=True)
class Target:
    """A place in an act, as far down as the citation goes; what is not named is None."""

    law: str | None
    """Id of the act; None where the text names none, or one we do not know."""
    section: str
    absatz: str | None = None
    satz: str | None = None
    nummer: str | None = None
    buchstabe: str | None = None
    until: str | None = None
    """First section behind a range ("§§ 16a bis 16c"): a target of its own; the register says what lies between."""
    former: bool = False
    """Expressly an earlier version ("a. F.")."""

    def __str__(self) -> str:
        """The place in the short form of German citations, without the act."""
        words = [f"§ {self.section}"]
        parts = (("Abs.", self.absatz), ("Satz", self.satz), ("Nr.", self.nummer), ("Buchst.", self.buchstabe))
        return " ".join((*words, *(f"{label} {value}" for label, value in parts if value)))

    def placed(self, level: int, value: str) -> "Target":
        """The place moved to this value on this level; what lay below it is gone."""
        match level:
            case 0:
                return replace(self, absatz=value, satz=None, nummer=None, buchstabe=None)
            case 1:
                return replace(self, satz=value, nummer=None, buchstabe=None)
            case 2:
                return replace(self, nummer=value, buchstabe=None)
            case _:
                return replace(self, buchstabe=value)

    def on(self, level: int) -> str | None:
        """What is named on this level."""
        return (self.absatz, self.satz, self.nummer, self.buchstabe)[level]


def order(section: str) -> tuple[int, str]:
    """What puts section numbers in the order of the act: 9, 9a, 10."""
    digits = section.rstrip("abcdefghijklmnopqrstuvwxyz")
    return (int(digits or 0), section[len(digits) :])
