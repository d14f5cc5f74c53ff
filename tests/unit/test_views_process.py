"""The page of a process: what it is called, where its steps lead, what nobody knows yet."""

import pytest

from patennetz.pages.prose import Prose
from patennetz.pages.render import page
from patennetz.views.process import process_view
from shared.musterstadt import ground, ledger, practice, process, reader, the_process
from shared.repository import Repository

STEPS = """\
- {id: melden, role: gast, action: Sich melden, channel: counter, input: Brief}
- id: klaeren
  role: team
  action: Anliegen klären
  next: [{to: fertig, when: Kurz}, {to: melden, when: Papier fehlt, loop: true}]
- {id: fertig, role: team, action: Erledigen, output: Bescheid, derived: true, next: []}
"""


@pytest.mark.parametrize(
    ("origin", "genre"),
    [("documented", "Musterprozess"), ("derived", "Abgeleiteter Ablauf"), ("proposal", "Vorschlag der Redaktion")],
)
def test_only_what_an_office_runs_is_called_a_model(repository: Repository, origin: str, genre: str) -> None:
    ground(repository)
    process(repository, STEPS, origin=origin)
    read = reader(repository)
    view = process_view(read, the_process(read))
    html = page(view, read, Prose(read)).html
    assert view.genre == genre
    assert ("Musterprozess" in html) == (origin == "documented")


def test_steps_say_who_where_and_which_way_leads_on(repository: Repository) -> None:
    ground(repository)
    process(repository, STEPS)
    read = reader(repository)
    told = [
        (
            step.number,
            f"{step.role.text}: {step.action.text}",
            step.channel,
            [(way.when.text if way.when else "", way.text) for way in step.ways],
            step.ends,
            step.derived,
        )
        for step in process_view(read, the_process(read)).steps
    ]
    assert told == [
        (1, "Besuch: Sich melden", "am Schalter", [], False, False),
        (
            2,
            "Team vorn: Anliegen klären",
            "",
            [("Kurz", "weiter mit Schritt 3"), ("Papier fehlt", "zurück zu Schritt 1")],
            False,
            False,
        ),
        (3, "Team vorn: Erledigen", "", [], True, True),
    ]


def test_step_as_it_is_printed(repository: Repository) -> None:
    ground(repository)
    process(repository, STEPS)
    read = reader(repository)
    html = page(process_view(read, the_process(read)), read, Prose(read)).html
    start = html.index('<li id="schritt-klaeren">')
    assert html[start : html.index("</li>\n<li id", start)] == (
        '<li id="schritt-klaeren">\n'
        "<h3>Anliegen klären</h3>\n"
        '<p class="pn-who">Team vorn</p>\n'
        '<ul class="pn-ways">\n'
        '<li>Kurz: <a href="#schritt-fertig">weiter mit Schritt 3</a></li>\n'
        '<li>Papier fehlt: <a href="#schritt-melden">zurück zu Schritt 1</a></li>\n'
        "</ul>\n"
    )


def test_effort_nobody_knows_is_named_as_unknown(repository: Repository) -> None:
    ground(repository)
    process(repository, STEPS, "effort: {staff_days: {text: Drei Tage., source: amt}}\n")
    read = reader(repository)
    view = process_view(read, the_process(read))
    assert [(one.label, one.text.text, one.source.id if one.source else "") for one in view.effort] == [
        ("Arbeitstage", "Drei Tage.", "amt")
    ]
    assert view.effort_unknown == (
        "Kosten, Wer entscheidet, Personalrat, Datenschutz, Technik und Kleinste Behörde, bei der es läuft"
    )


def test_measured_indicator_names_office_number_method_date_and_source(repository: Repository) -> None:
    ground(repository)
    process(repository, STEPS)
    written = repository.root / "knowledge/processes/anlauf/process.yml"
    observed = (
        "observed: [{id: eins, office: musterstadt, value: 12.5, n: 80, method: Uhr, as_of: 2024-05, source: amt}]"
    )
    text = written.read_text(encoding="utf-8")
    written.write_text(text.replace("direction: down}", f"direction: down, {observed}}}"), encoding="utf-8")
    read = reader(repository)
    html = page(process_view(read, the_process(read)), read, Prose(read)).html
    assert (
        '<li><a href="../../offices/musterstadt/">Amt Musterstadt</a>: <strong>12,5</strong>, Mai 2024, n = 80, Uhr '
        '<a class="pn-ref" href="../../sources/#amt">Herausgabe amt, Mai 2024</a></li>'
    ) in html


def test_who_runs_it_is_told_only_where_somebody_does(repository: Repository) -> None:
    ground(repository)
    process(repository, STEPS)
    process(repository, STEPS, record="zweiter")
    practice(repository, "implements: [anlauf]\n" + ledger(("2024", "started", "amt")))
    read = reader(repository)
    run, idle = (process_view(read, the_process(read, one)) for one in ("anlauf", "zweiter"))
    assert [card.link.address for card in run.practices] == ["practices/empfang/"]
    assert (run.sheet.heading("wer") is not None, idle.sheet.heading("wer")) == (True, None)


def test_markup_in_a_record_is_shown_not_run(repository: Repository) -> None:
    ground(repository)
    process(repository, STEPS.replace("Anliegen klären", '"<script>alert(1)</script>"'))
    read = reader(repository)
    html = page(process_view(read, the_process(read)), read, Prose(read)).html
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
