"""The accessibility statement: what its page says, and how it is judged when it grows old."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from patennetz.checks.context import Context
from patennetz.checks.statement import statements as judged
from patennetz.load import load
from patennetz.model.policy import Operator
from patennetz.model.statement import BarrierContact
from patennetz.problem import Problem, Severity
from patennetz.views.home import home
from patennetz.views.reader import Reader
from patennetz.views.statement import StatementView, statements, ways
from shared.miniature import SITE_URL, TODAY, knowledge, reader_of

ROOT = Path(__file__).parent.parent.parent
NAME = "accessibility"
LAST_DAY, DAY_AFTER = date(2027, 5, 4), date(2027, 5, 5)
"""A year after the statement of the miniature, and the day on which that is over."""


def changed(today: date = TODAY, **fields: object) -> Reader:
    """A reader of the miniature with another statement."""
    statement = knowledge().statements[NAME].model_copy(update=fields)
    return Reader(replace(knowledge(), statements={NAME: statement}), "de", today, SITE_URL)


def view(reader: Reader) -> StatementView:
    return next(statements(reader))


def found(today: date, *, releasing: bool) -> list[Problem]:
    return list(judged(Context(knowledge=knowledge(), today=today, documents={}, releasing=releasing)))


def test_a_statement_expires_after_a_year_for_its_readers() -> None:
    assert view(reader_of("de", LAST_DAY)).sheet.notices == ()
    assert [one.kind for one in view(reader_of("de", DAY_AFTER)).sheet.notices] == ["stale"]


def test_a_statement_expires_after_a_year_for_its_editors_and_stops_a_release() -> None:
    assert found(LAST_DAY, releasing=True) == []
    assert [(one.rule, one.severity) for one in found(DAY_AFTER, releasing=False)] == [
        ("statement-expired", Severity.WARNING)
    ]
    assert [one.severity for one in found(DAY_AFTER, releasing=True)] == [Severity.ERROR]


def test_nothing_is_claimed_where_nobody_has_assessed() -> None:
    shown = view(changed(status="not_assessed", assessed_on=None, method=None, tools=()))
    assert shown.status == "Ob diese Website ihr Ziel erreicht, hat noch niemand geprüft."
    assert (shown.assessed, shown.tools) == ("", "")


def test_barriers_are_reported_to_the_operator_where_the_statement_names_nobody() -> None:
    policy = knowledge().policy.model_copy(update={"operator": Operator(mailbox="patennetz@example.org")})
    reader = changed(contact=BarrierContact())
    assert view(reader).mailbox == ""
    assert view(Reader(replace(reader.knowledge, policy=policy), "de", TODAY)).mailbox == "patennetz@example.org"


def test_the_home_page_leads_to_other_forms_of_information_and_says_which_are_missing() -> None:
    expected = [
        ("Leichte Sprache", "accessibility/#leichte-sprache", "https://example.org/leicht"),
        ("Deutsche Gebärdensprache", "accessibility/#gebaerdensprache", ""),
    ]
    shown = home(reader_of("de")).ways
    assert [(one.link.title.text, one.link.address, one.url) for one in shown] == expected


def test_without_a_statement_nothing_points_to_it() -> None:
    reader = Reader(replace(knowledge(), statements={}), "de", TODAY)
    assert list(statements(reader)) == []
    assert ways(reader) == ()


def test_every_language_has_the_page_and_only_translations_count_as_such() -> None:
    assert view(reader_of("en")).sheet.available == ("de", "en", "ar")
    assert view(reader_of("ar")).sheet.indexable is False


def test_our_own_statement_claims_no_result_and_is_translated_where_it_is_due() -> None:
    own = load(ROOT, TODAY).knowledge
    assert own.statements[NAME].status == "not_assessed"
    for code in own.policy.due.statement:
        assert own.coverage(("statement", NAME), code).of().complete, code
