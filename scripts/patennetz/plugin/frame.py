"""What the templates of the frame print around a page: decided here, so that they only print."""

from collections.abc import Mapping
from dataclasses import dataclass

from patennetz.diagram.qr import QrCode, qr_code
from patennetz.interface import Words
from patennetz.model.policy import Language
from patennetz.pages.page import Crumb, Heading
from patennetz.plugin.address import on_site, to_root
from patennetz.plugin.feedback import feedback_url
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.links import Alternate, Choice, alternates, canonical, choices, public_address, searchable
from patennetz.plugin.menu import ABOUT, Group, Link, group_of, groups, links, main_links
from patennetz.plugin.site import Site

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'"
)
"""The content security policy, as meta element and in the file `_headers`."""

_TAKEN_ALONG = "guides/"
"""Below it stand the pages people print and carry to an office."""

TOC_LEVEL = 2
"""Only the sections of a page are listed beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a printed page says of the place it was printed from."""

    address: str
    code: QrCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Everything around the text of a page."""

    language: Language
    text_language: Language | None
    """The language of the whole text where it is not the page's own."""
    title_language: Language
    title: str
    description: str
    root: str
    """The way to the root of the site, for links and assets."""
    home: str
    """The way to the home page of the language."""
    address: str
    canonical: str | None
    paper: Paper | None
    """Of guides and cards, where somebody said where the site will live."""
    alternates: tuple[Alternate, ...]
    noindex: bool
    content_policy: str | None
    choices: tuple[Choice, ...]
    main_links: tuple[Link, ...]
    groups: tuple[Group, ...]
    section: Group | None
    about: tuple[Link, ...]
    breadcrumbs: tuple[Crumb, ...]
    headings: tuple[Heading, ...]
    edit_url: str | None
    feedback_url: str | None
    notice: str | None
    demonstration: bool
    site_name: str
    operator: str | None
    licence: str
    words: Words
    stylesheets: tuple[str, ...]
    scripts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What all pages of a language share, prepared once."""

    site: Site
    leaves: Mapping[str, Leaf]
    """The pages of the language by address."""
    main_links: tuple[Link, ...]
    groups: tuple[Group, ...]
    about: tuple[Link, ...]
    words: Words
    languages: Mapping[str, Language]
    stylesheets: tuple[str, ...]


def surroundings(site: Site, code: str, leaves: Mapping[str, Leaf], stylesheets: tuple[str, ...]) -> Surroundings:
    """The shared part of the frames of a language."""
    words = site.words(code)
    return Surroundings(
        site=site,
        leaves=leaves,
        main_links=main_links(leaves, words),
        groups=groups(leaves, words),
        about=links(ABOUT, leaves, words),
        words=words,
        languages={language.code: language for language in site.policy.languages},
        stylesheets=stylesheets,
    )


def frame(leaf: Leaf, around: Surroundings, root: str | None = None) -> Frame:
    """The frame of a page; an error page gives the way to the root itself, since nobody knows where it shows."""
    site = around.site
    way = to_root(on_site(leaf.language, leaf.address)) if root is None else root
    return Frame(
        language=around.languages[leaf.language],
        text_language=around.languages[leaf.text_language] if leaf.text_language else None,
        title_language=around.languages[leaf.title_language],
        title=leaf.title,
        description=leaf.description,
        root=way,
        home=to_root(leaf.address) if root is None else way + on_site(leaf.language, ""),
        address=leaf.address,
        canonical=canonical(leaf, site),
        paper=_paper(leaf, site) if root is None else None,
        alternates=alternates(leaf, site),
        noindex=not searchable(leaf, site),
        content_policy=None if site.serving else POLICY,
        choices=choices(leaf, around.leaves, site),
        main_links=around.main_links,
        groups=around.groups,
        section=group_of(leaf.address, around.groups),
        about=around.about,
        breadcrumbs=leaf.breadcrumbs,
        headings=tuple(heading for heading in leaf.headings if heading.level == TOC_LEVEL),
        edit_url=_edit_url(leaf, site),
        feedback_url=feedback_url(leaf, site),
        notice=leaf.notice,
        demonstration=site.demonstration,
        site_name=site.policy.site_name,
        operator=site.policy.operator.name,
        licence=site.policy.licence,
        words=around.words,
        stylesheets=around.stylesheets,
        scripts=leaf.scripts,
    )


def _paper(leaf: Leaf, site: Site) -> Paper | None:
    address = public_address(leaf, site) if leaf.address.startswith(_TAKEN_ALONG) else None
    if address is None or leaf.address == _TAKEN_ALONG:
        return None
    return Paper(address=address, code=qr_code(address))


def _edit_url(leaf: Leaf, site: Site) -> str | None:
    if leaf.edit_path is None or site.policy.repository is None:
        return None
    return f"{site.policy.repository.rstrip('/')}/edit/{site.policy.branch}/{leaf.edit_path}"
