"""Checks of addresses: those in fields of their own and those that texts link to."""

import ipaddress
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from urllib.parse import urlsplit

from patennetz.address import DEFAULT_SCHEMES, LONGEST, AddressVerdict, judge
from patennetz.checks.context import Context
from patennetz.model.source import Source
from patennetz.problem import Place, Problem
from patennetz.rules import filled

HTTPS: frozenset[str] = frozenset({"https"})
SOURCE: frozenset[str] = frozenset({"https", "http"})
RULES: Mapping[AddressVerdict, str] = {
    verdict: f"url-{verdict.value}" for verdict in AddressVerdict if verdict is not AddressVerdict.OK
}


def addresses(context: Context) -> Iterator[Problem]:
    """Addresses in fields that lead nowhere, or elsewhere than they seem to."""
    for name, leaf in context.marked("url"):
        yield from judged(partial(context.place, name, leaf.path), leaf.value, HTTPS)
    for name, leaf in context.marked("source-url"):
        source = context.knowledge.sources.get(name[1])
        if not (source and _is_bare_copy(source, leaf.value)):
            yield from judged(partial(context.place, name, leaf.path), leaf.value, SOURCE)


def judged(place: Callable[[], Place], address: str, schemes: Collection[str] = DEFAULT_SCHEMES) -> Iterator[Problem]:
    """What is wrong with one address, if anything is; its place is asked for only then."""
    verdict = judge(address, schemes)
    if verdict in RULES:
        values = {"found": address, "expected": _starts(schemes), "limit": str(LONGEST)}
        kept = _KEPT.get(verdict, ("found",))
        yield filled(RULES[verdict], place(), {key: values[key] for key in kept})


_KEPT: Mapping[AddressVerdict, tuple[str, ...]] = {
    AddressVerdict.TOO_LONG: ("limit",),
    AddressVerdict.INVISIBLE: (),
    AddressVerdict.SCHEME: ("found", "expected"),
}


def _starts(schemes: Collection[str]) -> str:
    return ", ".join(f"{scheme}:" if scheme in {"mailto", "tel"} else f"{scheme}://" for scheme in sorted(schemes))


def _is_bare_copy(source: Source, address: str) -> bool:
    """A copy under a bare public IP address is a source one can name, though never a link."""
    if not source.is_copy or judge(address, SOURCE) is not AddressVerdict.IP_ADDRESS:
        return False
    try:
        return ipaddress.ip_address(urlsplit(address).hostname or "").is_global
    except ValueError:
        return False
