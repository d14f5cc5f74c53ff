"""The report as workflow commands, which GitHub shows beside the changed lines."""

from collections.abc import Callable, Iterable, Sequence

from patennetz.problem import Problem, in_order
from patennetz.report.words import Language, hint, message


def render(
    problems: Iterable[Problem],
    *,
    language: Language,
    lines: Callable[[str], Sequence[str]],
) -> str:
    """One line for each problem; nothing where there is none."""
    del lines  # annotations stand beside the source already
    return "".join(f"{_command(problem, language)}\n" for problem in in_order(problems))


def _command(problem: Problem, language: Language) -> str:
    place = problem.place
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "endColumn": str(place.column + place.length),
        "title": problem.rule,
    }
    where = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    sentence = f"{message(problem, language)} {hint(problem, language)}"
    return f"::{problem.severity} {where}::{_data(sentence)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
