"""Rules about practices: their ledger and what failed."""

from patennetz.rules.rule import Rule, Words

PRACTICE: tuple[Rule, ...] = (
    Rule(
        id="ledger-order",
        message=Words(
            de="Der Eintrag vom {date} steht hinter dem vom {before}.",
            en="The entry of {date} stands after that of {before}.",
        ),
        hint=Words(
            de="Ordnen Sie die Einträge vom ältesten zum neuesten.",
            en="Arrange the entries from the oldest to the newest.",
        ),
        why=Words(
            de="Aus der Reihenfolge wird berechnet, ob die Praxis noch besteht.",
            en="From the order it is computed whether the practice still exists.",
        ),
    ),
    Rule(
        id="ledger-after-end",
        message=Words(
            de="Auf das Ende vom {ended} folgt „{state}“.",
            en="The end of {ended} is followed by “{state}”.",
        ),
        hint=Words(
            de="Wurde die Praxis wieder aufgenommen, schreiben Sie vorher einen Eintrag „started“.",
            en="If the practice was taken up again, write an entry “started” before.",
        ),
        why=Words(
            de="Was beendet ist, kann nicht bestätigt, geändert oder unterbrochen werden.",
            en="What has ended cannot be confirmed, changed or paused.",
        ),
    ),
    Rule(
        id="missing-side-effects",
        message=Words(
            de="Hier steht nicht, was misslungen ist oder geschadet hat.",
            en="It does not say what failed or did harm.",
        ),
        hint=Words(
            de="Nennen Sie es unter known mit Quelle, oder unter none_known_on den Tag, an dem Sie nichts "
            "gefunden haben.",
            en="Tell it under known with its source, or under none_known_on the day on which you found nothing.",
        ),
        why=Words(
            de="Andere Behörden lernen aus Fehlern mehr als aus Erfolgen.",
            en="Other offices learn more from failures than from successes.",
        ),
    ),
    Rule(
        id="side-effects-contradiction",
        message=Words(
            de="Hier sind Nebenwirkungen genannt (known: {known}); zugleich heißt es, es seien keine bekannt.",
            en="Side effects are named here (known: {known}); at the same time none are said to be known.",
        ),
        hint=Words(
            de="Löschen Sie none_known_on.",
            en="Delete none_known_on.",
        ),
        why=Words(
            de="Beides zugleich kann nicht stimmen.",
            en="Both cannot be true at once.",
        ),
    ),
)
