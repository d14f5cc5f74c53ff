"""Rules about parameters: values, their validity, and their use in texts."""

from patennetz.problem import Severity
from patennetz.rules.rule import Rule, Words

PARAMETER: tuple[Rule, ...] = (
    Rule(
        id="value-missing",
        message=Words(
            de="Hier fehlt ein Wert.",
            en="A value is missing here.",
        ),
        hint=Words(
            de="Tragen Sie value ein; kennt ihn niemand, schreiben Sie unknown: true.",
            en="Enter value; if nobody knows it, write unknown: true.",
        ),
        why=Words(
            de="Eine Lücke wird ehrlich als unbekannt gezeigt und nie geraten.",
            en="A gap is honestly shown as unknown and never guessed.",
        ),
    ),
    Rule(
        id="value-and-unknown",
        message=Words(
            de="Es steht ein Wert da ({value}), und zugleich heißt es unknown.",
            en="There is a value ({value}), and at the same time it says unknown.",
        ),
        hint=Words(
            de="Löschen Sie eine der beiden Zeilen.",
            en="Delete one of the two lines.",
        ),
        why=Words(
            de="Beides zugleich kann nicht stimmen.",
            en="Both cannot be true at once.",
        ),
    ),
    Rule(
        id="value-form",
        message=Words(
            de="„{found}“ ist kein Wert in der Einheit {unit}.",
            en="“{found}” is not a value in the unit {unit}.",
        ),
        hint=Words(
            de="Zum Beispiel: {example}. Die Einheit wird nicht dazugeschrieben.",
            en="For example: {example}. The unit is not written.",
        ),
        why=Words(
            de="Zahl und Einheit setzt die Seite in jeder Sprache richtig zusammen.",
            en="The site puts number and unit together correctly in every language.",
        ),
    ),
    Rule(
        id="unknown-jurisdiction",
        message=Words(
            de="„{found}“ ist weder DE noch ein Land (wie de-nw) noch die Kennung einer Behörde.",
            en="“{found}” is neither DE nor a Land (such as de-nw) nor the id of an authority.",
        ),
        hint=Words(
            de="Schreiben Sie, wo der Wert gilt.",
            en="Write where the value holds.",
        ),
        why=Words(
            de="Gebühren und Fristen können sich nach Ort unterscheiden.",
            en="Fees and periods can differ by place.",
        ),
    ),
    Rule(
        id="validity-reversed",
        message=Words(
            de="Der Wert gilt ab {start}, endet aber schon am {end}.",
            en="The value holds from {start} but already ends on {end}.",
        ),
        hint=Words(
            de="Vertauschen oder berichtigen Sie die beiden Daten.",
            en="Swap or correct the two dates.",
        ),
        why=Words(
            de="So gälte der Wert an keinem Tag.",
            en="This way the value would hold on no day.",
        ),
    ),
    Rule(
        id="validity-overlap",
        message=Words(
            de="Zwei Werte gelten zugleich: Der frühere endet am {end}, dieser beginnt am {start}.",
            en="Two values hold at once: the earlier ends on {end}, this one begins on {start}.",
        ),
        hint=Words(
            de="Beenden Sie den früheren am Tag davor (valid_to).",
            en="End the earlier one on the day before (valid_to).",
        ),
        why=Words(
            de="An jedem Tag darf nur ein Wert gelten, sonst ist die Auskunft Zufall.",
            en="On each day only one value may hold, or the answer is chance.",
        ),
    ),
    Rule(
        id="validity-gap",
        message=Words(
            de="Vom {first} bis {last} gilt kein Wert.",
            en="No value holds from {first} to {last}.",
        ),
        hint=Words(
            de="Berichtigen Sie die Daten, oder fügen Sie für diese Zeit einen Wert mit unknown: true ein.",
            en="Correct the dates, or add a value with unknown: true for this time.",
        ),
        why=Words(
            de="In der Lücke stünde im Text nichts.",
            en="Within the gap the text would show nothing.",
        ),
    ),
    Rule(
        id="parameter-expired",
        message=Words(
            de="Der letzte Wert von „{id}“ galt bis {end}.",
            en="The last value of “{id}” held until {end}.",
        ),
        hint=Words(
            de="Schlagen Sie den heutigen Wert nach, und tragen Sie ihn mit Quelle ein.",
            en="Look the present value up and enter it with its source.",
        ),
        why=Words(
            de="Seitdem zeigen alle Texte, die ihn nennen, keinen Wert mehr.",
            en="Since then all texts that name it show no value.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="unknown-parameter",
        message=Words(
            de="Einen Wert „{found}“ gibt es nicht.",
            en="There is no value “{found}”.",
        ),
        hint=Words(
            de="Ähnlich heißen: {near}. Legen Sie ihn sonst in knowledge/parameters/ an.",
            en="Similar names: {near}. Otherwise create it in knowledge/parameters/.",
        ),
        why=Words(
            de="In geschweiften Klammern steht ein Wert aus knowledge/parameters/; ohne ihn bliebe eine Lücke.",
            en="Curly brackets insert a value from knowledge/parameters/; without it there would be a gap.",
        ),
    ),
    Rule(
        id="parameter-without-value",
        message=Words(
            de="Für „{id}“ gilt heute ({today}) kein Wert.",
            en="No value of “{id}” holds today ({today}).",
        ),
        hint=Words(
            de="Tragen Sie den heutigen Wert ein, oder schreiben Sie den Satz ohne ihn.",
            en="Enter the present value, or write the sentence without it.",
        ),
        why=Words(
            de="Im Text steht sonst nur „unbekannt“.",
            en="Otherwise the text only says “unknown”.",
        ),
        severity=Severity.WARNING,
    ),
)
