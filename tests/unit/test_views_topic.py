"""A topic has two pages; what is most useful stands first, and what is not published is not listed."""

from patennetz.pages.prose import Prose
from patennetz.pages.render import page
from patennetz.views.topic import newcomer_view, peer_view
from shared.musterstadt import ground, ledger, practice, process, reader, the_topic, topic
from shared.repository import Repository

INTRODUCTIONS = "introduction: {newcomer: So kommen Sie an., peer: So empfangen Sie.}\n"
CHECK = """\
self_check:
  - id: stelle
    question: Gibt es eine Stelle für alle?
    options:
      - {id: nein, text: Nein, score: 0}
      - {id: ja, text: "Ja", score: 1}
    leads_to: anlauf
"""
ONE_STEP = "- {id: melden, role: gast, action: Sich melden, next: []}\n"
ON_TOPIC = "topics: [empfangen]\n"


def _guide(repository: Repository, record: str, about: str, status: str = "published") -> None:
    repository.write(
        f"knowledge/guides/{record}/guide.yml",
        f"title: {record}\nstatus: {status}\n{about}\n"
        "summary: Was zu tun ist.\nwritten: 2026-01-02\nmaintainer: editors\nlaw_as_of: 2026-01-02\n"
        "for_whom: Für Sie.\nnext: {text: Gehen Sie hin.}\nif_late: Gehen Sie hin.\nif_refused: Fragen Sie warum.\n"
        "steps:\n  - {id: hingehen, title: Hingehen, text: Gehen Sie hin.}\n",
    )


FOR_ALL = "topics: [empfangen]\ngroups: [everyone]\nsituation: letter"


def test_guides_mainly_on_the_topic_first_then_those_for_everyone(repository: Repository) -> None:
    topic(repository, INTRODUCTIONS)
    topic(repository, INTRODUCTIONS, "anderes")
    _guide(repository, "nebenbei", "topics: [anderes, empfangen]\ngroups: [everyone]\nsituation: letter")
    _guide(repository, "arbeit", "topics: [empfangen]\ngroups: [workers]\nsituation: working")
    _guide(repository, "umzug", "topics: [empfangen]\ngroups: [everyone]\nsituation: moving")
    _guide(repository, "brief", FOR_ALL)
    _guide(repository, "entwurf", FOR_ALL, status="draft")
    _guide(repository, "fremd", "topics: [anderes]\ngroups: [everyone]\nsituation: letter")
    read = reader(repository)
    view = newcomer_view(read, the_topic(read))
    assert [(card.link.title.text, card.facts) for card in view.guides] == [
        ("brief", "für: alle"),
        ("umzug", "für: alle"),
        ("arbeit", "für: Beschäftigte"),
        ("nebenbei", "für: alle"),
    ]
    assert [link.address for link in view.related] == ["newcomers/anderes/"]


def test_processes_offices_run_come_before_proposals(repository: Repository) -> None:
    ground(repository)
    topic(repository, INTRODUCTIONS)
    process(repository, ONE_STEP, ON_TOPIC, origin="proposal", record="aa-vorschlag")
    process(repository, ONE_STEP, ON_TOPIC, origin="derived", record="bb-abgeleitet")
    process(repository, ONE_STEP, ON_TOPIC, record="cc-unbelegt")
    process(repository, ONE_STEP, ON_TOPIC, record="dd-belegt")
    practice(repository, "implements: [dd-belegt]\n" + ledger(("2024", "started", "amt")))
    read = reader(repository)
    assert [(card.link.address, card.facts) for card in peer_view(read, the_topic(read)).processes] == [
        ("processes/dd-belegt/", "Musterprozess · E1: in Kraft, nach amtlicher Quelle"),
        ("processes/cc-unbelegt/", "Musterprozess"),
        ("processes/bb-abgeleitet/", "Abgeleiteter Ablauf"),
        ("processes/aa-vorschlag/", "Vorschlag der Redaktion"),
    ]


def test_better_evidenced_practices_first_with_their_standing(repository: Repository) -> None:
    ground(repository)
    topic(repository, INTRODUCTIONS)
    practice(repository, ON_TOPIC + ledger(("2024", "announced", "amt")), record="aa-angekuendigt")
    practice(repository, ON_TOPIC + ledger(("2026-10", "confirmed", "zeitung")), record="bb-bestaetigt")
    practice(repository, ON_TOPIC + ledger(("2026-10", "confirmed", "zeitung")), record="cc-entwurf", status="draft")
    read = reader(repository)
    assert [(card.link.address, card.facts) for card in peer_view(read, the_topic(read)).practices] == [
        ("practices/bb-bestaetigt/", "E2: von unabhängiger Quelle bestätigt · Zuletzt bestätigt: Oktober 2026."),
        (
            "practices/aa-angekuendigt/",
            "E0: angekündigt · Bisher nur angekündigt. Keine unserer Quellen sagt, dass es begonnen hat.",
        ),
    ]


