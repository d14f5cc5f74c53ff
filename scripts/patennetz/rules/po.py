"""Rules about translations as gettext catalogues."""

from patennetz.rules.rule import Rule, Words

_EDITOR = Words(
    de="Öffnen und speichern Sie die Datei mit Poedit oder führen Sie „patennetz translate sync“ aus.",
    en="Open and save the file with Poedit, or run “patennetz translate sync”.",
)

PO: tuple[Rule, ...] = (
    Rule(
        id="po-syntax",
        message=Words(
            de="Diese Zeile ist im Aufbau einer Übersetzungsdatei (PO) nicht erlaubt: {line}",
            en="This line is not allowed in the structure of a translation file (PO): {line}",
        ),
        hint=_EDITOR,
        why=Words(
            de="Eine Übersetzung besteht aus msgctxt, msgid und msgstr, in dieser Folge und in Anführungszeichen.",
            en="A translation consists of msgctxt, msgid and msgstr, in this order and in quotes.",
        ),
    ),
    Rule(
        id="po-incomplete",
        message=Words(
            de="Diesem Abschnitt fehlt die Zeile „{missing}“.",
            en="This entry lacks the line “{missing}”.",
        ),
        hint=_EDITOR,
        why=Words(
            de="Eine Übersetzung besteht aus msgctxt, msgid und msgstr, in dieser Folge und in Anführungszeichen.",
            en="A translation consists of msgctxt, msgid and msgstr, in this order and in quotes.",
        ),
    ),
    Rule(
        id="po-duplicate",
        message=Words(
            de="Für „{context}“ gibt es in dieser Datei schon eine Übersetzung.",
            en="This file already has a translation for “{context}”.",
        ),
        hint=Words(
            de="Behalten Sie eine der beiden Übersetzungen und löschen Sie die andere.",
            en="Keep one of the two translations and delete the other.",
        ),
        why=Words(
            de="Sonst ginge eine der beiden Übersetzungen stillschweigend verloren.",
            en="Otherwise one of the two translations would silently be lost.",
        ),
    ),
    Rule(
        id="po-without-context",
        message=Words(
            de="Diese Übersetzung sagt nicht, zu welchem Feld sie gehört (msgctxt fehlt).",
            en="This translation does not say which field it belongs to (msgctxt is missing).",
        ),
        hint=_EDITOR,
        why=Words(
            de="Derselbe deutsche Satz kann an zwei Stellen verschieden zu übersetzen sein.",
            en="The same German sentence may need different translations in two places.",
        ),
    ),
    Rule(
        id="po-charset",
        message=Words(
            de="Der Kopf der Datei nennt die Kodierung „{charset}“, die Datei ist aber in UTF-8.",
            en="The header of the file names the encoding “{charset}”, but the file is in UTF-8.",
        ),
        hint=Words(
            de="Schreiben Sie in den Kopf: Content-Type: text/plain; charset=UTF-8.",
            en="Write in the header: Content-Type: text/plain; charset=UTF-8.",
        ),
        why=Words(
            de="Übersetzungsprogramme glauben dem Kopf und würden Umlaute zerstören.",
            en="Translation programs trust the header and would destroy umlauts.",
        ),
    ),
    Rule(
        id="po-language-mismatch",
        message=Words(
            de="Der Kopf nennt die Sprache „{header}“, der Dateiname „{language}“.",
            en="The header names the language “{header}”, the file name “{language}”.",
        ),
        hint=Words(
            de="Gleichen Sie den Kopf „Language:“ an den Dateinamen an, oder benennen Sie die Datei um.",
            en="Make the header “Language:” agree with the file name, or rename the file.",
        ),
        why=Words(
            de="Eine Übersetzung in der falschen Sprache anzuzeigen wäre schlimmer als keine.",
            en="Showing a translation in the wrong language would be worse than none.",
        ),
    ),
    Rule(
        id="po-unknown-language",
        message=Words(
            de="„{language}“ ist keine der Sprachen aus knowledge/policy.yml.",
            en="“{language}” is not one of the languages in knowledge/policy.yml.",
        ),
        hint=Words(
            de="Bekannt sind: {known}. Benennen Sie die Datei um, oder nehmen Sie die Sprache dort auf.",
            en="Known are: {known}. Rename the file, or add the language there.",
        ),
        why=Words(
            de="Eine Übersetzung in eine unbekannte Sprache würde nirgends gezeigt.",
            en="A translation into an unknown language would be shown nowhere.",
        ),
    ),
    Rule(
        id="personal-header",
        message=Words(
            de="„{header}“ nennt eine Person oder ein Team. Angaben zu Personen werden nicht gespeichert.",
            en="“{header}” names a person or a team. Personal data is not stored.",
        ),
        hint=Words(
            de="Leeren Sie das Feld, auch in den Einstellungen Ihres Übersetzungsprogramms.",
            en="Blank the field, in the preferences of your translation program as well.",
        ),
        why=Words(
            de="Namen und Adressen von Mitwirkenden blieben für immer öffentlich.",
            en="Names and addresses of contributors would stay public for ever.",
        ),
    ),
    Rule(
        id="po-plural-forms",
        message=Words(
            de="Die Zahlformen passen nicht: Erwartet werden {expected}, gefunden wurde „{found}“.",
            en="The plural forms do not fit: expected are {expected}, found was “{found}”.",
        ),
        hint=Words(
            de="Tragen Sie im Kopf „Plural-Forms“ die Regel Ihrer Sprache ein, und geben Sie jeder Zählung so viele "
            "msgstr[…] wie dort bei nplurals.",
            en="Enter the rule of your language in the header “Plural-Forms”, and give each count as many msgstr[…] "
            "as nplurals says there.",
        ),
        why=Words(
            de="Aus dieser Regel ergibt sich, welche Form zu welcher Zahl gehört: 1 Tag, 2 Tage.",
            en="This rule decides which form belongs to which number: 1 day, 2 days.",
        ),
    ),
    Rule(
        id="po-reviewed",
        message=Words(
            de="Der Kopf „X-Reviewed“ ist unlesbar. Erwartet wird: Datum, Funktion und Prüfsumme.",
            en="The header “X-Reviewed” cannot be read. Expected: date, function and digest.",
        ),
        hint=Words(
            de="Löschen Sie den Kopf; „patennetz review“ schreibt ihn nach einer Durchsicht neu.",
            en="Delete the header; “patennetz review” writes it anew after a review.",
        ),
        why=Words(
            de="Nur eine nachprüfbare Durchsicht darf als Durchsicht angezeigt werden.",
            en="Only a verifiable review may be shown as a review.",
        ),
    ),
)
