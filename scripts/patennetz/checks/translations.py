"""Checks that translations say what the German text says; missing and outdated ones are progress, no problems."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from patennetz.checks.addresses import judged
from patennetz.checks.citations import cited
from patennetz.checks.context import Context
from patennetz.checks.markup import faults, links
from patennetz.checks.parity import differences
from patennetz.checks.texts import problem
from patennetz.model.base import Translatable
from patennetz.model.coverage import state_of
from patennetz.model.walk import Leaf
from patennetz.problem import Place, Problem
from patennetz.rules import found
from patennetz.source.po import Catalogue, Entry, digest
from patennetz.text import State

_SHORT = 40
"""Texts up to this length may well be the same in two languages: names, abbreviations."""

Fields = Mapping[str, Leaf]


def translations(context: Context) -> Iterator[Problem]:
    """Everything that is wrong with the catalogues."""
    if not context.knowledge.catalogues:
        return
    fields = _fields(context)
    broken = _broken_files(context)
    for record, catalogues in context.knowledge.catalogues.items():
        for catalogue in catalogues.values():
            yield from _review(catalogue)
            if record not in broken:
                yield from _orphans(catalogue, fields.get(record, {}))
            for key, leaf in fields.get(record, {}).items():
                entry = catalogue.entries.get(key)
                if entry and entry.msgstr.strip():
                    yield from _entry(context, leaf, entry)


def _fields(context: Context) -> Mapping[str, Fields]:
    """The texts of every record file by the context of their translation."""
    fields: defaultdict[str, dict[str, Leaf]] = defaultdict(dict)
    for name, leaf in context.texts:
        origin = context.knowledge.origins[name]
        if origin.path in context.knowledge.catalogues:
            fields[origin.path][origin.context(name[1], leaf.context)] = leaf
    return fields


def _broken_files(context: Context) -> frozenset[str]:
    """Files of which a part could not be read: nobody knows which translations belong to it."""
    origins = context.knowledge.origins
    paths = {origins[name].path for name in context.knowledge.broken if name in origins}
    return frozenset(paths | {path for path in context.knowledge.catalogues if path not in context.documents})


def _review(catalogue: Catalogue) -> Iterator[Problem]:
    reviewed = catalogue.reviewed
    if reviewed and reviewed.digest != digest(catalogue.entries):
        yield found("translation-review-outdated", Place(catalogue.path), reviewed=reviewed.on.isoformat())


def _orphans(catalogue: Catalogue, fields: Fields) -> Iterator[Problem]:
    for key, entry in catalogue.entries.items():
        if key not in fields:
            yield found("orphan-translation", entry.place, context=key)


def _entry(context: Context, leaf: Leaf, entry: Entry) -> Iterator[Problem]:
    markdown = isinstance(leaf.mark, Translatable) and leaf.mark.markdown
    for fault in faults(entry.msgstr, markdown=markdown):
        yield problem(entry.place, fault)
    for link in links(entry.msgstr) if markdown else ():
        yield from judged(lambda: entry.place, link.href)
    if state_of(entry, leaf.value) is State.CURRENT:
        yield from _current(context, leaf, entry)


def _current(context: Context, leaf: Leaf, entry: Entry) -> Iterator[Problem]:
    if entry.msgstr == leaf.value:
        if len(leaf.value) > _SHORT:
            yield found("translation-is-german", entry.place)
        return
    for difference in differences(leaf.value, entry.msgstr, lambda text: cited(context, text)):
        missing, added = ", ".join(difference.missing) or "-", ", ".join(difference.added) or "-"
        yield found(difference.rule, entry.place, missing=missing, added=added)
