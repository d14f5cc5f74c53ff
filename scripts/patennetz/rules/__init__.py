"""The catalogue of everything that can be wrong, in the order of the stages that find it."""

from collections.abc import Mapping
from types import MappingProxyType

from patennetz.problem import Place, Problem
from patennetz.rules.address import ADDRESS
from patennetz.rules.contact import CONTACT
from patennetz.rules.dates import DATES
from patennetz.rules.guide import GUIDE
from patennetz.rules.law import LAW
from patennetz.rules.markup import MARKUP
from patennetz.rules.mentoring import MENTORING
from patennetz.rules.parameter import PARAMETER
from patennetz.rules.places import PLACES
from patennetz.rules.policy import POLICY
from patennetz.rules.practice import PRACTICE
from patennetz.rules.process import PROCESS
from patennetz.rules.reading import READING
from patennetz.rules.references import REFERENCES
from patennetz.rules.rule import Rule, Words
from patennetz.rules.shape import SHAPE
from patennetz.rules.statement import STATEMENT
from patennetz.rules.translation import TRANSLATION

CATALOGUE: tuple[Rule, ...] = (
    *READING,
    *SHAPE,
    *REFERENCES,
    *PLACES,
    *CONTACT,
    *ADDRESS,
    *MARKUP,
    *DATES,
    *MENTORING,
    *PRACTICE,
    *PROCESS,
    *GUIDE,
    *PARAMETER,
    *LAW,
    *POLICY,
    *STATEMENT,
    *TRANSLATION,
)
"""All rules. A new rule = one entry here, one generator, one example folder."""

BY_ID = MappingProxyType({rule.id: rule for rule in CATALOGUE})


def found(rule_id: str, place: Place, *, related: tuple[Place, ...] = (), **values: str) -> Problem:
    """A finding under a rule of the catalogue; an unknown rule id is a bug of ours (KeyError)."""
    return filled(rule_id, place, values, related)


def filled(rule_id: str, place: Place, values: Mapping[str, str], related: tuple[Place, ...] = ()) -> Problem:
    """The same for values that are gathered before the rule is known."""
    return Problem(rule_id, place, BY_ID[rule_id].severity, MappingProxyType(dict(values)), related)


__all__ = ["BY_ID", "CATALOGUE", "Rule", "Words", "filled", "found"]
