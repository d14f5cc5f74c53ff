"""A new language is an entry in policy.yml and a catalogue of words: nothing in the package knows Kurmancî or ትግርኛ."""

import subprocess
import sys
from importlib import resources
from pathlib import Path

import polib
import pytest

from shared.building import BASE, TODAY, Document, Site, copy_repository, mkdocs, read_site, surroundings

ENTRIES = """\
  - {code: kmr, html_lang: kmr, babel: ku, name: Kurmancî, dir: ltr, hreflang: kmr}
  - {code: ti, html_lang: ti, babel: ti, name: ትግርኛ, dir: ltr}

"""
WORDS = {
    "kmr": {"Start": "Destpêk", "Ratgeber": "Rêber", "Geschrieben am {day}": "Hate nivîsandin: {day}"},
    "ti": {"Start": "መጀመርታ", "Geschrieben am {day}": "ዕለት፦ {day}"},
}
DUE = ("guide", "topic_newcomer", "term", "parameter", "statement")
GUIDE = "guides/adresse-anmelden/"
UNTRANSLATED = "Diese Seite gibt es noch nicht in Ihrer Sprache. Sie sehen den deutschen Text."


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This network with two more languages, of which one has one translated guide."""
    root = copy_repository(tmp_path_factory.mktemp("new-language") / "network")
    policy = root / "knowledge/policy.yml"
    text = policy.read_text("utf-8").replace("\n# Languages, besides German", f"{ENTRIES}# Languages, besides German")
    for kind in DUE:
        text = text.replace(f"  {kind}: [de-simple,", f"  {kind}: [kmr, ti, de-simple,")
    policy.write_text(text, "utf-8")
    for language, words in WORDS.items():
        assert typed(root, "translate", "sync", "--language", language).returncode == 0
        translate(root / f"knowledge/interface/{language}.po", words)
    guide = root / f"knowledge/{GUIDE}kmr.po"
    translate(guide, {entry.msgid: f"Kurmancî: {entry.msgid}" for entry in polib.pofile(str(guide))})
    return root


def typed(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "patennetz", "--root", str(root), "--today", TODAY, *words]
    return subprocess.run(
        command, env=surroundings({"LC_ALL": "de_DE.UTF-8"}), capture_output=True, text=True, check=False
    )


def translate(path: Path, words: dict[str, str]) -> None:
    file = polib.pofile(str(path))
    for entry in file:
        entry.msgstr = words.get(entry.msgid, "")
    file.save()


@pytest.fixture(scope="module")
def site(root: Path) -> Site:
    done = mkdocs(root, "--strict", PATENNETZ_LANGUAGES="de,en,kmr,ti")
    assert done.returncode == 0, done.stdout + done.stderr
    return read_site(root / "site")


def text(page: Document) -> str:
    return " ".join(page.tree.text_content().split())


def test_the_package_has_no_words_in_these_languages() -> None:
    assert [code for code in WORDS if resources.files("patennetz.interface").joinpath(f"{code}.po").is_file()] == []


def test_nothing_is_wrong_with_the_network(root: Path) -> None:
    done = typed(root, "check")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("language", WORDS)
def test_every_due_page_is_there_and_says_its_language(site: Site, language: str) -> None:
    english = {address.removeprefix("en/") for address in site if address.startswith(("en/guides/", "en/newcomers/"))}
    here = {address.removeprefix(f"{language}/"): page for address, page in site.items() if page_is(address, language)}
    assert english <= here.keys()
    assert {"", "glossary/", "figures/", "accessibility/", "about/", "imprint/", "404.html"} <= here.keys()
    assert {(page.tree.get("lang"), page.tree.get("dir")) for page in here.values()} == {(language, "ltr")}


def page_is(address: str, language: str) -> bool:
    return address.startswith(f"{language}/")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (f"kmr/{GUIDE}", ("Destpêk", "Rêber", "Hate nivîsandin: 23ê mijdara 2026an", "Kurmancî: Die Adresse anmelden")),
        (f"ti/{GUIDE}", ("መጀመርታ", "Ratgeber", "ዕለት፦ ሕዳር 23, 2026", "Die Adresse anmelden")),
    ],
)
def test_words_and_dates_are_of_the_language_and_german_where_they_are_missing(
    site: Site, address: str, expected: tuple[str, ...]
) -> None:
    shown = text(site[address])
    assert [one for one in expected if one not in shown] == []


def test_the_switcher_offers_each_language_by_its_own_name(site: Site) -> None:
    for address in (GUIDE, f"en/{GUIDE}", f"kmr/{GUIDE}", f"ti/{GUIDE}"):
        offered = {
            link.get("lang") or link.xpath("string(.//@lang)"): " ".join(link.text_content().split())
            for link in site[address].all("//nav[contains(@class, 'pn-languages')]//li")
        }
        assert offered["kmr"].startswith("Kurmancî"), address
        assert offered["ti"].startswith("ትግርኛ"), address


def test_a_page_without_a_translation_shows_german_says_so_and_keeps_out_of_search(site: Site) -> None:
    page = site[f"ti/{GUIDE}"]
    assert UNTRANSLATED in text(page)
    assert [(one.get("lang"), one.get("dir")) for one in page.all("//article//h1//*[@lang]")] == [("de", "ltr")]
    assert page.noindex
    assert page.alternates == {}
    assert UNTRANSLATED not in text(site[f"kmr/{GUIDE}"])


def test_translations_name_one_another_and_a_language_without_hreflang_none(site: Site) -> None:
    expected = {
        "de": f"{BASE}{GUIDE}",
        "en": f"{BASE}en/{GUIDE}",
        "kmr": f"{BASE}kmr/{GUIDE}",
        "x-default": f"{BASE}{GUIDE}",
    }
    assert site[GUIDE].alternates == expected
    assert site[f"kmr/{GUIDE}"].alternates == expected
    assert not site[f"kmr/{GUIDE}"].noindex


def test_sync_keeps_the_words_and_writes_nothing_twice(root: Path) -> None:
    assert typed(root, "translate", "sync", "--language", "kmr").returncode == 0
    again = typed(root, "translate", "sync", "--language", "kmr")
    assert "geschrieben" not in again.stdout
    file = polib.pofile(str(root / "knowledge/interface/kmr.po"))
    assert {entry.msgid: entry.msgstr for entry in file.translated_entries()} == WORDS["kmr"]
