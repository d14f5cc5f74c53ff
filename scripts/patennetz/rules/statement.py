"""Rules about the accessibility statement."""

from patennetz.problem import Severity
from patennetz.rules.rule import Rule, Words

STATEMENT: tuple[Rule, ...] = (
    Rule(
        id="statement-missing",
        message=Words(
            de="Ein Betreiber ist eingetragen, aber es gibt keine Erklärung zur Barrierefreiheit ({expected}).",
            en="An operator is entered, but there is no accessibility statement ({expected}).",
        ),
        hint=Words(
            de="Legen Sie die Datei an; solange niemand geprüft hat, mit dem Stand „not_assessed“.",
            en="Create the file; as long as nobody has tested, with the status “not_assessed”.",
        ),
        why=Words(
            de="Öffentliche Stellen müssen sagen, wie barrierefrei ihre Seiten sind und wo man Barrieren meldet.",
            en="Public bodies have to say how accessible their pages are and where barriers are reported.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="statement-expired",
        message=Words(
            de="Die Erklärung zur Barrierefreiheit ist vom {prepared} und damit älter als ein Jahr.",
            en="The accessibility statement is of {prepared}, older than a year.",
        ),
        hint=Words(
            de="Gehen Sie alle Angaben durch, berichtigen Sie sie, und tragen Sie das neue Datum ein.",
            en="Go through everything it says, correct it, and enter the new date.",
        ),
        why=Words(
            de="Die Erklärung wird jedes Jahr erneuert. Beim Veröffentlichen einer Ausgabe ist eine alte ein Fehler.",
            en="The statement is renewed every year. When a release is made an old one is an error.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="statement-before-assessment",
        message=Words(
            de="Geprüft am {assessed}, die Erklärung ist aber schon vom {prepared}.",
            en="Assessed on {assessed}, but the statement is of {prepared} already.",
        ),
        hint=Words(
            de="Gehen Sie die Erklärung nach der Prüfung noch einmal durch, und tragen Sie diesen Tag ein.",
            en="Go through the statement once more after the assessment and enter that day.",
        ),
        why=Words(
            de="Eine Erklärung kann nur berichten, was vor ihr geprüft wurde.",
            en="A statement can only tell what was assessed before it.",
        ),
    ),
    Rule(
        id="assessment-missing",
        message=Words(
            de="Der Stand „{status}“ ist das Ergebnis einer Prüfung, aber {key} fehlt.",
            en="The status “{status}” is the result of an assessment, but {key} is missing.",
        ),
        hint=Words(
            de="Tragen Sie assessed_on und method (self oder external) ein, oder schreiben Sie „not_assessed“.",
            en="Enter assessed_on and method (self or external), or write “not_assessed”.",
        ),
        why=Words(
            de="Wer ein Ergebnis nennt, sagt auch, wann und wie es gefunden wurde.",
            en="Whoever names a result also says when and how it was found.",
        ),
    ),
    Rule(
        id="assessment-denied",
        message=Words(
            de="Der Stand ist „not_assessed“, aber {key} erzählt von einer Prüfung.",
            en="The status is “not_assessed”, but {key} tells of an assessment.",
        ),
        hint=Words(
            de="Schreiben Sie das Ergebnis der Prüfung als Stand, oder löschen Sie {key}.",
            en="Write the result of the assessment as the status, or delete {key}.",
        ),
        why=Words(
            de="Leserinnen und Leser müssen wissen, ob geprüft wurde oder nicht.",
            en="Readers have to know whether anybody has tested or not.",
        ),
    ),
    Rule(
        id="exceptions-missing",
        message=Words(
            de="Der Stand ist „{status}“, aber keine Ausnahme ist genannt.",
            en="The status is “{status}”, but no exception is named.",
        ),
        hint=Words(
            de="Nennen Sie unter exceptions, was nicht barrierefrei ist und warum.",
            en="Name below exceptions what is not accessible and why.",
        ),
        why=Words(
            de="Wer eine Barriere trifft, soll vorher lesen können, dass es sie gibt.",
            en="Whoever meets a barrier should be able to read beforehand that it is there.",
        ),
    ),
    Rule(
        id="exceptions-denied",
        message=Words(
            de="Der Stand ist „conformant“, aber die Zahl der genannten Ausnahmen ist {count}.",
            en="The status is “conformant”, but the number of exceptions named is {count}.",
        ),
        hint=Words(
            de="Schreiben Sie „partial“, oder löschen Sie Ausnahmen, die es nicht mehr gibt.",
            en="Write “partial”, or delete exceptions that are no longer there.",
        ),
        why=Words(
            de="Vollständig barrierefrei ist eine Seite nur ohne Ausnahme.",
            en="A site is fully accessible only without exceptions.",
        ),
    ),
)
