"""Rules about places, telephone numbers, mailboxes and persons."""

from patennetz.problem import Severity
from patennetz.rules.rule import Rule, Words

CONTACT: tuple[Rule, ...] = (
    Rule(
        id="bad-ags",
        message=Words(
            de="„{found}“ ist kein amtlicher Gemeindeschlüssel (AGS).",
            en="“{found}” is not an official municipality key (AGS).",
        ),
        hint=Words(
            de="Ein Kreis hat 5 Ziffern, eine Gemeinde 8; schreiben Sie den Schlüssel in Anführungszeichen.",
            en="A Kreis has 5 digits, a municipality 8; write the key in quotes.",
        ),
        why=Words(
            de="Karten, Listen und Zuständigkeiten beruhen auf dem amtlichen Gemeindeschlüssel.",
            en="Maps, lists and competences rest on the official municipality key.",
        ),
    ),
    Rule(
        id="ags-other-land",
        message=Words(
            de="Der Gemeindeschlüssel {ags} liegt in {actual}, der Eintrag aber in {expected}.",
            en="The municipality key {ags} lies in {actual}, but the record in {expected}.",
        ),
        hint=Words(
            de="Berichtigen Sie den Schlüssel, oder verschieben Sie den Ordner in das richtige Land.",
            en="Correct the key, or move the folder to the right Land.",
        ),
        why=Words(
            de="Karten, Listen und Zuständigkeiten beruhen auf dem amtlichen Gemeindeschlüssel.",
            en="Maps, lists and competences rest on the official municipality key.",
        ),
    ),
    Rule(
        id="unknown-kreis",
        message=Words(
            de="Zum Gemeindeschlüssel {ags} gibt es keinen Kreis im Verzeichnis.",
            en="There is no Kreis for the municipality key {ags} in the register.",
        ),
        hint=Words(
            de="Prüfen Sie die ersten fünf Ziffern in knowledge/geo/kreise.csv.",
            en="Check the first five digits in knowledge/geo/kreise.csv.",
        ),
        why=Words(
            de="Karten, Listen und Zuständigkeiten beruhen auf dem amtlichen Gemeindeschlüssel.",
            en="Maps, lists and competences rest on the official municipality key.",
        ),
    ),
    Rule(
        id="phone-invalid",
        message=Words(
            de="„{found}“ ist keine gültige Telefonnummer.",
            en="“{found}” is not a valid telephone number.",
        ),
        hint=Words(
            de='Schreiben Sie die Nummer mit Landesvorwahl und ohne Leerzeichen, in Anführungszeichen: "+49…".',
            en='Write the number with its country code and without spaces, in quotes: "+49…".',
        ),
        why=Words(
            de="Eine falsche Nummer schickt Menschen ins Leere, die Hilfe brauchen.",
            en="A wrong number leads people who need help nowhere.",
        ),
    ),
    Rule(
        id="phone-not-e164",
        message=Words(
            de="Die Telefonnummer „{found}“ ist nicht in der internationalen Form geschrieben.",
            en="The telephone number “{found}” is not in international form.",
        ),
        hint=Words(
            de='Schreiben Sie "{expected}".',
            en='Write "{expected}".',
        ),
        why=Words(
            de="Eine einzige Schreibweise lässt sich überall wählen; die Anzeige richtet sich nach der Sprache.",
            en="One spelling can be dialled everywhere; how it is shown depends on the language.",
        ),
    ),
    Rule(
        id="phone-emergency",
        message=Words(
            de="„{found}“ ist eine Notrufnummer.",
            en="“{found}” is an emergency number.",
        ),
        hint=Words(
            de="Nennen Sie die Zentrale oder die Hotline der Behörde.",
            en="Give the switchboard or hotline of the office.",
        ),
        why=Words(
            de="Notrufe dürfen nicht für Auskünfte belegt werden.",
            en="Emergency lines must not be used for enquiries.",
        ),
    ),
    Rule(
        id="phone-costly",
        message=Words(
            de="„{found}“ ist eine Nummer, deren Anruf mehr kostet.",
            en="“{found}” is a number that costs callers extra.",
        ),
        hint=Words(
            de="Nennen Sie die Nummer der Zentrale mit Ortsvorwahl.",
            en="Give the number of the switchboard with its area code.",
        ),
        why=Words(
            de="Niemand soll für eine Auskunft mehr bezahlen, ohne es zu wissen.",
            en="Nobody should pay extra for an enquiry without knowing.",
        ),
    ),
    Rule(
        id="mailbox-syntax",
        message=Words(
            de="„{found}“ ist keine gültige Mail-Adresse.",
            en="“{found}” is not a valid mail address.",
        ),
        hint=Words(
            de="Schreiben Sie eine einzige Adresse ohne Umlaute vor dem @, zum Beispiel abh@example.org.",
            en="Write a single address without umlauts before the @, for example abh@example.org.",
        ),
        why=Words(
            de="Eine falsche Adresse schickt Nachrichten ins Leere oder an Fremde.",
            en="A wrong address sends messages nowhere or to strangers.",
        ),
    ),
    Rule(
        id="mailbox-personal",
        message=Words(
            de="„{found}“ ist kein erkennbares Funktionspostfach: Der Teil vor dem @ kann der Name einer Person sein.",
            en="“{found}” is not recognisably a functional mailbox: the part before the @ may be the name of a person.",
        ),
        hint=Words(
            de="Nennen Sie ein Funktionspostfach wie abh@…, oder verlinken Sie nur die Internetseite.",
            en="Give a functional mailbox such as abh@…, or link the website only.",
        ),
        why=Words(
            de="Namen von Beschäftigten werden nicht veröffentlicht: Sie wechseln, und sie gehören den Menschen.",
            en="Names of staff are not published: they change, and they belong to people.",
        ),
    ),
    Rule(
        id="mailbox-free-provider",
        message=Words(
            de="„{found}“ liegt bei einem Anbieter, bei dem jede Person eine Adresse bekommt.",
            en="“{found}” is with a provider where everybody can get an address.",
        ),
        hint=Words(
            de="Nennen Sie ein Postfach unter der eigenen Domain der Behörde.",
            en="Give a mailbox under the office’s own domain.",
        ),
        why=Words(
            de="Nur eine Adresse unter der eigenen Domain zeigt, dass die Behörde selbst antwortet.",
            en="Only an address under its own domain shows that the office itself answers.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="person-named",
        message=Words(
            de="Der Text nennt eine Person: „{found}“.",
            en="The text names a person: “{found}”.",
        ),
        hint=Words(
            de="Nennen Sie die Funktion statt des Namens, zum Beispiel „die Leitung der Ausländerbehörde“.",
            en="Name the function instead, for example “the head of the office”.",
        ),
        why=Words(
            de="Namen von Beschäftigten werden nicht veröffentlicht: Sie wechseln, und sie gehören den Menschen.",
            en="Names of staff are not published: they change, and they belong to people.",
        ),
    ),
)
