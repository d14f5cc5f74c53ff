"""Our reader and polib agree on every catalogue, and what is written is read again."""

import polib
from hypothesis import given, settings
from hypothesis import strategies as st

from patennetz.source.po import Catalogue, Entry, read_catalogue
from patennetz.source.po_write import write_catalogue

PATH = "knowledge/guides/muster/ar.po"

LETTERS = st.characters(
    whitelist_categories=("Lu", "Ll", "Lo", "Nd", "Po", "Sc", "Sm", "Ps", "Pe", "Zs"), max_codepoint=0x6FF
)
TEXTS = st.text(LETTERS | st.sampled_from('\n\t"\\ab '), max_size=120)
GERMAN = TEXTS.filter(bool)
CONTEXTS = st.text(st.sampled_from("abcdefghij_.[]-0123456789"), min_size=1, max_size=30)
COMMENTS = st.text(st.sampled_from("abc äö"), max_size=20).map(str.strip)
ENTRIES = st.builds(
    Entry,
    msgid=GERMAN,
    msgstr=TEXTS,
    fuzzy=st.booleans(),
    previous=st.none() | GERMAN,
    comment=COMMENTS,
    path=st.just(""),
    line=st.just(1),
)
CATALOGUES = st.builds(
    Catalogue,
    path=st.just(PATH),
    language=st.just("ar"),
    header=st.just({}),
    entries=st.dictionaries(CONTEXTS, ENTRIES, max_size=6),
    obsolete=st.lists(st.tuples(CONTEXTS, ENTRIES), max_size=2).map(tuple),
    comment=COMMENTS,
)


def read(text: str) -> Catalogue:
    catalogue = read_catalogue(text.encode(), PATH)
    assert isinstance(catalogue, Catalogue), (text, catalogue)
    return catalogue


def placeless(entry: Entry) -> Entry:
    return entry._replace(path="", line=1)


@settings(max_examples=150, deadline=None)
@given(CATALOGUES)
def test_what_is_written_is_read_again(catalogue: Catalogue) -> None:
    again = read(write_catalogue(catalogue))

    assert {context: placeless(entry) for context, entry in again.entries.items()} == catalogue.entries
    assert [(context, placeless(entry)) for context, entry in again.obsolete] == list(catalogue.obsolete)
    assert again.comment == catalogue.comment


@settings(max_examples=150, deadline=None)
@given(CATALOGUES)
def test_polib_reads_the_same(catalogue: Catalogue) -> None:
    text = write_catalogue(catalogue)
    file = polib.pofile(text)
    ours = read(text)

    assert [(entry.msgctxt, entry.msgid, entry.msgstr, entry.fuzzy) for entry in file if not entry.obsolete] == [
        (context, entry.msgid, entry.msgstr, entry.fuzzy) for context, entry in ours.entries.items()
    ]
    assert file.metadata == ours.header


@settings(max_examples=100, deadline=None)
@given(CATALOGUES)
def test_writing_twice_gives_the_same_bytes(catalogue: Catalogue) -> None:
    text = write_catalogue(catalogue)

    assert write_catalogue(read(text)) == text


@settings(max_examples=100, deadline=None)
@given(CATALOGUES)
def test_a_place_is_that_of_msgstr(catalogue: Catalogue) -> None:
    text = write_catalogue(catalogue)
    lines = text.split("\n")

    for entry in read(text).entries.values():
        assert lines[entry.place.line - 1].startswith('msgstr "')


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from('msgidctxr "\\n#~|,\n'), max_size=80) | st.binary(max_size=60).map(repr))
def test_no_text_raises(text: str) -> None:
    assert read_catalogue(text.encode(), PATH) is not None
