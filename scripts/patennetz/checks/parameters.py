"""Checks of parameters: the form of values, the days on which they hold, and their use in texts."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from difflib import get_close_matches
from itertools import pairwise

from patennetz.checks.context import Context
from patennetz.checks.validity import has_value_on, in_time
from patennetz.country.de.ags import BY_CODE
from patennetz.model.links import placeholders
from patennetz.model.parameter import Parameter, ParameterValue
from patennetz.problem import Place, Problem
from patennetz.rules import found

Numbered = tuple[int, ParameterValue]
_DAY = timedelta(days=1)
_WHOLE = ("0|[1-9]\\d{0,8}", "12")
_FORMS: Mapping[str, tuple[str, str]] = {
    "EUR": ("-?(0|[1-9]\\d{0,8})(\\.\\d{2})?", "100, 28.80"),
    "percent": ("(0|[1-9]\\d{0,2})(\\.\\d{1,4})?", "45.3"),
    "hours": ("(0|[1-9]\\d{0,8})(\\.\\d{1,2})?", "600, 7.5"),
    "date": ("\\d{4}-\\d{2}-\\d{2}", "2027-03-04"),
    "yes_no": ("true|false", "true, false"),
}
_GERMANY = "DE"


def values(context: Context) -> Iterator[Problem]:
    """Values that say nothing, too much, or not what their unit asks for."""
    for parameter in context.knowledge.parameters.values():
        for index, value in enumerate(parameter.values):
            yield from _value(context, parameter, index, value)
            yield from _jurisdiction(context, parameter, index, value)


def _value(context: Context, parameter: Parameter, index: int, value: ParameterValue) -> Iterator[Problem]:
    name, path = ("parameter", parameter.id), ("values", index)
    if value.value is None and not value.unknown:
        yield found("value-missing", context.place(name, path))
    elif value.value is not None and value.unknown:
        yield found("value-and-unknown", context.place(name, (*path, "unknown"), key=True), value=value.value)
    elif value.value is not None and not _fits(value.value, parameter.unit):
        example = _FORMS.get(parameter.unit, _WHOLE)[1]
        place = context.place(name, (*path, "value"))
        yield found("value-form", place, found=value.value, unit=parameter.unit, example=example)


def _fits(text: str, unit: str) -> bool:
    if not re.fullmatch(_FORMS.get(unit, _WHOLE)[0], text, re.ASCII):
        return False
    return unit != "date" or _is_day(text)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _jurisdiction(context: Context, parameter: Parameter, index: int, value: ParameterValue) -> Iterator[Problem]:
    where = value.jurisdiction
    lands = {f"de-{code}" for code in BY_CODE}
    if where != _GERMANY and where not in lands and not context.knowledge.is_known("authority", where):
        place = context.place(("parameter", parameter.id), ("values", index, "jurisdiction"))
        yield found("unknown-jurisdiction", place, found=where)


def validity(context: Context) -> Iterator[Problem]:
    """Values that overlap, leave a gap, end before they begin, or have run out."""
    for parameter in context.knowledge.parameters.values():
        by_place: defaultdict[str, list[Numbered]] = defaultdict(list)
        for index, value in enumerate(parameter.values):
            by_place[value.jurisdiction].append((index, value))
            yield from _reversed(context, parameter, index, value)
        for numbered in by_place.values():
            yield from _sequence(context, parameter, in_time(numbered))


def _reversed(context: Context, parameter: Parameter, index: int, value: ParameterValue) -> Iterator[Problem]:
    if value.valid_from and value.valid_to and value.valid_to < value.valid_from:
        place = context.place(("parameter", parameter.id), ("values", index, "valid_to"))
        yield found("validity-reversed", place, start=value.valid_from.isoformat(), end=value.valid_to.isoformat())


def _sequence(context: Context, parameter: Parameter, numbered: list[Numbered]) -> Iterator[Problem]:
    name = ("parameter", parameter.id)
    for earlier, later in pairwise(numbered):
        yield from _pair(context, parameter, earlier, later)
    index, last = max(numbered, key=lambda item: item[1].valid_to or date.max)
    if last.valid_to and last.valid_to < context.today:
        place = context.place(name, ("values", index, "valid_to"))
        yield found("parameter-expired", place, id=parameter.id, end=last.valid_to.isoformat())


def _pair(context: Context, parameter: Parameter, earlier: Numbered, later: Numbered) -> Iterator[Problem]:
    name, end, start = ("parameter", parameter.id), earlier[1].valid_to, later[1].valid_from
    place = context.place(name, ("values", later[0], "valid_from"))
    related = (context.place(name, ("values", earlier[0])),)
    if end is None or start is None or start <= end:
        ends, starts = (day.isoformat() if day else "…" for day in (end, start))
        yield found("validity-overlap", place, related=related, end=ends, start=starts)
    elif start - end > _DAY:
        first, last = (end + _DAY).isoformat(), (start - _DAY).isoformat()
        yield found("validity-gap", place, related=related, first=first, last=last)


def insertions(context: Context) -> Iterator[Problem]:
    """Parameters texts insert that do not exist, or have no value today."""
    for name, leaf in context.texts:
        for inserted in placeholders(leaf.value) if "{" in leaf.value else ():
            place = context.place_of(name, leaf.path, inserted.start, inserted.end - inserted.start)
            yield from insertion(context, place, inserted.id)


def insertion(context: Context, place: Place, parameter_id: str) -> Iterator[Problem]:
    """What is wrong with a parameter that a text inserts."""
    parameter = context.knowledge.parameters.get(parameter_id)
    if parameter is not None and has_value_on(parameter, context.today):
        return
    if parameter is not None:
        yield found("parameter-without-value", place, id=parameter_id, today=context.today.isoformat())
    elif not context.knowledge.is_known("parameter", parameter_id):
        near = ", ".join(get_close_matches(parameter_id, context.knowledge.parameters, 3)) or "…"
        yield found("unknown-parameter", place, found=parameter_id, near=near)
