"""The commands of editors on the command line: what can be typed, what its help says, which function answers."""

from collections.abc import Callable
from datetime import date

import click

from patennetz.commands.due import WITHIN, due
from patennetz.commands.options import everywhere, one_of, session_of
from patennetz.commands.readability import KINDS, readability
from patennetz.commands.retract import retract
from patennetz.commands.say import RefusalError, Say
from patennetz.commands.spoken import Page, Spoken
from patennetz.commands.todo import todo

_FORMATS = ("terminal", "json")
_MOST_DAYS = 3650


def _todo(say: Say, today: date) -> click.Command:
    def run(language: str | None, style: str) -> int:
        return todo(session_of(say, today), language, as_json=_is_json(style, say))

    page = Page(
        text=say(
            "Zeigt, was zu übersetzen und durchzusehen ist: was fehlt, was veraltet, was niemand geprüft hat.\n\n"
            "Zuerst steht, worauf die meisten anderen Einträge verweisen; Besuche zählt niemand. Bei Veraltetem steht, "
            "was sich im Deutschen geändert hat: [-weg-] {+neu+}.",
            "Shows what has to be translated and reviewed: what is missing, outdated, or reviewed by nobody.\n\n"
            "First comes what most other records lead to; nobody counts visits. For outdated texts it shows what has "
            "changed in the German: [-gone-] {+new+}.",
        ),
        examples=(
            ("patennetz todo", say("Überblick über alle Sprachen.", "All languages at a glance.")),
            ("patennetz todo --language uk", say("Alles zum Ukrainischen.", "Everything in Ukrainian.")),
            ("patennetz todo --language de", say("Deutsche Texte ohne Prüfung.", "German texts without a review.")),
            ("patennetz todo --language ar --format json", say("Für Programme.", "For programs.")),
        ),
    )
    text = say("Nur diese Sprache, dafür jeder Text.", "Only this language, but every text.")
    options = [click.Option(["--language"], metavar="LL", help=text), _format(say)]
    return Spoken("todo", say, page, callback=run, params=[*options, *everywhere(say, hidden=True)])


def _due(say: Say, today: date) -> click.Command:
    def run(within: str, style: str) -> int:
        return due(session_of(say, today), _days(within, say), as_json=_is_json(style, say))

    page = Page(
        text=say(
            "Zeigt, was bis wann wieder anzusehen ist: Texte, Werte, Kontakte, Patenschaften, Erklärungen.\n\n"
            "Die Fristen stehen unter freshness in knowledge/policy.yml.",
            "Shows what has to be looked at again by when: texts, values, contacts, mentorings, statements.\n\n"
            "The periods stand under freshness in knowledge/policy.yml.",
        ),
        examples=(
            ("patennetz due", say("Überfällig oder bald fällig.", "Overdue or due soon.")),
            ("patennetz due --within 365", say("Die nächsten 365 Tage.", "The next 365 days.")),
            ("patennetz due --format json", say("Für Programme.", "For programs.")),
        ),
    )
    text = say(f"So viele Tage voraus; sonst {WITHIN}.", f"So many days ahead; else {WITHIN}.")
    options = [click.Option(["--within"], default=str(WITHIN), metavar=say("TAGE", "DAYS"), help=text), _format(say)]
    return Spoken("due", say, page, callback=run, params=[*options, *everywhere(say, hidden=True)])


