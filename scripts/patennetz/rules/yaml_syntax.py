"""Rules about YAML that cannot be parsed: brackets, quotes, indentation."""

from patennetz.rules.rule import Rule, Words

YAML_SYNTAX: tuple[Rule, ...] = (
    Rule(
        id="tab-indentation",
        message=Words(
            de="Die Zeile ist mit Tabulatoren eingerückt. Erlaubt sind nur Leerzeichen.",
            en="The line is indented with tabs. Only spaces are allowed.",
        ),
        hint=Words(
            de="Ersetzen Sie jeden Tabulator am Zeilenanfang durch zwei Leerzeichen.",
            en="Replace each tab at the start of the line with two spaces.",
        ),
        why=Words(
            de="Die Einrückung trägt in YAML die Bedeutung, und Tabulatoren sind überall verschieden breit.",
            en="In YAML the indentation carries the meaning, and tabs have a different width everywhere.",
        ),
    ),
    Rule(
        id="yaml-indentation",
        message=Words(
            de="Die Einrückung passt nicht zu den Zeilen darüber.",
            en="The indentation does not fit the lines above.",
        ),
        hint=Words(
            de="Rücken Sie alle Felder einer Ebene gleich weit ein, und jeden Listenpunkt mit „- “.",
            en="Indent all fields of one level equally far, and every list item with “- ”.",
        ),
        why=Words(
            de="Die Einrückung sagt, welches Feld zu welchem gehört.",
            en="The indentation says which field belongs to which.",
        ),
    ),
    Rule(
        id="yaml-text-after-value",
        message=Words(
            de="Der Text ab hier passt nicht: Der Wert davor ist schon zu Ende, oder kein Wert beginnt so.",
            en="The text from here on does not fit: the value has ended already, or no value starts like this.",
        ),
        hint=Words(
            de="Setzen Sie den ganzen Wert in Anführungszeichen.",
            en="Put the whole value in quotes.",
        ),
        why=Words(
            de="Klammern und Anführungszeichen am Anfang eines Wertes sagen in YAML auch, wo er endet.",
            en="In YAML brackets and quotes at the start of a value also say where it ends.",
        ),
    ),
    Rule(
        id="yaml-unclosed-bracket",
        message=Words(
            de="In einer eckigen oder geschweiften Klammer fehlt ein Komma oder die schließende Klammer.",
            en="In a square or curly bracket a comma or the closing bracket is missing.",
        ),
        hint=Words(
            de="Schließen Sie die Klammer. Text mit Klammern oder Kommas darin braucht Anführungszeichen.",
            en="Close the bracket. Text that has brackets or commas of its own needs quotes.",
        ),
        why=Words(
            de="Eckige Klammern stehen für Listen und geschweifte für Felder; beide müssen geschlossen werden.",
            en="Square brackets stand for lists and curly ones for fields; both have to be closed.",
        ),
    ),
    Rule(
        id="yaml-unclosed-quote",
        message=Words(
            de="Ein Anführungszeichen wird geöffnet, aber nicht geschlossen.",
            en="A quote is opened but not closed.",
        ),
        hint=Words(
            de="Schließen Sie das Anführungszeichen. Ein Apostroph im Text '…' wird verdoppelt: ''.",
            en="Close the quote. An apostrophe inside '…' is doubled: ''.",
        ),
        why=Words(
            de="Ohne das schließende Zeichen gilt der Rest der Datei als Text.",
            en="Without the closing sign the rest of the file counts as text.",
        ),
    ),
    Rule(
        id="yaml-bad-escape",
        message=Words(
            de='Nach dem umgekehrten Schrägstrich \\ steht in "…" kein gültiges Zeichen.',
            en='The backslash \\ inside "…" is not followed by a valid character.',
        ),
        hint=Words(
            de="Nehmen Sie einfache Anführungszeichen '…', oder verdoppeln Sie den Schrägstrich: \\\\.",
            en="Use single quotes '…', or double the backslash: \\\\.",
        ),
        why=Words(
            de="In doppelten Anführungszeichen leitet \\ ein Sonderzeichen ein.",
            en="Inside double quotes \\ introduces a special character.",
        ),
    ),
    Rule(
        id="yaml-colon-in-text",
        message=Words(
            de="Hier steht ein Doppelpunkt, wo keiner erwartet wird.",
            en="There is a colon where none is expected.",
        ),
        hint=Words(
            de="Text mit Doppelpunkt braucht Anführungszeichen; sonst prüfen Sie die Einrückung und die Zeile davor.",
            en="Text with a colon needs quotes; otherwise check the indentation and the line before.",
        ),
        why=Words(
            de="Ein Doppelpunkt mit Leerzeichen trennt in YAML das Feld von seinem Wert.",
            en="In YAML a colon and a space separate a field from its value.",
        ),
    ),
    Rule(
        id="yaml-missing-colon",
        message=Words(
            de="In dieser Zeile fehlt nach dem Feldnamen der Doppelpunkt.",
            en="On this line the colon after the field's name is missing.",
        ),
        hint=Words(
            de="Schreiben Sie „feld: wert“, oder rücken Sie die Fortsetzung eines Textes weiter ein als das Feld.",
            en="Write “field: value”, or indent the continuation of a text further than its field.",
        ),
        why=Words(
            de="Jede Zeile ist ein Feld mit Wert, ein Listenpunkt oder die eingerückte Fortsetzung eines Textes.",
            en="Every line is a field with a value, a list item, or the indented continuation of a text.",
        ),
    ),
    Rule(
        id="yaml-reserved-character",
        message=Words(
            de="Ein Wert darf ohne Anführungszeichen nicht mit „{character}“ beginnen.",
            en="A value must not start with “{character}” unless it is in quotes.",
        ),
        hint=Words(
            de="Setzen Sie den ganzen Wert in Anführungszeichen.",
            en="Put the whole value in quotes.",
        ),
        why=Words(
            de="Zeichen wie @, `, %, * und & haben am Anfang eines Wertes in YAML eine eigene Bedeutung.",
            en="Signs such as @, `, %, * and & have a meaning of their own at the start of a YAML value.",
        ),
    ),
    Rule(
        id="yaml-text-after-bar",
        message=Words(
            de="Nach „|“ oder „>“ darf in derselben Zeile kein Text stehen.",
            en="No text may follow “|” or “>” on the same line.",
        ),
        hint=Words(
            de="Beginnen Sie den Text eingerückt in der nächsten Zeile.",
            en="Start the text on the next line, indented.",
        ),
        why=Words(
            de="Die beiden Zeichen kündigen einen Text an, der in den folgenden Zeilen steht.",
            en="The two signs announce a text that stands on the following lines.",
        ),
    ),
    Rule(
        id="yaml-syntax",
        message=Words(
            de="Ab dieser Stelle lässt sich die Datei nicht als YAML lesen.",
            en="From here on the file cannot be read as YAML.",
        ),
        hint=Words(
            de="Vergleichen Sie Anführungszeichen, Klammern, Doppelpunkte und Einrückung mit einem anderen Eintrag.",
            en="Compare quotes, brackets, colons and indentation with another record.",
        ),
        why=Words(
            de="Einträge sind YAML-Dateien: Felder mit Werten, nach Einrückung geordnet.",
            en="Records are YAML files: fields with values, ordered by indentation.",
        ),
    ),
)
