"""The words of the site and of the command themselves: German in the code, other languages as PO catalogues."""

from functools import cache
from gettext import c2py
from importlib import resources

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from patennetz.text import GERMAN


class Words:
    """The interface texts of one language, looked up by their German wording."""

    def __init__(self, language: str, catalogue: Catalog | None) -> None:
        self.language = language
        self._catalogue = catalogue
        self._texts = _texts(catalogue)

    def __call__(self, german: str, **values: object) -> str:
        """The text in this language with its values; the German one where it has no translation."""
        return self._lookup(german).format(**values) if values else self._lookup(german)

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """The plural form this language uses for `n`; both German forms may use `{n}`."""
        message = self._catalogue.get(one) if self._catalogue else None
        forms = message.string if message is not None else None
        if self._catalogue is None or not isinstance(forms, tuple | list) or not all(forms):
            form = one if n == 1 else many
        else:
            form = forms[_plural_index(self._catalogue, n)]
        return form.format(n=n, **values)

    def _lookup(self, german: str) -> str:
        return self._texts.get(german, german)


def _texts(catalogue: Catalog | None) -> dict[str, str]:
    """Every text that is translated, by its German wording; plural forms are looked up in the catalogue itself."""
    messages = catalogue if catalogue is not None else ()
    return {str(one.id): one.string for one in messages if isinstance(one.string, str) and one.id and one.string}


def _plural_index(catalogue: Catalog, n: int) -> int:
    return int(c2py(catalogue.plural_expr)(n))


@cache
def words(language: str) -> Words:
    """The interface of a language; a language without a catalogue speaks German."""
    if language == GERMAN:
        return Words(language, None)
    file = resources.files(__name__).joinpath(f"{language}.po")
    if not file.is_file():
        return Words(language, None)
    with file.open("rb") as stream:
        return Words(language, read_po(stream, locale=None))
