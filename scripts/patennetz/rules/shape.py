"""Rules about the shape of records: keys, types, dates, numbers, lengths."""

from patennetz.rules.rule import Rule, Words

SHAPE: tuple[Rule, ...] = (
    Rule(
        id="unknown-key",
        message=Words(
            de="Das Feld „{key}“ gibt es hier nicht.",
            en="There is no field “{key}” here.",
        ),
        hint=Words(
            de="Erlaubt sind: {allowed}.",
            en="Allowed are: {allowed}.",
        ),
        why=Words(
            de="Ein Feld mit falschem Namen würde stillschweigend verloren gehen. Deshalb wird jeder unbekannte "
            "Name gemeldet.",
            en="A field with a wrong name would silently be lost. That is why every unknown name is reported.",
        ),
    ),
    Rule(
        id="misspelt-key",
        message=Words(
            de="Das Feld „{key}“ gibt es hier nicht. Meinten Sie „{near}“?",
            en="There is no field “{key}” here. Did you mean “{near}”?",
        ),
        hint=Words(de="Ersetzen Sie „{key}“ durch „{near}“.", en="Replace “{key}” by “{near}”."),
        why=Words(
            de="Ein Feld mit falschem Namen würde stillschweigend verloren gehen.",
            en="A field with a wrong name would silently be lost.",
        ),
    ),
    Rule(
        id="missing-key",
        message=Words(de="Hier fehlt das Feld „{key}“.", en="The field “{key}” is missing here."),
        hint=Words(
            de="Ergänzen Sie eine Zeile „{key}: …“. `patennetz new` zeigt, was hineingehört.",
            en="Add a line “{key}: …”. `patennetz new` shows what belongs there.",
        ),
        why=Words(
            de="Ohne dieses Feld wäre die Seite unvollständig oder würde etwas behaupten, das niemand gesagt hat.",
            en="Without this field the page would be incomplete or claim something nobody said.",
        ),
    ),
    Rule(
        id="id-in-record",
        message=Words(
            de="Die Kennung steht schon im Namen des Ordners („{id}“), nicht in der Datei.",
            en="The id is already the name of the folder (“{id}”); it does not stand in the file.",
        ),
        hint=Words(de="Löschen Sie die Zeile „id: …“.", en="Delete the line “id: …”."),
        why=Words(
            de="Was an zwei Stellen steht, stimmt irgendwann nicht mehr überein.",
            en="What stands in two places sooner or later disagrees.",
        ),
    ),
    Rule(
        id="not-a-text",
        message=Words(
            de="Hier wird ein Text erwartet, keine Liste und keine Felder.",
            en="A text is expected here, not a list and not fields.",
        ),
        hint=Words(de="Schreiben Sie den Text hinter den Doppelpunkt.", en="Write the text after the colon."),
        why=Words(de="Dieses Feld wird als Text gezeigt.", en="This field is shown as text."),
    ),
    Rule(
        id="not-a-list",
        message=Words(de="Hier wird eine Liste erwartet.", en="A list is expected here."),
        hint=Words(
            de="Beginnen Sie jeden Eintrag in einer neuen Zeile mit „- “, oder schreiben Sie [eins, zwei].",
            en="Begin every item on a new line with “- ”, or write [one, two].",
        ),
        why=Words(de="Dieses Feld kann mehrere Einträge haben.", en="This field can have several items."),
    ),
    Rule(
        id="not-fields",
        message=Words(de="Hier werden Felder erwartet (Name: Wert).", en="Fields are expected here (name: value)."),
        hint=Words(
            de="Schreiben Sie die Felder eingerückt darunter, jedes in eine eigene Zeile.",
            en="Write the fields indented below, each on a line of its own.",
        ),
        why=Words(
            de="Dieser Eintrag besteht aus mehreren benannten Angaben.",
            en="This item consists of several named values.",
        ),
    ),
    Rule(
        id="unknown-value",
        message=Words(
            de="„{found}“ ist hier nicht vorgesehen.",
            en="“{found}” is not among the words used here.",
        ),
        hint=Words(de="Erlaubt sind: {allowed}.", en="Allowed are: {allowed}."),
        why=Words(
            de="Feste Wörter machen Listen und Filter vergleichbar und lassen sich in jede Sprache übersetzen.",
            en="Fixed words make lists and filters comparable and can be shown in every language.",
        ),
    ),
    Rule(
        id="misspelt-value",
        message=Words(
            de="„{found}“ ist hier nicht vorgesehen. Meinten Sie „{near}“?",
            en="“{found}” is not among the words used here. Did you mean “{near}”?",
        ),
        hint=Words(de="Erlaubt sind: {allowed}.", en="Allowed are: {allowed}."),
        why=Words(
            de="Feste Wörter machen Listen und Filter vergleichbar und lassen sich in jede Sprache übersetzen.",
            en="Fixed words make lists and filters comparable and can be shown in every language.",
        ),
    ),
    Rule(
        id="empty-text",
        message=Words(de="Dieses Feld ist leer.", en="This field is empty."),
        hint=Words(
            de="Tragen Sie einen Text ein, oder löschen Sie die Zeile, wenn das Feld freiwillig ist.",
            en="Enter a text, or delete the line if the field is optional.",
        ),
        why=Words(
            de="Leere Felder sehen ausgefüllt aus, sagen aber nichts.", en="Empty fields look filled but say nothing."
        ),
    ),
    Rule(
        id="needs-quotes",
        message=Words(
            de="Der Text {found} braucht Anführungszeichen, sonst lesen ihn andere Programme als Zahl, Datum oder "
            "Wahrheitswert.",
            en="The text {found} needs quotes, or other programs read it as a number, a date or a truth value.",
        ),
        hint=Words(de='Schreiben Sie "{found}".', en='Write "{found}".'),
        why=Words(
            de="YAML macht aus 05113000 eine Zahl, aus no ein Nein und aus 12:30 eine Dauer. Mit Anführungszeichen "
            "bleibt der Text überall, wie er ist.",
            en="YAML turns 05113000 into a number, no into false and 12:30 into a duration. Quotes keep the text as it "
            "is everywhere.",
        ),
    ),
    Rule(
        id="bad-date",
        message=Words(de="„{found}“ ist kein gültiges Datum.", en="“{found}” is not a valid date."),
        hint=Words(
            de="Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-05-03.",
            en="Write year-month-day, for example 2026-05-03.",
        ),
        why=Words(
            de="Nur eine Schreibweise ist eindeutig: 03.04.05 kann drei verschiedene Tage meinen.",
            en="Only one notation is unambiguous: 03/04/05 can mean three different days.",
        ),
    ),
    Rule(
        id="bad-number",
        message=Words(de="„{found}“ ist hier keine gültige Zahl.", en="“{found}” is not a valid number here."),
        hint=Words(
            de="Schreiben Sie nur Ziffern und, wenn nötig, einen Punkt: 1234.5. Ohne Einheit, ohne Tausenderpunkt.",
            en="Write digits only and, where needed, a point: 1234.5. No unit, no thousands separator.",
        ),
        why=Words(
            de="Zahlen werden in jeder Sprache anders geschrieben; die Seite setzt die richtigen Zeichen selbst.",
            en="Every language writes numbers differently; the site puts in the right characters itself.",
        ),
    ),
    Rule(
        id="bad-yes-no",
        message=Words(de="„{found}“ ist weder true noch false.", en="“{found}” is neither true nor false."),
        hint=Words(de="Schreiben Sie true für Ja oder false für Nein.", en="Write true for yes or false for no."),
        why=Words(
            de="Ja, yes, on und 1 bedeuten in verschiedenen Programmen Verschiedenes.",
            en="Yes, on and 1 mean different things to different programs.",
        ),
    ),
    Rule(
        id="text-too-long",
        message=Words(
            de="Der Text ist {length} Zeichen lang, erlaubt sind {limit}.",
            en="The text has {length} characters; {limit} are allowed.",
        ),
        hint=Words(
            de="Kürzen Sie auf das Wichtigste; Einzelheiten gehören in ein längeres Feld.",
            en="Cut it down to what matters; details belong in a longer field.",
        ),
        why=Words(
            de="Kurze Texte werden gelesen und passen auf ein Telefon.", en="Short texts are read and fit on a phone."
        ),
    ),
    Rule(
        id="bad-format",
        message=Words(de="„{found}“ hat nicht die erwartete Form.", en="“{found}” does not have the expected form."),
        hint=Words(
            de="Zum Beispiel: {example}.",
            en="For example: {example}.",
        ),
        why=Words(
            de="Kennungen und Schlüssel stehen in Adressen und Dateinamen und müssen überall gleich geschrieben sein.",
            en="Ids and keys stand in addresses and file names and must be written the same everywhere.",
        ),
    ),
    Rule(
        id="too-many-items",
        message=Words(de="Die Liste hat mehr als {limit} Einträge.", en="The list has more than {limit} items."),
        hint=Words(de="Behalten Sie die wichtigsten.", en="Keep the most important ones."),
        why=Words(
            de="Eine kurze Liste wird gelesen, eine lange überblättert.",
            en="A short list is read, a long one is skipped.",
        ),
    ),
    Rule(
        id="too-few-items",
        message=Words(
            de="Die Liste hat zu wenige Einträge, nötig sind mindestens {limit}.",
            en="The list has too few items; at least {limit} needed.",
        ),
        hint=Words(de="Ergänzen Sie, was fehlt.", en="Add what is missing."),
        why=Words(
            de="Ohne diese Einträge ist der Datensatz nicht brauchbar.",
            en="Without these items the record is of no use.",
        ),
    ),
    Rule(
        id="out-of-range",
        message=Words(
            de="Der Wert {found} liegt außerhalb des erlaubten Bereichs.", en="The value {found} is out of range."
        ),
        hint=Words(de="Zum Beispiel: {example}.", en="For example: {example}."),
        why=Words(de="So fallen Tippfehler auf.", en="This way slips of the pen are noticed."),
    ),
    Rule(
        id="not-filled-in",
        message=Words(de="Im Feld „{field}“ steht noch AUSFÜLLEN.", en="The field “{field}” still says AUSFÜLLEN."),
        hint=Words(
            de="Ersetzen Sie AUSFÜLLEN; was hineingehört, erklärt die Zeile mit # darüber.",
            en="Replace AUSFÜLLEN; the line with # above explains what belongs there.",
        ),
        why=Words(
            de="`patennetz new` schreibt AUSFÜLLEN, wo eine Angabe nötig ist. Was noch nicht ausgefüllt ist, darf "
            "nicht veröffentlicht werden.",
            en="`patennetz new` writes AUSFÜLLEN (fill in) where something is needed. What is not filled in yet must "
            "not be published.",
        ),
    ),
)
