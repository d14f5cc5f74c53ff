"""Checks of the files to take along: they are listed, and their texts rest on the law and on parameters."""

from collections.abc import Iterator
from posixpath import dirname, normpath

from patennetz.checks.amounts import literals
from patennetz.checks.citations import faults, spans
from patennetz.checks.context import Context
from patennetz.checks.markup import checklist_faults
from patennetz.checks.parameters import insertion
from patennetz.checks.processes import is_legal_text
from patennetz.model.links import placeholders
from patennetz.model.process import TEMPLATES, Process
from patennetz.problem import Place, Problem
from patennetz.rules import filled, found
from patennetz.source.characters import decode
from patennetz.source.contents import contents
from patennetz.source.limits import RECORD


def templates(context: Context) -> Iterator[Problem]:
    """Files nobody can download because no process names them, and what is wrong in checklists."""
    for process in context.knowledge.processes.values():
        folder = f"{dirname(context.knowledge.origins['process', process.id].path)}/{TEMPLATES}/"
        listed = {normpath(f"{folder}{one.file}"): one for one in process.templates}
        for file in sorted(context.knowledge.files):
            if not file.startswith(folder):
                continue
            if file not in listed:
                yield found("template-unlisted", Place(file), file=file.removeprefix(folder))
            elif listed[file].is_checklist:
                yield from _checklist(context, process, file)


def _checklist(context: Context, process: Process, file: str) -> Iterator[Problem]:
    raw = contents(context.knowledge.files[file], file, RECORD.size)
    if isinstance(raw, Problem):
        yield raw
        return
    text, problems = decode(raw, file)
    yield from problems
    for number, line in enumerate(text.split("\n"), start=1):
        yield from _line(context, process, Place(file, number), line)


def _line(context: Context, process: Process, place: Place, line: str) -> Iterator[Problem]:
    for fault in checklist_faults(line):
        yield found(fault.rule, _part(place, fault.start, fault.start + fault.length), part=fault.part)
    for citation, rule, values in faults(context, line):
        yield filled(rule, _part(place, citation.start, citation.end), values)
    for inserted in placeholders(line):
        yield from insertion(context, _part(place, inserted.start, inserted.end), inserted.id)
    if is_legal_text(process):
        for start, end in literals(line, spans(context, line)):
            yield found("literal-amount", _part(place, start, end), found=line[start:end])


def _part(place: Place, start: int, end: int) -> Place:
    return Place(place.path, place.line, start + 1, end - start)
