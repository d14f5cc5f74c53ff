import pytest

from patennetz.source.catalogue import Catalogue, Entry
from patennetz.translate import Tally, differs, synced, tally


def catalogue(*entries: tuple[str, Entry], obsolete: tuple[tuple[str, Entry], ...] = ()) -> Catalogue:
    return Catalogue(path="ar.po", language="ar", header={}, entries=dict(entries), obsolete=obsolete)


OLD = Entry("Alt", "قديم", comment="Notiz")
OUTDATED = Entry("Neu", "قديم", fuzzy=True, previous="Alt", comment="Notiz")


@pytest.mark.parametrize(
    ("texts", "old", "new"),
    [
        pytest.param([("a", "Neu")], None, catalogue(("a", Entry("Neu", ""))), id="a new text is empty"),
        pytest.param([("a", "Alt")], catalogue(("a", OLD)), catalogue(("a", OLD)), id="what is current stays"),
        pytest.param([("a", "Neu")], catalogue(("a", OLD)), catalogue(("a", OUTDATED)), id="changed German"),
        pytest.param(
            [("a", "Noch neuer")],
            catalogue(("a", OUTDATED)),
            catalogue(("a", OUTDATED._replace(msgid="Noch neuer"))),
            id="changed twice: what it was made from stays",
        ),
        pytest.param([("a", "Alt")], catalogue(("a", OUTDATED)), catalogue(("a", OLD)), id="changed back"),
        pytest.param(
            [("a", "Neu")], catalogue(("a", Entry("Alt", ""))), catalogue(("a", Entry("Neu", ""))), id="nothing to keep"
        ),
        pytest.param([], catalogue(("a", OLD)), catalogue(obsolete=(("a", OLD),)), id="gone"),
        pytest.param([], catalogue(("a", Entry("Alt", ""))), catalogue(), id="gone and never translated"),
        pytest.param([("a", "Alt")], catalogue(obsolete=(("a", OLD),)), catalogue(("a", OLD)), id="back again"),
        pytest.param(
            [("a", "Neu")], catalogue(obsolete=(("a", OLD),)), catalogue(("a", OUTDATED)), id="back, but different"
        ),
        pytest.param([("b", "Alt")], catalogue(("a", OLD)), catalogue(("b", OLD)), id="moved with the same wording"),
        pytest.param(
            [("b", "Neu")],
            catalogue(("a", OLD)),
            catalogue(("b", Entry("Neu", "")), obsolete=(("a", OLD),)),
            id="another text is not guessed",
        ),
        pytest.param(
            [("b", "B"), ("a", "Alt")],
            catalogue(("a", OLD), ("b", Entry("B", "ب"))),
            catalogue(("b", Entry("B", "ب")), ("a", OLD)),
            id="in the order of the record",
        ),
    ],
)
def test_a_catalogue_comes_into_step(texts: list[tuple[str, str]], old: Catalogue | None, new: Catalogue) -> None:
    made = synced(texts, old, "ar.po", "ar")
    assert made == new
    assert list(made.entries) == list(new.entries)
    assert not differs(synced(texts, made, "ar.po", "ar"), made)


def test_every_text_is_counted_once() -> None:
    made = catalogue(("a", OLD), ("b", OUTDATED), ("c", Entry("C", "")))
    assert tally(made) + tally(made) == Tally(current=2, outdated=2, missing=2)
