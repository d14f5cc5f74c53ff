"""The report for programs; its shape is part of what we promise."""

import json
from collections.abc import Callable, Iterable, Sequence

from patennetz.problem import Place, Problem, in_order
from patennetz.report.words import Language, hint, message


def render(
    problems: Iterable[Problem],
    *,
    language: Language,
    lines: Callable[[str], Sequence[str]],
) -> str:
    """A list of problems, empty if there are none."""
    del lines  # programs open the files themselves
    found = [_problem(problem, language) for problem in in_order(problems)]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _problem(problem: Problem, language: Language) -> dict[str, object]:
    return {
        "rule": problem.rule,
        "severity": str(problem.severity),
        **_place(problem.place),
        "message": message(problem, language),
        "hint": hint(problem, language),
        "related": [_place(place) for place in problem.related],
    }


def _place(place: Place) -> dict[str, object]:
    return {"path": place.path, "line": place.line, "column": place.column}
