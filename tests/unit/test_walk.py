"""The marked texts of records, with the paths and the names translators know them by."""

from patennetz.model.base import Marked, Reference, Translatable
from patennetz.model.walk import Leaf, leaves, texts
from shared.miniature import knowledge


def listed(found: list[Leaf]) -> list[str]:
    return [f"{leaf.context} | {'.'.join(map(str, leaf.path))} | {told(leaf)} | {leaf.value}" for leaf in found]


def told(leaf: Leaf) -> str:
    if isinstance(leaf.mark, Translatable):
        return "markdown" if leaf.mark.markdown else "text"
    if isinstance(leaf.mark, Reference):
        return "to " + " or ".join(leaf.mark.kinds)
    assert isinstance(leaf.mark, Marked)
    return leaf.mark.form


def test_a_guide_is_walked_in_the_order_of_its_fields() -> None:
    assert listed(list(leaves(knowledge().guides["termin-bekommen"]))) == [
        "summary | summary | text | Wie Sie zu einem Termin kommen.",
        "topics[0] | topics.0 | to topic | ankommen",
        "maintainer | maintainer | to authority or editors | editors",
        "sources[0] | sources.0 | to source | stadt-musterstadt",
        "title | title | text | Einen Termin bekommen",
        "for_whom | for_whom | markdown | Für alle mit einem Brief vom Amt.",
        "recognise[kopf].text | recognise.0.text | markdown | Oben steht „Ausländerbehörde Musterstadt“.",
        "next.text | next.text | markdown | Lesen Sie das Datum im Brief.",
        "steps[schreiben].title | steps.0.title | text | Dem Amt schreiben",
        "steps[schreiben].text | steps.0.text | markdown | Schreiben Sie, dass Sie nicht kommen können.",
        "if_late | if_late | markdown | Schreiben Sie sofort.",
        "if_refused | if_refused | markdown | Fragen Sie bei der Beratung.",
    ]


def test_lists_in_lists_are_named_by_their_ids() -> None:
    contexts = [leaf.context for leaf in texts(knowledge().authorities["musterstadt"])]
    assert [one for one in contexts if one.startswith("conflicts")] == [
        "conflicts[personal].what",
        "conflicts[personal].values[stadt].value",
        "conflicts[personal].values[zeitung].value",
    ]


def test_keys_are_the_words_of_the_file_and_mappings_keep_theirs() -> None:
    term = [leaf for leaf in leaves(knowledge().terms["reisepass"]) if leaf.mark == Reference(("source",))]
    assert listed(term) == ["translations.en.source | translations.en.source | to source | kopie"]


def test_only_texts_to_translate_are_texts() -> None:
    assert {type(leaf.mark) for leaf in texts(knowledge().processes["terminvergabe"])} == {Translatable}
    assert [leaf.context for leaf in texts(knowledge().sources["musterg"])] == []


def test_every_context_of_a_record_is_unique_among_its_texts() -> None:
    for (kind, record_id), record in knowledge().everything():
        contexts = [leaf.context for leaf in texts(record)]
        assert len(contexts) == len(set(contexts)), (kind, record_id)
