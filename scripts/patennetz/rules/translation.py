"""Rules about what a translation and its German text must have in common."""

from patennetz.problem import Severity
from patennetz.rules.rule import Rule, Words

_SAME = Words(
    de="Wer nur die Übersetzung liest, muss dieselben Werte, Nummern und Fundstellen bekommen.",
    en="Who reads only the translation has to get the same values, numbers and citations.",
)

TRANSLATION: tuple[Rule, ...] = (
    Rule(
        id="translation-placeholder",
        message=Words(
            de="Eingefügte Werte stimmen nicht mit dem deutschen Text überein. Es fehlt: {missing}. Zu viel: {added}.",
            en="The inserted values differ from the German text. Missing: {missing}. Too many: {added}.",
        ),
        hint=Words(
            de="Übernehmen Sie die geschweiften Klammern Zeichen für Zeichen.",
            en="Copy the curly brackets character by character.",
        ),
        why=_SAME,
    ),
    Rule(
        id="translation-link",
        message=Words(
            de="Die Ziele der Verweise stimmen nicht mit dem deutschen Text überein. Es fehlt: {missing}. Zu "
            "viel: {added}.",
            en="The targets of the links differ from the German text. Missing: {missing}. Too many: {added}.",
        ),
        hint=Words(
            de="Übersetzen Sie nur den Text in eckigen Klammern; das Ziel in runden Klammern bleibt.",
            en="Translate only the text in square brackets; the target in round brackets stays.",
        ),
        why=_SAME,
    ),
    Rule(
        id="translation-address",
        message=Words(
            de="Telefonnummern oder Adressen stimmen nicht mit dem deutschen Text überein. Es fehlt: {missing}. "
            "Zu viel: {added}.",
            en="Telephone numbers or addresses differ from the German text. Missing: {missing}. Too many: {added}.",
        ),
        hint=Words(
            de="Übernehmen Sie sie unverändert.",
            en="Copy them unchanged.",
        ),
        why=_SAME,
    ),
    Rule(
        id="translation-citation",
        message=Words(
            de="Die Fundstellen im Gesetz stimmen nicht mit dem deutschen Text überein. Es fehlt: {missing}. Zu "
            "viel: {added}.",
            en="The citations differ from the German text. Missing: {missing}. Too many: {added}.",
        ),
        hint=Words(
            de="Lassen Sie Fundstellen auf Deutsch stehen, zum Beispiel „§ 81 Abs. 4 AufenthG“.",
            en="Leave citations in German, for example “§ 81 Abs. 4 AufenthG”.",
        ),
        why=_SAME,
    ),
    Rule(
        id="translation-number",
        message=Words(
            de="Die Zahlen stimmen nicht mit dem deutschen Text überein. Es fehlt: {missing}. Zu viel: {added}.",
            en="The numbers differ from the German text. Missing: {missing}. Too many: {added}.",
        ),
        hint=Words(
            de="Übernehmen Sie die Zahlen als Ziffern; die Ziffern Ihrer Schrift sind erlaubt.",
            en="Keep numbers as digits; the digits of your script are allowed.",
        ),
        why=_SAME,
    ),
    Rule(
        id="translation-is-german",
        message=Words(
            de="Die Übersetzung ist der deutsche Text.",
            en="The translation is the German text.",
        ),
        hint=Words(
            de="Übersetzen Sie ihn, oder leeren Sie das Feld.",
            en="Translate it, or leave the field empty.",
        ),
        why=Words(
            de="Ein leeres Feld zeigt ehrlich den deutschen Text mit einem Hinweis; eine Kopie gibt vor, "
            "übersetzt zu sein.",
            en="An empty field honestly shows the German text with a notice; a copy pretends to be a translation.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="orphan-translation",
        message=Words(
            de="Das Feld „{context}“ gibt es im deutschen Datensatz nicht mehr.",
            en="The field “{context}” is no longer in the German record.",
        ),
        hint=Words(
            de="`patennetz translate sync` legt die Übersetzung für später beiseite.",
            en="`patennetz translate sync` puts the translation aside for later.",
        ),
        why=Words(
            de="Diese Übersetzung sieht niemand.",
            en="Nobody sees this translation.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="translation-review-outdated",
        message=Words(
            de="Die Übersetzung wurde am {reviewed} durchgesehen und danach geändert.",
            en="The translation was reviewed on {reviewed} and changed afterwards.",
        ),
        hint=Words(
            de="Lassen Sie sie neu durchsehen: `patennetz review`.",
            en="Have it reviewed again: `patennetz review`.",
        ),
        why=Words(
            de="Sie wird als nicht durchgesehen gezeigt, bis jemand sie wieder bestätigt.",
            en="It is shown as unreviewed until somebody confirms it again.",
        ),
        severity=Severity.WARNING,
    ),
)
