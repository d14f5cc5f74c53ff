"""Rules about YAML that is valid but more than plain data, or larger than any record."""

from patennetz.rules.rule import Rule, Words

_PLAIN = Words(
    de="Einträge sind einfache Daten, die jeder Editor und jedes Programm gleich versteht.",
    en="Records are plain data that every editor and every program understands alike.",
)
_BOUNDS = Words(
    de="Feste Grenzen schützen das Programm vor Dateien, die es lahmlegen würden.",
    en="Fixed bounds protect the program from files that would bring it to a halt.",
)

YAML_SUBSET: tuple[Rule, ...] = (
    Rule(
        id="yaml-alias",
        message=Words(
            de="Der Verweis „{name}“ innerhalb der Datei ist nicht erlaubt.",
            en="The alias “{name}” is not allowed.",
        ),
        hint=Words(
            de="Schreiben Sie den Wert selbst hierher. Ist Text gemeint, setzen Sie ihn in Anführungszeichen.",
            en="Write the value itself here. If text is meant, put it in quotes.",
        ),
        why=_PLAIN,
    ),
    Rule(
        id="yaml-anchor",
        message=Words(
            de="Der Anker „{name}“ ist nicht erlaubt.",
            en="The anchor “{name}” is not allowed.",
        ),
        hint=Words(
            de="Löschen Sie den Anker. Ist Text gemeint, setzen Sie ihn in Anführungszeichen.",
            en="Delete the anchor. If text is meant, put it in quotes.",
        ),
        why=_PLAIN,
    ),
    Rule(
        id="yaml-tag",
        message=Words(
            de="Die Typangabe „{tag}“ ist nicht erlaubt.",
            en="The tag “{tag}” is not allowed.",
        ),
        hint=Words(
            de="Löschen Sie die Typangabe. Ist Text gemeint, setzen Sie ihn in Anführungszeichen.",
            en="Delete the tag. If text is meant, put it in quotes.",
        ),
        why=_PLAIN,
    ),
    Rule(
        id="merge-key",
        message=Words(
            de="Das Zusammenführen mit „<<:“ ist nicht erlaubt.",
            en="Merging with “<<:” is not allowed.",
        ),
        hint=Words(
            de="Schreiben Sie die Felder selbst hierher.",
            en="Write the fields themselves here.",
        ),
        why=_PLAIN,
    ),
    Rule(
        id="yaml-directive",
        message=Words(
            de="Zeilen, die mit % beginnen, sind nicht erlaubt.",
            en="Lines that start with % are not allowed.",
        ),
        hint=Words(
            de="Löschen Sie die Zeile. Ist Text gemeint, setzen Sie ihn in Anführungszeichen.",
            en="Delete the line. If text is meant, put it in quotes.",
        ),
        why=_PLAIN,
    ),
    Rule(
        id="several-documents",
        message=Words(
            de="Hier beginnt ein zweites Dokument. Eine Datei enthält genau einen Eintrag.",
            en="A second document starts here. A file holds exactly one record.",
        ),
        hint=Words(
            de="Löschen Sie die Zeile „---“ oder legen Sie für den zweiten Eintrag eine eigene Datei an.",
            en="Delete the line “---” or make a file of its own for the second record.",
        ),
        why=_PLAIN,
    ),
    Rule(
        id="duplicate-key",
        message=Words(
            de="Das Feld „{key}“ gibt es hier schon.",
            en="The field “{key}” exists here already.",
        ),
        hint=Words(
            de="Behalten Sie eines der beiden Felder und löschen Sie das andere.",
            en="Keep one of the two fields and delete the other.",
        ),
        why=Words(
            de="Sonst ginge einer der beiden Werte stillschweigend verloren.",
            en="Otherwise one of the two values would silently be lost.",
        ),
    ),
    Rule(
        id="key-not-text",
        message=Words(
            de="Der Name eines Feldes muss ein einfacher Text sein.",
            en="The name of a field must be plain text.",
        ),
        hint=Words(
            de="Schreiben Sie „feld: wert“; Werte mit geschweifter Klammer am Anfang brauchen Anführungszeichen.",
            en="Write “field: value”. Values that start with a curly bracket need quotes.",
        ),
        why=_PLAIN,
    ),
    Rule(
        id="empty-document",
        message=Words(
            de="Die Datei enthält keinen Eintrag.",
            en="The file holds no record.",
        ),
        hint=Words(
            de="Füllen Sie die Datei, zum Beispiel mit „patennetz new“, oder löschen Sie sie.",
            en="Fill the file, for instance with “patennetz new”, or delete it.",
        ),
        why=Words(
            de="Eine leere Datei ist meist ein Versehen.",
            en="An empty file is usually a mistake.",
        ),
    ),
    Rule(
        id="scalar-too-long",
        message=Words(
            de="Dieser Text hat {size} Zeichen, höchstens {limit} sind erlaubt.",
            en="This text has {size} characters, at most {limit} are allowed.",
        ),
        hint=Words(
            de="Kürzen Sie den Text oder verteilen Sie ihn auf mehrere Felder.",
            en="Shorten the text or spread it over several fields.",
        ),
        why=_BOUNDS,
    ),
    Rule(
        id="nested-too-deep",
        message=Words(
            de="Hier sind mehr als {limit} Listen oder Felder ineinander geschachtelt.",
            en="More than {limit} lists or fields are nested here.",
        ),
        hint=Words(
            de="Prüfen Sie Klammern und Einrückung; kein Eintrag ist so tief gegliedert.",
            en="Check brackets and indentation; no record is structured that deeply.",
        ),
        why=_BOUNDS,
    ),
    Rule(
        id="too-many-nodes",
        message=Words(
            de="Die Datei hat mehr als {limit} Felder und Werte.",
            en="The file has more than {limit} fields and values.",
        ),
        hint=Words(
            de="Teilen Sie den Eintrag auf mehrere Dateien auf.",
            en="Divide the record into several files.",
        ),
        why=_BOUNDS,
    ),
)
