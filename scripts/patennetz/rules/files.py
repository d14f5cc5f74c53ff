"""Rules about the tree of files: what may lie where, and what it may be called."""

from patennetz.rules.rule import Rule, Words

FILES: tuple[Rule, ...] = (
    Rule(
        id="special-file",
        message=Words(
            de="„{name}“ ist keine gewöhnliche Datei ({what}).",
            en="“{name}” is not an ordinary file ({what}).",
        ),
        hint=Words(
            de="Löschen Sie sie; unter knowledge/ und mentors/ liegen nur gewöhnliche Dateien und Ordner.",
            en="Delete it; only ordinary files and folders belong below knowledge/ and mentors/.",
        ),
        why=Words(
            de="Wer aus einer Pipe oder einem Gerät liest, wartet womöglich für immer.",
            en="Whoever reads from a pipe or a device may wait for ever.",
        ),
    ),
    Rule(
        id="symbolic-link",
        message=Words(
            de="„{name}“ ist nur ein Verweis auf eine andere Datei oder einen anderen Ordner (symbolischer Link).",
            en="“{name}” is only a symbolic link to another file or folder.",
        ),
        hint=Words(
            de="Löschen Sie den Verweis und legen Sie die Datei selbst hierher.",
            en="Delete the link and put the file itself here.",
        ),
        why=Words(
            de="Ein Verweis kann aus dem Repository hinausführen und fremde Dateien veröffentlichen.",
            en="A link can lead out of the repository and publish files that do not belong to it.",
        ),
    ),
    Rule(
        id="unreadable-file",
        message=Words(
            de="„{name}“ lässt sich nicht lesen.",
            en="“{name}” cannot be read.",
        ),
        hint=Words(
            de="Prüfen Sie, ob es die Datei noch gibt und ob Sie sie lesen dürfen.",
            en="Check that the file still exists and that you may read it.",
        ),
        why=Words(
            de="Ein Eintrag, der nicht gelesen werden kann, würde stillschweigend fehlen.",
            en="A record that cannot be read would silently be missing.",
        ),
    ),
    Rule(
        id="stray-file",
        message=Words(
            de="„{name}“ gehört nicht hierher. Erwartet wird: {expected}.",
            en="“{name}” does not belong here. Expected: {expected}.",
        ),
        hint=Words(
            de="Benennen Sie die Datei um, verschieben Sie sie oder löschen Sie sie.",
            en="Rename the file, move it or delete it.",
        ),
        why=Words(
            de="Eine falsch benannte Datei würde sonst nie gelesen, ohne dass es jemand merkt.",
            en="A file with the wrong name would never be read, and nobody would notice.",
        ),
    ),
    Rule(
        id="folder-named-like-record",
        message=Words(
            de="„{name}“ heißt wie eine Datei, ist aber ein Ordner.",
            en="“{name}” is named like a file but is a folder.",
        ),
        hint=Words(
            de="Benennen Sie den Ordner um; der Eintrag ist eine Datei dieses Namens.",
            en="Rename the folder; the record is a file of this name.",
        ),
        why=Words(
            de="Wo ein Eintrag erwartet wird, muss eine Datei liegen.",
            en="Where a record is expected there must be a file.",
        ),
    ),
    Rule(
        id="missing-record-file",
        message=Words(
            de="Hier fehlt die Datei „{expected}“.",
            en="The file “{expected}” is missing here.",
        ),
        hint=Words(
            de="Legen Sie die Datei an, benennen Sie eine vorhandene um, oder löschen Sie den Ordner.",
            en="Create the file, rename an existing one, or delete the folder.",
        ),
        why=Words(
            de="Jeder Ordner ist ein Eintrag, und der Eintrag steht in der Datei, die wie seine Art heißt.",
            en="Every folder is a record, and the record is in the file named after its kind.",
        ),
    ),
    Rule(
        id="bad-id",
        message=Words(
            de="„{name}“ ist kein gültiger Name: 2 bis 60 Zeichen aus a-z, 0-9 und -, vorne ein Buchstabe.",
            en="“{name}” is not a valid name: 2 to 60 characters from a-z, 0-9 and -, starting with a letter.",
        ),
        hint=Words(
            de="Schreiben Sie zum Beispiel „erste-anmeldung“: klein, ohne Leerzeichen, ä als ae.",
            en="Write for instance “erste-anmeldung”: lower case, no spaces, ä as ae.",
        ),
        why=Words(
            de="Der Name wird zur dauerhaften Adresse der Seite und muss auf jedem Rechner gelten.",
            en="The name becomes the permanent address of the page and must work on every computer.",
        ),
    ),
    Rule(
        id="reserved-id",
        message=Words(
            de="Der Name „{name}“ ist für die Website selbst reserviert.",
            en="The name “{name}” is reserved for the site itself.",
        ),
        hint=Words(
            de="Wählen Sie einen anderen Namen, der den Inhalt beschreibt.",
            en="Choose another name that describes the content.",
        ),
        why=Words(
            de="Sonst stünden zwei verschiedene Seiten unter derselben Adresse.",
            en="Otherwise two different pages would have the same address.",
        ),
    ),
    Rule(
        id="id-clash",
        message=Words(
            de="Den Namen „{name}“ gibt es unter den Einträgen dieser Art schon.",
            en="There already is a record of this kind named “{name}”.",
        ),
        hint=Words(
            de="Geben Sie einem der beiden Einträge einen anderen Namen.",
            en="Give one of the two records another name.",
        ),
        why=Words(
            de="Namen sind je Art eindeutig, auch über Länder hinweg und ohne Blick auf Groß- und Kleinschreibung.",
            en="Names are unique per kind, regardless of upper and lower case, and across the Länder.",
        ),
    ),
    Rule(
        id="bad-land",
        message=Words(
            de="„{name}“ ist kein Kürzel eines Landes. Erwartet werden zwei kleine Buchstaben wie „nw“.",
            en="“{name}” is not the code of a Land. Expected: two lower-case letters such as “nw”.",
        ),
        hint=Words(
            de="Legen Sie die Behörde unter mentors/, dann das Kürzel des Landes, dann ihren Namen.",
            en="Put the authority below mentors/, then the code of the Land, then its name.",
        ),
        why=Words(
            de="Die Kürzel nach ISO 3166-2 ordnen die Behörden den Ländern zu.",
            en="The codes of ISO 3166-2 assign authorities to Länder.",
        ),
    ),
)
