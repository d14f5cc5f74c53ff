"""The kinds of records there are, in the order the checks and the site go through them."""

from dataclasses import dataclass
from types import MappingProxyType

from patennetz.model.authority import Authority
from patennetz.model.base import RecordModel
from patennetz.model.guide import Guide
from patennetz.model.law import LawRegister
from patennetz.model.parameter import Parameter
from patennetz.model.policy import Policy
from patennetz.model.practice import Practice
from patennetz.model.process import Process
from patennetz.model.source import Source
from patennetz.model.statement import Statement
from patennetz.model.term import Term
from patennetz.model.topic import Topic


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record and how it lies in the repository."""

    name: str
    model: type[RecordModel]
    list_key: str | None = None
    """Records of this kind stand in list files below this key."""
    has_id: bool = True
    """The folder gives the id; the file must not repeat it."""


KINDS = (
    Kind("policy", Policy, has_id=False),
    Kind("topic", Topic),
    Kind("process", Process),
    Kind("practice", Practice),
    Kind("guide", Guide),
    Kind("authority", Authority),
    Kind("parameter", Parameter, list_key="parameters"),
    Kind("source", Source, list_key="sources"),
    Kind("term", Term, list_key="terms"),
    Kind("law", LawRegister, has_id=False),
    Kind("statement", Statement, has_id=False),
)

BY_NAME = MappingProxyType({kind.name: kind for kind in KINDS})
BY_FILE = MappingProxyType({kind.list_key or kind.name: kind for kind in KINDS})
"""By the kind of file: list files are named in the plural."""
