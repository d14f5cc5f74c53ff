"""Finds the records of a repository: `walk`; the layout of its folders is said here and nowhere else."""

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from patennetz.problem import Place, Problem, in_order
from patennetz.rules import found
from patennetz.source.entries import Entry, entry_of, files_below, listing
from patennetz.source.found import Attachment, Found, FoundCatalogue, Tree
from patennetz.source.names import judge_names

_FOLDERS = {"topics": "topic", "processes": "process", "practices": "practice", "guides": "guide"}
_FILES = {"policy": "policy", "accessibility": "statement"}
_LISTS = ("parameters", "sources", "terms")
_CATALOGUE = re.compile(r"(?:(?P<stem>[^.]+)\.)?(?P<language>[a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.po")
_LAND = re.compile(r"[a-z]{2}")
_VERSION = re.compile(r"[1-9][0-9]{0,3}\.yml")

__all__ = ["Attachment", "Found", "FoundCatalogue", "Tree", "walk"]


def walk(root: Path, languages: Collection[str] = ()) -> Tree:
    """Everything that belongs to a repository, and every file in its folders that does not.

    Without languages their codes are not judged: the policy that names them has to be found first.
    """
    walked = _Walk()
    walked.top(root)
    tree = Tree(
        records=tuple(walked.records),
        catalogues=tuple(walked.catalogues),
        words=tuple(walked.words),
        attachments=tuple(walked.attachments),
        refused=tuple(walked.refused),
        problems=in_order(walked.problems),
    )
    return judge_names(tree, languages)


