"""What checks may ask besides the records: the day, and where things stand in their files."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from patennetz.country.de.ags import Kreis, kreise_from_csv
from patennetz.country.de.citations import Citation
from patennetz.country.de.law_names import LawName, law_name
from patennetz.model.base import Marked, Translatable
from patennetz.model.knowledge import Knowledge, Name
from patennetz.model.policy import DEFAULT_POLICY
from patennetz.model.walk import Leaf
from patennetz.problem import Place
from patennetz.source.contents import contents
from patennetz.source.document import Document
from patennetz.source.places import Path

KREISE = "knowledge/geo/kreise.csv"
_LARGEST_REGISTER = 1024 * 1024

Marks = tuple[tuple[Name, Leaf], ...]


@dataclass(frozen=True, kw_only=True)
class Context:
    """The surroundings of one judgement."""

    knowledge: Knowledge
    today: date
    documents: Mapping[str, Document]
    """The documents that were read, by path."""
    releasing: bool = False
    """Stale records are errors only when a release is made."""

    def place(self, name: Name, path: Path = (), *, key: bool = False) -> Place:
        """Where a value of a record (or its key) stands."""
        origin = self.knowledge.origins[name]
        document = self.documents.get(origin.path)
        return document.place((*origin.prefix, *path), key=key) if document else Place(origin.path)

    def place_of(self, name: Name, path: Path, start: int, length: int) -> Place:
        """Where a part of a text of a record stands."""
        origin = self.knowledge.origins[name]
        document = self.documents.get(origin.path)
        return document.place_of((*origin.prefix, *path), start, length) if document else Place(origin.path)

    @property
    def has_policy(self) -> bool:
        """The house rules could be read; what hangs on them is not judged where they could not."""
        return self.knowledge.policy is not DEFAULT_POLICY

    @cached_property
    def texts(self) -> Marks:
        """Every German text that is translated."""
        return tuple(self._with(Translatable))

    @cached_property
    def markdown(self) -> Marks:
        """Every German text that may use the Markdown subset."""
        return tuple((name, leaf) for name, leaf in self.texts if getattr(leaf.mark, "markdown", False))

    @cached_property
    def _marked(self) -> Mapping[str, list[tuple[Name, Leaf]]]:
        by_form: defaultdict[str, list[tuple[Name, Leaf]]] = defaultdict(list)
        for name, leaf in self._with(Marked):
            by_form[getattr(leaf.mark, "form", "")].append((name, leaf))
        return by_form

    def marked(self, form: str) -> Iterable[tuple[Name, Leaf]]:
        """Every text of a special form, such as all telephone numbers."""
        return self._marked.get(form, ())

    def _with(self, mark: type[Translatable | Marked]) -> Iterable[tuple[Name, Leaf]]:
        for name, leaves in self.knowledge.leaves.items():
            for leaf in leaves:
                if isinstance(leaf.mark, mark):
                    yield name, leaf

    @cached_property
    def cited(self) -> dict[str, tuple[Citation, ...]]:
        """The citations found so far, by the whole text they stand in."""
        return {}

    @cached_property
    def kreise(self) -> Mapping[str, Kreis]:
        """The register of Kreise; empty where the repository has none."""
        file = self.knowledge.files.get(KREISE)
        raw = contents(file, KREISE, _LARGEST_REGISTER) if file else b""
        return kreise_from_csv(raw.decode("utf-8-sig", "replace")) if isinstance(raw, bytes) and raw else {}

    @cached_property
    def law_names(self) -> tuple[LawName, ...]:
        """How the acts with a register are called, and those that are known to have none."""
        laws = (law_name(law.id, law.law, law.title) for law in self.knowledge.laws.values())
        return (*laws, *(LawName(name, name) for name in self.knowledge.policy.unregistered_laws))
