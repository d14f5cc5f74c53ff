"""Guides: the next thing first, papers once, deadlines in words, German beneath what is unreviewed."""

import pytest

from patennetz.views.guide import GuideView, guide_view
from shared.miniature import knowledge, reader_of


def view_of(guide: str, language: str = "de") -> GuideView:
    return guide_view(reader_of(language), knowledge().guides[guide])


def test_sections_in_the_order_a_reader_needs_them() -> None:
    assert [heading.id for heading in view_of("adresse-anmelden").sheet.headings] == [
        "zuerst",
        "fuer-wen",
        "schritte",
        "mitbringen",
        "kosten-und-zeit",
        "zu-spaet",
        "abgelehnt",
        "rechte",
        "hilfe",
        "vor-ort",
        "recht",
    ]


def test_empty_sections_are_left_out() -> None:
    ids = [heading.id for heading in view_of("brief-lesen").sheet.headings]
    assert ids == ["zuerst", "fuer-wen", "schritte", "zu-spaet", "abgelehnt"]


def test_steps_say_by_when() -> None:
    assert [(step.number, step.title.text, step.by) for step in view_of("adresse-anmelden").steps] == [
        (1, "Termin vereinbaren", "sofort nach dem Einzug"),
        (2, "Papiere sammeln", ""),
        (3, "Anmelden", "spätestens 2 Wochen nach dem Einzug"),
    ]


def test_an_earlier_step_is_named_unless_it_is_the_one_above() -> None:
    assert [[one.text for one in step.after] for step in view_of("adresse-anmelden").steps] == [
        [],
        [],
        ["Termin vereinbaren"],
    ]


def test_papers_and_figures_of_all_steps_are_gathered_once() -> None:
    view = view_of("adresse-anmelden")
    assert [term.german for term in view.bring] == ["Reisepass", "Wohnungsgeberbestätigung"]
    assert [one.id for one in view.figures] == ["gebuehr-anmeldung", "gebuehr-ausweis", "meldefrist"]


def test_the_next_thing_leads_to_its_step() -> None:
    step = view_of("adresse-anmelden").next_step
    assert step
    assert (step.id, step.text) == ("schritt-termin", "Termin vereinbaren")
    assert view_of("brief-lesen").next_step is None


@pytest.mark.parametrize(("language", "shown"), [("de", False), ("en", True), ("ar", True)])
def test_german_is_shown_beneath_unreviewed_translations(language: str, *, shown: bool) -> None:
    assert view_of("adresse-anmelden", language).show_german is shown


def test_the_process_behind_is_linked_in_german_where_it_is_only_german() -> None:
    links = [(link.title.text, link.language) for link in view_of("adresse-anmelden", "ar").processes]
    assert links == [("Termine vergeben", "de")]
