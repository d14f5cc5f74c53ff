"""Parameters as they are shown: the value of today with unit, validity, basis and source."""

from datetime import date
from decimal import Decimal

from patennetz.interface import formats
from patennetz.model.parameter import Parameter, ParameterValue
from patennetz.views.parts import Figure
from patennetz.views.reader import Reader
from patennetz.views.sources import source_link

_DURATIONS = {"hours": "hour", "days": "day", "weeks": "week", "months": "month", "years": "year"}
_COUNTED = {
    "working_days": ("{value} Arbeitstag", "{value} Arbeitstage"),
    "weekdays": ("{value} Werktag", "{value} Werktage"),
    "points": ("{value} Punkt", "{value} Punkte"),
}
"""Units that Babel does not know, in German; `weekdays` (Werktage) count Saturdays, `working_days` do not."""
_NATIONAL = "DE"


def value_on(parameter: Parameter, day: date, jurisdiction: str = _NATIONAL) -> ParameterValue | None:
    """The value in force on a day, None where none is."""
    return next(
        (
            value
            for value in parameter.values
            if value.jurisdiction == jurisdiction
            and (value.valid_from is None or value.valid_from <= day)
            and (value.valid_to is None or day <= value.valid_to)
        ),
        None,
    )


def figure(reader: Reader, parameter_id: str) -> Figure:
    """A parameter for the reader; unknown stays unknown."""
    if parameter_id not in reader.figures:
        reader.figures[parameter_id] = _figure(reader, reader.knowledge.parameters[parameter_id])
    return reader.figures[parameter_id]


def _figure(reader: Reader, parameter: Parameter) -> Figure:
    jurisdictions = (_NATIONAL, *(value.jurisdiction for value in parameter.values))
    found = (value_on(parameter, reader.today, jurisdiction) for jurisdiction in jurisdictions)
    value = next((one for one in found if one is not None), None)
    known = value is not None and value.value is not None
    return Figure(
        id=parameter.id,
        label=reader.texts(("parameter", parameter.id))("label", parameter.label),
        text=in_words(reader, parameter.unit, value.value) if value and value.value else "",
        valid=_validity(reader, value) if value else "",
        basis=(value.legal_basis or "") if value else "",
        source=source_link(reader, value.source) if value else None,
        unknown=not known,
    )


def in_words(reader: Reader, unit: str, value: str) -> str:
    """A value with its unit, as the reader's language writes it."""
    if unit == "date":
        return reader.when(value)
    if unit == "yes_no":
        return reader.words("ja") if value == "true" else reader.words("nein")
    return _measured(reader, unit, Decimal(value))


def _measured(reader: Reader, unit: str, number: Decimal) -> str:
    if unit == "EUR":
        return formats.money(number, reader.locale)
    if unit in _DURATIONS:
        return formats.quantity(number, _DURATIONS[unit], reader.locale)
    plain = formats.number(number, reader.locale)
    if unit in _COUNTED:
        return reader.words.plural(*_COUNTED[unit], int(number), value=plain)
    return f"{plain}\u00a0%" if unit == "percent" else plain


def _validity(reader: Reader, value: ParameterValue) -> str:
    if value.valid_from and value.valid_to:
        return reader.words("vom {start} bis {end}", start=reader.day(value.valid_from), end=reader.day(value.valid_to))
    if value.valid_from:
        return reader.words("seit {start}", start=reader.day(value.valid_from))
    if value.valid_to:
        return reader.words("bis {end}", end=reader.day(value.valid_to))
    return reader.words("Stand {day}", day=reader.day(value.as_of))
