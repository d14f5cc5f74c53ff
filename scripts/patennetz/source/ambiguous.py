"""Tells unquoted YAML text that other readers would not take for text."""

import re

_WORDS = frozenset(
    (
        *("", "~", "=", "null", "Null", "NULL", ".nan", ".NaN", ".NAN"),
        *("y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO"),
        *("true", "True", "TRUE", "false", "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF"),
    )
)
_FIRST_OF_NUMBER = frozenset("0123456789+-.")
_NUMBER = re.compile(
    r"""
      [-+]? 0b [01_]+ | [-+]? 0o [0-7]+ | [-+]? 0x [0-9a-fA-F_]+
    | [-+]? (?: \.[0-9][0-9_]* | [0-9][0-9_]* (?: \.[0-9_]* )? ) (?: [eE] [-+]? [0-9]+ )?
    | [-+]? [0-9][0-9_]* (?: :[0-5]?[0-9] )+ (?: \.[0-9_]* )?
    | [-+]? \. (?: inf | Inf | INF )
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} (?: (?: [Tt] | [ \t]+ ) [0-9:.]+ [ \t]* (?: Z | [-+][0-9:]+ )? )?
    """,
    re.VERBOSE | re.ASCII,
)


class Ambiguous(str):
    """Text without quotes that a YAML 1.1 or 1.2 reader takes for null, a truth value, a number or a date."""

    __slots__ = ()


def as_text(plain: str) -> str:
    """An unquoted scalar as it stands, marked if other readers would change it."""
    if plain in _WORDS or (plain[0] in _FIRST_OF_NUMBER and _NUMBER.fullmatch(plain)):
        return Ambiguous(plain)
    return plain
