"""Rules about ids and references between records."""

from patennetz.problem import Severity
from patennetz.rules.rule import Rule, Words

_NOWHERE = Words(
    de="Ein Verweis ins Leere führt Leserinnen und Leser auf eine Fehlerseite.",
    en="A reference to nothing leads readers to an error page.",
)

REFERENCES: tuple[Rule, ...] = (
    Rule(
        id="unknown-reference",
        message=Words(
            de="Es gibt keinen Datensatz „{found}“ der Art {kind}.",
            en="There is no record “{found}” of the kind {kind}.",
        ),
        hint=Words(
            de="Legen Sie ihn an (`patennetz new`), oder berichtigen Sie die Kennung.",
            en="Create it (`patennetz new`), or correct the id.",
        ),
        why=_NOWHERE,
    ),
    Rule(
        id="misspelt-reference",
        message=Words(
            de="Es gibt keinen Datensatz „{found}“ der Art {kind}. Meinten Sie „{near}“?",
            en="There is no record “{found}” of the kind {kind}. Did you mean “{near}”?",
        ),
        hint=Words(
            de="Ersetzen Sie „{found}“ durch „{near}“.",
            en="Replace “{found}” by “{near}”.",
        ),
        why=_NOWHERE,
    ),
    Rule(
        id="unknown-link-kind",
        message=Words(
            de="Auf „{found}:“ kann ein Text nicht verweisen.",
            en="A text cannot link to “{found}:”.",
        ),
        hint=Words(
            de="Möglich sind: {allowed} und https.",
            en="Possible are: {allowed} and https.",
        ),
        why=Words(
            de="Nur diese Ziele sind geprüft und bleiben erreichbar; andere Adressformen können Schaden anrichten.",
            en="Only these targets are checked and stay reachable; other schemes can do harm.",
        ),
    ),
    Rule(
        id="duplicate-record",
        message=Words(
            de="Die Kennung „{id}“ ist schon an einen anderen Datensatz derselben Art vergeben.",
            en="The id “{id}” already belongs to another record of the same kind.",
        ),
        hint=Words(
            de="Geben Sie einem der beiden Datensätze eine andere Kennung, oder löschen Sie den doppelten.",
            en="Give one of the two records another id, or delete the duplicate.",
        ),
        why=Words(
            de="Verweise, Adressen und Übersetzungen hängen an der Kennung; sie muss eindeutig sein.",
            en="References, addresses and translations hang on the id; it has to be unique.",
        ),
    ),
    Rule(
        id="duplicate-item-id",
        message=Words(
            de="Die Kennung „{id}“ kommt in dieser Liste schon vor.",
            en="The id “{id}” already occurs in this list.",
        ),
        hint=Words(
            de="Geben Sie einem der beiden Einträge eine andere, sprechende Kennung.",
            en="Give one of the two items another, telling id.",
        ),
        why=Words(
            de="Übersetzungen und Sprungmarken hängen an der Kennung, nicht am Platz in der Liste.",
            en="Translations and anchors hang on the id, not on the place in the list.",
        ),
    ),
    Rule(
        id="unused-source",
        message=Words(
            de="Auf die Quelle „{id}“ stützt sich kein Datensatz.",
            en="No record rests on the source “{id}”.",
        ),
        hint=Words(
            de="Nennen Sie die Quelle dort, wo sie etwas belegt, oder löschen Sie sie.",
            en="Name the source where it proves something, or delete it.",
        ),
        why=Words(
            de="Ein Quellenverzeichnis zeigt, worauf die Texte beruhen; alles andere täuscht.",
            en="A bibliography shows what the texts rest on; anything else misleads.",
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        id="circular-reference",
        message=Words(
            de="Diese Verweise führen im Kreis: {way}.",
            en="These references lead in a circle: {way}.",
        ),
        hint=Words(
            de="Entfernen Sie einen der Verweise, damit es einen Anfang gibt.",
            en="Remove one of the references, so that there is a beginning.",
        ),
        why=Words(
            de="Wer sich selbst voraussetzt oder übergeordnet ist, lässt sich weder anzeigen noch einführen.",
            en="What presupposes itself, or is broader than itself, can neither be shown nor introduced.",
        ),
    ),
    Rule(
        id="topic-too-deep",
        message=Words(
            de="Das Thema liegt tiefer als {limit} Ebenen: {way}.",
            en="The topic lies deeper than {limit} levels: {way}.",
        ),
        hint=Words(
            de="Hängen Sie es weiter oben ein.",
            en="Attach it further up.",
        ),
        why=Words(
            de="In einem tiefen Baum findet niemand etwas wieder.",
            en="In a deep tree nobody finds anything again.",
        ),
    ),
)
