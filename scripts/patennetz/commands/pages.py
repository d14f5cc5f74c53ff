"""The words of the help: what each command does, what its options mean, examples to copy."""

from patennetz.commands.say import Say
from patennetz.commands.spoken import Page


def program(say: Say) -> Page:
    """`patennetz --help`."""
    return Page(
        text=say(
            "Prüft eine Sammlung von Datensätzen und baut daraus eine mehrsprachige Website.\n\n"
            "Die Optionen dürfen vor und nach dem Befehl stehen. Mehr zu einem Befehl: patennetz BEFEHL --help\n\n"
            "Antwort an das Betriebssystem: 0 alles in Ordnung, 1 Fehler in der Sammlung, 2 falsch aufgerufen, "
            "3 Fehler im Programm, 130 abgebrochen.",
            "Judges a repository of records and builds a multilingual site from it.\n\n"
            "The options may stand before and after the command. More about a command: patennetz COMMAND --help\n\n"
            "Exit codes: 0 all is well, 1 errors in the repository, 2 called in a wrong way, 3 a fault of the "
            "program, 130 interrupted.",
        ),
        examples=(
            ("patennetz check", say("Prüft alles.", "Judges everything.")),
            (
                "patennetz new guide konto-eroeffnen",
                say("Legt einen Ratgeber zum Ausfüllen an.", "Makes a guide to fill in."),
            ),
            ("patennetz build", say("Baut die Website nach site/.", "Builds the site into site/.")),
        ),
    )


def check(say: Say) -> Page:
    """`patennetz check --help`."""
    return Page(
        text=say(
            "Zeigt alles, was nicht stimmt: mit Stelle, Grund und Rat.\n\n"
            "Geprüft wird immer die ganze Sammlung; mit PFAD wird nur gezeigt, was diese Dateien und Ordner betrifft. "
            "Warnungen allein gelten nicht als Fehler.",
            "Shows everything that is wrong: with place, reason and advice.\n\n"
            "The whole repository is always judged; with PATH only what concerns these files and folders is shown. "
            "Warnings alone do not count as errors.",
        ),
        arguments=((say("PFAD", "PATH"), say("Datei oder Ordner der Sammlung.", "File or folder of the repository.")),),
        examples=(
            ("patennetz check", say("Prüft und zeigt alles.", "Judges and shows everything.")),
            ("patennetz check knowledge/guides", say("Zeigt nur, was Ratgeber betrifft.", "Shows guides only.")),
            (
                "patennetz check --format json > probleme.json",
                say("Schreibt die Probleme für Programme.", "Writes the problems for programs."),
            ),
            (
                "patennetz check --today 2027-06-01",
                say("Zeigt, was bis dahin veraltet.", "Shows what will be out of date by then."),
            ),
        ),
    )


def build(say: Say) -> Page:
    """`patennetz build --help`."""
    return Page(
        text=say(
            "Prüft die Sammlung und baut die Website.\n\n"
            "Ist etwas falsch, bleibt die bisherige Website stehen, wie sie ist.",
            "Judges the repository and builds the site.\n\nIf anything is wrong, the last good site stays as it is.",
        ),
        examples=(
            ("patennetz build", say("Baut nach site/.", "Builds into site/.")),
            (
                "patennetz build --out vorschau --languages de,en",
                say("Baut Deutsch und Englisch nach vorschau/.", "Builds German and English into vorschau/."),
            ),
        ),
    )


def serve(say: Say) -> Page:
    """`patennetz serve --help`."""
    return Page(
        text=say(
            "Zeigt die Website auf diesem Computer und erneuert sie bei jedem Speichern.\n\nBeenden mit Strg+C.",
            "Shows the site on this computer and renews it with every saved file.\n\nStop with Ctrl+C.",
        ),
        examples=(
            ("patennetz serve", say("Zeigt sie unter http://127.0.0.1:8000/.", "Shows it at http://127.0.0.1:8000/.")),
            ("patennetz serve --address 127.0.0.1:9000", say("An einem anderen Anschluss.", "At another port.")),
        ),
    )


