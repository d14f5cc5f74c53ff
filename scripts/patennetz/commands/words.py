"""Keeps the interface catalogues in step with the German texts in the code and the templates."""

import re
from collections.abc import Mapping
from importlib import resources

from babel.core import Locale
from babel.plural import to_gettext
from polib import POEntry, POFile, pofile

from patennetz.interface.collect import Message, messages

_FOLDER = "scripts/patennetz/interface"
_WIDTH = 110
_TWO_FORMS = "nplurals=2; plural=(n != 1);"


def languages() -> tuple[str, ...]:
    """The languages of the interface besides German: those that have a catalogue, if only one with a header."""
    files = resources.files("patennetz.interface").iterdir()
    return tuple(sorted(file.name.removesuffix(".po") for file in files if file.name.endswith(".po")))


def catalogues() -> Mapping[str, str]:
    """The text of every interface catalogue by its path from the root of the checkout."""
    wanted = messages()
    return {f"{_FOLDER}/{code}.po": in_step(wanted, _present(code), code) for code in languages()}


def _present(language: str) -> str:
    return resources.files("patennetz.interface").joinpath(f"{language}.po").read_text("utf-8")


def begun(locale: str) -> str:
    """A catalogue without words, that counts as the locale does."""
    return f'msgid ""\nmsgstr "Plural-Forms: {to_gettext(Locale.parse(locale).plural_form)}\\n"\n'


def in_step(wanted: tuple[Message, ...], present: str, language: str) -> str:
    """A catalogue of exactly these texts, with the translations there are; what is gone goes."""
    read = pofile(present)
    old = {entry.msgid: entry for entry in read}
    counting = read.metadata.get("Plural-Forms") or _TWO_FORMS
    file = POFile(wrapwidth=_WIDTH)
    file.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": counting,
    }
    file.extend(_entry(message, old.get(message.one), _forms(counting)) for message in wanted)
    return f"{file}".removeprefix("#\n").rstrip("\n") + "\n"


def _forms(counting: str) -> int:
    """How many plural forms a language has."""
    return int(re.sub(r"\D", "", counting.partition(";")[0]))


def _entry(message: Message, old: POEntry | None, forms: int) -> POEntry:
    comment, flags = (old.tcomment, old.flags) if old else ("", [])
    if not message.many:
        return POEntry(msgid=message.one, msgstr=old.msgstr if old else "", tcomment=comment, flags=flags)
    kept = old.msgstr_plural if old else {}
    strings = {form: kept.get(form, "") for form in range(forms)}
    return POEntry(msgid=message.one, msgid_plural=message.many, msgstr_plural=strings, tcomment=comment, flags=flags)
