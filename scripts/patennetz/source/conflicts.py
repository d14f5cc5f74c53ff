"""Finds the marks that an unfinished merge leaves in a file."""

import re
from collections.abc import Iterator
from itertools import islice

from patennetz.problem import Place, Problem
from patennetz.rules import found
from patennetz.source.characters import SHOWN

_MARK = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?= |$)", re.MULTILINE)
_SIGNS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def conflicts(text: str, path: str) -> Iterator[Problem]:
    """One problem for each mark at the start of a line, up to `SHOWN` of them."""
    if not any(sign in text for sign in _SIGNS):
        return
    for match in islice(_MARK.finditer(text), SHOWN):
        line = text.count("\n", 0, match.start()) + 1
        yield found("merge-conflict", Place(path, line, 1, len(match[0])), mark=match[0])
