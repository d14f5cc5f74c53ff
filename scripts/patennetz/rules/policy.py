"""Rules about the house rules: languages, and what is due in which."""

from patennetz.rules.rule import Rule, Words

POLICY: tuple[Rule, ...] = (
    Rule(
        id="language-twice",
        message=Words(
            de="Die Sprache „{code}“ ist zweimal genannt.",
            en="The language “{code}” is named twice.",
        ),
        hint=Words(
            de="Löschen Sie einen der beiden Einträge.",
            en="Delete one of the two items.",
        ),
        why=Words(
            de="Jede Sprache hat eine eigene Adresse.",
            en="Every language has an address of its own.",
        ),
    ),
    Rule(
        id="unknown-locale",
        message=Words(
            de="„{found}“ ist kein Gebietsschema, das Babel kennt.",
            en="“{found}” is not a locale Babel knows.",
        ),
        hint=Words(
            de="Schreiben Sie zum Beispiel de, en oder ar.",
            en="Write for example de, en or ar.",
        ),
        why=Words(
            de="Daten, Zahlen und Geldbeträge werden damit geschrieben.",
            en="Dates, numbers and amounts are written by it.",
        ),
    ),
    Rule(
        id="unknown-language",
        message=Words(
            de="„{found}“ ist kein bekanntes Sprachkürzel.",
            en="“{found}” is not a known language tag.",
        ),
        hint=Words(
            de="Schreiben Sie es nach BCP 47, zum Beispiel de, en, ar oder zh-Hant.",
            en="Write it according to BCP 47, for example de, en, ar or zh-Hant.",
        ),
        why=Words(
            de="Vorleseprogramme und Suchmaschinen verstehen nur diese Kürzel.",
            en="Screen readers and search engines understand only these tags.",
        ),
    ),
    Rule(
        id="german-not-first",
        message=Words(
            de="Die erste Sprache ist „{found}“; die erste muss „de“ sein.",
            en="The first language is “{found}”; the first has to be “de”.",
        ),
        hint=Words(
            de="Setzen Sie Deutsch an den Anfang der Liste.",
            en="Put German at the head of the list.",
        ),
        why=Words(
            de="Deutsch ist die Sprache aller Datensätze; daraus wird übersetzt.",
            en="German is the language of all records; they are translated from it.",
        ),
    ),
    Rule(
        id="due-unknown",
        message=Words(
            de="„{found}“ ist keine der Sprachen dieses Netzes.",
            en="“{found}” is not one of the languages of this network.",
        ),
        hint=Words(
            de="Möglich sind: {known}.",
            en="Possible are: {known}.",
        ),
        why=Words(
            de="Fällig sein kann eine Übersetzung nur in einer Sprache, die es auf der Seite gibt.",
            en="A translation can be due only in a language the site has.",
        ),
    ),
)