def pdf(say: Say) -> Page:
    """`patennetz pdf --help`."""
    return Page(
        text=say(
            "Macht aus den Ratgebern der gebauten Website PDF-Dateien, eine je Sprache.\n\n"
            "Sie heißen guides/SPRACHE/RATGEBER.pdf. Gedruckt wird mit Chromium; PATENNETZ_CHROMIUM nennt es, "
            "wenn es nicht im Suchpfad liegt. QR-Code und Links führen ins Netz, wenn die Website mit SITE_URL "
            "gebaut ist.",
            "Makes PDF files of the guides of the built site, one for each language.\n\n"
            "They are named guides/LANGUAGE/GUIDE.pdf. Chromium prints them; PATENNETZ_CHROMIUM names it if it is "
            "not in the search path. QR code and links lead to the web if the site was built with SITE_URL.",
        ),
        arguments=(
            (
                say("RATGEBER", "GUIDE"),
                say("Name eines Ratgebers, wie in seiner Adresse; sonst alle.", "Id of a guide; else all."),
            ),
        ),
        examples=(
            ("patennetz pdf", say("Alle Ratgeber in allen Sprachen.", "All guides in all languages.")),
            (
                "patennetz pdf adresse-anmelden --language ar --out druck",
                say("Ein Ratgeber auf Arabisch nach druck/.", "One guide in Arabic into druck/."),
            ),
        ),
    )


def new(say: Say) -> Page:
    """`patennetz new --help`."""
    return Page(
        text=say(
            "Legt einen neuen Datensatz mit Erklärungen an.\n\n"
            "Füllen Sie alles aus, wo AUSFÜLLEN steht, und rufen Sie danach `patennetz check` auf. Was schon da ist, "
            "wird nie überschrieben.",
            "Makes a new record with explanations (in German).\n\n"
            "Fill in everything marked AUSFÜLLEN, then call `patennetz check`. Nothing is ever overwritten.",
        ),
        arguments=(
            (
                say("ART", "KIND"),
                say(
                    "guide (Ratgeber), process (Musterprozess), practice (Praxis), topic (Thema), authority (Behörde), "
                    "parameter (Gebühr oder Frist), source (Quelle), term (Begriff).",
                    "guide, process, practice, topic, authority, parameter (fee or period), source or term.",
                ),
            ),
            (
                "ID",
                say(
                    "Kurzer Name für die Adresse: a-z, 0-9 und Bindestriche. Er bleibt für immer.",
                    "Short name for the address: a-z, 0-9 and hyphens. It stays for ever.",
                ),
            ),
        ),
        examples=(
            ("patennetz new guide konto-eroeffnen", say("Ein Ratgeber.", "A guide.")),
            ("patennetz new authority musterstadt --land nw", say("Eine Behörde.", "An authority.")),
            (
                "patennetz new source satzung-musterstadt --file offices",
                say(
                    "Eine Quelle, am Ende von knowledge/sources/offices.yml.",
                    "A source, at the end of knowledge/sources/offices.yml.",
                ),
            ),
        ),
    )


def review(say: Say) -> Page:
    """`patennetz review --help`."""
    return Page(
        text=say(
            "Hält fest, dass jemand einen Datensatz oder eine Übersetzung geprüft hat.\n\n"
            "Geändert wird nur das Feld `reviewed` (bei Übersetzungen die Kopfzeile X-Reviewed). Nennen Sie eine "
            "Funktion, nie eine Person. Wer den Text geschrieben hat, prüft ihn nicht selbst. "
            "Eine Übersetzung kann geprüft werden, wenn nichts darin fehlt oder veraltet ist.",
            "Records that somebody has reviewed a record or a translation.\n\n"
            "Only the field `reviewed` is changed (for translations the header X-Reviewed). Name a function, never a "
            "person. Whoever wrote the text does not review it. A translation can be reviewed when nothing in it is "
            "missing or outdated.",
        ),
        arguments=(
            (
                say("DATENSATZ", "RECORD"),
                say(
                    "Pfad der Datei (auch einer Übersetzung), oder ART:ID wie guide:adresse-anmelden.",
                    "Path of the file (also of a translation), or KIND:ID.",
                ),
            ),
        ),
        examples=(
            (
                'patennetz review guide:adresse-anmelden --by Sachgebietsleitung --organisation "Stadt Musterstadt"',
                say("Bestätigt den deutschen Text.", "Confirms the German text."),
            ),
            (
                'patennetz review topic:termine --language ar --by Sprachmittlung --organisation "Verein Musterhilfe"',
                say("Bestätigt die arabische Übersetzung.", "Confirms the Arabic translation."),
            ),
        ),
    )


