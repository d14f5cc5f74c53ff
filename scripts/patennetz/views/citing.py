"""Which records cite which section of which act."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from patennetz.country.de.citations import find
from patennetz.country.de.law import expand
from patennetz.country.de.law_names import LawName, law_name
from patennetz.model.knowledge import Knowledge, Name

Place = tuple[str, str]
"""Id of the act and number of the section."""

_MARKS = ("§", "Paragra", "Art")


@dataclass(frozen=True, slots=True)
class Citing:
    """The index of citations of a repository."""

    by_section: Mapping[Place, tuple[Name, ...]] = field(default_factory=dict)


def citing(knowledge: Knowledge) -> Citing:
    """Every citation in every German text of every record."""
    laws = tuple(law_name(law.id, law.law, law.title) for law in knowledge.laws.values())
    found: defaultdict[Place, set[Name]] = defaultdict(set)
    for name, leaves in knowledge.leaves.items():
        for leaf in leaves:
            if any(mark in leaf.value for mark in _MARKS):
                for place in _places(knowledge, leaf.value, laws):
                    found[place].add(name)
    return Citing({place: tuple(sorted(names)) for place, names in found.items()})


def _places(knowledge: Knowledge, text: str, laws: tuple[LawName, ...]) -> set[Place]:
    places: set[Place] = set()
    for citation in find(text, laws):
        for target in citation.targets:
            register = knowledge.laws.get(target.law or "")
            if register is not None:
                places.update((register.id, one.section) for one in expand(target, register))
    return places
