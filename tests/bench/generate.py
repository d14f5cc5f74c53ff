"""Large repositories of made-up records: each of 60 to 100 lines, no two with the same text, all of them valid."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from patennetz.source.catalogue import Catalogue, Entry
from patennetz.source.po_write import write_catalogue

LANGUAGES = {"en": "English", "ar": "العربية", "fr": "français", "uk": "українська"}
TOPICS = ("ankunft", "wohnen", "arbeit", "familie", "termine", "briefe")
TERMS = ("reisepass", "mietvertrag", "arbeitsvertrag", "zeugnis", "biometrisches-foto")
PARAMETERS = ("meldefrist", "bearbeitungszeit")

# Built from syllables, so that every text is another one and none is an amount, a name or an address.
SYLLABLES = ("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "za")
SENTENCES = (
    "Gehen Sie mit Ihren Papieren zum Schalter und fragen Sie nach {word}",
    "Das Amt liest den Antrag und legt ihn zu {word}, bis alles da ist",
    "Wer **{word}** schon hat, lässt diesen Schritt aus und geht weiter",
    "Der Brief nennt oben rechts das Zeichen und darunter {word}",
    "Bitten Sie um eine Bestätigung über {word}, siehe § 1 MusterG",
    "Sie bekommen Antwort zu {word}; heben Sie den Brief gut auf",
)
IN_OTHER_WORDS = {
    "en": "Go to the counter with your papers and ask for {word}",
    "ar": "اذهب إلى الشباك مع أوراقك واسأل عن {word}",
    "fr": "Allez au guichet avec vos papiers et demandez {word}",
    "uk": "Підійдіть до віконця з паперами та запитайте про {word}",
}

POLICY = """\
country: de
site_name: Musternetz
licence: CC BY 4.0
languages:
  - {code: de, html_lang: de, babel: de, name: Deutsch, dir: ltr, hreflang: de}
  - {code: en, html_lang: en, babel: en, name: English, dir: ltr, hreflang: en}
  - {code: ar, html_lang: ar, babel: ar, name: العربية, dir: rtl, hreflang: ar}
  - {code: fr, html_lang: fr, babel: fr, name: français, dir: ltr, hreflang: fr}
  - {code: uk, html_lang: uk, babel: uk, name: українська, dir: ltr, hreflang: uk}
due: {guide: [en, ar, fr, uk], term: [en, ar, fr, uk], parameter: [en, ar, fr, uk]}
freshness: {guide: 365, topic: 365, process: 365, practice: 365, authority: 365, parameter: 365, contact: 365,
  mentoring: 365}
"""
SOURCE = """\
  - id: {id}
    title: Bericht über {word}
    url: https://example.org/{id}/
    publisher: Stadt Musterstadt
    kind: official
    accessed: 2026-06-01
    language: de
    seen: live
"""
PARAMETER = """\
  - id: {id}
    label: Frist für {word}
    unit: weeks
    values:
      - {{value: 2, jurisdiction: DE, legal_basis: § 1 MusterG, source: quelle-0, as_of: 2026-06-01}}
"""
TERM = """\
  - id: {id}
    term: {name}
    definition: {text}
    translations: {{en: {{text: the {word}}}, ar: {{text: وثيقة}}}}
