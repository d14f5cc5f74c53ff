"""Builds copies of this repository and reads the sites they become."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from lxml import html

ROOT = Path(__file__).parent.parent.parent
BASE = "https://example.org/netz/"
TODAY = "2026-11-27"
OPERATOR = """operator:
  name: Stadt Musterstadt
  street: Musterweg 1
  postcode: "12345"
  town: Musterstadt
  mailbox: patennetz@example.org
  represented_by: Die Oberbürgermeisterin
"""
_POLICY = yaml.safe_load((ROOT / "knowledge" / "policy.yml").read_text("utf-8"))
LANGUAGES: Mapping[str, Mapping[str, str]] = {one["code"]: one for one in _POLICY["languages"]}
"""The languages of this site by code; German has no folder."""


@dataclass(frozen=True, slots=True)
class Document:
    """A built page."""

    address: str
    """From the root of the site, such as `en/guides/` or `404.html`."""
    tree: html.HtmlElement
    size: int

    def all(self, path: str) -> list[html.HtmlElement]:
        found = self.tree.xpath(path)
        assert isinstance(found, list)
        return found

    def values(self, path: str) -> list[str]:
        return [str(value) for value in self.all(path)]

    @property
    def noindex(self) -> bool:
        return self.values("//head/meta[@name='robots']/@content") == ["noindex"]

    @property
    def alternates(self) -> dict[str, str]:
        links = self.all("//head/link[normalize-space(@rel)='alternate']")
        return {link.get("hreflang", ""): link.get("href", "") for link in links}


Site = Mapping[str, Document]


def read_site(folder: Path) -> Site:
    return {document.address: document for document in sorted(_documents(folder), key=lambda one: one.address)}


def _documents(folder: Path) -> Iterator[Document]:
    for path in folder.rglob("*.html"):
        raw = path.read_bytes()
        address = path.relative_to(folder).as_posix().removesuffix("index.html")
        yield Document(address, html.document_fromstring(raw), len(raw))


def mkdocs(root: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", *options]
    return subprocess.run(command, cwd=root, env=surroundings(environment), capture_output=True, text=True, check=False)


def patennetz(root: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "patennetz", "--root", str(root), "--today", TODAY, "build", *options]
    return subprocess.run(command, env=surroundings(environment), capture_output=True, text=True, check=False)


def surroundings(more: Mapping[str, str]) -> dict[str, str]:
    return {**os.environ, "SITE_URL": BASE, "PATENNETZ_TODAY": TODAY, **more}


def language_of(address: str) -> str:
    return next((code for code in LANGUAGES if address.startswith(f"{code}/")), "de")


def spoken_at(address: str) -> tuple[str, str]:
    """What the page at an address says of itself: `lang` and `dir`."""
    language = LANGUAGES[language_of(address)]
    return language["html_lang"], language["dir"]


def copy_repository(target: Path) -> Path:
    for name in ("knowledge", "mentors", "docs", "overrides"):
        shutil.copytree(ROOT / name, target / name)
    shutil.copy(ROOT / "mkdocs.yml", target)
    policy = target / "knowledge/policy.yml"
    text = re.sub(r"(?ms)^operator:.*?(?=^\S|\Z)", "", policy.read_text())
    policy.write_text(f"{text.rstrip()}\n{OPERATOR}")
    return target


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mode) for path in files}
