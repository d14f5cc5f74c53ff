"""The files to take along from processes: checklists become documents, everything else is handed on as it is."""

from collections.abc import Iterator, Mapping
from datetime import date
from posixpath import dirname

from patennetz.exports.open_document import Line, Style, document
from patennetz.interface.german import behind
from patennetz.model.knowledge import Knowledge
from patennetz.model.links import placeholders
from patennetz.model.process import TEMPLATE_ENDINGS, TEMPLATES, Process, Template
from patennetz.source.characters import decode
from patennetz.source.contents import contents
from patennetz.text import GERMAN
from patennetz.views.figures import figure
from patennetz.views.process import template_address
from patennetz.views.reader import Reader

_LARGEST = 4 * 1024 * 1024
_SIGNS: tuple[tuple[str, Style], ...] = (
    ("# ", Style.TITLE),
    ("## ", Style.HEADING),
    ("- [ ] ", Style.BOX),
    ("- ", Style.POINT),
)
"""How the lines of a checklist begin; every other line is a paragraph of its own."""


def template_files(knowledge: Knowledge, today: date) -> Mapping[str, bytes]:
    """Every file by its path on the site."""
    reader = Reader(knowledge, GERMAN, today)
    return dict(
        file
        for process in knowledge.processes.values()
        for template in process.templates
        if template.file.lower().endswith(TEMPLATE_ENDINGS)
        for file in _file(reader, process, template)
    )


def _file(reader: Reader, process: Process, template: Template) -> Iterator[tuple[str, bytes]]:
    folder = dirname(reader.knowledge.origins["process", process.id].path)
    path = f"{folder}/{TEMPLATES}/{template.file}"
    file = reader.knowledge.files.get(path)
    raw = contents(file, path, _LARGEST) if file else None
    if isinstance(raw, bytes):
        if template.is_checklist:
            lines = tuple(_lines(reader, decode(raw, path).text))
            raw = document(template.title, (*lines, *_small_print(reader, process, template, lines)))
        yield template_address(process, template), raw


def _lines(reader: Reader, text: str) -> Iterator[Line]:
    for line in text.split("\n"):
        if line.strip():
            sign, style = next((one for one in _SIGNS if line.startswith(one[0])), ("", Style.TEXT))
            yield Line(style, _filled(reader, line.removeprefix(sign).strip()))


def _filled(reader: Reader, line: str) -> str:
    """A line with the values its parameters have on the day."""
    out, position = "", 0
    for inserted in placeholders(line):
        if reader.has(("parameter", inserted.id)):
            value = figure(reader, inserted.id).text or "noch nicht bekannt"
            out += line[position : inserted.start] + behind(line[: inserted.start], value)
            position = inserted.end
    return out + line[position:]


def _small_print(reader: Reader, process: Process, template: Template, lines: tuple[Line, ...]) -> Iterator[Line]:
    """What a sheet of paper says about itself when the page it came from is far away."""
    yield Line(
        Style.SMALL, f"Vorlage zum Prozess „{process.title}“, Fassung {process.version}. Lizenz: {template.licence}."
    )
    days = [register.as_of for register in reader.knowledge.laws.values()]
    if days and any("§" in line.text for line in lines):
        yield Line(
            Style.SMALL,
            f"Die genannten Vorschriften stehen im Gesetzesregister vom {reader.day(min(days))}. "
            "Von keiner Juristin und keinem Juristen geprüft; maßgeblich ist das Gesetz.",
        )
