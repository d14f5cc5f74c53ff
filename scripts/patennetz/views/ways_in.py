"""Ways in for newcomers: the letter in hand, and the picker of situations; every state is a real page."""

from collections.abc import Iterator
from dataclasses import dataclass

from patennetz.model.guide import Guide
from patennetz.text import Localised
from patennetz.views.labels import SITUATIONS, WAYS_IN
from patennetz.views.listing import Card, ListPlace, card, list_languages, list_link, list_sheet, listed
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader
from patennetz.views.useful import guide_cards

LETTER, SITUATION = "letter/", "situation/"
LETTER_TITLE = "Ich habe einen Brief"
SITUATION_TITLE = "Was passt zu mir?"

BRANCHES: dict[str, tuple[str, ...]] = {
    "letter": ("letter",),
    "new-here": ("arriving", "moving"),
    "work": ("working", "studying", "training", "job_loss"),
    "family": ("family", "separation"),
    "staying": ("extending", "settling", "becoming_german"),
    "protection": ("protection",),
    "lost": ("lost_papers",),
}
"""The first question and the situations behind each answer, in the order in which they are asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One kind of letter and the signs by which a reader knows it."""

    link: Link
    text: Localised | None
    signs: tuple[Localised, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """All kinds of letters side by side."""

    sheet: Sheet
    letters: tuple[Letter, ...]
    others: Link
    """Where to look if it is none of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PickerView:
    """One question and its answers."""

    sheet: Sheet
    answers: tuple[Card, ...]
    back: Link | None
    """The question before."""
    others: Link
    """All topics, for whom no answer fits."""


def letter_link(reader: Reader) -> Link:
    """The way in for whoever holds a letter."""
    return list_link(reader, LETTER_TITLE, LETTER, list_languages(reader, "guide"))


def situation_link(reader: Reader) -> Link:
    """The first question of the picker."""
    return list_link(reader, SITUATION_TITLE, SITUATION, list_languages(reader, "guide"))


def letter(reader: Reader) -> LetterView:
    """All guides to letters with the signs of each."""
    place = ListPlace(
        address=LETTER,
        title=LETTER_TITLE,
        summary="Legen Sie den Brief neben sich. Suchen Sie die Art, die passt. Dort steht, was Sie zuerst tun.",
        template="letter",
        scripts=("terms",),
        above=(_newcomers(reader),),
        languages=list_languages(reader, "guide"),
    )
    guides = reader.knowledge.guides
    ids = sorted(_in_situation(reader, "letter"), key=lambda one: (_is_overview(guides[one]), guides[one].title))
    letters = tuple(_letter(reader, one) for one in ids)
    headings = (
        Heading("welcher", reader.words("Welcher Brief ist es?")),
        Heading("keiner", reader.words("Keiner passt")),
    )
    return LetterView(sheet=list_sheet(reader, place, headings), letters=letters, others=situation_link(reader))


def _is_overview(guide: Guide) -> bool:
    """Its signs lead on to the guides of each kind: it comes last, the others in one order for all languages."""
    return any("(guide:" in point.text for point in guide.recognise)


def _letter(reader: Reader, guide_id: str) -> Letter:
    guide, name = reader.knowledge.guides[guide_id], ("guide", guide_id)
    t = reader.texts(name)
    return Letter(
        link=reader.link(name, "newcomer"),
        text=reader.summary(name, guide.summary),
        signs=tuple(t(f"recognise[{point.id}].text", point.text) for point in guide.recognise),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """Where the picker stands: what was answered so far, and what is asked."""

    address: str
    title: str
    question: str
    back: Link | None = None


def pickers(reader: Reader) -> Iterator[PickerView]:
    """Every question that has more than one answer."""
    branches = {branch: there for branch in BRANCHES if (there := _situations(reader, branch))}
    first = tuple(_branch_answer(reader, branch, situations) for branch, situations in branches.items())
    yield _picker(reader, _State(address=SITUATION, title=SITUATION_TITLE, question="Worum geht es?"), first)
    for branch, situations in branches.items():
        if branch != "letter":
            yield from _second(reader, branch, situations)


def _second(reader: Reader, branch: str, situations: tuple[str, ...]) -> Iterator[PickerView]:
    """The second question, and behind it the third."""
    back = situation_link(reader)
    state = _State(address=f"{SITUATION}{branch}/", title=WAYS_IN[branch], question="Was genau?", back=back)
    if len(situations) > 1:
        answers = tuple(_situation_answer(reader, state.address, one) for one in situations)
        yield _picker(reader, state, answers)
        yield from _third(reader, branch, situations)
    elif len(guides := _in_situation(reader, situations[0])) > 1:
        yield _picker(reader, state, guide_cards(reader, guides))


def _third(reader: Reader, branch: str, situations: tuple[str, ...]) -> Iterator[PickerView]:
    """Which guide of a situation."""
    back = _link(reader, WAYS_IN[branch], f"{SITUATION}{branch}/")
    for situation in situations:
        guides = _in_situation(reader, situation)
        if len(guides) > 1:
            address = f"{SITUATION}{branch}/{_word(situation)}/"
            state = _State(address=address, title=SITUATIONS[situation], question="Was passt am besten?", back=back)
            yield _picker(reader, state, guide_cards(reader, guides))


def _branch_answer(reader: Reader, branch: str, situations: tuple[str, ...]) -> Card:
    """The answer to the first question: on to the next one, or at once to the only guide."""
    if branch == "letter":
        return Card(link=letter_link(reader))
    guides = [one for situation in situations for one in _in_situation(reader, situation)]
    if len(guides) == 1:
        return card(reader, ("guide", guides[0]), audience="newcomer")
    names = [reader.words(SITUATIONS[one]) for one in situations] if len(situations) > 1 else []
    return Card(link=_link(reader, WAYS_IN[branch], f"{SITUATION}{branch}/"), facts=", ".join(names))


def _situation_answer(reader: Reader, address: str, situation: str) -> Card:
    guides = _in_situation(reader, situation)
    if len(guides) == 1:
        return card(reader, ("guide", guides[0]), audience="newcomer")
    return Card(link=_link(reader, SITUATIONS[situation], f"{address}{_word(situation)}/"))


def _picker(reader: Reader, state: _State, answers: tuple[Card, ...]) -> PickerView:
    place = ListPlace(
        address=state.address,
        title=state.title,
        summary="Höchstens drei Fragen, dann sind Sie beim richtigen Ratgeber. Nichts davon wird gespeichert.",
        template="picker",
        above=(_newcomers(reader), *([state.back] if state.back else [])),
        languages=list_languages(reader, "guide"),
    )
    heading = Heading("frage", reader.words(state.question))
    others = list_link(reader, "Themen", "newcomers/#themen", list_languages(reader, "topic_newcomer"))
    return PickerView(sheet=list_sheet(reader, place, (heading,)), answers=answers, back=state.back, others=others)


def _situations(reader: Reader, branch: str) -> tuple[str, ...]:
    """The situations of a branch for which there is a guide."""
    return tuple(one for one in BRANCHES[branch] if _in_situation(reader, one))


def _in_situation(reader: Reader, situation: str) -> list[str]:
    guides = reader.knowledge.guides
    return [one for one in listed(reader, "guide") if guides[one].situation == situation]


def _link(reader: Reader, title: str, address: str) -> Link:
    return Link(title=reader.own(reader.words(title)), address=address, language=reader.code)


def _newcomers(reader: Reader) -> Link:
    return list_link(reader, "Für Zugewanderte", "newcomers/", list_languages(reader, "topic_newcomer"))


def _word(situation: str) -> str:
    return situation.replace("_", "-")
