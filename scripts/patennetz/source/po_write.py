"""Writes a translation as text that Poedit, Weblate and OmegaT read; the caller puts it on disk."""

from polib import POEntry, POFile

from patennetz.source.catalogue import Catalogue, Entry

WIDTH = 78
"""Where long lines are wrapped."""

_CONSTANT = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def write_catalogue(catalogue: Catalogue) -> str:
    """The PO file of a catalogue: the same bytes for the same catalogue, without any time of writing."""
    file = POFile(wrapwidth=WIDTH)
    file.header = catalogue.comment
    file.metadata = _metadata(catalogue)
    for context, entry in catalogue.entries.items():
        file.append(_written(context, entry))
    for context, entry in catalogue.obsolete:
        file.append(_written(context, entry, obsolete=True))
    return f"{file}\n".replace("\n\n\n", "\n\n").rstrip("\n") + "\n"


def _metadata(catalogue: Catalogue) -> dict[str, str]:
    """First what every file has, then the other headers in the order of their names."""
    fixed = {"Language": catalogue.language, **_CONSTANT}
    others = sorted(name for name in catalogue.header if name not in fixed)
    return fixed | {name: catalogue.header[name] for name in others}


def _written(context: str, entry: Entry, *, obsolete: bool = False) -> POEntry:
    return POEntry(
        msgctxt=context,
        msgid=entry.msgid,
        msgstr=entry.msgstr,
        previous_msgid=entry.previous,
        tcomment=entry.comment,
        flags=["fuzzy"] if entry.fuzzy else [],
        obsolete=obsolete,
    )
