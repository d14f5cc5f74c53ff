"""Reads, decodes and judges a repository: the one place where the three meet."""

import gc
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from patennetz.checks import check
from patennetz.checks.context import Context
from patennetz.decode import Decoded, decode
from patennetz.model.authority import Authority
from patennetz.model.base import RecordModel
from patennetz.model.guide import Guide
from patennetz.model.kinds import BY_FILE, KINDS
from patennetz.model.knowledge import ANY, Knowledge, Name, Origin
from patennetz.model.law import LawRegister
from patennetz.model.parameter import Parameter
from patennetz.model.policy import DEFAULT_POLICY, Policy
from patennetz.model.practice import Practice
from patennetz.model.process import Process
from patennetz.model.source import Source
from patennetz.model.statement import Statement
from patennetz.model.term import Term
from patennetz.model.topic import Topic
from patennetz.problem import Problem, Severity, in_order
from patennetz.rules import found
from patennetz.source.catalogue import OwnWords
from patennetz.source.contents import contents
from patennetz.source.document import Document
from patennetz.source.found import Found, FoundCatalogue, Tree
from patennetz.source.limits import CATALOGUE, limits_of
from patennetz.source.names import judge_names
from patennetz.source.po import Catalogue, read_catalogue
from patennetz.source.po_words import read_words
from patennetz.source.tree import walk
from patennetz.source.yaml import read_document

NOTHING: Mapping[str, bytes] = MappingProxyType({})