def _retract(say: Say, today: date) -> click.Command:
    def run(page: str, why: str | None) -> int:
        if not why:
            message = say(
                'Sagen Sie Leserinnen und Lesern den Grund: --why "Die Regel gilt nicht mehr."',
                'Tell readers the reason: --why "Die Regel gilt nicht mehr."',
            )
            raise RefusalError(message)
        return retract(session_of(say, today), page, why)

    page = Page(
        text=say(
            "Zieht eine Seite zurück: Die Adresse bleibt, jede Sprache zeigt den Hinweis mit Datum und Grund.\n\n"
            "Geändert werden nur die Felder `status` und `retracted` des Eintrags. Listen und Suche führen "
            "nicht mehr zu der Seite; Verweise in anderen Texten bleiben.",
            "Retracts a page: the address stays, every language shows a notice with date and reason.\n\n"
            "Only the fields `status` and `retracted` of the record are changed. Lists and search lead to the "
            "page no more; references in other texts stay.",
        ),
        arguments=(
            (
                say("SEITE", "PAGE"),
                say(
                    "Adresse der Seite, Pfad der Datei, oder ART:ID wie guide:adresse-anmelden.",
                    "Address of the page, path of the file, or KIND:ID such as guide:adresse-anmelden.",
                ),
            ),
        ),
        examples=(
            (
                'patennetz retract guides/adresse-anmelden/ --why "Die Frist auf dieser Seite war falsch."',
                say("Mit der Adresse von der Website.", "With the address on the site."),
            ),
            (
                'patennetz retract practice:musterstadt-termine --why "Die Stadt widerspricht der Darstellung."',
                say("Mit Art und Namen.", "With kind and id."),
            ),
        ),
    )
    text = say("Grund, ein deutscher Satz für Leser.", "Reason, one German sentence for readers.")
    params = [
        click.Argument(["page"], metavar=say("SEITE", "PAGE")),
        click.Option(["--why"], metavar="TEXT", help=text),
        *everywhere(say, hidden=True),
    ]
    return Spoken("retract", say, page, callback=run, params=params)


def _readability(say: Say, today: date) -> click.Command:
    def run(kind: str, language: str, style: str) -> int:
        known = one_of(kind, KINDS, "--kind", say)
        return readability(session_of(say, today), known, language, as_json=_is_json(style, say))

    page = Page(
        text=say(
            "Misst, wie leicht sich die deutschen Texte lesen: Länge der Sätze und Wörter, Anteil des Passivs.\n\n"
            "Gerechnet wird auf diesem Rechner. Der schwerste Text steht zuerst. Das Passiv ist geschätzt.",
            "Measures how easily the German texts read: length of sentences and words, share of the passive.\n\n"
            "Computed on this machine. The hardest text comes first. The passive is an estimate.",
        ),
        examples=(
            ("patennetz readability", say("Alle Ratgeber auf Deutsch.", "All guides in German.")),
            (
                "patennetz readability --language de-simple",
                say("Alle Ratgeber in Einfacher Sprache.", "All guides in Einfache Sprache."),
            ),
            ("patennetz readability --kind topic", say("Themen statt Ratgebern.", "Topics instead of guides.")),
        ),
    )
    options = [
        click.Option(["--kind"], default="guide", metavar=say("ART", "KIND"), help=", ".join(KINDS) + "."),
        click.Option(["--language"], default="de", metavar="LL", help=say("de oder de-simple.", "de or de-simple.")),
        _format(say),
    ]
    return Spoken("readability", say, page, callback=run, params=[*options, *everywhere(say, hidden=True)])


def _format(say: Say) -> click.Option:
    text = say("Ausgabe: terminal oder json.", "Output: terminal or json.")
    return click.Option(["--format", "style"], default="terminal", metavar=say("ART", "STYLE"), help=text)


def _is_json(style: str, say: Say) -> bool:
    return one_of(style, _FORMATS, "--format", say) == "json"


def _days(typed: str, say: Say) -> int:
    if typed.isascii() and typed.isdigit() and int(typed) <= _MOST_DAYS:
        return int(typed)
    message = say(
        f"„{typed}“ ist keine Zahl von Tagen zwischen 0 und {_MOST_DAYS}.",
        f"“{typed}” is no number of days between 0 and {_MOST_DAYS}.",
    )
    raise RefusalError(message)


UPKEEP: tuple[Callable[[Say, date], click.Command], ...] = (_todo, _due, _retract, _readability)
"""What editors need between writing and publishing."""
