"""What a translation must have in common with its German text."""

import time
from collections.abc import Iterable

import pytest

from patennetz.checks.parity import Difference, differences
from patennetz.country.de.citations import find
from patennetz.country.de.law_names import law_name

LAWS = (law_name("aufenthg", "AufenthG", "Aufenthaltsgesetz (AufenthG)"),)


def cited(text: str) -> Iterable[str]:
    return {f"{target} {citation.name}" for citation in find(text, LAWS) for target in citation.targets}


def told(german: str, translation: str) -> list[Difference]:
    return list(differences(german, translation, cited))


@pytest.mark.parametrize(
    ("german", "translation"),
    [
        ("Kommen Sie.", "تعالوا."),
        ("Bringen Sie 2 Fotos.", "Bring 2 photos."),
        ("Bringen Sie 2 Fotos.", "أحضر ٢ صورتين."),
        ("Es kostet 1.027,50 EUR.", "It costs EUR 1,027.50."),
        ("Bis {frist}.", "Until {frist}."),
        ("[Hier](guide:a) und [da](https://example.org/).", "[هنا](guide:a) و[هناك](https://example.org/)."),
        ("Nach § 81 Abs. 4 AufenthG.", "According to § 81 Abs. 4 AufenthG."),
        ("Nach §\u00a081 Abs.\u00a04 AufenthG.", "حسب § 81 Abs. 4 AufenthG."),
        ("Tel. 030 23125 012", "هاتف 030 23125-012"),
        ("Mail an abh@example.org.", "Mail abh@example.org!"),
    ],
)
def test_faithful_translations_are_fine(german: str, translation: str) -> None:
    assert told(german, translation) == []


@pytest.mark.parametrize(
    ("german", "translation", "difference"),
    [
        ("Bis {frist}.", "Until {deadline}.", Difference("translation-placeholder", ("{frist}",), ("{deadline}",))),
        ("[a](guide:a)", "[a](guide:b)", Difference("translation-link", ("guide:a",), ("guide:b",))),
        ("Am 3. Tag", "On day 4", Difference("translation-number", ("3",), ("4",))),
        ("Am 3. Tag", "On that day", Difference("translation-number", ("3",), ())),
        (
            "An a@example.org",
            "To b@example.org",
            Difference("translation-address", ("a@example.org",), ("b@example.org",)),
        ),
        ("+493023125012", "+493023125013", Difference("translation-address", ("493023125012",), ("493023125013",))),
        (
            "Nach § 81 Abs. 4 AufenthG.",
            "See section 81(4) of the Residence Act.",
            Difference("translation-citation", ("§ 81 Abs. 4 AufenthG",), ()),
        ),
    ],
)
def test_what_is_lost_or_invented_is_said_once(german: str, translation: str, difference: Difference) -> None:
    assert told(german, translation) == [difference]


@pytest.mark.parametrize("part", ["a", "a.", "0 ", "+1", "https://", "](", "{", "1.", "@a"])
def test_long_texts_are_compared_in_no_time(part: str) -> None:
    text = part * (20000 // len(part))
    started = time.process_time()
    told(text, "1")
    assert time.process_time() - started < 2
