"""Checks of the house rules, and of what records say about languages and programmes."""

import re
from collections.abc import Iterator
from functools import cache, partial

from babel import Locale, UnknownLocaleError

from patennetz.checks.addresses import HTTPS, judged
from patennetz.checks.context import Context
from patennetz.checks.references import unknown
from patennetz.country.de import mailbox, phone
from patennetz.country.de.mailbox import MailboxVerdict
from patennetz.country.de.phone import PhoneVerdict
from patennetz.model.policy import Due
from patennetz.problem import Place, Problem
from patennetz.rules import found
from patennetz.source.places import Path
from patennetz.text import GERMAN

_POLICY = ("policy", "policy")
_SINGLE_LANGUAGES = frozenset({"kmr", "prs"})
"""Kurmanji and Dari: languages of ISO 639-3 that Babel only knows as part of others."""
_PART = re.compile(r"[A-Za-z0-9]{2,8}")
_TERRITORY = 2
_SCRIPT = 4


def _place(context: Context, path: Path) -> Place:
    return context.place(_POLICY, path) if _POLICY in context.knowledge.origins else Place("knowledge/policy.yml")


def languages(context: Context) -> Iterator[Problem]:
    """Languages of the site that are named twice, unknown, or without which nothing works."""
    codes: dict[str, int] = {}
    for index, language in enumerate(context.knowledge.policy.languages):
        place = _place(context, ("languages", index, "code"))
        if codes.setdefault(language.code, index) != index:
            related = (_place(context, ("languages", codes[language.code], "code")),)
            yield found("language-twice", place, related=related, code=language.code)
        if not _is_locale(language.babel):
            yield found("unknown-locale", _place(context, ("languages", index, "babel")), found=language.babel)
        if not is_language(language.html_lang):
            yield found(
                "unknown-language", _place(context, ("languages", index, "html_lang")), found=language.html_lang
            )
    if next(iter(codes)) != GERMAN:
        yield found("german-not-first", _place(context, ("languages", 0, "code")), found=next(iter(codes)))


def due(context: Context) -> Iterator[Problem]:
    """Languages that are due, but not languages of the site."""
    policy = context.knowledge.policy
    codes = [language.code for language in policy.languages]
    for kind in Due.model_fields:
        for index, code in enumerate(getattr(policy.due, kind)):
            if code not in codes:
                yield found("due-unknown", _place(context, ("due", kind, index)), found=code, known=", ".join(codes))


def programmes(context: Context) -> Iterator[Problem]:
    """Programmes without their source, and programmes of authorities the policy does not name."""
    policy = context.knowledge.policy
    for index, programme in enumerate(policy.programmes):
        if not context.knowledge.is_known("source", programme.source):
            yield unknown(context, _place(context, ("programmes", index, "source")), ("source",), programme.source)
    known = [programme.id for programme in policy.programmes]
    for authority in context.knowledge.authorities.values() if context.has_policy else ():
        for index, part in enumerate(authority.programme):
            if part.id not in known:
                place = context.place(("authority", authority.id), ("programme", index, "id"))
                yield found("unknown-programme", place, found=part.id, known=", ".join(known))


def operator(context: Context) -> Iterator[Problem]:
    """Addresses of the site and of who runs it that lead nowhere."""
    policy = context.knowledge.policy
    if policy.repository:
        yield from judged(partial(_place, context, ("repository",)), policy.repository, HTTPS)
    if policy.operator.mailbox and mailbox.judge(policy.operator.mailbox) is MailboxVerdict.BAD_SYNTAX:
        place = _place(context, ("operator", "mailbox"))
        yield found("mailbox-syntax", place, found=policy.operator.mailbox)
    if policy.operator.phone and phone.judge(policy.operator.phone).verdict is PhoneVerdict.INVALID:
        yield found("phone-invalid", _place(context, ("operator", "phone")), found=policy.operator.phone)


def language_tags(context: Context) -> Iterator[Problem]:
    """Languages of offices, sources and terms that are no language tags."""
    for name, leaf in context.marked("language"):
        if not is_language(leaf.value):
            yield found("unknown-language", context.place(name, leaf.path), found=leaf.value)
    for term in context.knowledge.terms.values():
        for code in term.translations:
            if not is_language(code):
                place = context.place(("term", term.id), ("translations", code), key=True)
                yield found("unknown-language", place, found=code)


@cache
def is_language(tag: str) -> bool:
    """Whether this is a language tag of BCP 47 whose parts are known: ar, zh-Hant, de-AT, de-simple."""
    english = Locale("en")
    first, *others = tag.split("-")
    known = {_TERRITORY: english.territories, _SCRIPT: english.scripts}
    if not first.islower() or (first not in english.languages and first not in _SINGLE_LANGUAGES):
        return False
    return all(_PART.fullmatch(part) and part in known.get(len(part), {part}) for part in others)


@cache
def _is_locale(name: str) -> bool:
    try:
        Locale.parse(name, sep="-" if "-" in name else "_")
    except (ValueError, UnknownLocaleError):
        return False
    return True
