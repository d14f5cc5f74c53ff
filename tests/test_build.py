"""What a build gives, and what happens to the site when it goes wrong."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from patennetz.publish import MARK, MARKED
from shared.building import (
    BASE,
    contents,
    copy_repository,
    language_of,
    mkdocs,
    patennetz,
    read_site,
    surroundings,
)


def test_our_command_and_mkdocs_give_the_same_bytes_wherever_they_run(network: Path, tmp_path: Path) -> None:
    strange = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    before = os.umask(0o077)
    try:
        done = patennetz(network, "--out", str(tmp_path / "other"), **strange)
    finally:
        os.umask(before)
    assert done.returncode == 0, done.stdout + done.stderr
    assert contents(tmp_path / "other") == contents(network / "site")


def test_only_some_languages_can_be_built_and_know_no_others(network: Path, tmp_path: Path) -> None:
    done = patennetz(network, "--out", str(tmp_path / "site"), "--languages", "de,en")
    assert done.returncode == 0, done.stdout + done.stderr
    site = read_site(tmp_path / "site")
    assert {language_of(address) for address in site} == {"de", "en"}
    assert [one.address for one in site.values() if one.values("//nav[@class='pn-languages']//@lang").count("ar")] == []


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    """A repository with a good site that must survive what happens next."""
    root = copy_repository(tmp_path / "standing")
    (root / "site").mkdir()
    (root / "site/index.html").write_text("the last good site")
    (root / "site" / MARK).write_bytes(MARKED)
    return root


def survived(root: Path) -> bool:
    left = sorted(path.name for path in root.glob(".site-*"))
    return contents(root / "site").keys() == {MARK, "index.html"} and left == []


def test_a_bad_record_keeps_the_site_and_is_shown_with_its_place(standing: Path) -> None:
    (standing / "knowledge/topics/kaputt").mkdir()
    (standing / "knowledge/topics/kaputt/topic.yml").write_text("title: [\n")
    done = mkdocs(standing)
    assert done.returncode == 1
    assert "knowledge/topics/kaputt/topic.yml:" in done.stderr
    assert "[yaml-unclosed-bracket]" in done.stderr
    assert survived(standing)


@pytest.mark.parametrize("options", [("--strict",), ("--strict", "--quiet")])
def test_a_warning_keeps_the_site_where_the_build_is_strict(standing: Path, options: tuple[str, ...]) -> None:
    page = standing / "docs/de/about.md"
    page.write_text(page.read_text() + "\n[nirgendwohin](fehlt.md)\n")
    assert mkdocs(standing, *options).returncode == 1
    assert survived(standing)


def test_a_killed_build_keeps_the_site_and_the_next_one_cleans_up(standing: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build"]
    with subprocess.Popen(command, cwd=standing, env=surroundings({}), stderr=subprocess.DEVNULL) as build:
        while not list(standing.glob(".site-*/*")) and build.poll() is None:
            time.sleep(0.01)
        build.send_signal(signal.SIGKILL)
    assert build.returncode == -signal.SIGKILL
    assert contents(standing / "site").keys() == {MARK, "index.html"}
    assert mkdocs(standing).returncode == 0
    assert list(standing.glob(".site-*")) == []
    assert len(contents(standing / "site")) > 30


def test_dirty_builds_are_refused(standing: Path) -> None:
    done = mkdocs(standing, "--dirty")
    assert done.returncode == 1
    assert "--dirty" in done.stdout
    assert survived(standing)


def test_a_missing_hand_written_translation_shows_the_german_text_and_says_so(tmp_path: Path) -> None:
    root = copy_repository(tmp_path / "network")
    (root / "docs/ar/privacy.md").unlink(missing_ok=True)
    assert mkdocs(root, "--strict").returncode == 0
    site = read_site(root / "site")
    page = site["ar/privacy/"]
    (article,) = page.all("//article")
    assert (article.get("lang"), article.get("dir")) == ("de", "ltr")
    assert article.text_content().split() == site["privacy/"].all("//article")[0].text_content().split()
    assert page.all("//main/*[@class='pn-notice']")
    assert page.noindex
    assert BASE + "ar/privacy/" not in site["privacy/"].alternates.values()
