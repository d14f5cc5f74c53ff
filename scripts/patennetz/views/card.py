"""The counter card of a guide: its papers on one sheet, German beside the reader's word, to be shown to the office."""

from dataclasses import dataclass

from patennetz.model.guide import Guide
from patennetz.model.knowledge import Name
from patennetz.text import GERMAN, Localised, State, in_german
from patennetz.views.addresses import address_of, due_languages
from patennetz.views.parts import Link, Notice, Sheet, TermLink
from patennetz.views.reader import Reader
from patennetz.views.sheets import home_link, list_link
from patennetz.views.terms import term_link

CARD = "card/"
"""Below the address of the guide."""

MANY = 12
"""From so many papers on the card is set smaller, so that it stays one page."""

HEADING = "Was Sie mitbringen"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """The papers of a guide for one reader and one counter."""

    sheet: Sheet
    guide: Link
    guide_german: str
    """Its German title, for the person behind the counter."""
    heading: str
    heading_german: str
    papers: tuple[TermLink, ...]
    has_own_words: bool
    """A translation of a paper's name is our own, without a source."""
    bilingual: bool
    dense: bool
    law_as_of: str


def card_address(name: Name) -> str:
    """Where the card of a guide stands, below the root of a language."""
    return address_of(name) + CARD


def papers(reader: Reader, guide: Guide) -> tuple[TermLink, ...]:
    """All papers of all steps, each once, in the order in which they are needed."""
    ids = dict.fromkeys(one for step in guide.steps for one in step.bring)
    return tuple(term for one in ids if (term := term_link(reader, one)) is not None)


def card_view(reader: Reader, guide: Guide) -> CardView | None:
    """The card; None for a guide that needs no papers."""
    shown = papers(reader, guide)
    if not shown:
        return None
    has_own_words = any(term.is_own and term.translation for term in shown)
    return CardView(
        sheet=_sheet(reader, guide, has_own_words=has_own_words),
        guide=reader.link(("guide", guide.id)),
        guide_german=guide.title,
        heading=reader.words(HEADING),
        heading_german=HEADING,
        papers=shown,
        has_own_words=has_own_words,
        bilingual=any(term.translation for term in shown),
        dense=len(shown) > MANY,
        law_as_of=reader.day(guide.law_as_of),
    )


def _sheet(reader: Reader, guide: Guide, *, has_own_words: bool) -> Sheet:
    name = ("guide", guide.id)
    return Sheet(
        language=reader.code,
        address=card_address(name),
        title=_title(reader, name),
        summary=reader.own(
            reader.words("Diese Papiere können Sie am Schalter zeigen. Der deutsche Name steht daneben.")
        ),
        template="counter_card",
        audience="newcomer",
        crumbs=(home_link(reader), list_link(reader, "Ratgeber", "guides/")),
        notices=() if reader.is_german or not has_own_words else (_unreviewed(reader),),
        translations=reader.translations(name),
        available=due_languages(reader.knowledge, "guide"),
        indexable=False,
        edit_path=reader.knowledge.origins[name].path,
        updated=guide.last_change,
    )


def _title(reader: Reader, name: Name) -> Localised:
    """Heading and guide in one language: German where the guide has no title in the reader's."""
    title = reader.title(name)
    if title.language == GERMAN and not reader.is_german:
        german = f"{HEADING}: {title.german}"
        return Localised(german, GERMAN, State.MISSING, german)
    text = f"{reader.words(HEADING)}: {title.text}"
    return in_german(text) if reader.is_german else reader.own(text)


def _unreviewed(reader: Reader) -> Notice:
    return Notice(
        kind="unreviewed",
        title=reader.words("Ungeprüfte Übersetzung"),
        text=reader.words("Manche Übersetzung ist unsere eigene. Niemand hat sie geprüft."),
    )
