"""Links that leave a page for its siblings: the switcher, the menu, the translations named in its head."""

from collections.abc import Mapping
from dataclasses import dataclass

from patennetz.model.policy import Language
from patennetz.plugin.address import ancestors, on_site
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.site import Site
from patennetz.text import GERMAN


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A language in the switcher."""

    code: str
    html_lang: str
    dir: str
    name: str
    address: str
    """From the root of the site."""
    current: bool
    same: bool
    """The link stays on this page, so the section may be kept."""
    german: bool
    """The page behind the link shows the German text."""


@dataclass(frozen=True, slots=True)
class Alternate:
    """A real translation of a page."""

    hreflang: str
    url: str


def choices(leaf: Leaf, leaves: Mapping[str, Leaf], site: Site) -> tuple[Choice, ...]:
    """Every language of the site with the page, or the nearest one above it, that exists there."""
    return tuple(_choice(leaf, leaves, language) for language in site.policy.languages)


def _choice(leaf: Leaf, leaves: Mapping[str, Leaf], language: Language) -> Choice:
    here = language.code in leaf.available or language.code == leaf.language
    target = leaf if here else _above(leaf, leaves, language)
    return Choice(
        code=language.code,
        html_lang=language.html_lang,
        dir=language.dir,
        name=language.name,
        address=on_site(language.code, target.address if target else ""),
        current=language.code == leaf.language,
        same=target is leaf,
        german=target is leaf and language.code not in leaf.translations and language.code != GERMAN,
    )


def _above(leaf: Leaf, leaves: Mapping[str, Leaf], language: Language) -> Leaf | None:
    candidates = (leaves.get(address) for address in ancestors(leaf.address))
    return next((found for found in candidates if found and language.code in found.available), None)


def alternates(leaf: Leaf, site: Site) -> tuple[Alternate, ...]:
    """The real translations of a page, itself among them, German also as x-default.

    None for a fallback page, and none in a language without hreflang of its own (Einfache Sprache).
    """
    if not (site.url and leaf.indexable and leaf.language in leaf.translations):
        return ()
    real = [language for language in site.policy.languages if language.code in leaf.translations and language.hreflang]
    named = [Alternate(language.hreflang or "", _absolute(language.code, leaf, site)) for language in real]
    takes_part = any(language.code == leaf.language for language in real)
    if len(named) <= 1 or not takes_part:
        return ()
    if GERMAN in leaf.translations:
        named.append(Alternate("x-default", _absolute(GERMAN, leaf, site)))
    return tuple(named)


def _absolute(code: str, leaf: Leaf, site: Site) -> str:
    return site.url + on_site(code, leaf.address)


def canonical(leaf: Leaf, site: Site) -> str | None:
    """The one address search engines shall keep; none where they shall keep nothing."""
    return _absolute(leaf.language, leaf, site) if site.url and searchable(leaf, site) else None


def public_address(leaf: Leaf, site: Site) -> str | None:
    """Where anybody finds the page; None where nobody said where the site will live, and in the live preview."""
    return _absolute(leaf.language, leaf, site) if site.url and not site.serving else None


def searchable(leaf: Leaf, site: Site) -> bool:
    """Search engines may list the page."""
    return leaf.indexable and not site.demonstration
