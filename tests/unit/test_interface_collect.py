import pytest

from patennetz.interface.collect import Message, in_code, in_template


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('reader.words("Start")', [Message("Start")]),
        ('w("Am {day}", day=day)', [Message("Am {day}")]),
        ('w.plural("{n} Tag", "{n} Tage", n)', [Message("{n} Tag", "{n} Tage")]),
        ('list_link(reader, "Behörden", "offices/")', [Message("Behörden")]),
        ('ListPlace(address="guides/", title="Ratgeber")', [Message("Ratgeber")]),
        ('KINDS = {"a": "Ein Wort", "b": ("Zwei", "Drei")}', [Message("Ein Wort"), Message("Zwei"), Message("Drei")]),
        ('_COUNTED = {"days": ("{n} Tag", "{n} Tage")}', [Message("{n} Tag", "{n} Tage")]),
        ('words(german)\nlog.info("Hinweis")\nname = "Kein Text"', []),
    ],
)
def test_texts_in_code(code: str, found: list[Message]) -> None:
    assert list(in_code(code)) == found


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ('<p>{{ _("Quelle:") }}</p>', [Message("Quelle:")]),
        ('{{ _.plural("{n} Tag", "{n} Tage", n) }}', [Message("{n} Tag", "{n} Tage")]),
        ('{% macro a(b, _) %}{{ b(_("Wo")) }}{% endmacro %}', [Message("Wo")]),
        ('{{ _(german) }} {{ prose.law("§ 1") }} Text', []),
    ],
)
def test_texts_in_templates(template: str, found: list[Message]) -> None:
    assert list(in_template(template)) == found
