"""Which files of the themes are published, and the files hosts and crawlers look for."""

import re
from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from patennetz.plugin.frame import POLICY
from patennetz.plugin.site import Site

THEME = Path(__file__).parents[1] / "theme"

_STYLES = "assets/stylesheets/"
_MATERIAL = re.compile(rf"{_STYLES}main\.[0-9a-f]+\.min\.css")
_OWN_STYLES = tuple(f"{_STYLES}{name}.css" for name in ("fonts", "patennetz", "frame", "pages", "paper"))

_HEADERS = f"""/*
  Content-Security-Policy: {POLICY}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
"""


def theme_folders(config: MkDocsConfig) -> list[str]:
    """Where templates and assets are looked for: this site's own folder, then the package's.

    Material's folder is left out: its templates are not used, and looking through its 14,000 icons for each
    language costs more than a hundred pages.
    """
    own = [config.theme.custom_dir] if config.theme.custom_dir else []
    return [*own, str(THEME)]


def add_material(files: Files, folder: Path, config: MkDocsConfig) -> None:
    """Publishes Material's style sheet, and nothing else of it: no scripts, workers, maps, fonts and images."""
    for path in sorted((folder / _STYLES).glob("main.*.min.css")):
        files.append(_without_comments(f"{_STYLES}{path.name}", path.read_text("utf-8"), config))


def keep_own_assets(files: Files, config: MkDocsConfig) -> None:
    """Drops what other plugins put beside the themes, such as templates of theirs."""
    own = (str(THEME), config.theme.custom_dir, config.docs_dir)
    for file in list(files):
        if not file.is_documentation_page() and file.src_dir not in own:
            files.remove(file)


def remove_assets(files: Files) -> None:
    """Publishes no assets: the first language has done so."""
    for file in list(files):
        if not file.is_documentation_page():
            files.remove(file)


def _without_comments(name: str, css: str, config: MkDocsConfig) -> File:
    """A style sheet without the address of its source map and those of its makers."""
    return File.generated(config, name, content=re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL).strip() + "\n")


def stylesheets(files: Iterable[File]) -> tuple[str, ...]:
    """The style sheets of a page in their order, of those that are there."""
    there = {file.src_uri for file in files if file.src_uri.startswith(_STYLES)}
    material = sorted(name for name in there if _MATERIAL.fullmatch(name))
    return (*material, *(name for name in _OWN_STYLES if name in there))


def host_files(site: Site, sitemap: str | None) -> dict[str, str]:
    """Files at the root of the site that hosts and crawlers read, by name."""
    found = {"_headers": _HEADERS, "robots.txt": "User-agent: *\nAllow: /\n"}
    if sitemap is not None:
        found["sitemap.xml"] = sitemap
        found["robots.txt"] += f"\nSitemap: {site.url}sitemap.xml\n"
    return found
