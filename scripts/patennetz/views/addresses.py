"""Where records are found on the site, and in which languages."""

from patennetz.model.knowledge import Knowledge, Name
from patennetz.model.policy import Due
from patennetz.text import GERMAN

FOLDERS = {
    "guide": "guides",
    "process": "processes",
    "practice": "practices",
    "authority": "offices",
    "law": "law",
}
STATEMENT = "accessibility/"
"""The accessibility statement."""
LISTS = {
    "guide": "guides/",
    "process": "processes/",
    "practice": "practices/",
    "authority": "offices/",
    "law": "law/",
    "term": "glossary/",
    "parameter": "figures/",
    "source": "sources/",
}


def address_of(name: Name, audience: str = "peer") -> str:
    """The address of a record below the root of a language; topics have one for each audience."""
    kind, record_id = name
    if kind == "topic":
        return f"{'newcomers' if audience == 'newcomer' else 'authorities'}/{record_id}/"
    if kind == "statement":
        return STATEMENT
    if kind in FOLDERS:
        return f"{FOLDERS[kind]}/{record_id}/"
    return f"{LISTS[kind]}#{record_id}"


def due_languages(knowledge: Knowledge, kind: str, audience: str = "peer") -> tuple[str, ...]:
    """The languages a kind of page exists in, German first."""
    key = f"topic_{audience}" if kind == "topic" else kind
    due = getattr(knowledge.policy.due, key) if key in Due.model_fields else ()
    known = {language.code for language in knowledge.policy.languages}
    return (GERMAN, *(code for code in due if code in known and code != GERMAN))


def site_languages(knowledge: Knowledge) -> tuple[str, ...]:
    """All languages of the site, German first, in the order of the policy."""
    codes = (language.code for language in knowledge.policy.languages)
    return (GERMAN, *(code for code in codes if code != GERMAN))
