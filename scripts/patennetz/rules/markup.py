"""Rules about markup in texts."""

from patennetz.rules.rule import Rule, Words

MARKUP: tuple[Rule, ...] = (
    Rule(
        id="raw-html",
        message=Words(
            de="„{part}“ ist HTML. In Texten ist kein HTML erlaubt.",
            en="“{part}” is HTML. No HTML is allowed in texts.",
        ),
        hint=Words(
            de="Schreiben Sie den Text ohne Auszeichnung, oder nutzen Sie **fett**, *betont*, Listen und "
            "[Verweise](https://example.org/).",
            en="Write the text without tags, or use **bold**, *emphasis*, lists and [links](https://example.org/).",
        ),
        why=Words(
            de="Fremdes HTML könnte auf der Seite Befehle ausführen und wäre in keiner Übersetzung sicher.",
            en="Foreign HTML could run commands on the page and would be safe in no translation.",
        ),
    ),
    Rule(
        id="markdown-not-allowed",
        message=Words(
            de="Die Auszeichnung „{part}“ ist in Texten nicht vorgesehen.",
            en="The markup “{part}” is not meant for texts.",
        ),
        hint=Words(
            de="Erlaubt sind Absätze, Listen, *Betonung*, **Hervorhebung** und [Verweise](https://example.org/); "
            "ein Zeichen für sich schreiben Sie mit \\ davor.",
            en="Allowed are paragraphs, lists, *emphasis*, **strong** and [links](https://example.org/); to write "
            "the sign itself put a \\ before it.",
        ),
        why=Words(
            de="Überschriften, Tabellen und Bilder setzt die Seite selbst, damit sie überall vorgelesen und "
            "übersetzt werden können.",
            en="Headings, tables and images are set by the page itself, so that they can be read aloud and "
            "translated everywhere.",
        ),
    ),
    Rule(
        id="markup-in-plain-text",
        message=Words(
            de="Dieses Feld zeigt reinen Text; „{part}“ stünde genau so auf der Seite.",
            en="This field shows plain text; “{part}” would appear like this on the page.",
        ),
        hint=Words(
            de="Schreiben Sie den Text ohne Sternchen, Klammern und andere Auszeichnung.",
            en="Write the text without asterisks, brackets and other markup.",
        ),
        why=Words(
            de="Titel und kurze Angaben stehen auch in Listen, Kalendern und Adressdateien, die keine "
            "Auszeichnung kennen.",
            en="Titles and short fields also stand in lists, calendars and address files, which know no markup.",
        ),
    ),
    Rule(
        id="template-markup",
        message=Words(
            de="Checklisten kennen „{part}“ nicht; es stünde genau so im Dokument.",
            en="Checklists do not know “{part}”; it would appear like this in the document.",
        ),
        hint=Words(
            de="Am Anfang einer Zeile gibt es „# “ und „## “ (Überschriften), „- [ ] “ (Kästchen) und „- “ (Punkt); "
            "alles andere ist Text.",
            en="At the start of a line there are “# ” and “## ” (headings), “- [ ] ” (a box) and “- ” (a point); "
            "everything else is text.",
        ),
        why=Words(
            de="Aus der Datei wird ein Dokument zum Bearbeiten und Drucken, das keine andere Auszeichnung übernimmt.",
            en="The file becomes a document to edit and print, which takes over no other markup.",
        ),
    ),
)
