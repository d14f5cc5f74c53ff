"""What readers see of upkeep: pages taken back, laws that changed, and how to report a fault."""

import shutil
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from patennetz.load import load
from patennetz.model.policy import Operator
from patennetz.plugin.feedback import feedback_url
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.site import Site
from patennetz.views.changed_law import changed_law_notices
from patennetz.views.guide import guide_view
from patennetz.views.reader import Reader
from shared.changes import apply
from shared.miniature import TODAY, knowledge

RULES = Path(__file__).parents[1] / "rules"
OPERATOR = Operator(
    name="Stadt Musterstadt",
    street="Musterweg 1",
    postcode="12345",
    town="Musterstadt",
    mailbox="redaktion@example.org",
    represented_by="Amtsleitung",
)


def changed(root: Path, change: str) -> Reader:
    shutil.copytree(RULES / "base", root)
    apply(change, root)
    return Reader(load(root, date(2026, 11, 23)).knowledge, "de", date(2026, 11, 23))


def test_a_page_says_which_cited_section_changed_and_since_when(tmp_path: Path) -> None:
    change = (RULES / "law-changed-since-review" / "change.txt").read_text("utf-8")
    reader = changed(tmp_path / "repository", change)
    notice = next(changed_law_notices(reader, ("topic", "termine")))
    assert (notice.kind, notice.title) == ("law-changed", "Das Gesetz wurde geändert")
    assert "§ 3 MusterG (geändert am 1. August 2026)" in notice.text
    assert "Stand vom 1. Juni 2026" in notice.text


def test_nothing_is_said_where_the_law_stayed(tmp_path: Path) -> None:
    change = (
        (RULES / "law-changed-since-review" / "change.txt").read_text("utf-8").split("=== change knowledge/topics")[1]
    )
    reader = changed(tmp_path / "repository", f"=== change knowledge/topics{change}")
    assert list(changed_law_notices(reader, ("topic", "termine"))) == []


def test_a_page_taken_back_says_since_when_and_why(tmp_path: Path) -> None:
    change = (
        (RULES / "retracted-but-offered" / "change.txt")
        .read_text("utf-8")
        .replace("+status: published", "+status: retired")
    )
    reader = changed(tmp_path / "repository", change)
    sheet = guide_view(reader, reader.knowledge.guides["adresse-anmelden"]).sheet
    notice = sheet.notices[0]
    assert (notice.kind, notice.title) == ("retracted", "Zurückgezogen am 1. Oktober 2026")
    assert notice.more is not None
    assert notice.more.text == "Die Frist auf dieser Seite war falsch."
    assert sheet.indexable is False


def leaf() -> Leaf:
    return Leaf(
        language="ar",
        address="guides/brief-lesen/",
        title="Brief & mehr",
        title_language="ar",
        description="",
        headings=(),
        indexable=True,
        translations=("de", "ar"),
        available=("de", "ar"),
        edit_path=None,
        breadcrumbs=(),
    )


def site(**policy: object) -> Site:
    base = knowledge()
    changed_policy = base.policy.model_copy(update=policy)
    known = type(base)(policy=changed_policy)
    return Site(knowledge=known, today=TODAY, url="https://example.org/netz/", serving=False)


@pytest.mark.parametrize(
    ("policy", "start"),
    [
        ({"operator": OPERATOR, "repository": None}, "mailto:redaktion@example.org?subject="),
        (
            {"operator": Operator(), "repository": "https://example.org/repo/"},
            "https://example.org/repo/issues/new?title=",
        ),
    ],
)
def test_a_fault_is_reported_with_page_language_and_release(policy: dict[str, object], start: str) -> None:
    url = feedback_url(leaf(), site(**policy)) or ""
    assert url.startswith(start)
    body = parse_qs(urlsplit(url).query)["body"][0]
    assert "https://example.org/netz/ar/guides/brief-lesen/" in body
    assert f"ar · patennetz 0.1.0 · {TODAY.isoformat()}" in body


def test_where_nobody_would_read_it_no_way_is_pretended() -> None:
    assert feedback_url(leaf(), site(operator=Operator(), repository=None)) is None
