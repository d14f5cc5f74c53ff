"""Rules about where an authority lies and when it is open."""

from patennetz.rules.rule import Rule, Words

PLACES: tuple[Rule, ...] = (
    Rule(
        id="unknown-land",
        message=Words(
            de="„{found}“ ist kein Land der Bundesrepublik.",
            en="“{found}” is not one of the German Länder.",
        ),
        hint=Words(
            de="Möglich sind: {known}.",
            en="Possible are: {known}.",
        ),
        why=Words(
            de="Nach Ländern sind Listen und Karte geordnet.",
            en="Lists and map are arranged by Länder.",
        ),
    ),
    Rule(
        id="land-not-folder",
        message=Words(
            de="Der Datensatz nennt das Land „{land}“, liegt aber im Ordner „{folder}“.",
            en="The record names the Land “{land}” but lies in the folder “{folder}”.",
        ),
        hint=Words(
            de="Berichtigen Sie das Feld, oder verschieben Sie den Ordner nach mentors/{land}/.",
            en="Correct the field, or move the folder to mentors/{land}/.",
        ),
        why=Words(
            de="Ordner und Feld sagen dasselbe, damit niemand einer falschen Angabe folgt.",
            en="Folder and field say the same, so that nobody follows a wrong one.",
        ),
    ),
    Rule(
        id="hours-reversed",
        message=Words(
            de="Die Öffnungszeit endet um {end}, beginnt aber erst um {start}.",
            en="The opening hours end at {end} but only begin at {start}.",
        ),
        hint=Words(
            de="Vertauschen oder berichtigen Sie die beiden Zeiten; über Mitternacht sind es zwei Einträge.",
            en="Swap or correct the two times; past midnight there are two items.",
        ),
        why=Words(
            de="Falsche Öffnungszeiten kosten Menschen einen Weg.",
            en="Wrong opening hours cost people a journey.",
        ),
    ),
    Rule(
        id="hours-overlap",
        message=Words(
            de="Diese Öffnungszeiten überschneiden sich ({days}): {spans}.",
            en="These opening hours overlap ({days}): {spans}.",
        ),
        hint=Words(
            de="Fassen Sie beide zusammen, oder berichtigen Sie eine davon.",
            en="Join the two, or correct one of them.",
        ),
        why=Words(
            de="Zwei Angaben für dieselbe Stunde lassen offen, was gilt.",
            en="Two statements about the same hour leave open which holds.",
        ),
    ),
)
