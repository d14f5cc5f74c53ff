"""Checklists of processes: judged like records, and published as documents that office programs open."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from patennetz.exports.checklists import template_files
from patennetz.load import Loaded
from patennetz.pages.prose import Prose
from patennetz.pages.render import page
from patennetz.views.process import process_view
from shared.musterstadt import TODAY, ground, process, reader, the_process
from shared.repository import Repository

STEPS = "- {id: melden, role: gast, action: Sich melden, next: []}\n"
FILE = "knowledge/processes/anlauf/templates/bogen.md"
TEXT = """\
# Bogen & Liste
Name: ____

## Unterlagen
- [ ] Ausweis mit <Foto>
- Frist: {frist}
"""
PARAMETER = """\
parameters:
  - id: frist
    label: Frist
    unit: weeks
    values:
      - {value: 2, jurisdiction: DE, source: amt, as_of: 2026-01-02}
      """


def with_checklist(repository: Repository, text: str = TEXT, file: str = "bogen.md") -> None:
    ground(repository)
    repository.write("knowledge/parameters/fristen.yml", PARAMETER)
    more = f"templates:\n  - {{id: bogen, title: Bogen zum Ausfüllen, file: {file}, licence: CC BY 4.0}}\n"
    process(repository, STEPS, more)
    repository.write(FILE.replace("bogen.md", file), text)


def lines(data: bytes) -> list[str]:
    root = etree.fromstring(ZipFile(BytesIO(data)).read("content.xml"))
    text = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    return ["".join(map(str, one.itertext())) for one in root.iter(f"{text}h", f"{text}p")]


def told(loaded: Loaded) -> list[tuple[str, str, int, int, int]]:
    return [
        (one.rule, one.place.path, one.place.line, one.place.column, one.place.length)
        for one in loaded.problems
        if "templates/" in one.place.path
    ]


def test_a_checklist_is_a_document_with_its_boxes_its_values_and_its_licence(repository: Repository) -> None:
    with_checklist(repository)
    files = template_files(reader(repository).knowledge, TODAY)
    assert list(files) == ["processes/anlauf/templates/bogen.odt"]
    assert lines(files["processes/anlauf/templates/bogen.odt"]) == [
        "Bogen & Liste",
        "Name: ____",
        "Unterlagen",
        "☐Ausweis mit <Foto>",
        "•Frist: 2 Wochen",
        "Vorlage zum Prozess „Anlaufstelle“, Fassung 1. Lizenz: CC BY 4.0.",
    ]


def test_the_document_begins_with_its_type_and_is_the_same_bytes_on_every_day(repository: Repository) -> None:
    with_checklist(repository)
    knowledge = reader(repository).knowledge
    first, second = (template_files(knowledge, day) for day in (TODAY, date(2027, 1, 1)))
    assert first == second
    archive = ZipFile(BytesIO(first["processes/anlauf/templates/bogen.odt"]))
    assert archive.testzip() is None
    assert archive.namelist()[0] == "mimetype"
    assert archive.getinfo("mimetype").compress_type == 0
    listed = etree.fromstring(archive.read("META-INF/manifest.xml"))
    paths = {str(value) for one in listed for name, value in one.attrib.items() if str(name).endswith("full-path")}
    assert paths - {"/"} == set(archive.namelist()) - {"mimetype", "META-INF/manifest.xml"}


def test_files_of_other_programs_are_handed_on_as_they_are(repository: Repository) -> None:
    with_checklist(repository, "a;b\n", "tabelle.csv")
    files = template_files(reader(repository).knowledge, TODAY)
    assert files == {"processes/anlauf/templates/tabelle.csv": b"a;b\n"}


def test_the_page_links_to_the_document(repository: Repository) -> None:
    with_checklist(repository)
    read = reader(repository)
    html = page(process_view(read, the_process(read)), read, Prose(read)).html
    assert 'processes/anlauf/templates/bogen.odt">Bogen zum Ausfüllen</a>' in html


def test_citations_and_parameters_of_a_checklist_are_judged_in_their_place(repository: Repository) -> None:
    with_checklist(repository, "# Bogen\n- [ ] Nach § 3 NieG und {gibt-es-nicht}\n")
    assert told(repository.load()) == [
        ("citation-unknown-law", FILE, 2, 12, 8),
        ("unknown-parameter", FILE, 2, 25, 15),
    ]


def test_nothing_is_wrong_with_a_checklist_whose_parameters_have_values(repository: Repository) -> None:
    with_checklist(repository)
    assert told(repository.load()) == []


def test_a_checklist_that_cannot_be_read_is_refused(repository: Repository) -> None:
    with_checklist(repository)
    (repository.root / FILE).write_bytes(b"# Liste \xff\n")
    assert told(repository.load()) == [("not-utf-8", FILE, 1, 9, 1)]
