"""What the tree of a repository holds, before anything of it is opened."""

from dataclasses import dataclass
from pathlib import Path

from patennetz.problem import Problem


@dataclass(frozen=True, slots=True)
class Found:
    """One record file; for parameters, sources and terms one list file of many records."""

    path: str
    """POSIX, relative to the root of the repository."""
    kind: str
    """`policy topic process practice guide authority law`, or of a list file `parameters sources terms`."""
    id: str
    """Name of its folder; of a list file or register its name without ending."""
    absolute: Path


@dataclass(frozen=True, slots=True)
class FoundCatalogue:
    """One translation."""

    path: str
    language: str
    """As the file name says it, such as `ar` or `de-simple`."""
    record: str
    """Path of the record file it translates."""
    absolute: Path


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a record: frozen version, diagram, template; or a file of `geo/`."""

    path: str
    record: str
    """Path of the record file it belongs to; empty below `geo/`."""
    absolute: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """All files of a repository that are to be read, in the order of paths, and what is wrong with the rest."""

    records: tuple[Found, ...]
    catalogues: tuple[FoundCatalogue, ...]
    attachments: tuple[Attachment, ...]
    words: tuple[FoundCatalogue, ...] = ()
    """The network's own catalogues of the interface."""
    refused: tuple[Found, ...]
    """Records that are meant but must not be read: references to them stay silent."""
    problems: tuple[Problem, ...]
