"""The words of the site and of the command themselves: German in the code, other languages as PO catalogues."""

from collections.abc import Callable, Mapping
from functools import cache
from gettext import c2py
from importlib import resources
from typing import Protocol

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from patennetz.text import GERMAN


class Own(Protocol):
    """A network's own words: for a language the package does not speak, or in other words than the package's."""

    @property
    def texts(self) -> Mapping[str, str]:
        """By the German wording."""
        ...

    @property
    def plurals(self) -> Mapping[str, tuple[str, ...]]:
        """The forms of a text that counts something, by its German singular."""
        ...

    @property
    def plural_rule(self) -> str:
        """Which form a number takes, as gettext writes it."""
        ...


class Words:
    """The interface texts of one language, looked up by their German wording; a network's own words go first."""

    def __init__(self, language: str, catalogue: Catalog | None, own: Own | None = None) -> None:
        self.language = language
        self._texts = {**_texts(catalogue), **(own.texts if own else {})}
        self._plurals = {**_plurals(catalogue), **(_own_plurals(own) if own else {})}

    def __call__(self, german: str, **values: object) -> str:
        """The text in this language with its values; the German one where it has no translation."""
        return self._lookup(german).format(**values) if values else self._lookup(german)

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """The plural form this language uses for `n`; both German forms may use `{n}`."""
        forms, form_of = self._plurals.get(one, ((one, many), _german_form))
        return forms[min(form_of(n), len(forms) - 1)].format(n=n, **values)

    def _lookup(self, german: str) -> str:
        return self._texts.get(german, german)


_Plural = tuple[tuple[str, ...], Callable[[int], int]]
"""The forms of a text that counts something, and which of them a number takes."""


def _german_form(n: int) -> int:
    return int(n != 1)


def _texts(catalogue: Catalog | None) -> Mapping[str, str]:
    """Every text that is translated, by its German wording."""
    messages = catalogue if catalogue is not None else ()
    return {str(one.id): one.string for one in messages if isinstance(one.string, str) and one.id and one.string}


def _plurals(catalogue: Catalog | None) -> Mapping[str, _Plural]:
    """Every plural all of whose forms are translated, by its German singular."""
    if catalogue is None:
        return {}
    form_of = c2py(catalogue.plural_expr)
    counting = ((one.id[0], tuple(one.string or ())) for one in catalogue if isinstance(one.id, tuple | list))
    return {german: (forms, form_of) for german, forms in counting if forms and all(forms)}


def _own_plurals(own: Own) -> Mapping[str, _Plural]:
    form_of = c2py(own.plural_rule)
    return {german: (forms, form_of) for german, forms in own.plurals.items()}


def words(language: str, own: Own | None = None) -> Words:
    """The interface of a language; a language without a catalogue speaks German."""
    return Words(language, _packaged(language), own) if own else _spoken(language)


@cache
def _spoken(language: str) -> Words:
    return Words(language, _packaged(language))


@cache
def _packaged(language: str) -> Catalog | None:
    """The catalogue of a language in this package."""
    file = resources.files(__name__).joinpath(f"{language}.po")
    if language == GERMAN or not file.is_file():
        return None
    with file.open("rb") as stream:
        return read_po(stream, locale=None)
