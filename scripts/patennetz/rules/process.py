"""Rules about processes: their steps, their law, their versions."""

from patennetz.rules.rule import Rule, Words

PROCESS: tuple[Rule, ...] = (
    Rule(
        id="unknown-role",
        message=Words(
            de="Eine Rolle „{found}“ hat dieser Prozess nicht.",
            en="This process has no role “{found}”.",
        ),
        hint=Words(
            de="Bekannt sind: {known}. Nehmen Sie die Rolle unter roles auf, oder berichtigen Sie sie.",
            en="Known are: {known}. Add the role under roles, or correct it.",
        ),
        why=Words(
            de="Jeder Schritt hat jemanden, der ihn tut.",
            en="Every step has somebody who does it.",
        ),
    ),
    Rule(
        id="unknown-step",
        message=Words(
            de="Einen Schritt „{found}“ gibt es hier nicht.",
            en="There is no step “{found}” here.",
        ),
        hint=Words(
            de="Gemeint sein könnte: {known}.",
            en="Possibly meant: {known}.",
        ),
        why=Words(
            de="Ein Weg ins Leere bricht den Ablauf ab.",
            en="A way to nowhere breaks the procedure off.",
        ),
    ),
    Rule(
        id="way-without-condition",
        message=Words(
            de="Von diesem Schritt gehen {ways} Wege aus; beim Weg nach „{to}“ fehlt die Bedingung (when).",
            en="{ways} ways lead on from this step; the one to “{to}” lacks its condition (when).",
        ),
        hint=Words(
            de="Schreiben Sie bei jedem Weg dazu, wann er gilt.",
            en="Write with each way when it is taken.",
        ),
        why=Words(
            de="Sonst weiß niemand, welcher Weg der richtige ist.",
            en="Otherwise nobody knows which way is the right one.",
        ),
    ),
    Rule(
        id="unreachable-step",
        message=Words(
            de="Zum Schritt „{step}“ führt von „{start}“ aus kein Weg.",
            en="No way leads from “{start}” to the step “{step}”.",
        ),
        hint=Words(
            de="Verbinden Sie ihn mit next, oder löschen Sie ihn. Der Ablauf beginnt mit dem ersten Schritt der Liste.",
            en="Connect it by next, or delete it. The procedure begins with the first step of the list.",
        ),
        why=Words(
            de="Ein Prozess hat einen Anfang, und jeder Schritt kommt in ihm vor.",
            en="A process has one beginning, and every step occurs in it.",
        ),
    ),
    Rule(
        id="unmarked-loop",
        message=Words(
            de="Dieser Weg führt im Kreis: {way}.",
            en="This way leads in a circle: {way}.",
        ),
        hint=Words(
            de="Ist die Wiederholung gewollt, schreiben Sie loop: true dazu; sonst berichtigen Sie das Ziel.",
            en="If the repetition is meant, add loop: true; otherwise correct the target.",
        ),
        why=Words(
            de="Ein Kreis aus Versehen hieße, dass der Ablauf nie endet.",
            en="A circle by mistake would mean that the procedure never ends.",
        ),
    ),
    Rule(
        id="process-without-end",
        message=Words(
            de="Keiner der Schritte beendet den Prozess.",
            en="None of the steps ends the process.",
        ),
        hint=Words(
            de="Schreiben Sie beim letzten Schritt next: [], oder lassen Sie next dort weg.",
            en="Write next: [] at the last step, or leave next out there.",
        ),
        why=Words(
            de="Ein Ablauf ohne Ende hat kein Ergebnis.",
            en="A procedure without an end has no result.",
        ),
    ),
    Rule(
        id="statutory-without-law",
        message=Words(
            de="Der Prozess ist gesetzlich geregelt (statutory), nennt aber keine Rechtsgrundlage.",
            en="The process is statutory but names no legal basis.",
        ),
        hint=Words(
            de="Nennen Sie die Vorschriften unter legal_basis, zum Beispiel „§ 81a AufenthG“.",
            en="Name the provisions under legal_basis, for example “§ 81a AufenthG”.",
        ),
        why=Words(
            de="Wer danach arbeitet, muss im Gesetz nachlesen können.",
            en="Who works by it must be able to read the law.",
        ),
    ),
    Rule(
        id="source-not-legal",
        message=Words(
            de="Die Quelle „{source}“ ist von der Art {kind}. Aussagen zum Recht stützen sich nur auf statute, "
            "court und official.",
            en="The source “{source}” is of the kind {kind}. Statements about the law rest on statute, court and "
            "official only.",
        ),
        hint=Words(
            de="Nennen Sie das Gesetz, die Entscheidung oder eine amtliche Quelle.",
            en="Name the act, the decision or an official source.",
        ),
        why=Words(
            de="Zeitungen und Verbände irren sich über das Recht; Menschen verlassen sich darauf.",
            en="Newspapers and associations err about the law; people rely on it.",
        ),
    ),
    Rule(
        id="pitfall-without-source",
        message=Words(
            de="Zu „{id}“ steht nicht, woher die Erfahrung kommt.",
            en="“{id}” does not say where the experience comes from.",
        ),
        hint=Words(
            de="Nennen Sie eine Quelle (source) oder die Behörde, die es erlebt hat (experience_of).",
            en="Name a source, or the office that experienced it (experience_of).",
        ),
        why=Words(
            de="Warnungen ohne Herkunft lassen sich nicht prüfen.",
            en="Warnings without origin cannot be checked.",
        ),
    ),
    Rule(
        id="version-not-in-changelog",
        message=Words(
            de="Fassung {version} steht oben, das Änderungsverzeichnis endet mit Fassung {last}.",
            en="The version says {version}, the changelog ends with version {last}.",
        ),
        hint=Words(
            de="Schreiben Sie einen Eintrag für Fassung {version}, oder berichtigen Sie die Zahl.",
            en="Write an entry for version {version}, or correct the number.",
        ),
        why=Words(
            de="Wer den Prozess übernommen hat, muss sehen, was neu ist.",
            en="Who has adopted the process must see what is new.",
        ),
    ),
    Rule(
        id="version-not-kept",
        message=Words(
            de="Die frühere Fassung {version} fehlt: {file}.",
            en="The earlier version {version} is missing: {file}.",
        ),
        hint=Words(
            de="Legen Sie die Datei des Prozesses vor der Änderung unter diesem Namen ab.",
            en="Keep the file of the process from before the change under this name.",
        ),
        why=Words(
            de="Behörden arbeiten nach der Fassung, die sie übernommen haben.",
            en="Offices work by the version they have adopted.",
        ),
    ),
    Rule(
        id="template-outside",
        message=Words(
            de="„{found}“ führt aus dem Ordner templates/ hinaus.",
            en="“{found}” leads out of the folder templates/.",
        ),
        hint=Words(
            de="Legen Sie die Datei in den Ordner templates/ neben dem Prozess, und nennen Sie nur ihren Namen.",
            en="Put the file into the folder templates/ beside the process and give only its name.",
        ),
        why=Words(
            de="Veröffentlicht wird nur, was bewusst dorthin gelegt wurde.",
            en="Only what was put there on purpose is published.",
        ),
    ),
    Rule(
        id="template-kind",
        message=Words(
            de="„{found}“ ist keine Art von Datei, die wir zum Mitnehmen veröffentlichen.",
            en="“{found}” is no kind of file that we publish to take along.",
        ),
        hint=Words(
            de="Erlaubt sind: {allowed}. Für eine Checkliste nehmen Sie am besten .md.",
            en="Allowed are: {allowed}. For a checklist, .md is best.",
        ),
        why=Words(
            de="Webseiten und Dateien mit Makros könnten auf dem Gerät der Leser Programme ausführen.",
            en="Web pages and files with macros could run programs on the device of a reader.",
        ),
    ),
    Rule(
        id="template-missing",
        message=Words(
            de="Die Datei {file} gibt es nicht.",
            en="There is no file {file}.",
        ),
        hint=Words(
            de="Legen Sie die Datei dorthin, oder berichtigen Sie den Namen.",
            en="Put the file there, or correct the name.",
        ),
        why=Words(
            de="Sonst führt der Verweis zum Herunterladen ins Leere.",
            en="Otherwise the download leads to nothing.",
        ),
    ),
    Rule(
        id="template-unlisted",
        message=Words(
            de="Der Prozess nennt die Datei {file} nicht.",
            en="The process does not name the file {file}.",
        ),
        hint=Words(
            de="Nehmen Sie sie mit Titel und Lizenz unter templates auf, oder löschen Sie sie.",
            en="Add it under templates with its title and licence, or delete it.",
        ),
        why=Words(
            de="Was niemand nennt, findet niemand, und niemand weiß, unter welcher Lizenz es steht.",
            en="What nobody names nobody finds, and nobody knows which licence it has.",
        ),
    ),
)
