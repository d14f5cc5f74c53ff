"""Pages: what the frame is told, and templates that let nothing undefined or unescaped pass."""

from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from patennetz import pages
from patennetz.pages.page import Crumb
from patennetz.pages.prose import Prose
from patennetz.pages.render import environment, page
from patennetz.views.guide import guide_view
from shared.miniature import knowledge, reader_of

TEMPLATES = Path(pages.__file__).parent / "templates"


def test_a_template_escapes_what_it_prints() -> None:
    template = environment().from_string("{{ text }} {{ markup }}")
    assert template.render(text="<b>", markup=Markup("<b>")) == "&lt;b&gt; <b>"


def test_a_template_that_prints_nothing_known_fails() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ view.fehlt }}").render(view=object())


def test_no_template_turns_escaping_off() -> None:
    templates = sorted(TEMPLATES.glob("*.j2"))
    assert templates
    sources = {one.name: one.read_text("utf-8").replace(" ", "") for one in templates}
    assert [name for name, text in sources.items() if "|safe" in text or "autoescape" in text] == []


@pytest.mark.parametrize(
    ("guide", "language", "expected"),
    [
        ("adresse-anmelden", "de", ("Adresse anmelden", "de", "de", True)),
        ("adresse-anmelden", "ar", ("تسجيل العنوان", "ar", "ar", True)),
        ("termin-bekommen", "en", ("Getting an appointment", "en", "en", False)),
        ("brief-lesen", "ar", ("Einen Brief lesen", "de", "de", False)),
    ],
)
def test_the_frame_learns_in_which_language_the_page_really_is(
    guide: str, language: str, expected: tuple[str, str, str, bool]
) -> None:
    reader = reader_of(language)
    made = page(guide_view(reader, knowledge().guides[guide]), reader, Prose(reader))
    assert (made.title, made.title_language, made.content_language, made.indexable) == expected
    assert made.edit_path == f"knowledge/guides/{guide}/guide.yml"


def test_breadcrumbs_lead_home() -> None:
    reader = reader_of("de")
    made = page(guide_view(reader, knowledge().guides["brief-lesen"]), reader, Prose(reader))
    assert made.breadcrumbs == (Crumb(title="Start", address=""), Crumb(title="Ratgeber", address="guides/"))
