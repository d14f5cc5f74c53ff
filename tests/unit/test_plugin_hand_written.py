from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError
from mkdocs_static_i18n.config import I18nPluginLanguage

from patennetz.interface import words
from patennetz.model.policy import Language, Operator
from patennetz.plugin.hand_written import read_library, shown, with_operator
from patennetz.plugin.languages import chosen

LANGUAGES = tuple(
    Language(code=code, html_lang=code, babel=code, name=code, dir="ltr") for code in ("de", "en", "de-simple")
)


def write(docs: Path, name: str, text: str) -> None:
    (docs / name).parent.mkdir(parents=True, exist_ok=True)
    (docs / name).write_text(text)


def test_each_language_shows_its_own_text_or_the_german_one(tmp_path: Path) -> None:
    write(tmp_path, "de/about.md", "---\ntitle: Über uns\ndescription: Wer wir sind\n---\nText\n")
    write(tmp_path, "de/team/imprint.md", "---\ntitle: Impressum\n---\nText\n")
    write(tmp_path, "en/about.md", "---\ntitle: About\ntranslation: unreviewed\ntemplate: evil.html\n---\nText\n")
    library = read_library(tmp_path, ("de", "en"))
    found = [(address, one.language, one.title, one.unreviewed) for address, one in shown(library, "en")]
    assert found == [("about/", "en", "About", True), ("team/imprint/", "de", "Impressum", False)]
    assert library["about/"]["de"].description == "Wer wir sind"
    assert library["about/"]["en"].markdown.strip() == "Text"


def test_a_page_without_a_german_text_stays_in_its_language(tmp_path: Path) -> None:
    write(tmp_path, "en/only.md", "Text\n")
    library = read_library(tmp_path, ("de", "en"))
    assert [address for address, _ in shown(library, "en")] == ["only/"]
    assert list(shown(library, "de")) == []


def test_the_imprint_says_what_is_missing() -> None:
    text = with_operator("Vorher\n\n<!-- operator -->\n\nNachher", Operator(name="Stadt Musterstadt"), words("de"))
    assert text == (
        "Vorher\n\n**Angaben fehlen:** Noch ist niemand eingetragen, der dieses Angebot verantwortet. "
        "Es ist eine Demonstration.\n\nNachher"
    )


def test_the_data_of_the_operator_are_text_and_never_markup() -> None:
    operator = Operator(
        name="Amt *A* <b>",
        street="Musterweg 1",
        postcode="12345",
        town="Musterstadt",
        mailbox="amt@example.org",
        represented_by="Die Leitung",
    )
    assert with_operator("<!-- operator -->", operator, words("de")).split("  \n") == [
        "Amt &#42;A&#42; &#60;b&#62;",
        "Musterweg 1",
        "12345 Musterstadt",
        "Vertreten durch: Die Leitung",
        "E-Mail: amt@example.org",
    ]


def test_german_is_always_built_and_unknown_languages_are_named() -> None:
    assert [one.code for one in chosen(LANGUAGES, "")] == ["de", "en", "de-simple"]
    assert [one.code for one in chosen(LANGUAGES, "en")] == ["de", "en"]
    with pytest.raises(PluginError, match=r"Unbekannte Sprache: fr\. .*: de, en, de-simple"):
        chosen(LANGUAGES, "de,fr")


@pytest.mark.parametrize("code", ["ar", "kmr", "de-simple"])
def test_static_i18n_accepts_the_codes_of_the_policy(code: str) -> None:
    entry = I18nPluginLanguage()
    entry.load_dict({"locale": code, "name": code})
    assert entry.validate()[0] == []
