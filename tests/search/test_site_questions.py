"""What people type on this site leads to the guide that helps: among the first three results of their language."""

from pathlib import Path

import pytest

from shared.searching import answers

QUESTIONS = {
    "de": {
        "Job verloren": "arbeit-verloren",
        "Ich habe einen Brief bekommen": "brief-von-der-auslaenderbehoerde",
        "kein Termin": "kein-termin-vor-ablauf",
        "Pass weg": "karte-oder-pass-verloren",
        "Frau nachholen": "familie-nachholen",
        "wie viele Stunden darf ich als Student arbeiten": "studieren-und-arbeiten",
        "Wohnung umziehen": "umziehen",
        "Gebühr zu hoch": "brief-gebuehren",
        "Ablehnung": "brief-ablehnung",
        "Krieg in der Ukraine Schutz": "schutz-ukraine",
        "Lehre machen": "ausbildung",
        "für immer bleiben": "niederlassungserlaubnis",
    },
    "en": {
        "lost my job": "arbeit-verloren",
        "letter says hearing": "brief-anhoerung",
        "move to another city": "umziehen",
        "student work hours": "studieren-und-arbeiten",
        "my husband left me": "trennung",
        "passport stolen": "karte-oder-pass-verloren",
        "become a citizen": "einbuergerung",
        "diploma from abroad": "anerkennung",
    },
    "ar": {
        "رسالة من الدائرة": "brief-von-der-auslaenderbehoerde",
        "كم يكلف": "brief-gebuehren",
        "لم شمل الأسرة": "familie-nachholen",
        "موعد": "brief-termin",
        "جواز السفر ضاع": "karte-oder-pass-verloren",
        "الجنسية": "einbuergerung",
        "Anhörung": "brief-anhoerung",
    },
    "uk": {
        "втратив роботу": "arbeit-verloren",
        "лист з відомства": "brief-von-der-auslaenderbehoerde",
        "паспорт загубив": "karte-oder-pass-verloren",
        "переїзд": "umziehen",
        "громадянство": "einbuergerung",
        "Ablehnung": "brief-ablehnung",
    },
}
FIRST = 3


@pytest.mark.parametrize("language", QUESTIONS)
def test_a_question_leads_to_its_guide(built_site: Path, language: str) -> None:
    asked = QUESTIONS[language]
    index = (built_site / "assets" / "search" / language / "index.json").read_bytes()
    found = answers(index, [{"query": query, "limit": FIRST} for query in asked])
    ids = [[hit["id"] for hit in hits if isinstance(hit, dict)] for hits in found]
    missed = {
        query: seen for (query, guide), seen in zip(asked.items(), ids, strict=True) if f"guides/{guide}/" not in seen
    }
    assert missed == {}
