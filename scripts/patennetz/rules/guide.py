"""Rules about guides and about amounts in texts about the law."""

from patennetz.rules.rule import Rule, Words

GUIDE: tuple[Rule, ...] = (
    Rule(
        id="step-too-long",
        message=Words(
            de="Der Text dieses Schritts hat {words} Wörter, erlaubt sind {limit}.",
            en="The text of this step has {words} words; {limit} are allowed.",
        ),
        hint=Words(
            de="Kürzen Sie ihn, oder machen Sie zwei Schritte daraus.",
            en="Shorten it, or make two steps of it.",
        ),
        why=Words(
            de="Wer neu ist und unter Druck steht, kann sich nur wenig auf einmal merken.",
            en="Who is new and under pressure can keep only little in mind at once.",
        ),
    ),
    Rule(
        id="steps-wait-for-each-other",
        message=Words(
            de="Diese Schritte warten aufeinander: {way}.",
            en="These steps wait for each other: {way}.",
        ),
        hint=Words(
            de="Streichen Sie eine der Angaben unter after.",
            en="Delete one of the entries under after.",
        ),
        why=Words(
            de="Sonst kann niemand mit einem davon anfangen.",
            en="Otherwise nobody can begin with any of them.",
        ),
    ),
    Rule(
        id="literal-amount",
        message=Words(
            de="„{found}“ steht als fester Wert im Text.",
            en="“{found}” stands in the text as a fixed value.",
        ),
        hint=Words(
            de="Fügen Sie einen Wert aus knowledge/parameters/ ein, zum Beispiel {{registration-deadline}}, oder "
            "schreiben Sie ohne Zahl.",
            en="Insert a value from knowledge/parameters/, for example {{registration-deadline}}, or write "
            "without a number.",
        ),
        why=Words(
            de="Gebühren und Fristen ändern sich. An einer Stelle mit Quelle und Datum gepflegt, sind sie überall "
            "richtig.",
            en="Fees and periods change. Kept in one place, with source and date, they are right everywhere.",
        ),
    ),
)
