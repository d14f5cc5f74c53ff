"""Rules about what authorities offer each other."""

from patennetz.problem import Severity
from patennetz.rules.rule import Rule, Words

MENTORING: tuple[Rule, ...] = (
    Rule(
        id="mentoring-unconfirmed",
        message=Words(
            de="Die Patenschaft ist „{status}“, es fehlt aber: {missing}.",
            en="The mentoring is “{status}”, but this is missing: {missing}.",
        ),
        hint=Words(
            de="Tragen Sie die Bestätigung der Behörde ein, oder setzen Sie den Stand auf documented.",
            en="Enter the confirmation of the office, or set the status to documented.",
        ),
        why=Words(
            de="Niemand wird als Patenbehörde genannt, der es nicht selbst und mit Auftrag zugesagt hat.",
            en="Nobody is named as a mentor who has not agreed with a mandate.",
        ),
    ),
    Rule(
        id="documented-with-offer",
        message=Words(
            de="„documented“ heißt: nur belegt, nicht angeboten. Das Feld „{field}“ passt nicht dazu.",
            en="“documented” means on record, not offered. The field “{field}” does not go with it.",
        ),
        hint=Words(
            de="Löschen Sie das Feld, oder tragen Sie die Bestätigung der Behörde ein.",
            en="Delete the field, or enter the confirmation of the office.",
        ),
        why=Words(
            de="Aus einer alten Teilnahme darf kein heutiges Angebot werden.",
            en="Former participation must not become an offer of today.",
        ),
    ),
    Rule(
        id="mentoring-expired",
        message=Words(
            de="Das Angebot wurde zuletzt am {confirmed} bestätigt, vor mehr als {days} Tagen.",
            en="The offer was last confirmed on {confirmed}, more than {days} days ago.",
        ),
        hint=Words(
            de="Fragen Sie bei der Behörde nach, und tragen Sie den Tag der Antwort ein.",
            en="Ask the office and enter the day of its answer.",
        ),
        why=Words(
            de="Bis dahin gilt das Angebot als unbestätigt und wird nicht vermittelt.",
            en="Until then the offer counts as unconfirmed and is not matched.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="mandate-expired",
        message=Words(
            de="Der Auftrag für die Patenschaft ist am {until} abgelaufen.",
            en="The mandate for the mentoring ended on {until}.",
        ),
        hint=Words(
            de="Fragen Sie bei der Behörde nach, ob er verlängert wurde.",
            en="Ask the office whether it was renewed.",
        ),
        why=Words(
            de="Ohne Auftrag gilt das Angebot als unbestätigt und wird nicht vermittelt.",
            en="Without a mandate the offer counts as unconfirmed and is not matched.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="capacity-exceeded",
        message=Words(
            de="Derzeit {now} Patenschaften, zugleich möglich sind aber nur {at_once}.",
            en="{now} mentorings at present, but only {at_once} are possible at once.",
        ),
        hint=Words(
            de="Berichtigen Sie eine der beiden Zahlen.",
            en="Correct one of the two numbers.",
        ),
        why=Words(
            de="An diesen Zahlen sehen andere Behörden, ob eine Anfrage Sinn hat.",
            en="From these numbers other offices see whether it makes sense to ask.",
        ),
    ),
    Rule(
        id="withdrawn-but-offered",
        message=Words(
            de="Die Behörde hat sich zurückgezogen, ihre Patenschaft steht aber auf „{status}“.",
            en="The office has withdrawn, but its mentoring is “{status}”.",
        ),
        hint=Words(
            de="Setzen Sie den Stand auf paused oder documented.",
            en="Set the status to paused or documented.",
        ),
        why=Words(
            de="Wer sich zurückgezogen hat, wird nicht mehr angefragt.",
            en="Who has withdrawn is not asked any more.",
        ),
    ),
    Rule(
        id="unknown-programme",
        message=Words(
            de="Das Programm „{found}“ steht nicht in knowledge/policy.yml.",
            en="The programme “{found}” is not in knowledge/policy.yml.",
        ),
        hint=Words(
            de="Bekannt sind: {known}. Nehmen Sie es dort mit Namen und Quelle auf.",
            en="Known are: {known}. Add it there with its name and source.",
        ),
        why=Words(
            de="Name und Quelle eines Programms stehen an einer Stelle, für alle Behörden gleich.",
            en="Name and source of a programme stand in one place, the same for all offices.",
        ),
    ),
)