class _Walk:
    def __init__(self) -> None:
        self.records: list[Found] = []
        self.catalogues: list[FoundCatalogue] = []
        self.words: list[FoundCatalogue] = []
        self.attachments: list[Attachment] = []
        self.refused: list[Found] = []
        self.problems: list[Problem] = []

    def top(self, root: Path) -> None:
        present = {child.name for child in root.iterdir()}
        for name, descend in (("knowledge", self._knowledge), ("mentors", self._mentors)):
            entry = entry_of(root / name, name) if name in present else None
            if isinstance(entry, Problem):
                self.problems.append(entry)
            elif entry and entry.is_folder:
                descend(entry)
            elif entry:
                self._stray(entry, f"{name}/")
        if not any(record.kind == "policy" for record in self.records):
            self.problems.append(found("missing-record-file", Place("knowledge"), expected="policy.yml"))

    def _knowledge(self, folder: Entry) -> None:
        files = []
        for entry in self._entries(folder):
            if not entry.is_folder:
                files.append(entry)
            elif entry.name in _FOLDERS:
                self._record_folders(entry, _FOLDERS[entry.name])
            elif entry.name in (*_LISTS, "laws"):
                self._list_files(entry)
            elif entry.name in ("geo", "schema"):
                self._data(entry)
            elif entry.name == "interface":
                self._interface(entry)
            else:
                others = ("laws", "geo", "schema", "interface")
                self._stray(entry, ", ".join(f"{name}/" for name in (*_FOLDERS, *_LISTS, *others)))
        expected = ", ".join(f"{stem}.yml, {stem}.<lang>.po" for stem in _FILES)
        self._files_with_catalogues(files, _FILES, expected)

    def _mentors(self, folder: Entry) -> None:
        for land in self._entries(folder):
            if not land.is_folder:
                self._stray(land, "<land>/<id>/authority.yml")
            elif _LAND.fullmatch(land.name):
                self._record_folders(land, "authority")
            else:
                self.problems.append(found("bad-land", Place(land.path), name=land.name))

    def _record_folders(self, folder: Entry, kind: str) -> None:
        for entry in self._entries(folder):
            if entry.is_folder:
                self._record_folder(entry, kind)
            else:
                self._stray(entry, f"<id>/{kind}.yml")

    def _record_folder(self, folder: Entry, kind: str) -> None:
        entries = self._entries(folder)
        record = next((entry for entry in entries if entry.name == f"{kind}.yml"), None)
        if record is None:
            self._without_record(folder, kind, entries)
            return
        self.records.append(Found(record.path, kind, folder.name, record.absolute))
        for entry in entries:
            if entry is not record:
                self._beside_record(entry, record, kind)

    def _without_record(self, folder: Entry, kind: str, entries: Sequence[Entry]) -> None:
        """Says one thing about a folder without a record, not one more about each file in it."""
        expected = f"{kind}.yml"
        self.refused.append(Found(f"{folder.path}/{expected}", kind, folder.name, folder.absolute / expected))
        if any(problem.place.path == f"{folder.path}/{expected}" for problem in self.problems):
            return
        related = tuple(Place(entry.path) for entry in entries if entry.name.endswith((".yml", ".yaml")))
        self.problems.append(found("missing-record-file", Place(folder.path), related=related, expected=expected))

    def _beside_record(self, entry: Entry, record: Entry, kind: str) -> None:
        catalogue = _CATALOGUE.fullmatch(entry.name)
        if entry.is_folder and entry.name == "templates":
            self._attach_all(entry, record)
        elif entry.is_folder and entry.name == "versions" and kind == "process":
            self._versions(entry, record)
        elif not entry.is_folder and catalogue and not catalogue["stem"]:
            self._catalogue(entry, catalogue["language"], record)
        elif not entry.is_folder and entry.name.endswith(".bpmn"):
            self.attachments.append(Attachment(entry.path, record.path, entry.absolute))
        else:
            self._stray(entry, f"{kind}.yml, <lang>.po, *.bpmn, templates/, README.md")

    def _versions(self, folder: Entry, record: Entry) -> None:
        for entry in self._entries(folder):
            if not entry.is_folder and _VERSION.fullmatch(entry.name):
                self.attachments.append(Attachment(entry.path, record.path, entry.absolute))
            else:
                self._stray(entry, "<n>.yml")

    def _attach_all(self, folder: Entry, record: Entry | None) -> None:
        for entry in files_below(folder):
            if isinstance(entry, Problem):
                self.problems.append(entry)
            else:
                self.attachments.append(Attachment(entry.path, record.path if record else "", entry.absolute))

    def _data(self, folder: Entry) -> None:
        if folder.name == "geo":
            self._attach_all(folder, None)
            return
        for entry in self._entries(folder):
            if entry.is_folder or not entry.name.endswith(".json"):
                self._stray(entry, "<kind>.json")

    def _interface(self, folder: Entry) -> None:
        for entry in self._entries(folder):
            catalogue = _CATALOGUE.fullmatch(entry.name)
            if not entry.is_folder and catalogue and not catalogue["stem"]:
                self.words.append(FoundCatalogue(entry.path, catalogue["language"], "", entry.absolute))
            else:
                self._stray(entry, "<lang>.po")

    def _list_files(self, folder: Entry) -> None:
        entries = self._entries(folder)
        kind = "law" if folder.name == "laws" else folder.name
        stems = {entry.name.removesuffix(".yml"): kind for entry in entries if entry.name.endswith(".yml")}
        expected = "<id>.yml" if kind == "law" else "<id>.yml, <id>.<lang>.po"
        self._files_with_catalogues(entries, stems, expected)

    def _files_with_catalogues(self, entries: Sequence[Entry], kinds: Mapping[str, str], expected: str) -> None:
        records = {entry.name: entry for entry in entries if not entry.is_folder}
        for entry in entries:
            stem = entry.name.removesuffix(".yml")
            catalogue = _CATALOGUE.fullmatch(entry.name)
            record = records.get(f"{catalogue['stem']}.yml") if catalogue else None
            if not entry.is_folder and entry.name.endswith(".yml") and stem in kinds:
                self.records.append(Found(entry.path, kinds[stem], stem, entry.absolute))
            elif catalogue and record and not entry.is_folder and kinds.get(catalogue["stem"], "law") != "law":
                self._catalogue(entry, catalogue["language"], record)
            else:
                self._stray(entry, expected)

    def _catalogue(self, entry: Entry, language: str, record: Entry) -> None:
        self.catalogues.append(FoundCatalogue(entry.path, language, record.path, entry.absolute))

    def _entries(self, folder: Entry) -> tuple[Entry, ...]:
        """The entries of a folder; a README explains any folder and is read by people only."""
        entries, problems = listing(folder.absolute, folder.path)
        self.problems += problems
        return tuple(entry for entry in entries if entry.is_folder or entry.name != "README.md")

    def _stray(self, entry: Entry, expected: str) -> None:
        self.problems.append(found("stray-file", Place(entry.path), name=entry.name, expected=expected))
