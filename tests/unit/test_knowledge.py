"""All records together: who refers to whom, what is known, how far it is translated."""

from dataclasses import replace
from datetime import date

import pytest

from patennetz.model.base import Translatable
from patennetz.model.knowledge import ANY, Knowledge, Origin, targets
from patennetz.model.walk import Leaf
from patennetz.source.catalogue import Catalogue, Reviewed, digest
from shared.miniature import knowledge


def test_records_are_found_by_kind_and_unknown_kinds_have_none() -> None:
    assert sorted(knowledge().of("topic")) == ["ankommen", "wege"]
    assert dict(knowledge().of("policy")) == {}


def test_everything_goes_kind_by_kind_with_ids_in_order() -> None:
    names = [name for name, _ in knowledge().everything()]
    assert names[:4] == [
        ("topic", "ankommen"),
        ("topic", "wege"),
        ("process", "terminvergabe"),
        ("process", "zustimmung"),
    ]
    assert len(names) == len(set(names))


def test_referrers_come_from_fields_and_from_links_in_texts() -> None:
    assert knowledge().referring("process", "terminvergabe", "practice") == ("musterstadt-termine",)
    assert knowledge().referrers["process", "terminvergabe"] == (
        ("authority", "musterstadt"),
        ("guide", "adresse-anmelden"),
        ("practice", "musterstadt-termine"),
        ("process", "zustimmung"),
        ("topic", "ankommen"),
    )
    assert knowledge().referring("term", "anmeldung", "guide") == ()


def test_parameters_inserted_into_texts_are_references() -> None:
    assert ("process", "terminvergabe") in knowledge().referrers["parameter", "meldefrist"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ohne alles", ()),
        ("[a](guide:ort) und [b](term:pass)", (("guide", "ort"), ("term", "pass"))),
        ("[a](https://example.org) [b](mailto:amt@example.org)", ()),
    ],
)
def test_targets_of_a_running_text(text: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert tuple(targets(Leaf(("text",), "text", Translatable(markdown=True), text))) == expected
    assert tuple(targets(Leaf(("title",), "title", Translatable(), text))) == ()


def test_what_could_not_be_read_is_known_all_the_same() -> None:
    some = replace(knowledge(), broken=frozenset({("guide", "kaputt"), ("term", ANY)}))
    assert [some.is_known("guide", one) for one in ("adresse-anmelden", "kaputt", "fehlt")] == [True, True, False]
    assert some.is_known("term", "irgendeiner")
    assert not some.is_known("source", "irgendeine")


def test_texts_of_list_files_are_named_by_their_record_first() -> None:
    assert (
        Origin("knowledge/terms/woerter.yml", ("terms", 0)).context("reisepass", "definition") == "reisepass.definition"
    )
    assert Origin("knowledge/guides/ort/guide.yml").context("ort", "title") == "title"


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        (("guide", "adresse-anmelden"), "en", (16, 0, 0)),
        (("guide", "brief-lesen"), "en", (8, 8, 0)),
        (("guide", "termin-bekommen"), "en", (9, 6, 0)),
        (("guide", "termin-bekommen"), "ar", (9, 0, 2)),
        (("term", "reisepass"), "ar", (1, 0, 0)),
        (("term", "anmeldung"), "ar", (1, 1, 0)),
    ],
)
def test_coverage_counts_texts(name: tuple[str, str], language: str, expected: tuple[int, int, int]) -> None:
    shown = knowledge().coverage(name, language).of()
    assert (shown.total, shown.missing, shown.outdated) == expected
    assert not shown.reviewed


def test_a_review_covers_exactly_its_pairs() -> None:
    path = "knowledge/guides/adresse-anmelden/guide.yml"
    catalogue = knowledge().catalogues[path]["en"]
    assert reviewed(path, catalogue, digest(catalogue.entries))
    assert not reviewed(path, catalogue, "0" * 16)


def reviewed(path: str, catalogue: Catalogue, fingerprint: str) -> bool:
    signed = replace(catalogue, reviewed=Reviewed(date(2026, 11, 1), "Fachstelle, Stadt Musterstadt", fingerprint))
    some: Knowledge = replace(knowledge(), catalogues={path: {"en": signed}})
    return some.coverage(("guide", "adresse-anmelden"), "en").reviewed
