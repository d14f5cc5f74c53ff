"""Keeps the interface catalogues in step with the German texts in the code and the templates."""

from collections.abc import Mapping
from importlib import resources

from polib import POEntry, POFile, pofile

from patennetz.interface.collect import Message, messages

LANGUAGES: Mapping[str, str] = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "en": "nplurals=2; plural=(n != 1);",
}
"""The languages of the interface besides German, and how each counts."""

_FOLDER = "scripts/patennetz/interface"
_WIDTH = 110


def catalogues() -> Mapping[str, str]:
    """The text of every interface catalogue by its path from the root of the checkout."""
    wanted = messages()
    return {f"{_FOLDER}/{code}.po": in_step(wanted, _present(code), code) for code in LANGUAGES}


def _present(language: str) -> str:
    file = resources.files("patennetz.interface").joinpath(f"{language}.po")
    return file.read_text("utf-8") if file.is_file() else ""


def in_step(wanted: tuple[Message, ...], present: str, language: str) -> str:
    """A catalogue of exactly these texts, with the translations there are; what is gone goes."""
    old = {entry.msgid: entry for entry in pofile(present)} if present else {}
    file = POFile(wrapwidth=_WIDTH)
    file.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": LANGUAGES[language],
    }
    file.extend(_entry(message, old.get(message.one), _forms(language)) for message in wanted)
    return f"{file}".removeprefix("#\n").rstrip("\n") + "\n"


def _forms(language: str) -> int:
    return int(LANGUAGES[language].partition(";")[0].removeprefix("nplurals="))


def _entry(message: Message, old: POEntry | None, forms: int) -> POEntry:
    comment = old.tcomment if old else ""
    if not message.many:
        return POEntry(msgid=message.one, msgstr=old.msgstr if old else "", tcomment=comment)
    kept = old.msgstr_plural if old else {}
    strings = {form: kept.get(form, "") for form in range(forms)}
    return POEntry(msgid=message.one, msgid_plural=message.many, msgstr_plural=strings, tcomment=comment)
