"""The map of the site for search engines: pages they may list, with their real translations."""

from collections.abc import Iterable
from html import escape

from patennetz.plugin.address import on_site
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.links import alternates, canonical
from patennetz.plugin.site import Site

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def sitemap(leaves: Iterable[Leaf], site: Site) -> str | None:
    """The map, addresses in order; None where no page may be listed or nobody said where the site will live."""
    ordered = sorted(leaves, key=lambda leaf: on_site(leaf.language, leaf.address))
    entries = [_entry(leaf, url, site) for leaf in ordered if (url := canonical(leaf, site))]
    return f"{_HEAD}{''.join(entries)}</urlset>\n" if entries else None


def _entry(leaf: Leaf, url: str, site: Site) -> str:
    lines = [f"  <url><loc>{escape(url)}</loc>"]
    if leaf.updated:
        lines.append(f"<lastmod>{leaf.updated.isoformat()}</lastmod>")
    lines.extend(
        f'\n    <xhtml:link rel="alternate" hreflang="{escape(other.hreflang)}" href="{escape(other.url)}"/>'
        for other in alternates(leaf, site)
    )
    return "".join(lines) + "</url>\n"
