"""Writes a text document (OpenDocument) that every office program opens: headings, paragraphs, boxes to tick."""

from collections.abc import Iterable, Iterator
from enum import Enum
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from lxml import etree

_TYPE = "application/vnd.oasis.opendocument.text"
_BASE = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = {
    "office": f"{_BASE}:office:1.0",
    "text": f"{_BASE}:text:1.0",
    "style": f"{_BASE}:style:1.0",
    "fo": f"{_BASE}:xsl-fo-compatible:1.0",
    "meta": f"{_BASE}:meta:1.0",
    "manifest": f"{_BASE}:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The oldest time a ZIP archive knows: the same document is the same bytes, whenever it is made."""


class Style(Enum):
    """What a line of the document is: its style, and what stands before its text."""

    TITLE = ("Title", "")
    HEADING = ("Heading", "")
    TEXT = ("Text", "")
    BOX = ("Box", "☐")
    POINT = ("Point", "•")
    SMALL = ("Small", "")


class Line(NamedTuple):
    """One line of the document."""

    style: Style
    text: str


_LOOKS: dict[Style, tuple[dict[str, str], dict[str, str]]] = {
    Style.TITLE: ({"fo:margin-bottom": "0.4cm"}, {"fo:font-size": "18pt", "fo:font-weight": "bold"}),
    Style.HEADING: (
        {"fo:margin-top": "0.5cm", "fo:margin-bottom": "0.2cm", "fo:keep-with-next": "always"},
        {"fo:font-size": "13pt", "fo:font-weight": "bold"},
    ),
    Style.TEXT: ({"fo:margin-bottom": "0.2cm"}, {}),
    Style.BOX: ({"fo:margin-left": "0.8cm", "fo:text-indent": "-0.8cm", "fo:margin-bottom": "0.15cm"}, {}),
    Style.POINT: ({"fo:margin-left": "0.8cm", "fo:text-indent": "-0.5cm", "fo:margin-bottom": "0.15cm"}, {}),
    Style.SMALL: ({"fo:margin-top": "0.4cm"}, {"fo:font-size": "9pt"}),
}
_ALL = {"fo:font-family": "Arial", "fo:font-size": "11pt", "fo:language": "de", "fo:country": "DE"}


def document(title: str, lines: Iterable[Line]) -> bytes:
    """The finished file."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        _add(archive, "mimetype", _TYPE.encode(), ZIP_STORED)
        for name, root in (
            ("content.xml", _content(lines)),
            ("styles.xml", _styles()),
            ("meta.xml", _meta(title)),
            ("META-INF/manifest.xml", _manifest()),
        ):
            _add(archive, name, etree.tostring(root, encoding="UTF-8", xml_declaration=True), ZIP_DEFLATED)
    return made.getvalue()


def _add(archive: ZipFile, name: str, data: bytes, how: int) -> None:
    entry = ZipInfo(name, _BEGINNING)
    entry.compress_type = how
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)


def _content(lines: Iterable[Line]) -> etree._Element:
    root = _root("office:document-content")
    body = _below(_below(root, "office:body"), "office:text")
    for line in lines:
        body.append(_paragraph(line))
    return root


def _paragraph(line: Line) -> etree._Element:
    name, before = line.style.value
    level = {Style.TITLE: "1", Style.HEADING: "2"}.get(line.style)
    found = etree.Element(_named("text:h" if level else "text:p"))
    _say(found, {"text:style-name": name} | ({"text:outline-level": level} if level else {}))
    if not before:
        found.text = line.text
        return found
    found.text = before
    _below(found, "text:tab").tail = line.text
    return found


def _styles() -> etree._Element:
    root = _root("office:document-styles")
    styles = _below(root, "office:styles")
    default = _below(styles, "style:default-style", {"style:family": "paragraph"})
    _below(default, "style:text-properties", _ALL)
    for style, (paragraph, text) in _LOOKS.items():
        names = {"style:name": style.value[0], "style:family": "paragraph"}
        own = _below(styles, "style:style", names)
        _below(own, "style:paragraph-properties", paragraph)
        _below(own, "style:text-properties", text)
    automatic = _below(root, "office:automatic-styles")
    layout = _below(automatic, "style:page-layout", {"style:name": "A4"})
    margins = dict.fromkeys(("fo:margin-top", "fo:margin-bottom", "fo:margin-left", "fo:margin-right"), "2cm")
    _below(layout, "style:page-layout-properties", {"fo:page-width": "21cm", "fo:page-height": "29.7cm"} | margins)
    masters = _below(root, "office:master-styles")
    _below(masters, "style:master-page", {"style:name": "Standard", "style:page-layout-name": "A4"})
    return root


def _meta(title: str) -> etree._Element:
    root = _root("office:document-meta")
    meta = _below(root, "office:meta")
    _below(meta, "dc:title").text = title
    _below(meta, "dc:language").text = "de-DE"
    return root


def _manifest() -> etree._Element:
    root = etree.Element(_named("manifest:manifest"), nsmap={"manifest": _SPACES["manifest"]})
    _say(root, {"manifest:version": "1.2"})
    for path, kind in _parts():
        _below(root, "manifest:file-entry", {"manifest:full-path": path, "manifest:media-type": kind})
    return root


def _parts() -> Iterator[tuple[str, str]]:
    yield "/", _TYPE
    for name in ("content.xml", "styles.xml", "meta.xml"):
        yield name, "text/xml"


def _root(name: str) -> etree._Element:
    root = etree.Element(_named(name), nsmap={key: space for key, space in _SPACES.items() if key != "manifest"})
    _say(root, {"office:version": "1.2"})
    return root


def _below(parent: etree._Element, name: str, attributes: dict[str, str] | None = None) -> etree._Element:
    child = etree.SubElement(parent, _named(name))
    _say(child, attributes or {})
    return child


def _say(element: etree._Element, attributes: dict[str, str]) -> None:
    for name, value in attributes.items():
        element.set(_named(name), value)


def _named(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"
