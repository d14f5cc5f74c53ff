"""`patennetz pdf` where something is missing or named wrongly: what is wrong, and the way out."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from shared.repository import Repository

PAGE = '<!doctype html><html lang="de"><head><title>Adresse – Netz</title></head><body></body></html>'


MISSING = """\
Für PDF-Dateien fehlt Chromium. Gesucht wurde: chromium, chromium-browser, google-chrome.
Unter Debian und Ubuntu: sudo apt install chromium
Liegt es woanders, nennen Sie es: PATENNETZ_CHROMIUM=/pfad/zu/chromium patennetz pdf
"""
MISTYPED = """\
„adresse-anmeldn“ gibt es in dieser Website nicht. Meinten Sie „adresse-anmelden“?
Es gibt: adresse-anmelden, umziehen.
"""


@pytest.fixture
def site(repository: Repository) -> Path:
    """A built site with two guides, one of them in Arabic, too."""
    folder = repository.root / "site"
    for address in ("guides", "guides/adresse-anmelden", "guides/umziehen", "ar/guides/adresse-anmelden"):
        (folder / address).mkdir(parents=True, exist_ok=True)
        (folder / address / "index.html").write_text(PAGE)
    return folder


def pdf(repository: Repository, *options: str, **environment: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "patennetz", "--root", str(repository.root), "pdf", *options]
    known = {**os.environ, "LANG": "de_DE.UTF-8", "LC_ALL": "", **environment}
    done = subprocess.run(command, env=known, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_without_chromium_it_says_how_to_get_it(repository: Repository, site: Path, tmp_path: Path) -> None:
    assert site.is_dir()
    assert pdf(repository, PATH=str(tmp_path), PATENNETZ_CHROMIUM="") == (
        2,
        "",
        MISSING,
    )
    code, _, said = pdf(repository, "--english", PATH=str(tmp_path), PATENNETZ_CHROMIUM="")
    assert code == 2
    assert said.startswith("Chromium, which makes the PDF files, is missing.")


def test_a_wrong_variable_is_named(repository: Repository, site: Path) -> None:
    assert site.is_dir()
    assert pdf(repository, PATENNETZ_CHROMIUM="/nirgends/chromium") == (
        2,
        "",
        "PATENNETZ_CHROMIUM nennt /nirgends/chromium; dort ist kein Programm.\n",
    )


def test_without_a_site_it_says_to_build_one(repository: Repository) -> None:
    code, _, said = pdf(repository)
    assert code == 2
    assert (
        said
        == f"In {repository.root / 'site'} liegt keine Website mit Ratgebern. Bauen Sie sie zuerst: patennetz build\n"
    )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["adresse-anmeldn"], MISTYPED),
        (["--language", "uk"], "„uk“ gibt es in dieser Website nicht.\nEs gibt: ar, de.\n"),
        (
            ["umziehen", "--language", "ar"],
            "In dieser Sprache gibt es diesen Ratgeber nicht: ar, umziehen.\n",
        ),
    ],
)
def test_what_is_not_there_is_refused(repository: Repository, site: Path, options: list[str], said: str) -> None:
    assert site.is_dir()
    assert pdf(repository, *options) == (2, "", said)


def test_a_browser_that_writes_nothing_is_reported(repository: Repository, site: Path, tmp_path: Path) -> None:
    assert site.is_dir()
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    out = tmp_path / "out"
    assert pdf(repository, "umziehen", "--out", str(out), PATENNETZ_CHROMIUM=str(program)) == (
        1,
        f"0 PDF-Dateien in {out}\n",
        "guides/de/umziehen.pdf: Chromium hat keine PDF-Datei geschrieben.\n",
    )
    assert not out.exists()
