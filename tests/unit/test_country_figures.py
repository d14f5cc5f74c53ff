"""Parameters and terms: read, complete, and every legal basis exists in the registers."""

from pathlib import Path

import pytest

from patennetz.country.de import law
from patennetz.country.de.citations import find
from patennetz.country.de.law_names import law_name
from patennetz.model.law import LawRegister
from patennetz.model.parameter import Parameter
from patennetz.model.source import Source
from patennetz.model.term import Term
from patennetz.source.document import Document
from patennetz.source.limits import limits_of
from patennetz.source.yaml import read_document

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


def data(kind: str, path: Path) -> object:
    document = read_document(path.read_bytes(), path.name, limits_of(kind))
    assert isinstance(document, Document), document
    return document.data


def records(kind: str, folder: str, name: str) -> list[object]:
    found = data(kind, KNOWLEDGE / folder / f"{name}.yml")
    assert isinstance(found, dict)
    return list(found[folder])


@pytest.fixture(scope="module")
def registers() -> dict[str, LawRegister]:
    files = sorted((KNOWLEDGE / "laws").glob("*.yml"))
    return {file.stem: LawRegister.model_validate(data("law", file)) for file in files}


@pytest.fixture(scope="module")
def parameters() -> list[Parameter]:
    found = [*records("parameters", "parameters", "fees"), *records("parameters", "parameters", "periods")]
    return [Parameter.model_validate(record) for record in found]


@pytest.fixture(scope="module")
def terms() -> list[Term]:
    return [Term.model_validate(record) for record in records("terms", "terms", "terms")]


@pytest.fixture(scope="module")
def sources() -> set[str]:
    names = ("laws", "glossary")
    return {Source.model_validate(record).id for name in names for record in records("sources", "sources", name)}


def wrong(text: str, registers: dict[str, LawRegister]) -> list[str]:
    """What is wrong with a citation that has to fill the whole text."""
    found = find(text, [law_name(r.id, r.law, r.title) for r in registers.values()])
    if not found or (found[0].start, found[-1].end) != (0, len(text)):
        return [f"{text}: not read as a whole"]
    findings = [finding for c in found for target in c.targets for finding in law.judge(target, registers)]
    return [f"{text}: {finding.verdict}" for finding in findings if finding.verdict is not law.Verdict.OK]


def test_all_figures_are_there(parameters: list[Parameter], terms: list[Term]) -> None:
    assert len({parameter.id for parameter in parameters}) == len(parameters) >= 26 + 14
    assert len({term.id for term in terms}) == len(terms) == 52


def test_every_legal_basis_exists(parameters: list[Parameter], registers: dict[str, LawRegister]) -> None:
    bases = [value.legal_basis or "" for parameter in parameters for value in parameter.values]
    assert [problem for basis in bases for problem in wrong(basis, registers)] == []


def test_every_section_of_a_term_exists(terms: list[Term], registers: dict[str, LawRegister]) -> None:
    sections = [term.section for term in terms if term.section]
    assert len(sections) == 46
    assert [problem for section in sections for problem in wrong(section, registers)] == []


def test_every_source_is_known(parameters: list[Parameter], terms: list[Term], sources: set[str]) -> None:
    used = {value.source for parameter in parameters for value in parameter.values}
    used |= {one.source for term in terms for one in term.translations.values() if one.source}
    assert used <= sources
