"""Mailboxes of offices: functional, never personal."""

import pytest

from patennetz.country.de.mailbox import MailboxVerdict, judge

FUNCTIONAL = [
    "barrierefreiheit@example.org",
    "abh@essen.de",
    "zuwanderung@kiel.de",
    "auslaenderbehoerde@stadt.mainz.de",
    "Terminvergabe.abh@stadtweimar.de",
    "aufenthalt@lra-regensburg.de",
    "fachkraefteeinwanderung@lfa.landsh.de",
    "office@migrationsamt.bremen.de",
    "studententeam@stadtdo.de",
    "info.auslaendische.studenten@staedteregion-aachen.de",
    "auslaenderamt@lra-ed.de",
    "fb33@example.org",
    "32-3@example.org",
    "abh33@example.org",
    "poststelle@example.org",
    "zentrale.auslaenderbehoerde@example.org",
    "buergerservice@example.org",
    "welcomecenter@example.org",
    "fachkraeftezuwanderung@example.org",
    "einbuergerung@example.org",
    "kontakt@example.org",
    "noreply@example.org",
    "auslaenderangelegenheiten@example.org",
    "integrationsbeauftragte@example.org",
    "amt-fuer-migration@example.org",
    "abh-musterstadt@musterstadt.example.org",
]

PERSONAL = [
    "erika.mustermann@example.org",
    "e.mustermann@example.org",
    "mustermann@example.org",
    "mustermann-e@example.org",
    "erika_mustermann@example.org",
    "erika@example.org",
    "abh.mustermann@example.org",
    "mustermann.abh@example.org",
    "frau.mustermann@example.org",
    "m.amt@example.org",
    "mustermann33@example.org",
    "meier1@example.org",
    "buerger@example.org",
    "land@example.org",
    "west@example.org",
    "kreis@example.org",
    "arbeiter@example.org",
    "musterstadt@musterstadt.example.org",
]

BAD = [
    "abh",
    "abh@",
    "@example.org",
    "abh@@example.org",
    "a@b@example.org",
    ".abh@example.org",
    "abh.@example.org",
    "a..b@example.org",
    "abh@localhost",
    "abh@127.0.0.1",
    "abh@-example.org",
    "abh@example",
    "ausländerbehörde@example.org",
    "abh@exam_ple.org",
    "abh@example.org.",
    "abh,info@example.org",
    '"abh"@example.org',
]


@pytest.mark.parametrize("text", FUNCTIONAL)
def test_functional(text: str) -> None:
    assert judge(text) is MailboxVerdict.OK


@pytest.mark.parametrize("text", PERSONAL)
def test_personal_or_perhaps_personal(text: str) -> None:
    assert judge(text) is MailboxVerdict.PERSONAL


@pytest.mark.parametrize("text", BAD)
def test_no_mail_address(text: str) -> None:
    assert judge(text) is MailboxVerdict.BAD_SYNTAX


def test_umlauts_in_the_domain_are_fine() -> None:
    assert judge("abh@müsterstadt.de") is MailboxVerdict.OK


def test_free_providers_prove_no_office() -> None:
    assert judge("info@gmx.de") is MailboxVerdict.FREE_PROVIDER
    assert judge("erika.mustermann@gmx.de") is MailboxVerdict.PERSONAL


def test_long_names_take_no_time() -> None:
    assert judge("amt" * 21 + "@example.org") is MailboxVerdict.OK
    assert judge("a" * 65 + "@example.org") is MailboxVerdict.BAD_SYNTAX
