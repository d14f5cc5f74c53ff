"""What is shown is what the catalogue says about exactly this German text, and it never pretends."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from patennetz.model.coverage import coverage, state_of
from patennetz.model.translation import localised
from patennetz.source.catalogue import Catalogue, Entry, Reviewed, digest
from patennetz.text import State

TEXT = st.text(min_size=1).filter(str.strip)
ENTRIES = st.dictionaries(
    st.sampled_from(["title", "summary", "if_late"]),
    st.builds(Entry, msgid=TEXT, msgstr=st.one_of(st.just(""), st.just(" \n"), TEXT), fuzzy=st.booleans()),
)
FIELDS = st.dictionaries(st.sampled_from(["title", "summary", "if_late", "if_refused"]), TEXT, min_size=1)


def catalogue(entries: dict[str, Entry], reviewed: Reviewed | None = None) -> Catalogue:
    return Catalogue(path="en.po", language="en", header={}, entries=entries, reviewed=reviewed)


@given(ENTRIES, FIELDS)
def test_text_is_german_or_translated_and_says_which(entries: dict[str, Entry], fields: dict[str, str]) -> None:
    for context, german in fields.items():
        shown = localised(catalogue(entries), context, german, "en")
        assert shown.german == german
        if shown.state is State.MISSING:
            assert (shown.text, shown.language) == (german, "de")
            assert context not in entries or not entries[context].msgstr.strip()
        else:
            entry = entries[context]
            assert (shown.text, shown.language) == (entry.msgstr, "en")
            assert (shown.state is State.CURRENT) == (entry.msgid == german and not entry.fuzzy)


@given(ENTRIES, FIELDS)
def test_counts_add_up(entries: dict[str, Entry], fields: dict[str, str]) -> None:
    found = coverage([(context, context, german) for context, german in fields.items()], catalogue(entries))
    shown = found.of()
    states = [state_of(entries.get(context), german) for context, german in fields.items()]
    current = states.count(State.CURRENT)
    assert shown.total == len(fields) == current + shown.missing + shown.outdated
    assert shown.complete == (shown.missing == 0)
    assert shown.nothing == (shown.missing == shown.total)


@given(ENTRIES, FIELDS)
def test_what_a_page_leaves_out_is_not_counted(entries: dict[str, Entry], fields: dict[str, str]) -> None:
    found = coverage([(context, context, german) for context, german in fields.items()], catalogue(entries))
    kept = [context for context in fields if not context.startswith("if_")]
    assert found.of(("if_",)).total == len(kept)


@given(ENTRIES.filter(bool), TEXT, st.data())
def test_a_review_holds_for_exactly_these_pairs(entries: dict[str, Entry], other: str, data: st.DataObject) -> None:
    review = Reviewed(date(2026, 11, 23), "Fachstelle, Stadt Musterstadt", digest(entries))
    assert coverage((), catalogue(entries, review)).reviewed
    changed = data.draw(st.sampled_from(sorted(entries)))
    touched = {**entries, changed: entries[changed]._replace(msgstr=entries[changed].msgstr + other)}
    assert not coverage((), catalogue(touched, review)).reviewed


@given(FIELDS)
def test_nothing_is_translated_without_a_catalogue(fields: dict[str, str]) -> None:
    shown = coverage([(context, context, german) for context, german in fields.items()], None).of()
    assert (shown.nothing, shown.reviewed, shown.outdated) == (True, False, 0)
