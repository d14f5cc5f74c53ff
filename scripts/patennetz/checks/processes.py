"""Checks of what a process rests on: law, sources, versions, templates."""

from collections.abc import Iterator
from posixpath import dirname, normpath

from patennetz.checks.context import Context
from patennetz.model.common import Titled
from patennetz.model.guide import Guide
from patennetz.model.knowledge import Name
from patennetz.model.process import TEMPLATE_ENDINGS, TEMPLATES, Process
from patennetz.problem import Problem
from patennetz.rules import found

_LEGAL = frozenset({"statute", "court", "official"})


def is_legal_text(record: object) -> bool:
    """Whether a record tells the law: guides and statutory processes do."""
    return isinstance(record, Guide) or (isinstance(record, Process) and record.kind == "statutory")


def legal_bases(context: Context) -> Iterator[Problem]:
    """Statutory processes that name no law."""
    for process in context.knowledge.processes.values():
        if process.kind == "statutory" and not process.legal_basis:
            yield found("statutory-without-law", context.place(("process", process.id), ("kind",)))


def legal_sources(context: Context) -> Iterator[Problem]:
    """Texts about the law that rest on other sources than statutes, courts and authorities."""
    for name, record in (*_named(context, "guide"), *_named(context, "process")):
        if isinstance(record, Titled) and is_legal_text(record):
            yield from _sources(context, name, record)


def _named(context: Context, kind: str) -> Iterator[tuple[Name, object]]:
    return (((kind, record_id), record) for record_id, record in context.knowledge.of(kind).items())


def _sources(context: Context, name: Name, record: Titled) -> Iterator[Problem]:
    for index, source_id in enumerate(record.sources):
        source = context.knowledge.sources.get(source_id)
        if source and source.kind not in _LEGAL:
            place = context.place(name, ("sources", index))
            yield found("source-not-legal", place, source=source_id, kind=source.kind)


def pitfalls(context: Context) -> Iterator[Problem]:
    """Pitfalls nobody is named for."""
    for process in context.knowledge.processes.values():
        for index, pitfall in enumerate(process.pitfalls):
            if not pitfall.source and not pitfall.experience_of:
                place = context.place(("process", process.id), ("pitfalls", index, "id"))
                yield found("pitfall-without-source", place, id=pitfall.id)


def versions(context: Context) -> Iterator[Problem]:
    """Versions the changelog does not tell, and earlier ones that were not kept."""
    for process in context.knowledge.processes.values():
        yield from _changelog(context, process)
        yield from _frozen(context, process)


def _changelog(context: Context, process: Process) -> Iterator[Problem]:
    last = max(entry.version for entry in process.changelog)
    if last != process.version:
        place = context.place(("process", process.id), ("version",))
        yield found("version-not-in-changelog", place, version=str(process.version), last=str(last))


def _frozen(context: Context, process: Process) -> Iterator[Problem]:
    folder = dirname(context.knowledge.origins["process", process.id].path)
    for version in range(1, process.version):
        file = f"{folder}/versions/{version}.yml"
        if file not in context.knowledge.files:
            place = context.place(("process", process.id), ("version",))
            yield found("version-not-kept", place, version=str(version), file=file)


def files(context: Context) -> Iterator[Problem]:
    """Files to take along that are not there, or lie outside the folder for them."""
    for name, leaf in context.marked("file"):
        folder = f"{dirname(context.knowledge.origins[name].path)}/{TEMPLATES}"
        file = normpath(f"{folder}/{leaf.value}")
        if not file.startswith(f"{folder}/"):
            yield found("template-outside", context.place(name, leaf.path), found=leaf.value)
        elif not leaf.value.lower().endswith(TEMPLATE_ENDINGS):
            allowed = ", ".join(TEMPLATE_ENDINGS)
            yield found("template-kind", context.place(name, leaf.path), found=leaf.value, allowed=allowed)
        elif file not in context.knowledge.files:
            yield found("template-missing", context.place(name, leaf.path), file=file)