def translate(say: Say) -> Page:
    """`patennetz translate --help`."""
    return Page(
        text=say(
            "Hält Übersetzungen auf dem Stand der deutschen Texte.", "Keeps translations in step with the German."
        ),
        examples=(("patennetz translate sync", say("Bringt alle auf den Stand.", "Brings all of them up to date.")),),
    )


def sync(say: Say) -> Page:
    """`patennetz translate sync --help`."""
    return Page(
        text=say(
            "Bringt die Übersetzungsdateien auf den Stand der deutschen Texte.\n\n"
            "Neue Texte kommen leer dazu. Wo sich das Deutsche geändert hat, bleibt die Übersetzung stehen und wird "
            "als veraltet markiert. Was es nicht mehr gibt, wird ans Ende gelegt. Eine Tabelle zeigt, was fehlt. "
            "Was nicht gelesen werden kann, wird übersprungen und genannt; dann ist der Exit-Code 1.",
            "Brings the translation files up to date with the German texts.\n\n"
            "New texts are added empty. Where the German has changed, the translation stays and is marked as outdated. "
            "What is gone is put to the end. Then a table shows what is missing. "
            "What cannot be read is skipped and named; the exit code is 1 then.",
        ),
        examples=(
            ("patennetz translate sync", say("Alle Sprachen.", "All languages.")),
            ("patennetz translate sync --language ar", say("Nur Arabisch.", "Arabic only.")),
        ),
    )


def explain(say: Say) -> Page:
    """`patennetz explain --help`."""
    return Page(
        text=say(
            "Erklärt eine Regel: was sie meldet, warum es sie gibt, was zu tun ist.\n\nOhne REGEL: alle Regeln.",
            "Explains a rule: what it reports, why it exists, what to do.\n\nWithout RULE: all rules.",
        ),
        arguments=((say("REGEL", "RULE"), say("Der Name in eckigen Klammern.", "The name in square brackets.")),),
        examples=(
            ("patennetz explain unknown-key", say("Erklärt eine Regel.", "Explains one rule.")),
            ("patennetz explain", say("Zeigt alle Regeln.", "Shows all rules.")),
        ),
    )


def index(say: Say) -> Page:
    """`patennetz index --help`."""
    return Page(
        text=say(
            "Macht aus einer Liste von Seiten einen Suchindex.\n\n"
            "Schreibt index.json und search.mjs, ein Modul für Browser und Node: load(json) und "
            "search(index, frage, {limit}) → [{id, score}]. Eine Sammlung braucht es dafür nicht.",
            "Makes a search index from a list of pages.\n\n"
            "Writes index.json and search.mjs, a module for browsers and Node: load(json) and "
            "search(index, query, {limit}) → [{id, score}]. It needs no repository.",
        ),
        arguments=(
            (
                say("SEITEN", "PAGES"),
                say(
                    'Eine Datei mit einer Seite je Zeile: {"id": "…", "title": "…", "text": "…"}.',
                    'A file with one page per line: {"id": "…", "title": "…", "text": "…"}.',
                ),
            ),
        ),
        examples=(
            (
                "patennetz index seiten.jsonl --language uk --out suche/uk",
                say("Ein Index für ukrainische Seiten.", "An index of Ukrainian pages."),
            ),
        ),
    )
