"""Rules about encoding and characters, the same for YAML records and PO catalogues."""

from patennetz.rules.rule import Rule, Words

CHARACTERS: tuple[Rule, ...] = (
    Rule(
        id="not-utf-8",
        message=Words(
            de="Die Datei ist nicht in UTF-8 geschrieben (Byte {byte}).",
            en="The file is not written in UTF-8 (byte {byte}).",
        ),
        hint=Words(
            de="Speichern Sie die Datei in Ihrem Editor mit der Kodierung UTF-8.",
            en="Save the file as UTF-8 in your editor.",
        ),
        why=Words(
            de="Nur eine einzige Kodierung bewahrt Umlaute und alle Schriften sicher.",
            en="Only a single encoding keeps umlauts and all scripts safe.",
        ),
    ),
    Rule(
        id="control-character",
        message=Words(
            de="Hier steht das Steuerzeichen {code}. Erlaubt sind nur Buchstaben, Zeichen und Zeilenumbrüche.",
            en="There is a control character here, {code}. Only letters, signs and line breaks are allowed.",
        ),
        hint=Words(
            de="Löschen Sie das Zeichen; oft ist es beim Kopieren aus einem anderen Programm mitgekommen.",
            en="Delete the character; it often comes along when text is copied from another program.",
        ),
        why=Words(
            de="Steuerzeichen sieht man nicht; Browser und Tabellenprogramme stolpern darüber.",
            en="Nobody sees control characters, and browsers and spreadsheets stumble over them.",
        ),
    ),
    Rule(
        id="invisible-character",
        message=Words(
            de="Hier steht das unsichtbare oder nicht allgemein festgelegte Zeichen {code}.",
            en="There is a character here that is invisible or has no agreed meaning: {code}.",
        ),
        hint=Words(
            de="Löschen Sie das Zeichen, oder tippen Sie die Stelle neu, statt sie zu kopieren.",
            en="Delete the character, or type the passage anew instead of copying it.",
        ),
        why=Words(
            de="Zwei Texte, die gleich aussehen, müssen gleich sein; sonst finden Suche und Verweise sie nicht.",
            en="Two texts that look the same must be the same; otherwise search and references miss them.",
        ),
    ),
    Rule(
        id="bidi-character",
        message=Words(
            de="Das Zeichen {code} dreht die Schreibrichtung um oder wird in dieser Zeile nicht beendet.",
            en="The character {code} turns the writing direction around, or is not ended within this line.",
        ),
        hint=Words(
            de="Löschen Sie es. Die Schreibrichtung stellt die Website selbst richtig ein.",
            en="Delete it. The site sets the writing direction by itself.",
        ),
        why=Words(
            de="Mit solchen Zeichen lässt sich ein Text anders anzeigen, als er gespeichert ist.",
            en="Such characters can make a text look different from what is stored.",
        ),
    ),
    Rule(
        id="merge-conflict",
        message=Words(
            de="Hier steht die Marke eines ungelösten Konflikts: „{mark}“.",
            en="There is the mark of an unresolved merge conflict: “{mark}”.",
        ),
        hint=Words(
            de="Behalten Sie eine der beiden Fassungen und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.",
            en="Choose one of the two versions and delete all lines with <<<<<<<, ======= and >>>>>>>.",
        ),
        why=Words(
            de="Beim Zusammenführen zweier Änderungen blieb offen, welche gilt.",
            en="Two changes were merged without deciding which one counts.",
        ),
    ),
    Rule(
        id="file-too-large",
        message=Words(
            de="Die Datei ist zu groß: {size} Bytes, höchstens {limit} sind erlaubt.",
            en="The file is too large: {size} bytes, at most {limit} are allowed.",
        ),
        hint=Words(
            de="Kürzen Sie die Datei oder teilen Sie den Eintrag auf mehrere Dateien auf.",
            en="Shorten the file or divide the record into several files.",
        ),
        why=Words(
            de="Kein Eintrag braucht so viel Text; sehr große Dateien sind ein Versehen oder ein Angriff.",
            en="No record needs that much text; very large files are a mistake or an attack.",
        ),
    ),
)
