"""The words of options and of short answers."""

from pathlib import Path

from patennetz.commands.say import Say


def root(say: Say) -> str:
    """`--root`."""
    return say(
        "Ordner der Sammlung; sonst der nächste darüber mit knowledge/policy.yml.",
        "Folder of the repository; else the nearest above with knowledge/policy.yml.",
    )


def today(say: Say) -> str:
    """`--today`."""
    return say("Tag, für den geurteilt wird (JJJJ-MM-TT); sonst heute.", "Day to judge for (YYYY-MM-DD); else today.")


def english(say: Say) -> str:
    """`--english`."""
    return say("Antwortet auf Englisch.", "Answers in English.")


def out(say: Say) -> str:
    """`build --out`."""
    return say("Wohin gebaut wird; sonst site/.", "Where to build; else site/.")


def languages(say: Say) -> str:
    """`build --languages`."""
    return say("Nur diese Sprachen; sonst alle.", "Only these languages; else all.")


def address(say: Say) -> str:
    """`serve --address`."""
    return say("Adresse auf diesem Computer; sonst 127.0.0.1:8000.", "Address on this computer; else 127.0.0.1:8000.")


def land(say: Say) -> str:
    """`new --land`."""
    return say("Kürzel des Landes, bei Behörden nötig: nw, by, be …", "Code of the Land, for authorities: nw, by, be …")


def file(say: Say) -> str:
    """`new --file`."""
    return say(
        "Datei für Gebühren, Quellen und Begriffe, ohne Endung; sonst eigene.",
        "File for parameters, sources and terms, without ending; else eigene.",
    )


def by(say: Say) -> str:
    """`review --by`."""
    return say("Wer geprüft hat: eine Funktion, keine Person.", "Who reviewed: a function, not a person.")


def organisation(say: Say) -> str:
    """`review --organisation`."""
    return say("Für welche Stelle.", "For which organisation.")


def reviewed_language(say: Say) -> str:
    """`review --language`."""
    return say("Bestätigt die Übersetzung in diese Sprache.", "Confirms the translation into this language.")


def synced_language(say: Say) -> str:
    """`translate sync --language`."""
    return say("Nur diese Sprache; sonst alle.", "Only this language; else all.")


def who_is_missing(say: Say) -> str:
    """`review` without saying who."""
    return say(
        "Wer hat geprüft? Nennen Sie --by FUNKTION und --organisation NAME.",
        "Who reviewed? Name --by FUNCTION and --organisation NAME.",
    )


def bad_address(say: Say, typed: str) -> str:
    """`serve --address` with something else."""
    return say(
        f"„{typed}“ ist keine Adresse. Schreiben Sie Rechner und Anschluss, zum Beispiel 127.0.0.1:8000.",
        f"“{typed}” is no address. Write host and port, for example 127.0.0.1:8000.",
    )


def built(say: Say, target: Path) -> str:
    """After a build."""
    page = (target / "index.html").as_uri()
    return say(
        f"Fertig. Die Website liegt in {target}\nAnsehen: {page}", f"Done. The site is in {target}\nLook at {page}"
    )


def not_built(say: Say) -> str:
    """After a build that was refused."""
    return say(
        "Nichts wurde veröffentlicht; eine vorhandene Website blieb, wie sie war.",
        "Nothing was published; a site that was there stays as it was.",
    )


def indexed_language(say: Say) -> str:
    """`--language` of index."""
    return say("Kürzel der Sprache der Seiten.", "Code of the language of the pages.")


def index_out(say: Say) -> str:
    """`--out` of index."""
    return say("Wohin; der Ordner wird angelegt.", "Where to; the folder is made.")


def how_to_index(say: Say) -> str:
    """What is missing where index is called without its options."""
    return say(
        "Nennen Sie die Sprache und den Ordner: --language de --out suche/de",
        "Name the language and the folder: --language de --out search/de",
    )


def printed_site(say: Say) -> str:
    """`pdf --site`."""
    return say("Ordner der gebauten Website; sonst site/.", "Folder of the built site; else site/.")


def pdf_out(say: Say) -> str:
    """`pdf --out`."""
    return say("Wohin; sonst build/pdf/.", "Where to; else build/pdf/.")
