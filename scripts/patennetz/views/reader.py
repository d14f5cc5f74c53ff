"""Everything a view needs to speak to one reader: one language, one day."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from patennetz.checks.context import Context
from patennetz.checks.law_changes import Changes
from patennetz.interface import formats, words
from patennetz.model.coverage import Shown
from patennetz.model.knowledge import Knowledge, Name
from patennetz.model.policy import Language
from patennetz.model.translation import localised
from patennetz.text import GERMAN, Localised, State, in_german
from patennetz.views.addresses import address_of, due_languages, site_languages
from patennetz.views.parts import Figure, Link, SourceLink

Texts = Callable[[str, str], Localised]
"""Path of a text in its record (with ids) and its German wording, to the text for the reader."""


class Reader:
    """One language on one day; views ask it for texts, dates and links."""

    def __init__(self, knowledge: Knowledge, language: str, today: date, site_url: str = "") -> None:
        self.knowledge = knowledge
        self.today = today
        self.site_url = site_url
        self.language: Language = next(one for one in knowledge.policy.languages if one.code == language)
        self.code = language
        self.locale = self.language.babel
        self.words = words(language, knowledge.words.get(language))
        self._days: dict[date, str] = {}
        self._links: dict[tuple[Name, str], Link] = {}
        self.sources: dict[str, SourceLink] = {}
        """Sources already told to this reader."""
        self.figures: dict[str, Figure] = {}
        """Figures already told to this reader."""

    @cached_property
    def in_german(self) -> "Reader":
        """The same day for somebody who reads German: for German texts shown to others."""
        return self if self.is_german else Reader(self.knowledge, GERMAN, self.today, self.site_url)

    @cached_property
    def law_context(self) -> Context:
        """What finds citations in the records, and remembers them."""
        return Context(knowledge=self.knowledge, today=self.today, documents={})

    @cached_property
    def law_changes(self) -> Changes:
        """What changed in the law, each cited place asked for once."""
        return Changes(self.knowledge.laws)

    @cached_property
    def is_german(self) -> bool:
        """The reader reads German, the source of everything."""
        return self.code == GERMAN

    def label(self, vocabulary: dict[str, str], value: str) -> str:
        """The word for a value of a vocabulary."""
        return self.words(vocabulary[value])

    def texts(self, name: Name) -> Texts:
        """How the texts of one record read in this language."""
        if self.is_german:
            return lambda _context, german: in_german(german)
        origin = self.knowledge.origins[name]
        catalogue = self.knowledge.languages(origin.path).get(self.code)
        return lambda context, german: localised(catalogue, origin.context(name[1], context), german, self.code)

    def own(self, text: str) -> Localised:
        """A text of the interface, already in the reader's language."""
        return Localised(text, self.code, State.CURRENT, text)

    def day(self, day: date) -> str:
        """A day written out."""
        if day not in self._days:
            self._days[day] = formats.long_day(day, self.locale)
        return self._days[day]

    def when(self, text: str) -> str:
        """A day, month or year written out."""
        return formats.when(text, self.locale)

    def title(self, name: Name) -> Localised:
        """The title of a record in the reader's language, names of offices as they are."""
        record = self.knowledge.of(name[0])[name[1]]
        german = str(getattr(record, "title", "") or getattr(record, "term", "") or getattr(record, "label", ""))
        if name[0] in {"authority", "term", "source", "law"}:
            return in_german(german)
        return self.texts(name)("label" if name[0] == "parameter" else "title", german)

    def summary(self, name: Name, german: str) -> Localised:
        """The summary of a record in the reader's language."""
        return self.texts(name)("summary", german)

    def link(self, name: Name, audience: str = "peer") -> Link:
        """The link to a record: in the reader's language where it is due there, else in German."""
        key = (name, audience)
        if key not in self._links:
            told_to = self.audience(name, audience)
            exists = self.code in due_languages(self.knowledge, name[0], told_to)
            self._links[key] = Link(
                title=self.title(name), address=address_of(name, told_to), language=self.code if exists else GERMAN
            )
        return self._links[key]

    def audience(self, name: Name, wanted: str) -> str:
        """The audience whose page of a record there is: a topic may be told to one of the two only."""
        topic = self.knowledge.topics.get(name[1]) if name[0] == "topic" else None
        if topic is None or getattr(topic.introduction, wanted) is not None:
            return wanted
        return "peer" if wanted == "newcomer" else "newcomer"

    def has(self, name: Name) -> bool:
        """The record exists and could be read."""
        return name[1] in self.knowledge.of(name[0])

    def shown(self, name: Name, language: str, leave_out: tuple[str, ...] = ()) -> Shown:
        """How the texts of a record that a page shows stand in a language."""
        return self.knowledge.coverage(name, language).of(leave_out)

    def translations(self, name: Name, audience: str = "peer", leave_out: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The languages in which the page of a record really is a translation, German first."""
        due = due_languages(self.knowledge, name[0], audience)
        return tuple(code for code in due if code == GERMAN or self.shown(name, code, leave_out).complete)

    @cached_property
    def languages(self) -> dict[str, Language]:
        """The languages of the site by code."""
        by_code = {language.code: language for language in self.knowledge.policy.languages}
        return {code: by_code[code] for code in site_languages(self.knowledge)}
