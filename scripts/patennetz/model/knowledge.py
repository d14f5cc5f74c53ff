"""All records together: immutable maps, where each came from, and who refers to whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath
from types import MappingProxyType

from patennetz.model.authority import Authority
from patennetz.model.base import RecordModel, Reference, Translatable
from patennetz.model.common import Kept
from patennetz.model.coverage import Coverage, coverage
from patennetz.model.guide import Guide
from patennetz.model.law import LawRegister
from patennetz.model.links import record_links
from patennetz.model.parameter import Parameter
from patennetz.model.policy import Policy
from patennetz.model.practice import Practice
from patennetz.model.process import Process
from patennetz.model.source import Source
from patennetz.model.statement import Statement
from patennetz.model.term import Term
from patennetz.model.topic import Topic
from patennetz.model.walk import Leaf, leaves
from patennetz.source.catalogue import Catalogue, OwnWords
from patennetz.source.places import Path

Name = tuple[str, str]
"""Kind and id of a record."""

ANY = "*"
"""Stands among the broken records for all ids of a list file that could not be read."""


FIELDS = MappingProxyType(
    {
        "topic": "topics",
        "process": "processes",
        "practice": "practices",
        "guide": "guides",
        "authority": "authorities",
        "parameter": "parameters",
        "source": "sources",
        "term": "terms",
        "law": "laws",
        "statement": "statements",
    }
)
"""Where the records of a kind are found in the knowledge."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record stands."""

    path: str
    """Its file, POSIX, from the root of the repository."""
    prefix: Path = ()
    """The way to it inside a list file."""

    def context(self, record_id: str, leaf_context: str) -> str:
        """The msgctxt of a text of this record: in list files the id goes first."""
        return f"{record_id}.{leaf_context}" if self.prefix else leaf_context


@dataclass(frozen=True, kw_only=True)
class Knowledge:
    """Everything the repository says, without what could not be read."""

    policy: Policy
    topics: Mapping[str, Topic] = field(default_factory=dict)
    processes: Mapping[str, Process] = field(default_factory=dict)
    practices: Mapping[str, Practice] = field(default_factory=dict)
    guides: Mapping[str, Guide] = field(default_factory=dict)
    authorities: Mapping[str, Authority] = field(default_factory=dict)
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    laws: Mapping[str, LawRegister] = field(default_factory=dict)
    statements: Mapping[str, Statement] = field(default_factory=dict)
    """The accessibility statement, or nothing."""
    origins: Mapping[Name, Origin] = field(default_factory=dict)
    broken: frozenset[Name] = frozenset()
    """Records that could not be decoded: references to them stay silent."""
    catalogues: Mapping[str, Mapping[str, Catalogue]] = field(default_factory=dict)
    """Translations by the path of the record file and by language."""
    words: Mapping[str, OwnWords] = field(default_factory=dict)
    """The network's own words of the interface by language."""
    files: Mapping[str, FilePath] = field(default_factory=dict)
    """Files that belong to records, and data files such as the register of Kreise, by path."""

    def of(self, kind: str) -> Mapping[str, RecordModel]:
        """All records of a kind by id; an unknown kind has none."""
        return self._by_kind.get(kind, MappingProxyType({}))

    @cached_property
    def _by_kind(self) -> Mapping[str, Mapping[str, RecordModel]]:
        return {kind: getattr(self, name) for kind, name in FIELDS.items()}

    def is_known(self, kind: str, record_id: str) -> bool:
        """The record exists, or is meant and could not be read: a reference to it is no fault."""
        return record_id in self.of(kind) or (kind, record_id) in self.broken or (kind, ANY) in self.broken

    def everything(self) -> Iterable[tuple[Name, RecordModel]]:
        """All records with their kind and id, kind by kind, ids in order."""
        for kind, records in self._by_kind.items():
            for record_id in sorted(records):
                yield (kind, record_id), records[record_id]

    @cached_property
    def leaves(self) -> Mapping[Name, tuple[Leaf, ...]]:
        """The marked texts of every record except the law registers, walked once."""
        return {name: tuple(leaves(record)) for name, record in self.everything() if name[0] != "law"}

    @cached_property
    def referrers(self) -> Mapping[Name, tuple[Name, ...]]:
        """Which records refer to a record, by a field or by a link in a text."""
        found: defaultdict[Name, set[Name]] = defaultdict(set)
        for name, record_leaves in self.leaves.items():
            for leaf in record_leaves:
                for target in targets(leaf):
                    found[target].add(name)
        return {target: tuple(sorted(names)) for target, names in found.items()}

    def referring(self, kind: str, record_id: str, by: str) -> tuple[str, ...]:
        """Ids of the records of kind `by` that refer to a record."""
        return tuple(found for from_kind, found in self.referrers.get((kind, record_id), ()) if from_kind == by)

    def near(self, kind: str, topics: frozenset[str], most: int) -> tuple[str, ...]:
        """Ids of the published records of a kind that share topics, those that share most first."""
        key = (kind, topics, most)
        if key not in self._near:
            shared = Counter(one for topic in sorted(topics) for one in self._published.get((kind, topic), ()))
            self._near[key] = tuple(sorted(shared, key=lambda one: (-shared[one], one))[:most])
        return self._near[key]

    @cached_property
    def _near(self) -> dict[tuple[str, frozenset[str], int], tuple[str, ...]]:
        return {}

    @cached_property
    def _published(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """Ids of the published records by kind and topic."""
        found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for (kind, record_id), record in self.everything():
            if isinstance(record, Kept) and record.status == "published":
                for topic in dict.fromkeys(record.topics):
                    found[kind, topic].append(record_id)
        return {key: tuple(ids) for key, ids in found.items()}

    def coverage(self, name: Name, language: str) -> Coverage:
        """How far a record is translated into a language."""
        key = (name, language)
        if key not in self._coverages:
            self._coverages[key] = self._coverage(name, language)
        return self._coverages[key]

    @cached_property
    def _coverages(self) -> dict[tuple[Name, str], Coverage]:
        return {}

    def _coverage(self, name: Name, language: str) -> Coverage:
        origin = self.origins[name]
        texts = (leaf for leaf in self.leaves[name] if isinstance(leaf.mark, Translatable))
        triples = ((leaf.context, origin.context(name[1], leaf.context), leaf.value) for leaf in texts)
        return coverage(triples, self.languages(origin.path).get(language))

    def languages(self, path: str) -> Mapping[str, Catalogue]:
        """The catalogues beside a record file, by language."""
        return self.catalogues.get(path, MappingProxyType({}))


def targets(leaf: Leaf) -> Iterable[Name]:
    """The records a marked text points to; of several possible kinds each is named."""
    if isinstance(leaf.mark, Reference):
        return tuple((kind, leaf.value) for kind in leaf.mark.kinds)
    if isinstance(leaf.mark, Translatable) and leaf.mark.markdown:
        return tuple((link.kind, link.id) for link in record_links(leaf.value))
    return ()
