"""German words for the values of vocabularies; the interface catalogues translate them."""

SITUATIONS = {
    "letter": "Ein Brief vom Amt",
    "arriving": "Ankommen",
    "working": "Arbeiten",
    "studying": "Studieren",
    "training": "Ausbildung",
    "family": "Familie",
    "separation": "Trennung",
    "job_loss": "Arbeit verloren",
    "protection": "Schutz",
    "moving": "Umziehen",
    "extending": "Verlängern",
    "settling": "Auf Dauer bleiben",
    "becoming_german": "Deutsch werden",
    "lost_papers": "Papiere verloren",
}
WAYS_IN = {
    "letter": "Ich habe einen Brief",
    "new-here": "Neu hier oder neue Adresse",
    "work": "Arbeit, Studium, Ausbildung",
    "family": "Familie und Trennung",
    "staying": "Bleiben und verlängern",
    "protection": "Schutz",
    "lost": "Papiere verloren",
}
GROUPS = {
    "everyone": "alle",
    "workers": "Beschäftigte",
    "students": "Studierende",
    "trainees": "Auszubildende",
    "families": "Familien",
    "protection_seekers": "Menschen, die Schutz suchen",
    "ukraine": "Menschen aus der Ukraine",
    "eu_citizens": "EU-Bürgerinnen und EU-Bürger",
}
EVENTS_AFTER = {
    "entry": "spätestens {period} nach der Einreise",
    "moving_in": "spätestens {period} nach dem Einzug",
    "moving_out": "spätestens {period} nach dem Auszug",
    "letter_received": "spätestens {period}, nachdem der Brief da ist",
    "title_expires": "spätestens {period} nach Ablauf des Aufenthaltstitels",
    "visa_expires": "spätestens {period} nach Ablauf des Visums",
    "passport_expires": "spätestens {period} nach Ablauf des Passes",
    "graduation": "spätestens {period} nach dem Abschluss",
    "job_ends": "spätestens {period} nach dem Ende der Arbeit",
    "application": "spätestens {period} nach dem Antrag",
}
EVENTS_BEFORE = {
    "entry": "vor der Einreise",
    "moving_in": "vor dem Einzug",
    "moving_out": "vor dem Auszug",
    "letter_received": "bevor der Brief kommt",
    "title_expires": "bevor der Aufenthaltstitel abläuft",
    "visa_expires": "bevor das Visum abläuft",
    "passport_expires": "bevor der Pass abläuft",
    "graduation": "vor dem Abschluss",
    "job_ends": "bevor die Arbeit endet",
    "application": "vor dem Antrag",
}
EVENTS_AT_ONCE = {
    "entry": "sofort nach der Einreise",
    "moving_in": "sofort nach dem Einzug",
    "moving_out": "sofort nach dem Auszug",
    "letter_received": "sofort, wenn der Brief da ist",
    "title_expires": "sofort, wenn der Aufenthaltstitel abläuft",
    "visa_expires": "sofort, wenn das Visum abläuft",
    "passport_expires": "sofort, wenn der Pass abläuft",
    "graduation": "sofort nach dem Abschluss",
    "job_ends": "sofort, wenn die Arbeit endet",
    "application": "sofort nach dem Antrag",
}
AREAS = {
    "selbstverstaendnis": "Selbstverständnis",
    "binnenorganisation": "Binnenorganisation",
    "erscheinungsbild": "Äußeres Erscheinungsbild",
    "kompetenzen": "Kompetenzen",
    "vernetzung": "Vernetzung",
    "fachleistung": "Gesetzliche Leistungen",
}
CORE_FIELDS = {"organisation": "Organisation", "personal": "Personal", "netzwerk": "Netzwerk"}
PROCESS_KINDS = {"organisational": "Organisation", "statutory": "Gesetzliche Leistung"}
ORIGINS = {
    "documented": "Dokumentiert: So arbeitet mindestens eine Behörde nach öffentlichen Quellen.",
    "derived": "Abgeleitet: aus mehreren Quellen zusammengesetzt; keine Behörde ist mit dem ganzen Ablauf belegt.",
    "proposal": "Vorschlag der Redaktion: keine Quelle belegt diesen Ablauf.",
}
SIDES = {
    "office": "Behörde",
    "applicant": "Antragstellende Person",
    "employer": "Arbeitgeber",
    "partner": "Partner",
    "provider": "Dienstleister",
}
CHANNELS = {
    "counter": "am Schalter",
    "phone": "am Telefon",
    "mail": "per E-Mail",
    "online": "online",
    "post": "mit der Post",
    "video": "per Video",
}
EFFORT = {
    "staff_days": "Arbeitstage",
    "cost": "Kosten",
    "decision_level": "Wer entscheidet",
    "works_council": "Personalrat",
    "data_protection": "Datenschutz",
    "it": "Technik",
    "smallest_office_seen": "Kleinste Behörde, bei der es läuft",
}
DIRECTIONS = {"up": "mehr ist besser", "down": "weniger ist besser"}
BODY_TYPES = {
    "kreisfreie_stadt": "Kreisfreie Stadt",
    "landkreis": "Landkreis",
    "grosse_kreisstadt": "Große Kreisstadt",
    "kreisangehoerige_stadt": "Kreisangehörige Stadt",
    "stadtstaat_behoerde": "Behörde eines Stadtstaats",
    "landesamt": "Landesamt",
    "zentrale_abh": "Zentrale Ausländerbehörde",
    "zentralstelle_fachkraefte": "Zentralstelle für Fachkräfte",
    "welcome_center": "Welcome Center",
}
LEDGER_STATES = {
    "announced": "angekündigt",
    "started": "begonnen",
    "changed": "geändert",
    "paused": "unterbrochen",
    "ended": "beendet",
    "confirmed": "bestätigt",
}
MODES = {"project": "Projekt", "regular": "Regelbetrieb"}
EVIDENCE = {
    "0": "E0: angekündigt",
    "1": "E1: in Kraft, nach amtlicher Quelle",
    "2": "E2: von unabhängiger Quelle bestätigt",
    "3": "E3: gemessen",
    "4": "E4: von außen bewertet",
    "5": "E5: von einer zweiten Behörde übernommen",
}
SOURCE_KINDS = {
    "statute": "Gesetz",
    "court": "Gericht",
    "official": "amtlich",
    "council": "Rat oder Ausschuss",
    "academic": "Wissenschaft",
    "press": "Presse",
    "broadcaster": "Rundfunk",
    "ngo": "Verein oder Initiative",
    "party": "Partei",
    "consultancy": "Beratungsunternehmen",
    "commentary": "Kommentar",
}
SEEN = {
    "live": "auf der Seite selbst gelesen",
    "stored": "in gespeicherter Fassung gelesen",
    "excerpt": "nur als Auszug gelesen",
}
STATUSES = {"draft": "Entwurf", "published": "veröffentlicht", "retired": "zurückgezogen"}
REPORT_KINDS = {
    "measure": "Was die Behörde getan hat",
    "later": "Was danach berichtet wurde",
    "criticism": "Kritik",
    "own_view": "Eigene Einschätzung",
}
MENTORING = {
    "open": "bietet Patenschaft an",
    "waiting": "bietet Patenschaft an, zurzeit mit Warteliste",
    "paused": "pausiert",
    "documented": "Teilnahme am Bundesprojekt ist belegt, eine Patenschaft ist nicht angeboten",
    "unconfirmed": "hat Patenschaft angeboten, zurzeit nicht bestätigt",
}
LEVELS = {
    "tried": "ausprobiert",
    "established": "eingeführt",
    "measured": "gemessen",
    "transferred": "schon weitergegeben",
}
FORMATS = {
    "call_30min": "Telefonat, 30 Minuten",
    "video_2h": "Videogespräch, 2 Stunden",
    "shadowing_day": "Ein Tag Hospitation",
    "study_visit": "Besuch mit Programm",
    "document_review": "Durchsicht von Unterlagen",
    "peer_review_2d": "Kollegiale Beratung, 2 Tage",
    "joint_workshop": "Gemeinsamer Workshop",
}
PARTNER_KINDS = {
    "jobcenter": "Jobcenter",
    "arbeitsagentur": "Agentur für Arbeit",
    "bamf_regionalstelle": "Regionalstelle des BAMF",
    "beratungsstelle": "Beratungsstelle",
    "kammer": "Kammer",
    "hochschule": "Hochschule",
    "sprachkurstraeger": "Sprachkursträger",
    "welcome_center": "Welcome Center",
    "wohlfahrt": "Wohlfahrtsverband",
    "verein": "Verein",
    "unternehmen": "Unternehmen",
    "behoerde": "Behörde",
    "beirat": "Beirat",
}
PROGRAMME_ROLES = {
    "model_office": "Modellbehörde",
    "partner_office": "Partnerbehörde",
    "follow_up": "Folgeprojekt",
    "network": "Netzwerk",
}
WEEKDAYS = {
    "mon": "Montag",
    "tue": "Dienstag",
    "wed": "Mittwoch",
    "thu": "Donnerstag",
    "fri": "Freitag",
    "sat": "Samstag",
    "sun": "Sonntag",
}
ACCESS = {
    "step_free": "Stufenlos",
    "hearing_loop": "Induktionsschleife",
    "sign_language": "Gebärdensprache",
    "plain_language": "Einfache oder Leichte Sprache",
}
ACCESS_VALUES = {"full": "ja", "partly": "teilweise", "none": "nein"}
SIZES = {
    "1-5": "1 bis 5 Beschäftigte",
    "6-15": "6 bis 15 Beschäftigte",
    "16-40": "16 bis 40 Beschäftigte",
    "41-100": "41 bis 100 Beschäftigte",
    "100+": "mehr als 100 Beschäftigte",
}
OPERATIONS = {"add": "kommt dazu", "skip": "entfällt", "change": "ist anders"}
UNKNOWN = "noch nicht bekannt"
CONFORMANCE = {
    "conformant": "Die Prüfung hat ergeben: Diese Website ist vollständig barrierefrei im Sinn ihres Ziels.",
    "partial": "Die Prüfung hat ergeben: Diese Website ist teilweise barrierefrei. Die Ausnahmen stehen unten.",
    "not_conformant": "Die Prüfung hat ergeben: Diese Website ist nicht barrierefrei. Die Barrieren stehen unten.",
    "not_assessed": "Ob diese Website ihr Ziel erreicht, hat noch niemand geprüft.",
}
METHODS = {
    "self": "Selbst geprüft am {day}.",
    "external": "Von Dritten geprüft am {day}.",
}

VOCABULARIES = (
    SITUATIONS, WAYS_IN, GROUPS,
    EVENTS_AFTER, EVENTS_BEFORE, EVENTS_AT_ONCE, AREAS, CORE_FIELDS, PROCESS_KINDS, ORIGINS,
    SIDES, CHANNELS, EFFORT, DIRECTIONS, BODY_TYPES, LEDGER_STATES, MODES, SOURCE_KINDS, SEEN, STATUSES,
    REPORT_KINDS, MENTORING, LEVELS, FORMATS, PARTNER_KINDS, PROGRAMME_ROLES, WEEKDAYS, ACCESS, ACCESS_VALUES,
    SIZES, OPERATIONS, EVIDENCE, CONFORMANCE, METHODS,
)  # fmt: skip
"""All vocabularies, for whoever collects the texts to be translated."""
