"""A page to be found, and how a list of them is read: one JSON object per line."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

FIELDS = ("id", "title", "text")

Flaw = Literal["not-utf-8", "not-json", "not-an-object", "missing", "not-a-text", "half-a-character", "no-id", "twice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """What search knows of a page."""

    id: str
    title: str
    text: str
    weight: float = 1
    """What its score is multiplied by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why a line is no page."""

    line: int
    flaw: Flaw
    value: str = ""
    """The field it is about; the id, where it is there twice."""


def read_pages(raw: bytes) -> Iterator[SearchPage | Fault]:
    """Every line as a page or a fault; blank lines are nothing."""
    seen: set[str] = set()
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        page = _read(line, number)
        if isinstance(page, SearchPage) and page.id in seen:
            yield Fault(line=number, flaw="twice", value=page.id)
            continue
        if isinstance(page, SearchPage):
            seen.add(page.id)
        yield page


def _read(line: bytes, number: int) -> SearchPage | Fault:
    try:
        data = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return Fault(line=number, flaw="not-utf-8")
    except (ValueError, RecursionError):
        return Fault(line=number, flaw="not-json")
    return _page(data, number) if isinstance(data, dict) else Fault(line=number, flaw="not-an-object")


def _page(data: dict[str, object], number: int) -> SearchPage | Fault:
    texts: dict[str, str] = {}
    for field in FIELDS:
        text = _text(data, field, number)
        if isinstance(text, Fault):
            return text
        texts[field] = text
    if not texts["id"].strip():
        return Fault(line=number, flaw="no-id")
    return SearchPage(id=texts["id"], title=texts["title"], text=texts["text"])


def _text(data: dict[str, object], field: str, number: int) -> str | Fault:
    if field not in data:
        return Fault(line=number, flaw="missing", value=field)
    value = data[field]
    if not isinstance(value, str):
        return Fault(line=number, flaw="not-a-text", value=field)
    is_broken = any("\ud800" <= sign <= "\udfff" for sign in value)
    return Fault(line=number, flaw="half-a-character", value=field) if is_broken else value
