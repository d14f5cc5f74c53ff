"""Rules about dates, and about what is too old."""

from patennetz.problem import Severity
from patennetz.rules.rule import Rule, Words

DATES: tuple[Rule, ...] = (
    Rule(
        id="future-date",
        message=Words(
            de="{found} liegt in der Zukunft (heute ist {today}).",
            en="{found} lies in the future (today is {today}).",
        ),
        hint=Words(
            de="Tragen Sie den Tag ein, an dem es geschehen ist.",
            en="Enter the day on which it happened.",
        ),
        why=Words(
            de="Dieses Feld berichtet, was schon geschehen ist.",
            en="This field tells what has already happened.",
        ),
    ),
    Rule(
        id="changed-before-written",
        message=Words(
            de="Geändert am {changed}, geschrieben aber erst am {written}.",
            en="Changed on {changed}, but written only on {written}.",
        ),
        hint=Words(
            de="Berichtigen Sie eines der beiden Daten.",
            en="Correct one of the two dates.",
        ),
        why=Words(
            de="Leserinnen und Leser sehen an den Daten, wie aktuell ein Text ist.",
            en="Readers see from the dates how current a text is.",
        ),
    ),
    Rule(
        id="review-older-than-text",
        message=Words(
            de="Durchgesehen am {reviewed}, danach am {changed} geändert.",
            en="Reviewed on {reviewed}, then changed on {changed}.",
        ),
        hint=Words(
            de="Lassen Sie den geänderten Text neu durchsehen: `patennetz review`.",
            en="Have the changed text reviewed again: `patennetz review`.",
        ),
        why=Words(
            de="Eine Durchsicht gilt nur für den Text, der vorlag.",
            en="A review holds only for the text that was there.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="stale-record",
        message=Words(
            de="Zuletzt bestätigt am {seen}; das ist länger her als die {days} Tage aus knowledge/policy.yml.",
            en="Last confirmed on {seen}; that is longer ago than the {days} days in knowledge/policy.yml.",
        ),
        hint=Words(
            de="Prüfen Sie, ob alles noch stimmt, und bestätigen Sie es mit `patennetz review` oder einem neuen Datum.",
            en="Check that everything still holds and confirm it with `patennetz review` or a new date.",
        ),
        why=Words(
            de="Alte Angaben sind nicht falsch, aber niemand weiß, ob sie noch gelten. Beim Veröffentlichen einer "
            "Ausgabe sind sie ein Fehler.",
            en="Old statements are not wrong, but nobody knows whether they still hold. When a release is made "
            "they are an error.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="old-contact",
        message=Words(
            de="Die Kontaktdaten haben den Stand {seen} und sind damit älter als {days} Tage.",
            en="The contact details are as of {seen}, older than {days} days.",
        ),
        hint=Words(
            de="Sehen Sie auf der Internetseite der Behörde nach, und tragen Sie das Datum ein.",
            en="Look at the website of the office and enter the date.",
        ),
        why=Words(
            de="Bis dahin wird nur die Internetseite verlinkt, damit niemand eine alte Nummer wählt.",
            en="Until then only the website is linked, so that nobody dials an old number.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="undated-contact",
        message=Words(
            de="Bei den Kontaktdaten fehlt das Datum (as_of).",
            en="The contact details have no date (as_of).",
        ),
        hint=Words(
            de="Tragen Sie ein, von wann die Angaben sind.",
            en="Enter of when they are.",
        ),
        why=Words(
            de="Ohne Datum wird nur die Internetseite verlinkt.",
            en="Without a date only the website is linked.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="guide-behind-process",
        message=Words(
            de="Der Wegweiser erzählt Fassung {told} des Prozesses „{process}“; inzwischen gilt Fassung {current}.",
            en="The guide tells version {told} of the process “{process}”; by now version {current} holds.",
        ),
        hint=Words(
            de="Lesen Sie nach, was sich geändert hat, passen Sie den Wegweiser an, und tragen Sie {current} ein.",
            en="Read what has changed, adapt the guide, and enter {current}.",
        ),
        why=Words(
            de="Ein Wegweiser, der einem alten Ablauf folgt, führt in die Irre.",
            en="A guide that follows an old procedure misleads.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="retracted-but-offered",
        message=Words(
            de="Der Datensatz wurde zurückgezogen, sein Stand ist aber „{status}“.",
            en="The record was retracted, but its status is “{status}”.",
        ),
        hint=Words(
            de="Setzen Sie status: retired. Gilt die Seite wieder, löschen Sie das Feld retracted.",
            en="Set status: retired. If the page holds again, delete the field retracted.",
        ),
        why=Words(
            de="Eine Seite kann nicht zugleich gelten und zurückgezogen sein.",
            en="A page cannot hold and be retracted at the same time.",
        ),
    ),
)