_POLICY = "policy"
_Model = TypeVar("_Model", bound=RecordModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A record or a translation that is there and could not be read; of a list file one item or all."""

    path: str
    name: Name | None = None
    """The record; of a translation nothing."""
    language: str | None = None
    """Of a translation."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A repository as read on a day: what it says, and everything that is wrong with it."""

    knowledge: Knowledge
    problems: tuple[Problem, ...]
    lines: Callable[[str], Sequence[str]]
    """The lines of a file of the repository, for showing a problem in its place."""
    unread: tuple[Unread, ...] = ()
    """What the knowledge lacks; the problems say why."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the site from being published."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


def load(root: Path, today: date, *, releasing: bool = False, instead: Mapping[str, bytes] = NOTHING) -> Loaded:
    """Everything a repository says on a day, judged; bad input is never an exception.

    `instead` holds the bytes of records by path that are to be read instead of those on the disk.
    """
    with _without_collector():
        return _load(root, today, releasing=releasing, instead=instead)


def policy_of(root: Path) -> Policy | None:
    """The house rules alone; None where they cannot be read."""
    gathered = _Gathered(NOTHING)
    for record in walk(root).records:
        if record.kind == _POLICY:
            gathered.record(record)
    return None if gathered.policy is DEFAULT_POLICY else gathered.policy


@contextmanager
def _without_collector() -> Iterator[None]:
    """Nothing read here is garbage: looking for some would cost a fifth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _load(root: Path, today: date, *, releasing: bool, instead: Mapping[str, bytes]) -> Loaded:
    gathered = _Gathered(instead)
    tree = walk(root)
    for record in tree.records:
        if record.kind == _POLICY:
            gathered.record(record)
    known = () if gathered.policy is DEFAULT_POLICY else gathered.policy.languages
    tree = judge_names(tree, [language.code for language in known])
    gathered.all_of(tree)
    knowledge = gathered.knowledge()
    context = Context(knowledge=knowledge, today=today, documents=gathered.documents, releasing=releasing)
    problems = in_order([*tree.problems, *gathered.problems, *check(context)])
    return Loaded(knowledge, problems, lambda path: lines_of(root, path, instead), tuple(gathered.unread))


def lines_of(root: Path, path: str, instead: Mapping[str, bytes] = NOTHING) -> Sequence[str]:
    """The lines of a file as well as they can be shown; none where it cannot be read."""
    raw = instead[path] if path in instead else contents(root / path, path, CATALOGUE.size)
    return () if isinstance(raw, Problem) else raw.decode("utf-8-sig", "replace").replace("\r\n", "\n").split("\n")


class _Gathered:
    """What has been read so far; becomes immutable knowledge at the end."""

    def __init__(self, instead: Mapping[str, bytes]) -> None:
        self._instead = instead
        self.policy: Policy = DEFAULT_POLICY
        self.problems: list[Problem] = []
        self.documents: dict[str, Document] = {}
        self._records: defaultdict[str, dict[str, RecordModel]] = defaultdict(dict)
        self._origins: dict[Name, Origin] = {}
        self.unread: list[Unread] = []
        self._catalogues: defaultdict[str, dict[str, Catalogue]] = defaultdict(dict)
        self._words: dict[str, OwnWords] = {}
        self._files: dict[str, Path] = {}

    def all_of(self, tree: Tree) -> None:
        for record in tree.records:
            if record.kind != _POLICY:
                self.record(record)
        self.unread += (Unread(path=one.path, name=(BY_FILE[one.kind].name, one.id)) for one in tree.refused)
        for catalogue in tree.catalogues:
            self._catalogue(catalogue)
        for file in tree.words:
            self._take_words(file)
        self._files = {attachment.path: attachment.absolute for attachment in tree.attachments}

    def record(self, record: Found) -> None:
        """Read one record file; what cannot be read is broken, not missing."""
        limits = limits_of(record.kind)
        raw = self._instead.get(record.path) or contents(record.absolute, record.path, limits.size)
        document = (raw,) if isinstance(raw, Problem) else read_document(raw, record.path, limits)
        kind = BY_FILE[record.kind]
        if not isinstance(document, Document):
            self.problems += document
            name = (kind.name, ANY if kind.list_key else record.id)
            self.unread.append(Unread(path=record.path, name=name))
            return
        self.documents[record.path] = document
        for decoded in decode(document, kind, record.id):
            self._take(kind.name, record.path, decoded)

    def _take(self, kind: str, path: str, decoded: Decoded) -> None:
        self.problems += decoded.problems
        name = (kind, decoded.id)
        if decoded.record is None:
            self.unread.append(Unread(path=path, name=name))
        elif isinstance(decoded.record, Policy):
            self.policy = decoded.record
        elif name in self._origins:
            self._say_twice(name, path, decoded)
            return
        else:
            self._records[kind][decoded.id] = decoded.record
        self._origins.setdefault(name, Origin(path, decoded.prefix))

    def _say_twice(self, name: Name, path: str, decoded: Decoded) -> None:
        first = self._origins[name]
        place = self.documents[path].place((*decoded.prefix, "id"))
        related = self.documents[first.path].place((*first.prefix, "id"))
        self.problems.append(found("duplicate-record", place, related=(related,), id=decoded.id))

    def _catalogue(self, file: FoundCatalogue) -> None:
        raw = contents(file.absolute, file.path, CATALOGUE.size)
        catalogue = (raw,) if isinstance(raw, Problem) else read_catalogue(raw, file.path)
        if isinstance(catalogue, Catalogue):
            self._catalogues[file.record][file.language] = catalogue
        else:
            self._leave(file, catalogue)

    def _take_words(self, file: FoundCatalogue) -> None:
        raw = contents(file.absolute, file.path, CATALOGUE.size)
        words = (raw,) if isinstance(raw, Problem) else read_words(raw, file.path)
        if isinstance(words, OwnWords):
            self._words[file.language] = words
        else:
            self._leave(file, words)

    def _leave(self, file: FoundCatalogue, problems: tuple[Problem, ...]) -> None:
        self.problems += problems
        self.unread.append(Unread(path=file.path, language=file.language))

    def knowledge(self) -> Knowledge:
        """Everything that could be read."""
        return Knowledge(
            policy=self.policy,
            topics=self._of(Topic),
            processes=self._of(Process),
            practices=self._of(Practice),
            guides=self._of(Guide),
            authorities=self._of(Authority),
            parameters=self._of(Parameter),
            sources=self._of(Source),
            terms=self._of(Term),
            laws=self._of(LawRegister),
            statements=self._of(Statement),
            origins=self._origins,
            broken=frozenset(one.name for one in self.unread if one.name),
            catalogues=self._catalogues,
            words=self._words,
            files=self._files,
        )

    def _of(self, model: type[_Model]) -> Mapping[str, _Model]:
        kind = next(kind.name for kind in KINDS if kind.model is model)
        records = sorted(self._records[kind].items())
        return {record_id: record for record_id, record in records if isinstance(record, model)}
