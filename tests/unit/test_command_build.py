"""Calls of `build` that are refused before anything is read or replaced."""

import pytest

from shared.repository import Repository
from shared.typed import typed_in


@pytest.mark.parametrize("place", ["pages", "pages/index.html", "."])
def test_only_a_free_place_or_a_site_of_ours_is_built_into(
    place: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.write("pages/index.html", "by hand")
    answer = typed_in(repository.root, capsys, "build", "--out", place)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == (
        f"{repository.root / place} ist nicht leer und keine Website, die patennetz gebaut hat; ein Bau würde alles "
        "darin ersetzen. Bitte nennen Sie einen neuen oder leeren Ordner: --out ORDNER\n"
    )
    english = typed_in(repository.root, capsys, "--english", "build", "--out", place)
    assert (english.code, english.out) == (2, "")
    assert "Please name a new or an empty folder: --out DIR\n" in english.err
    assert (repository.root / "pages/index.html").read_text() == "by hand"


@pytest.mark.parametrize("place", ["knowledge", "knowledge/policy.yml", "knowledge/new", "docs/site"])
def test_nothing_is_built_among_the_sources(
    place: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(repository.root, capsys, "build", "--out", place)
    assert (answer.code, answer.out) == (2, "")
    folder = place.partition("/")[0]
    assert answer.err.startswith(
        f"{repository.root / place} liegt in {folder}/, wo nur die Quellen der Website liegen."
    )


def test_unknown_languages_are_refused_before_anything_is_built(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(repository.root, capsys, "build", "--languages", "de,xx")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "Die Sprache „xx“ steht nicht in knowledge/policy.yml. Es gibt: de, en, ar.\n"
    english = typed_in(repository.root, capsys, "--english", "build", "--languages", "de,xx")
    assert english.code == 2
    assert english.err == "The language “xx” is not in knowledge/policy.yml. There are: de, en, ar.\n"
