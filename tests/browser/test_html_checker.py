"""What the Nu HTML checker calls an error: nothing, on any page."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

JAR = Path(__file__).parent / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def checker() -> list[str]:
    java = shutil.which("java")
    if java and JAR.is_file():
        return [java, "-Xss2m", "-jar", str(JAR), "--format", "json", "--exit-zero-always", "--stdout"]
    missing = "Java" if JAR.is_file() else "`npm ci --prefix tests/browser --ignore-scripts`"
    if os.environ.get("PATENNETZ_REQUIRE_BROWSER"):
        pytest.fail(f"the HTML checker needs {missing}", pytrace=False)
    pytest.skip(f"NO HTML CHECKER: it needs {missing}")


def errors(checker: list[str], pages: list[Path]) -> list[str]:
    done = subprocess.run([*checker, *map(str, pages)], capture_output=True, text=True, check=True)
    return [
        f"{one['url']}:{one.get('lastLine')}: {one['message']} {one.get('extract', '')}"
        for one in json.loads(done.stdout)["messages"]
        if one["type"] != "info"
    ]


def test_every_page_is_valid(checker: list[str], folder: Path, built_site: Path) -> None:
    pages = [*sorted(folder.rglob("*.html")), built_site / "index.html", built_site / "ar" / "index.html"]
    assert len(pages) > 100
    assert errors(checker, pages) == []


def test_errors_are_noticed(checker: list[str], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=de><title>x</title><p id=a><a href='#a'><a href='#a'>x</a></a>", "utf-8")
    assert any("already open" in error for error in errors(checker, [page]))
