"""Finds the marks that an unfinished merge leaves in a file."""

import re
from collections.abc import Iterator

from patennetz.problem import Place, Problem
from patennetz.rules import found

_MARK = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?= |$)", re.MULTILINE)
_SIGNS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def conflicts(text: str, path: str) -> Iterator[Problem]:
    """One problem for each mark at the start of a line."""
    if not any(sign in text for sign in _SIGNS):
        return
    for match in _MARK.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield found("merge-conflict", Place(path, line, 1, len(match[0])), mark=match[0])
