"""Rules about citations of the law and about changes of the law."""

from patennetz.problem import Severity
from patennetz.rules.rule import Rule, Words

LAW: tuple[Rule, ...] = (
    Rule(
        id="citation-unknown-law",
        message=Words(
            de="„{citation}“ nennt das Gesetz „{law}“, das hier nicht bekannt ist.",
            en="“{citation}” names the act “{law}”, which is not known here.",
        ),
        hint=Words(
            de="Prüfen Sie die Abkürzung, oder nennen Sie das Gesetz in knowledge/policy.yml (unregistered_laws).",
            en="Check the abbreviation, or name the act in knowledge/policy.yml (unregistered_laws).",
        ),
        why=Words(
            de="Leserinnen und Leser verlassen sich darauf, dass die genannte Stelle im Gesetz steht.",
            en="Readers rely on the cited place being in the law.",
        ),
    ),
    Rule(
        id="citation-without-law",
        message=Words(
            de="„{citation}“ nennt kein Gesetz.",
            en="“{citation}” names no act.",
        ),
        hint=Words(
            de="Schreiben Sie das Gesetz dazu, zum Beispiel „§ 81a AufenthG“.",
            en="Add the act, for example “§ 81a AufenthG”.",
        ),
        why=Words(
            de="Ohne das Gesetz kann niemand die Stelle nachschlagen, und sie wird weder geprüft noch verlinkt.",
            en="Without the act nobody can look the place up, and it is neither checked nor linked.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="citation-gone",
        message=Words(
            de="{place} {law} steht seit dem {since} nicht mehr im Gesetz (Verzeichnis vom {as_of}).",
            en="{place} {law} has not been in the act since {since} (register of {as_of}).",
        ),
        hint=Words(
            de="Nennen Sie die Stelle, die heute gilt, oder schreiben Sie „a. F.“, wenn die alte Fassung gemeint ist.",
            en="Cite the place in force today, or write “a. F.” if the old version is meant.",
        ),
        why=Words(
            de="Leserinnen und Leser verlassen sich darauf, dass die genannte Stelle im Gesetz steht.",
            en="Readers rely on the cited place being in the law.",
        ),
    ),
    Rule(
        id="citation-repealed",
        message=Words(
            de="{place} {law} ist aufgehoben (Verzeichnis vom {as_of}).",
            en="{place} {law} is repealed (register of {as_of}).",
        ),
        hint=Words(
            de="Nennen Sie die Stelle, die heute gilt, oder schreiben Sie „a. F.“, wenn die alte Fassung gemeint ist.",
            en="Cite the place in force today, or write “a. F.” if the old version is meant.",
        ),
        why=Words(
            de="Leserinnen und Leser verlassen sich darauf, dass die genannte Stelle im Gesetz steht.",
            en="Readers rely on the cited place being in the law.",
        ),
    ),
    Rule(
        id="citation-no-such-section",
        message=Words(
            de="{place} gibt es im {law} nicht (Verzeichnis vom {as_of}).",
            en="There is no {place} in the {law} (register of {as_of}).",
        ),
        hint=Words(
            de="Schlagen Sie den Paragrafen im Gesetz nach und berichtigen Sie die Angabe.",
            en="Look the section up in the act and correct the citation.",
        ),
        why=Words(
            de="Leserinnen und Leser verlassen sich darauf, dass die genannte Stelle im Gesetz steht.",
            en="Readers rely on the cited place being in the law.",
        ),
    ),
    Rule(
        id="citation-no-such-absatz",
        message=Words(
            de="{place} {law}: Diesen Absatz hat der Paragraf nicht (Verzeichnis vom {as_of}; vorhanden: {known}).",
            en="{place} {law}: the section has no such Absatz (register of {as_of}; it has: {known}).",
        ),
        hint=Words(
            de="Schlagen Sie den Absatz im Gesetz nach und berichtigen Sie die Angabe.",
            en="Look the Absatz up in the act and correct the citation.",
        ),
        why=Words(
            de="Leserinnen und Leser verlassen sich darauf, dass die genannte Stelle im Gesetz steht.",
            en="Readers rely on the cited place being in the law.",
        ),
    ),
    Rule(
        id="citation-no-such-nummer",
        message=Words(
            de="{place} {law}: Diese Nummer gibt es dort nicht (Verzeichnis vom {as_of}; vorhanden: {known}).",
            en="{place} {law}: there is no such number (register of {as_of}; it has: {known}).",
        ),
        hint=Words(
            de="Schlagen Sie die Nummer im Gesetz nach und berichtigen Sie die Angabe.",
            en="Look the number up in the act and correct the citation.",
        ),
        why=Words(
            de="Leserinnen und Leser verlassen sich darauf, dass die genannte Stelle im Gesetz steht.",
            en="Readers rely on the cited place being in the law.",
        ),
    ),
    Rule(
        id="not-a-citation",
        message=Words(
            de="„{found}“ ist keine Fundstelle im Gesetz.",
            en="“{found}” is not a citation of a law.",
        ),
        hint=Words(
            de="Schreiben Sie sie so: § 81a Abs. 3 Satz 1 Nr. 2 AufenthG.",
            en="Write it like this: § 81a Abs. 3 Satz 1 Nr. 2 AufenthG.",
        ),
        why=Words(
            de="Nur eine lesbare Fundstelle kann geprüft und verlinkt werden.",
            en="Only a citation that can be read can be checked and linked.",
        ),
    ),
    Rule(
        id="law-changed-since-review",
        message=Words(
            de="{place} {law} wurde am {changed} geändert, nach der letzten Durchsicht am {reviewed}.",
            en="{place} {law} was changed on {changed}, after the last review on {reviewed}.",
        ),
        hint=Words(
            de="Lesen Sie die Stelle in der neuen Fassung und bestätigen Sie den Eintrag mit „patennetz review“.",
            en="Read the place in its new version and confirm the record with “patennetz review”.",
        ),
        why=Words(
            de="Ein Text, der richtig war, kann durch eine Gesetzesänderung falsch werden.",
            en="A change of the law can make a text wrong that was right.",
        ),
        severity=Severity.WARNING,
    ),
)
