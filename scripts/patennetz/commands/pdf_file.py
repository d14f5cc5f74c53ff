"""A PDF of a page as it may leave this computer: with its title and language, without traces of where it was made."""

from io import BytesIO
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from patennetz.commands.sheets import Said


def finished(printed: bytes, said: Said, page: Path, site: Path) -> bytes:
    """The PDF with links to the web instead of to this disk, and without the time at which it was made."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(printed)))
    root = _root(said, page, site)
    for leaf in writer.pages:
        links = leaf.get("/Annots")
        if links is not None:
            leaf[NameObject("/Annots")] = _leading_out(links.get_object(), site, root)
    writer.metadata = None
    writer.add_metadata({"/Title": said.title, "/Creator": "Patennetz"})
    writer.root_object[NameObject("/Lang")] = TextStringObject(said.language)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _root(said: Said, page: Path, site: Path) -> str:
    """Where the site stands on the web, from where this page of it does; empty where nobody said so."""
    below = page.parent.relative_to(site).as_posix() + "/"
    return said.address.removesuffix(below) if said.address.endswith(below) else ""


def _leading_out(links: ArrayObject, site: Path, root: str) -> ArrayObject:
    """Links to other pages of the site lead to the web, or are no links where it has no address."""
    kept = ArrayObject()
    for reference in links:
        link = reference.get_object()
        action = link.get("/A")
        below = _below(action.get_object(), site) if action is not None else None
        if below is not None and root:
            action.get_object()[NameObject("/URI")] = TextStringObject(root + below)
        if below is None or root:
            kept.append(reference)
    return kept


def _below(action: DictionaryObject, site: Path) -> str | None:
    """The address from the root of the site a link leads to; None for one that leads elsewhere."""
    parts = urlsplit(str(action.get("/URI", "")))
    if parts.scheme != "file":
        return None
    path = unquote(parts.path).removeprefix(f"{site.as_posix()}/").removesuffix("index.html")
    return f"{path}#{parts.fragment}" if parts.fragment else path
