"""Which value of a parameter holds on a day."""

from collections.abc import Iterable
from datetime import date

from patennetz.model.parameter import Parameter, ParameterValue


def is_valid_on(value: ParameterValue, day: date) -> bool:
    """Whether the value holds on this day; without dates it always does."""
    return (value.valid_from is None or value.valid_from <= day) and (value.valid_to is None or day <= value.valid_to)


def has_value_on(parameter: Parameter, day: date) -> bool:
    """Whether some value, or the honest word that it is unknown, holds on this day."""
    return any(is_valid_on(value, day) for value in parameter.values)


def in_time(values: Iterable[tuple[int, ParameterValue]]) -> list[tuple[int, ParameterValue]]:
    """Values with their indexes, in the order in which they begin to hold."""
    return sorted(values, key=lambda item: (item[1].valid_from or date.min, item[1].valid_to or date.max))
