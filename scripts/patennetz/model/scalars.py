"""Exact readers of scalars: every value arrives as text, and nothing is guessed."""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal, NoReturn

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from patennetz.source.ambiguous import Ambiguous

ID_PATTERN = r"[a-z][a-z0-9-]{1,59}"
DAY_PATTERN = r"\d{4}-\d{2}-\d{2}"
WHEN_PATTERN = r"\d{4}(-\d{2}(-\d{2})?)?"
NUMBER_PATTERN = r"-?(0|[1-9]\d{0,14})(\.\d{1,6})?"
TIME_PATTERN = r"([01]\d|2[0-3]):[0-5]\d"

_REFUSED: Final = ("refused", "{rule}")
_DAY = re.compile(DAY_PATTERN, re.ASCII)
_WHEN = re.compile(WHEN_PATTERN, re.ASCII)
_NUMBER = re.compile(NUMBER_PATTERN, re.ASCII)


def refuse(rule: str, **values: str) -> NoReturn:
    """Refuse a value under a rule of the catalogue; `decode` adds the place."""
    kind, message = _REFUSED
    raise PydanticCustomError(kind, message, {"rule": rule, **values})


def written(value: object) -> str:
    """The scalar as written, without white space around it."""
    if not isinstance(value, str):
        refuse("not-a-text")
    text = value.strip().replace("\r\n", "\n")
    if not text:
        refuse("empty-text")
    return text


def as_text(value: object) -> str:
    """Text; what another reader would not take for text has to be quoted."""
    text = written(value)
    if isinstance(value, Ambiguous):
        refuse("needs-quotes", found=text)
    return text


def as_day(value: object) -> date:
    """A date written YYYY-MM-DD, quoted or not."""
    text = written(value)
    try:
        return date.fromisoformat(text if _DAY.fullmatch(text) else "")
    except ValueError:
        refuse("bad-date", found=text)


def as_when(value: object) -> str:
    """A date, month or year: YYYY-MM-DD, YYYY-MM or YYYY, kept as precise as the source is."""
    text = written(value)
    if not _WHEN.fullmatch(text):
        refuse("bad-date", found=text)
    as_day((text + "-01-01")[:10] if len(text) != len("YYYY-MM") else text + "-01")
    return text


def as_number(value: object) -> Decimal:
    """A decimal number with a point, without thousands separators, exponents or leading zeros."""
    text = written(value)
    if not _NUMBER.fullmatch(text):
        refuse("bad-number", found=text)
    return Decimal(text)


def as_count(value: object) -> int:
    """A whole number of at least 0."""
    number = as_number(value)
    if number < 0 or number != int(number):
        refuse("bad-number", found=str(number))
    return int(number)


def as_yes_no(value: object) -> bool:
    """`true` or `false`, and no other word for it."""
    text = written(value)
    if text not in {"true", "false"}:
        refuse("bad-yes-no", found=text)
    return text == "true"


def as_word(value: object) -> str:
    """A word of a vocabulary, or another text for which quotes make no difference."""
    return written(value)


Day = Annotated[date, BeforeValidator(as_day), WithJsonSchema({"type": "string", "pattern": f"^{DAY_PATTERN}$"})]
"""A calendar day."""

When = Annotated[
    str,
    BeforeValidator(as_when),
    WithJsonSchema({"type": ["string", "integer"], "pattern": f"^{WHEN_PATTERN}$"}),
]
"""A day, month or year, as precise as its source."""

Number = Annotated[Decimal, BeforeValidator(as_number), WithJsonSchema({"type": "number"})]
Count = Annotated[int, BeforeValidator(as_count), WithJsonSchema({"type": "integer", "minimum": 0})]
YesNo = Annotated[bool, BeforeValidator(as_yes_no), WithJsonSchema({"type": "boolean"})]
Time = Annotated[str, BeforeValidator(as_text), StringConstraints(pattern=f"^{TIME_PATTERN}$")]
"""A clock time HH:MM; it needs quotes in YAML."""

Status = Literal["draft", "published", "retired"]
Audience = Literal["newcomer", "peer"]
Area = Literal[
    "selbstverstaendnis",
    "binnenorganisation",
    "erscheinungsbild",
    "kompetenzen",
    "vernetzung",
    "fachleistung",
]
CoreField = Literal["organisation", "personal", "netzwerk"]
SizeBand = Literal["1-5", "6-15", "16-40", "41-100", "100+"]
BodyType = Literal[
    "kreisfreie_stadt",
    "landkreis",
    "grosse_kreisstadt",
    "kreisangehoerige_stadt",
    "stadtstaat_behoerde",
    "landesamt",
    "zentrale_abh",
    "zentralstelle_fachkraefte",
    "welcome_center",
]
LedgerState = Literal["announced", "started", "changed", "paused", "ended", "confirmed"]
