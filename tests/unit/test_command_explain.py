from pathlib import Path

import pytest

from patennetz.commands.explain import explained, listed
from patennetz.commands.say import RefusalError, Say
from patennetz.rules import CATALOGUE


def test_a_rule_is_explained(tmp_path: Path) -> None:
    (tmp_path / "future-date").mkdir()
    (tmp_path / "future-date" / "expected.de.txt").write_text("termin.yml:4:10: Fehler: …\n\n1 Fehler\n", "utf-8")
    text = explained("future-date", Say("de"), tmp_path)
    titles = [line for line in text.splitlines() if line.endswith(":") and not line.startswith(" ")]
    assert text.startswith("future-date (Fehler)\n")
    assert titles == ["Die Meldung:", "Was zu tun ist:", "Warum es die Regel gibt:", "Ein Beispiel:"]
    assert text.endswith("Ein Beispiel:\n  termin.yml:4:10: Fehler: …")


def test_a_warning_says_that_it_holds_nothing_up() -> None:
    assert "Eine Warnung hält die Website nicht auf." in explained("orphan-translation", Say("de"))


def test_values_that_are_not_known_here_are_left_open() -> None:
    assert "{" not in explained("misspelt-key", Say("en"))
    assert "Did you mean “…”?" in explained("misspelt-key", Say("en"))


def test_an_unknown_rule_is_answered_with_the_nearest() -> None:
    with pytest.raises(RefusalError) as refusal:
        explained("unknwn-key", Say("de"))
    assert str(refusal.value) == (
        "Die Regel „unknwn-key“ gibt es nicht. Meinten Sie „unknown-key“?\n`patennetz explain` zeigt alle Regeln."
    )


@pytest.mark.parametrize("say", [Say("de"), Say("en")], ids=lambda say: say.language)
def test_the_list_holds_every_rule_once(say: Say) -> None:
    names = [line.split(" ")[0] for line in listed(say).splitlines()[:-2] if not line.startswith(" ")]
    assert names == [rule.id for rule in CATALOGUE]


def test_braces_of_an_example_are_shown_once() -> None:
    said = " ".join(explained("literal-amount", Say("de")).split())
    assert "zum Beispiel {registration-deadline}, oder" in said
