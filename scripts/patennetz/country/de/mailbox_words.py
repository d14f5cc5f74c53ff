"""The words functional mailboxes of German offices are made of, and providers open to everybody."""

LINKS = ("s", "es", "n", "en", "e")
"""Endings and linking sounds between the parts of a compound."""

_BODIES = """
abh alb amt behoerde behoerden buergeramt dezernat direktion fachbereich fachdienst gemeinde
geschaeftsstelle jobcenter kanzlei kreishaus kreisverwaltung laba lab landesamt landkreis landratsamt
leitstelle lfa lra ministerium ordnungsamt rathaus referat regierung sachgebiet stadt stadthaus
stadtverwaltung stelle verwaltung zab zav zfe zentralstelle zentrale zentrum center centre abteilung bereich
gruppe team department unit office buero dienst bamf bva konsulat botschaft verein verband beratungsstelle
dienststelle einrichtung akademie institut hochschule universitaet uni ihk hwk agentur arbeitsagentur
standesamt sozialamt meldeamt bezirk bezirksamt senat senatsverwaltung ressort fachstelle buergerbuero
vorzimmer leitung assistenz buergermeister oberbuergermeister landrat
"""
_SUBJECTS = """
auslaender auslaenderin auslaenderinnen auslaendisch auslaenderrecht auslaenderwesen aufenthalt
aufenthaltsrecht anmeldung anerkennung arbeit arbeitgeber arbeitsmarkt asyl aufnahme ausbildung ausweis
betrieb bildung bildungsmigration buergerservice business chancen daten datenschutz digital duldung
einbuergerung einreise einwanderung einwohner eingliederung erwerb erwerbsmigration ehrenamt eu fachkraft
fachkraefte fluechtling fluechtlinge foreigners freizuegigkeit gewerbe gesundheit humanitaer immigration
integration international internationales internationale internet kompetenz melde meldewesen migration
migranten mobilitaet nachzug niederlassung ordnung oeffentlich oeffentlichkeit pass personal personenstand
qualifikation recht rueckkehr sicherheit sozial soziales sprache sprachkurs staatsangehoerigkeit studenten
studierende studierenden studium titel ukraine umwelt unternehmen verpflichtung vielfalt visa visum welcome
willkommen wirtschaft wohnen wohngeld wohnung zuwanderung zuzug skilled worker workers expat expats
statistik angelegenheit angelegenheiten aufenthaltstitel beauftragte beauftragter beendigung bescheinigung
dokumente erlaubnis erklaerung fiktion grundsatz hochschul netzwerk patenschaft reiseausweis rueckfuehrung
barrierefreiheit gleichstellung inklusion
unterlagen vollzug studentinnen auslaendische auslaendischen auslaendischer humanitaere soziale sozialer
"""
_DOINGS = """
anfrage anfragen anliegen antrag antraege auskunft beratung beschwerde bewerbung datenuebermittlung eingang
email empfang fax feedback formular hilfe hotline info infos information informationen kommunikation kontakt
contact kundenservice mail mailbox mailing mailbot online onlinedienst onlineantrag portal post postfach
poststelle postkorb praxis projekt redaktion reply noreply no service servicepoint servicestelle sekretariat
support telefon termin termine terminal terminvergabe terminanfrage terminbuchung terminservice vergabe
verfahren verteiler vorsprache webmaster website willkommenskultur zugang zentral abholung bearbeitung frage
fragen sachbearbeitung mentoring
"""
_JOINTS = """
allgemein allgemeine allgemeiner ab abt az der die des das dez est fb fd fg fuer in im ist und von zur zum
mit ref sg stv ob gs we nord sued ost west mitte neu alle hier haupt ober unter erst land kreis gast stab
brief buerger kammer jugend familie fach schutz fremden student blaue karte presse reise titel mobil frei
"""

CONTENT: frozenset[str] = frozenset(f"{_BODIES} {_SUBJECTS} {_DOINGS}".split())
"""Words that alone make a mailbox functional. Folded: lower case, umlauts written out."""

WORDS: frozenset[str] = CONTENT | frozenset(_JOINTS.split())
"""Besides, words that are surnames too, or too short to prove anything: they count beside a word of content."""

_FREE = """
aol.com arcor.de email.de freenet.de gmail.com gmx.at gmx.com gmx.de gmx.net googlemail.com hotmail.com
hotmail.de icloud.com live.com live.de mail.de mail.ru mailbox.org me.com msn.com outlook.com outlook.de
posteo.de posteo.net proton.me protonmail.com t-online.de tutanota.com tutanota.de ukr.net vodafone.de
web.de yahoo.com yahoo.de yandex.com yandex.ru
"""

FREE_PROVIDERS: frozenset[str] = frozenset(_FREE.split())
"""Mail for everybody: an address there proves no office."""