def _office(repository: Repository, office: str, mentoring: str) -> None:
    repository.write(
        f"mentors/he/{office}/authority.yml",
        f"name: Amt {office}\nland: he\nsummary: Was man weiß.\nstatus: published\nwritten: 2026-01-02\n"
        f"maintainer: editors\ntopics: [empfangen]\n{mentoring}",
    )


def test_offices_that_help_today_first_and_expired_offers_say_so(repository: Repository) -> None:
    topic(repository, INTRODUCTIONS)
    offer = "mentoring: {{status: open, confirmed_on: {day}, confirmed_via: letter}}\n"
    _office(repository, "aa-bekannt", "")
    _office(repository, "bb-alt", offer.format(day="2024-01-02"))
    _office(repository, "cc-belegt", "mentoring: {status: documented}\n")
    _office(repository, "dd-offen", offer.format(day="2026-10-01"))
    _office(repository, "ee-fort", 'withdrawn: {on: 2026-05-01, reason: "Auf eigenen Wunsch"}\n')
    read = reader(repository)
    assert [(card.link.title.text, card.facts) for card in peer_view(read, the_topic(read)).offices] == [
        ("Amt dd-offen", "bietet Patenschaft an"),
        ("Amt bb-alt", "hat Patenschaft angeboten, zurzeit nicht bestätigt"),
        ("Amt cc-belegt", "Teilnahme am Bundesprojekt ist belegt, eine Patenschaft ist nicht angeboten"),
        ("Amt aa-bekannt", ""),
    ]


def test_self_check_leads_on(repository: Repository) -> None:
    ground(repository)
    topic(repository, INTRODUCTIONS + CHECK)
    process(repository, ONE_STEP)
    read = reader(repository)
    html = page(peer_view(read, the_topic(read)), read, Prose(read)).html
    start = html.index('<ol class="pn-check">')
    assert html[start : html.index("</ol>", start)] == (
        '<ol class="pn-check">\n'
        "<li><h3>Gibt es eine Stelle für alle?</h3>\n"
        "<ul><li>Nein (0 Punkte)</li><li>Ja (1 Punkt)</li></ul>\n"
        '<p>Weiterlesen: <a href="../../processes/anlauf/">Anlaufstelle</a></p></li>\n'
    )


def test_each_audience_has_its_own_page_and_a_way_to_the_other(repository: Repository) -> None:
    ground(repository)
    topic(repository, INTRODUCTIONS + CHECK)
    topic(repository, "introduction: {peer: Nur für Ämter.}\n", "intern")
    process(repository, ONE_STEP)
    read = reader(repository)
    newcomer, peer = newcomer_view(read, the_topic(read)), peer_view(read, the_topic(read))
    assert (newcomer.sheet.address, newcomer.other_door and newcomer.other_door.address) == (
        "newcomers/empfangen/",
        "authorities/empfangen/",
    )
    assert (peer.sheet.address, peer.other_door and peer.other_door.address) == (
        "authorities/empfangen/",
        "newcomers/empfangen/",
    )
    assert peer_view(read, the_topic(read, "intern")).other_door is None


def test_state_counts_records_evidence_age_and_translations(repository: Repository) -> None:
    ground(repository)
    topic(repository, INTRODUCTIONS)
    _guide(repository, "brief", FOR_ALL)
    practice(repository, ON_TOPIC + ledger(("2026-10", "confirmed", "zeitung")), record="bestaetigt")
    practice(repository, ON_TOPIC + "ledger: []\n", record="unbelegt")
    read = reader(repository)
    state = peer_view(read, the_topic(read)).state
    assert [(row.label, row.count, list(row.translated)) for row in state.rows] == [
        ("Ratgeber", "1", [("en", "English", "0 von 1"), ("ar", "العربية", "0 von 1")]),
        ("Abläufe", "0", []),
        ("Beispiele aus der Praxis", "2", []),
        ("Behörden", "0", []),
    ]
    assert state.evidenced == "Unabhängig belegt oder gemessen: 1 von 2 Beispielen."
    assert state.oldest == "Am längsten nicht mehr angesehen: seit 2. Januar 2026."


def test_translation_is_judged_by_the_texts_of_its_own_page(repository: Repository) -> None:
    topic(repository, INTRODUCTIONS)
    pairs = {"title": "Empfangen", "summary": "Worum es geht.", "introduction.newcomer": "So kommen Sie an."}
    catalogue = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    for context, german in pairs.items():
        catalogue += f'\nmsgctxt "{context}"\nmsgid "{german}"\nmsgstr "English {context}"\n'
    repository.write("knowledge/topics/empfangen/en.po", catalogue)
    read = reader(repository, language="en")
    sheet = newcomer_view(read, the_topic(read)).sheet
    assert sheet.title.text == "English title"
    assert (sheet.translations, sheet.available, sheet.indexable) == (("de", "en"), ("de", "en", "ar"), True)