"""
LAW = """\
id: musterg
law: MusterG
title: Mustergesetz (MusterG)
bjnr: BJNR000000000
as_of: 2026-05-01
last_change_seen: 2024-01-01
history_from: 2021-04-30
official_url: https://example.org/musterg/
source: example.org
licence: official work
counts: {sections: 2, repealed_placeholders: 0, gone_since_2021: 0, annexes: 0}
sections: [{n: "1", heading: Anmeldung}, {n: "2", heading: Frist}]
"""
HEAD = """\
title: {title}
summary: {summary}
topics: [{topic}, {other}]
status: published
written: 2026-06-01
maintainer: editors
sources: [quelle-0, {source}]
"""


def word(number: int) -> str:
    """A word that no other number has."""
    syllables = [SYLLABLES[number % 16], SYLLABLES[number // 16 % 16], SYLLABLES[number // 256 % 16]]
    return "".join([*syllables, SYLLABLES[number // 4096 % 16], SYLLABLES[number // 65536 % 16]]).capitalize()


class Texts:
    """Texts one after the other, none twice in a repository."""

    def __init__(self, number: int) -> None:
        self._next = number * 64

    def __call__(self, sentences: int = 1) -> str:
        return ". ".join(self._sentence() for _ in range(sentences)) + "."

    def plain(self) -> str:
        """A text without Markdown."""
        return self().replace("**", "")

    def _sentence(self) -> str:
        self._next += 1
        return SENTENCES[self._next % len(SENTENCES)].format(word=word(self._next))


def repository(target: Path, **counts: int) -> Path:
    """A valid repository with so many records of some kinds (`guide=500`)."""
    for path, text in _files({"guide": 1, "process": 1, "practice": 1, "authority": 1} | counts):
        file = target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return target


def _files(counts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    yield "knowledge/policy.yml", POLICY
    yield "knowledge/laws/musterg.yml", LAW
    yield "knowledge/geo/kreise.csv", "ags,name,type,land\n05999,Musterstadt,Kreisfreie Stadt,NW\n"
    sources = (SOURCE.format(id=f"quelle-{number}", word=word(number)) for number in range(40))
    yield "knowledge/sources/berichte.yml", "sources:\n" + "".join(sources)
    parameters = (PARAMETER.format(id=one, word=word(number)) for number, one in enumerate(PARAMETERS))
    yield "knowledge/parameters/fristen.yml", "parameters:\n" + "".join(parameters)
    terms = (TERM.format(id=one, name=one.title(), text=Texts(9 + n).plain(), word=one) for n, one in enumerate(TERMS))
    yield "knowledge/terms/woerter.yml", "terms:\n" + "".join(terms)
    for number, topic in enumerate(TOPICS):
        yield f"knowledge/topics/{topic}/topic.yml", _topic(topic, Texts(20 + number))
    for kind, count in counts.items():
        for number in range(count):
            yield from _RECORDS[kind](f"{kind}-{number:04}", 100 + number * 4 + list(_RECORDS).index(kind))


def _head(number: int, texts: Texts) -> str:
    topic, other = TOPICS[number % 6], TOPICS[(number + 1 + number // 6 % 5) % 6]
    title = f"Wie man {word(number)} bekommt"
    return HEAD.format(title=title, summary=texts.plain(), topic=topic, other=other, source=f"quelle-{1 + number % 39}")


def _topic(topic: str, texts: Texts) -> str:
    head = HEAD.format(title=topic.title(), summary=texts.plain(), topic="", other="", source="quelle-1")
    return head.replace("topics: [, ]\n", "") + (
        f"area: binnenorganisation\nintroduction:\n  newcomer: {texts()}\n  peer: {texts(2)}\n"
    )


def _guide(name: str, number: int) -> Iterator[tuple[str, str]]:
    texts, entries = Texts(number), dict[str, str]()

    def told(context: str, text: str) -> str:
        entries[context] = text
        return text

    head = _head(number, texts)
    told("title", head.split("title: ")[1].split("\n")[0])
    told("summary", head.split("summary: ")[1].split("\n")[0])
    steps = "".join(_guide_step(one, texts, told) for one in ("a-schreiben", "b-sammeln", "c-gehen", "d-warten"))
    rights = "".join(
        f"  - id: {one}\n    text: {told(f'rights[{one}].text', texts())}\n"
        for one in ("recht-a", "recht-b", "recht-c", "recht-d", "recht-e")
    )
    text = (
        f"{head}situation: arriving\ngroups: [everyone, workers]\n"
        f"for_whom: {told('for_whom', texts(2))}\n"
        f"next:\n  text: {told('next.text', texts())}\n  step: a-schreiben\n"
        f"steps:\n{steps}"
        f"if_late: |-\n  {told('if_late', texts(2))}\n"
        f"if_refused: {told('if_refused', texts(2))}\n"
        f"rights:\n{rights}"
        "legal_basis: [§ 1 MusterG, § 2 MusterG]\nlaw_as_of: 2026-05-01\n"
    )
    folder = f"knowledge/guides/{name}"
    yield f"{folder}/guide.yml", text
    for language in LANGUAGES:
        yield f"{folder}/{language}.po", _catalogue(f"{folder}/{language}.po", language, entries, number)


def _guide_step(step: str, texts: Texts, told: Callable[[str, str], str]) -> str:
    return (
        f"  - id: {step}\n"
        f"    title: {told(f'steps[{step}].title', texts.plain())}\n"
        f"    text: |-\n"
        f"      {told(f'steps[{step}].text', texts() + ' Das dauert {bearbeitungszeit}.')}\n"
        f"    by: {{event: moving_in, relation: after, offset: meldefrist}}\n"
        f"    bring: [reisepass, {TERMS[len(step) % 4 + 1]}]\n"
        f"    where: {told(f'steps[{step}].where', texts.plain())}\n"
        f"    takes: [bearbeitungszeit]\n"
        f"    legal: [§ 1 MusterG]\n"
    )


def _catalogue(path: str, language: str, texts: Mapping[str, str], number: int) -> str:
    entries = {}
    for index, (context, german) in enumerate(texts.items()):
        kept = "".join(one for one in (" {bearbeitungszeit}", " § 1 MusterG") if one in german)
        text = IN_OTHER_WORDS[language].format(word=word(number * 64 + index)) + kept
        entries[context] = Entry(german, text)
    header = {"Content-Type": "text/plain; charset=UTF-8", "Language": language}
    return write_catalogue(Catalogue(path=path, language=language, header=header, entries=entries))


def _process(name: str, number: int) -> Iterator[tuple[str, str]]:
    texts = Texts(number)
    steps = "".join(
        f"  - id: schritt-{letter}\n    role: amt\n    action: {texts.plain()}\n    detail: {texts(2)}\n"
        f"    input: {texts.plain()}\n    channel: counter\n    output: {texts.plain()}\n"
        for letter in "abcdefg"
    )
    yield (
        f"knowledge/processes/{name}/process.yml",
        (
            f"{_head(number, texts)}area: binnenorganisation\nkind: organisational\norigin: derived\n"
            f"problem: {texts(2)}\ngoal: {texts()}\ntrigger: {texts.plain()}\nresult: {texts.plain()}\n"
            "roles:\n  - {id: amt, name: Sachbearbeitung, side: office}\n"
            f"steps:\n{steps}"
            f"success_factors:\n  - id: erfolg\n    text: {texts()}\n    source: quelle-1\n"
            f"pitfalls:\n  - id: falle\n    text: {texts()}\n    source: quelle-2\n"
            f"indicators:\n  - id: dauer\n    name: Dauer\n    definition: {texts.plain()}\n"
            "    unit: Tage\n    direction: down\n"
            "version: 1\nchangelog:\n  - {id: erste, version: 1, on: 2026-06-01, text: Erste Fassung}\n"
        ),
    )


def _practice(name: str, number: int) -> Iterator[tuple[str, str]]:
    texts = Texts(number)
    points = "".join(
        f"  - id: punkt-{letter}\n    text: {texts(2)}\n    source: quelle-{number % 39 + 1}\n" for letter in "abcdefgh"
    )
    ledger = "".join(
        f"  - id: am-{state}\n    date: {year}-05\n    state: {state}\n    note: {texts()}\n    source: quelle-3\n"
        for year, state in ((2024, "announced"), (2025, "started"), (2026, "confirmed"))
    )
    yield (
        f"knowledge/practices/{name}/practice.yml",
        (
            f"{_head(number, texts)}area: binnenorganisation\noffices: [authority-0000]\nimplements: [process-0000]\n"
            f"mode: regular\nchallenge: {texts(2)}\nactions:\n{points}results:\n{points.replace('punkt', 'ergebnis')}"
            f"side_effects:\n  none_known_on: 2026-06-01\nledger:\n{ledger}"
        ),
    )


def _authority(name: str, number: int) -> Iterator[tuple[str, str]]:
    texts = Texts(number)
    reports = "".join(
        f"  - id: bericht-{letter}\n    kind: measure\n    on: 2025-06\n    text: {texts(2)}\n    source: quelle-4\n"
        for letter in "abcdefgh"
    )
    yield (
        f"mentors/nw/{name}/authority.yml",
        (
            f"{_head(number, texts).replace('title', 'name', 1)}land: nw\nbody_type: kreisfreie_stadt\n"
            "website:\n  url: https://example.org/amt/\n  scope: office\n  source: quelle-5\nlanguages: [de, en]\n"
            f"figures:\n  - id: faelle\n    what: Anfragen\n    value: {number}\n    as_of: 2025\n"
            "    source: quelle-6\n"
            f"mentoring:\n  status: documented\nreports:\n{reports}"
        ),
    )


_RECORDS = {"guide": _guide, "process": _process, "practice": _practice, "authority": _authority}
