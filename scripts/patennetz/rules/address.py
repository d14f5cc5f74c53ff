"""Rules about addresses of pages, mail and telephone links."""

from patennetz.rules.rule import Rule, Words

ADDRESS: tuple[Rule, ...] = (
    Rule(
        id="url-too-long",
        message=Words(
            de="Die Adresse ist länger als {limit} Zeichen.",
            en="The address is longer than {limit} characters.",
        ),
        hint=Words(
            de="Verlinken Sie die Seite ohne angehängte Suchbegriffe und Kennungen.",
            en="Link the page without search terms and identifiers.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-invisible",
        message=Words(
            de="Die Adresse enthält ein Leerzeichen oder ein unsichtbares Zeichen.",
            en="The address contains a space or an invisible character.",
        ),
        hint=Words(
            de="Löschen Sie die Adresse und tippen Sie sie neu, oder kopieren Sie sie aus der Adresszeile.",
            en="Delete the address and type it again, or copy it from the address bar.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-scheme",
        message=Words(
            de="„{found}“ beginnt nicht mit {expected}.",
            en="“{found}” does not start with {expected}.",
        ),
        hint=Words(
            de="Kopieren Sie die vollständige Adresse aus der Adresszeile des Browsers.",
            en="Copy the full address from the address bar of the browser.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-userinfo",
        message=Words(
            de="In „{found}“ steht etwas vor einem @; der Rechner ist dahinter ein anderer, als es scheint.",
            en="In “{found}” something stands before an @; the host behind it is another than it seems.",
        ),
        hint=Words(
            de="Entfernen Sie alles zwischen https:// und dem @.",
            en="Remove everything between https:// and the @.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-ip-address",
        message=Words(
            de="„{found}“ nennt eine Nummer statt des Namens einer Seite.",
            en="“{found}” gives a number instead of the name of a site.",
        ),
        hint=Words(
            de="Nennen Sie den öffentlichen Namen der Seite; bei einer Quelle schreiben Sie sonst copy: true dazu.",
            en="Give the public name of the site; for a source, otherwise add copy: true.",
        ),
        why=Words(
            de="Eine Nummer zeigt nicht, wem eine Seite gehört, und kann morgen jemand anderem gehören.",
            en="A number does not show whose site it is, and may be somebody else’s tomorrow.",
        ),
    ),
    Rule(
        id="url-local-host",
        message=Words(
            de="„{found}“ führt nicht ins öffentliche Netz.",
            en="“{found}” does not lead to the public internet.",
        ),
        hint=Words(
            de="Nennen Sie den öffentlichen Namen der Seite statt eines Namens im Hausnetz.",
            en="Give the public name of the site instead of a name in a local network.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-bad-host",
        message=Words(
            de="Der Name des Rechners in „{found}“ ist nicht gültig.",
            en="The host name in “{found}” is not valid.",
        ),
        hint=Words(
            de="Kopieren Sie die Adresse noch einmal aus der Adresszeile.",
            en="Copy the address from the address bar again.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-mixed-scripts",
        message=Words(
            de="Der Name des Rechners in „{found}“ mischt Buchstaben mehrerer Schriften.",
            en="The host name in “{found}” mixes letters of several scripts.",
        ),
        hint=Words(
            de="Tippen Sie die Adresse von Hand: Ähnlich aussehende Buchstaben führen auf fremde Seiten.",
            en="Type the address by hand: look-alike letters lead to other sites.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-port",
        message=Words(
            de="„{found}“ nennt einen Anschluss (Port).",
            en="“{found}” names a port.",
        ),
        hint=Words(
            de="Entfernen Sie den Doppelpunkt und die Zahl hinter dem Namen des Rechners.",
            en="Remove the colon and the number after the host name.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-bad-path",
        message=Words(
            de="„{found}“ enthält Zeichen, die in einer Adresse verschlüsselt stehen müssen.",
            en="“{found}” contains characters that have to be percent-encoded in an address.",
        ),
        hint=Words(
            de="Kopieren Sie die Adresse aus der Adresszeile des Browsers.",
            en="Copy the address from the address bar of the browser.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
    Rule(
        id="url-bad-target",
        message=Words(
            de="„{found}“ nennt nicht genau eine Mail-Adresse oder eine Telefonnummer.",
            en="“{found}” does not name exactly one mail address or telephone number.",
        ),
        hint=Words(
            de="Schreiben Sie mailto: mit einer Adresse oder tel: mit einer Nummer wie +49…, sonst nichts.",
            en="Write mailto: with one address or tel: with one number such as +49…, nothing else.",
        ),
        why=Words(
            de="Verweise führen nur auf öffentliche Seiten, deren Adresse genau das zeigt, wohin sie führt.",
            en="Links lead to public pages only, whose address shows exactly where it leads.",
        ),
    ),
)
