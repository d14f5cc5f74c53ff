"""German grammar for amounts that stand inside of a sentence."""

import re

_DATIVE = re.compile(r"(?<!\w)(?:ab|aus|binnen|in|mit|nach|seit|von|vor)\s+\Z", re.IGNORECASE)
"""Prepositions that ask for the dative where an amount of time follows; „bis zu“ counts and asks for none."""
_PLURAL = re.compile(r"(?<=\d\s)(?:Tage|Monate|Jahre|Werktage|Arbeitstage|Punkte)\Z")


def behind(before: str, amount: str) -> str:
    """An amount as it reads behind the words before it: nach 3 Monaten, but höchstens 3 Monate."""
    return _PLURAL.sub(lambda found: f"{found[0]}n", amount) if _DATIVE.search(before) else amount
