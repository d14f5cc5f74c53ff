"""The report as GitLab reads it to show problems beside the changed lines of a merge request."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from types import MappingProxyType

from patennetz.problem import Problem, Severity, in_order
from patennetz.report.words import Language, hint, message

_WEIGHTS = MappingProxyType({Severity.ERROR: "major", Severity.WARNING: "minor"})


def render(
    problems: Iterable[Problem],
    *,
    language: Language,
    lines: Callable[[str], Sequence[str]],
) -> str:
    """A list of findings in the format of Code Quality, empty if there are none."""
    del lines  # GitLab opens the files itself
    seen: Counter[tuple[str, str, str]] = Counter()
    found = [_finding(problem, language, seen) for problem in in_order(problems)]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _finding(problem: Problem, language: Language, seen: Counter[tuple[str, str, str]]) -> dict[str, object]:
    sentence = f"{message(problem, language)} {hint(problem, language)}"
    key = (problem.rule, problem.place.path, sentence)
    seen[key] += 1
    return {
        "description": sentence,
        "check_name": problem.rule,
        "fingerprint": _fingerprint(*key, str(seen[key])),
        "severity": _WEIGHTS[problem.severity],
        "location": {"path": problem.place.path, "lines": {"begin": problem.place.line}},
    }


def _fingerprint(*parts: str) -> str:
    """The same finding keeps its name when lines above it come or go."""
    return sha256("\0".join(parts).encode()).hexdigest()
