"""The German word beside the translation of a term: once, wherever the translator put it."""

import re
from collections.abc import Callable

_BEHIND = re.compile(r"\[([^\[\]]*)\]\(term:([^()\s]*)\) \(([^()\[\]]*)\)")
_LAST = re.compile(r"\(([^()]*)\)\s*\Z")


def drawn_in(text: str, german_of: Callable[[str], str]) -> str:
    """A text in which the German word in brackets behind the link to its term is part of the link."""

    def moved(found: re.Match[str]) -> str:
        content, term_id, word = found.groups()
        return f"[{content} ({word})](term:{term_id})" if _is_of(word, german_of(term_id)) else found[0]

    return _BEHIND.sub(moved, text) if "(term:" in text else text


def says(content: str, german: str) -> bool:
    """Whether the words of a link hold the German term, or the word it begins with."""
    words, last, base = content.strip().casefold(), _LAST.search(content), _base(german)
    return base in words or bool(words and base.startswith(words)) or bool(last and _is_of(last[1], german))


def _is_of(word: str, german: str) -> bool:
    """Passport (Pass) says Reisepass."""
    folded, base = word.strip().casefold(), _base(german)
    return bool(folded and base) and (folded in base or base in folded)


def _base(german: str) -> str:
    return german.partition(" (")[0].casefold()
