"""Checks that the accessibility statement is there, is not too old, and claims nothing it does not tell."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from patennetz.checks.context import Context
from patennetz.model.knowledge import Name
from patennetz.model.statement import Statement
from patennetz.problem import Place, Problem, Severity
from patennetz.rules import found

_FILE = "knowledge/accessibility.yml"
DAYS = 365
"""A statement has to be gone through once a year."""


def statements(context: Context) -> Iterator[Problem]:
    """Everything that is wrong with the accessibility statement as a whole."""
    for one, statement in context.knowledge.statements.items():
        name = ("statement", one)
        yield from _age(context, name, statement)
        yield from _assessment(context, name, statement)
        yield from _exceptions(context, name, statement)
    yield from _absence(context)


def _absence(context: Context) -> Iterator[Problem]:
    """A site somebody answers for needs a statement."""
    known = context.knowledge.statements or any(kind == "statement" for kind, _ in context.knowledge.broken)
    if context.knowledge.policy.operator.complete and not known:
        yield _weighed(context, found("statement-missing", Place("knowledge/policy.yml"), expected=_FILE))


def _age(context: Context, name: Name, statement: Statement) -> Iterator[Problem]:
    if context.today - statement.prepared_on > timedelta(days=DAYS):
        place, prepared = context.place(name, ("prepared_on",)), statement.prepared_on.isoformat()
        yield _weighed(context, found("statement-expired", place, prepared=prepared))
    if statement.assessed_on and statement.assessed_on > statement.prepared_on:
        place, prepared = context.place(name, ("prepared_on",)), statement.prepared_on.isoformat()
        yield found("statement-before-assessment", place, prepared=prepared, assessed=statement.assessed_on.isoformat())


def _assessment(context: Context, name: Name, statement: Statement) -> Iterator[Problem]:
    """A result needs an assessment, and an assessment has a result."""
    given = {key: getattr(statement, key) for key in ("assessed_on", "method")}
    for key, value in given.items():
        if statement.status != "not_assessed" and value is None:
            yield found("assessment-missing", context.place(name, ("status",)), status=statement.status, key=key)
        elif statement.status == "not_assessed" and value is not None:
            yield found("assessment-denied", context.place(name, (key,), key=True), key=key)


def _exceptions(context: Context, name: Name, statement: Statement) -> Iterator[Problem]:
    """Full conformance has no exceptions, anything less names them."""
    if statement.status == "conformant" and statement.exceptions:
        place, status = context.place(name, ("exceptions",), key=True), context.place(name, ("status",))
        yield found("exceptions-denied", place, related=(status,), count=str(len(statement.exceptions)))
    elif statement.status in {"partial", "not_conformant"} and not statement.exceptions:
        yield found("exceptions-missing", context.place(name, ("status",)), status=statement.status)


def _weighed(context: Context, problem: Problem) -> Problem:
    """A warning in daily work, an error when releasing."""
    return replace(problem, severity=Severity.ERROR) if context.releasing else problem
