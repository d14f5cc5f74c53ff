"""The page of a practice: every number beside its source, and honest gaps."""

from lxml import html as parser

from patennetz.pages.prose import Prose
from patennetz.pages.render import page
from patennetz.views.practice import practice_view
from shared.musterstadt import ground, ledger, practice, reader, the_practice
from shared.repository import Repository

TOLD = """\
context: {residents: {value: 166000, approx: true, as_of: 2015-11, source: rat}}
results:
  - {id: kurz, text: Es geht schneller., source: zeitung, n: 40, method: Stoppuhr, as_of: 2024-06}
dos:
  - {id: planen, text: Planen Sie.}
transfer: {adopted_by: [{office: beispielstadt, since: "2025", source: zeitung}]}
""" + ledger(("2024-03", "started", "amt"))


def _html(repository: Repository, more: str) -> str:
    ground(repository)
    practice(repository, more)
    read = reader(repository)
    return page(practice_view(read, the_practice(read)), read, Prose(read)).html


def _text(html: str, heading: str) -> str:
    section = parser.fragment_fromstring(html).xpath(f'.//section[h2/@id="{heading}"]')[0]
    return " ".join(str(section.text_content()).split())


def test_numbers_stand_beside_date_and_source(repository: Repository) -> None:
    assert _text(_html(repository, TOLD), "ausgangslage") == (
        "Wie es vorher war Lange Schlangen. "
        "Einwohnerinnen und Einwohnerrund 166.000 (November 2015) Herausgabe rat, Mai 2024 "
        "Menschen ohne deutschen Passnoch nicht bekannt "
        "Beschäftigte der Behördenoch nicht bekannt"
    )


def test_result_names_number_method_and_day(repository: Repository) -> None:
    assert _text(_html(repository, TOLD), "ergebnis") == (
        "Was sich geändert hat Es geht schneller.Zahl der Fälle oder Befragten: 40.Methode: Stoppuhr"
        "Stand Juni 2024 Herausgabe zeitung, Mai 2024"
    )


def test_no_side_effects_known_says_when_somebody_looked(repository: Repository) -> None:
    assert _text(_html(repository, TOLD), "nebenwirkungen") == (
        "Was schiefging Keine bekannt. Nachgesehen in den Quellen am 2. Januar 2026."
    )


def test_transfer_names_who_took_it_over(repository: Repository) -> None:
    assert _text(_html(repository, TOLD), "uebertragen") == (
        "Woher es kommt und wer es übernommen hat Übernommen vonnoch nicht bekannt "
        "Übernommen haben esAmt Beispielstadt (seit 2025) Herausgabe zeitung, Mai 2024"
    )


def test_sections_are_exactly_those_with_something_to_say(repository: Repository) -> None:
    ground(repository)
    practice(repository)
    read = reader(repository)
    shown = page(practice_view(read, the_practice(read)), read, Prose(read))
    ids = parser.fragment_fromstring(shown.html).xpath(".//h2/@id")
    assert ids == [heading.id for heading in shown.headings]
    assert ids == ["noch-so", "ausgangslage", "getan", "ergebnis", "nebenwirkungen", "uebertragen"]
