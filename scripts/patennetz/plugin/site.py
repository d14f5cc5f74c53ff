"""What one build of the site knows besides the page at hand."""

from dataclasses import dataclass
from datetime import date

from patennetz.interface import Words, words
from patennetz.model.knowledge import Knowledge
from patennetz.model.policy import Language, Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The repository as loaded and how it is to be published."""

    knowledge: Knowledge
    """Its policy names the languages of this build only."""
    today: date
    url: str
    """Absolute, ending in a slash; empty where nobody said where the site will live."""
    serving: bool
    """The live preview: its reload script forbids the strict content policy."""

    @property
    def policy(self) -> Policy:
        """The house rules."""
        return self.knowledge.policy

    @property
    def demonstration(self) -> bool:
        """Nobody answers for the site yet: it says so and stays out of search engines."""
        return not self.policy.operator.complete

    def language(self, code: str) -> Language:
        """A language of the site by its code."""
        return next(language for language in self.policy.languages if language.code == code)

    def words(self, code: str) -> Words:
        """The interface texts in a language of the site."""
        return words(code, self.knowledge.words.get(code))
