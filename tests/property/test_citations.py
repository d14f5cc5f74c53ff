"""Citations built from their parts are read back, wherever they stand."""

from hypothesis import given
from hypothesis import strategies as st

from patennetz.country.de.citations import find
from patennetz.country.de.law_names import LawName
from patennetz.country.de.target import Target, order

LAWS = (LawName("aufenthg", "AufenthG", ("Aufenthaltsgesetz", "Aufenthaltsgesetzes")), LawName("sgb-2", "SGB II"))
WRITTEN = {"AufenthG": "aufenthg", "des Aufenthaltsgesetzes": "aufenthg", "SGB II": "sgb-2", "AuslG": None}
SPACES = st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "\n", "  "])

sections = st.from_regex(r"[1-9][0-9]{0,2}[a-z]?", fullmatch=True)
absaetze = st.none() | st.from_regex(r"[1-9][0-9]?[a-z]?", fullmatch=True)
saetze = st.none() | st.from_regex(r"[1-9]", fullmatch=True)
buchstaben = st.none() | st.from_regex(r"[a-z]", fullmatch=True)
prose = st.text(st.characters(exclude_characters="§", exclude_categories=["Cs"]), max_size=40).filter(
    lambda text: not any(word in text for word in ("Art", "Para"))
)


@st.composite
def citations(draw: st.DrawFn) -> tuple[str, Target]:
    """A citation as text, and the place it names."""
    name = draw(st.sampled_from(sorted(WRITTEN)))
    section, absatz, satz = draw(sections), draw(absaetze), draw(saetze)
    nummer, buchstabe = draw(absaetze), draw(buchstaben)
    parts = ["§" + draw(st.sampled_from(["", " ", "\u00a0"])) + section]
    for words, value in (
        (("Abs.", "Absatz", "Abs"), absatz),
        (("S.", "Satz"), satz),
        (("Nr.", "Nummer"), nummer),
        (("Buchst.", "Buchstabe", "lit."), buchstabe),
    ):
        if value:
            parts += [draw(st.sampled_from(words)), value]
    text = parts[0]
    for part in (*parts[1:], *name.split(" ")):
        text += draw(SPACES) + part
    return text, Target(WRITTEN[name], section, absatz, satz, nummer, buchstabe)


@given(citations(), prose, prose)
def test_a_citation_is_found_in_any_text(citation: tuple[str, Target], before: str, after: str) -> None:
    text, target = citation
    whole = f"{before} ({text}) {after}"
    (found,) = find(whole, LAWS)
    assert whole[found.start : found.end] == text
    assert found.targets == (target,)


@given(st.text(st.sampled_from("§ 123abAbs.SatzNr,;und–bisivm/AufenthGSGBIV()\n\u00a0"), max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    end = 0
    for citation in find(text, LAWS):
        assert end <= citation.start < citation.end <= len(text)
        assert citation.targets
        end = citation.end


@given(st.lists(sections, min_size=2, max_size=6, unique=True))
def test_lists_name_every_section(numbers: list[str]) -> None:
    ordered = sorted(numbers, key=order)
    text = "§§ " + ", ".join(ordered[:-1]) + " und " + ordered[-1] + " AufenthG"
    (found,) = find(text, LAWS)
    assert found.targets == tuple(Target("aufenthg", number) for number in ordered)
