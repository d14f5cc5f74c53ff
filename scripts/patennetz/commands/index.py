"""`patennetz index`: a list of pages into an index and the script that searches it."""

import re
from importlib import resources
from pathlib import Path

import click

from patennetz.commands.say import RefusalError, Say
from patennetz.commands.writing import replace
from patennetz.report.visible import visible
from patennetz.search.index import index_of
from patennetz.search.page import Fault, SearchPage, read_pages

DONE, FAULTY = 0, 1
MEBIBYTES = 64
"""More than that is no list of pages of one site."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_SHOWN = 20


def index(pages: Path, language: str, out: Path, say: Say) -> int:
    """Writes index.json and search.mjs into a folder; nothing where a line of the list is no page."""
    if not _LANGUAGE.fullmatch(language):
        message = say(
            f"„{language}“ ist kein Kürzel einer Sprache. Beispiele: de, de-simple, ar.",
            f"“{language}” is no language code. Examples: de, de-simple, ar.",
        )
        raise RefusalError(message)
    read = tuple(read_pages(_content(pages, say)))
    faults = tuple(one for one in read if isinstance(one, Fault))
    good = tuple(one for one in read if isinstance(one, SearchPage))
    if faults:
        click.echo("\n".join(_lines(pages, faults, say)), err=True)
        return FAULTY
    if not good:
        raise RefusalError(say(f"{pages} enthält keine Seite.", f"{pages} holds no page."))
    _write(out, {"index.json": index_of(good, language), "search.mjs": _script()}, say)
    pages_de, pages_en = ("1 Seite", "1 page") if len(good) == 1 else (f"{len(good)} Seiten", f"{len(good)} pages")
    click.echo(say(f"{pages_de}, Index in {out}", f"{pages_en}, index in {out}"))
    return DONE


def _content(path: Path, say: Say) -> bytes:
    if not path.is_file():
        raise RefusalError(say(f"Die Datei {path} gibt es nicht.", f"There is no file {path}."))
    try:
        if path.stat().st_size > MEBIBYTES * 2**20:
            message = say(
                f"{path} ist größer als {MEBIBYTES} MiB. Teilen Sie die Liste nach Sprachen auf.",
                f"{path} is larger than {MEBIBYTES} MiB. Split the list by languages.",
            )
            raise RefusalError(message)
        return path.read_bytes()
    except OSError as error:
        message = say(f"{path} lässt sich nicht lesen.", f"{path} cannot be read.")
        raise RefusalError(message) from error


def _script() -> bytes:
    return resources.files("patennetz.search").joinpath("search.mjs").read_bytes()


def _write(out: Path, files: dict[str, bytes], say: Say) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            replace(out / name, content)
    except OSError as error:
        message = say(f"Nach {out} lässt sich nicht schreiben.", f"{out} cannot be written to.")
        raise RefusalError(message) from error


def _lines(pages: Path, faults: tuple[Fault, ...], say: Say) -> list[str]:
    shown = [f"{pages}:{fault.line}: {_words(fault, say)}" for fault in faults[:_SHOWN]]
    more = len(faults) - len(shown)
    return [*shown, say(f"… und {more} weitere.", f"… and {more} more.")] if more else shown


def _words(fault: Fault, say: Say) -> str:
    value = fault.value
    sentences = {
        "not-utf-8": ("Die Zeile ist nicht in UTF-8 gespeichert.", "The line is not UTF-8."),
        "not-json": ("Die Zeile ist kein JSON.", "The line is not JSON."),
        "not-an-object": (
            'Erwartet wird ein Objekt: {"id": "…", "title": "…", "text": "…"}.',
            'Expected is an object: {"id": "…", "title": "…", "text": "…"}.',
        ),
        "missing": (f"Das Feld „{value}“ fehlt.", f"The field “{value}” is missing."),
        "not-a-text": (f"Das Feld „{value}“ muss ein Text sein.", f"The field “{value}” has to be a text."),
        "half-a-character": (
            f"Im Feld „{value}“ steht ein halbes Zeichen (\\ud800 bis \\udfff).",
            f"The field “{value}” holds half a character (\\ud800 to \\udfff).",
        ),
        "no-id": ("Das Feld „id“ ist leer.", "The field “id” is empty."),
        "twice": (f"Die id „{visible(value)}“ gibt es schon.", f"The id “{visible(value)}” is there already."),
    }
    return say(*sentences[fault.flaw])
