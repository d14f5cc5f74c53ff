"""The guides of a built site that can be printed, and where their pages stand on the web."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import html

from patennetz.text import GERMAN

_GUIDES = "guides"
_PAGE = "index.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """The page of a guide in one language, as it lies in the folder of the site."""

    language: str
    guide: str
    path: Path

    @property
    def name(self) -> str:
        """The file of its PDF, the same for every build."""
        return f"{_GUIDES}/{self.language}/{self.guide}.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a page says of itself."""

    title: str
    language: str
    address: str
    """Where it stands on the web; empty where nobody said where the site will live."""


def guide_pages(site: Path) -> Iterator[GuidePage]:
    """Every guide in every language of the site, languages and guides in order."""
    folders = {GERMAN: site / _GUIDES}
    folders.update({path.parent.name: path for path in site.glob(f"*/{_GUIDES}") if path.is_dir()})
    for language, folder in sorted(folders.items()):
        for path in sorted(folder.glob(f"*/{_PAGE}")):
            yield GuidePage(language=language, guide=path.parent.name, path=path)


def said(page: Path) -> Said:
    """The title, the language and the address a page carries."""
    tree = html.document_fromstring(page.read_bytes())
    address = tree.find(".//bdi[@class='pn-paper__address']")
    return Said(
        title=(tree.findtext("head/title") or "").strip(),
        language=tree.get("lang") or "",
        address=(address.text or "").strip() if address is not None else "",
    )
