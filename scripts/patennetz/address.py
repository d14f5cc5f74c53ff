"""Judges addresses: only https, mailto and tel, no hidden parts, no hosts that are not public names."""

import ipaddress
import re
import unicodedata
from collections.abc import Collection
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

import idna


class AddressVerdict(StrEnum):
    """What can be said about an address; everything but OK is a reason to refuse it."""

    OK = "ok"
    INVISIBLE = "invisible"
    """White space, control or invisible characters, or characters that reverse the direction."""
    SCHEME = "scheme"
    """Not on the list of allowed schemes, or none at all."""
    USERINFO = "userinfo"
    """Something stands before an @: readers take it for the host."""
    IP_ADDRESS = "ip-address"
    """A number in place of a name, in any spelling a browser takes for one."""
    LOCAL_HOST = "local-host"
    """A name without a dot, or one reserved for local networks."""
    BAD_HOST = "bad-host"
    """No domain name by IDNA 2008."""
    MIXED_SCRIPTS = "mixed-scripts"
    """One label is written in several scripts, as look-alikes are."""
    PORT = "port"
    BAD_PATH = "bad-path"
    """A backslash, a bracket, a quote or another character that has to be percent-encoded."""
    BAD_TARGET = "bad-target"
    """What follows mailto: or tel: is not one address or one number."""
    TOO_LONG = "too-long"


LONGEST = 2000
"""More is refused: browsers and mail programs cut such addresses."""

_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"})
_UNSAFE = re.compile(r"""[\\<>"`{}|^]|%(?![0-9A-Fa-f]{2})|%(?:0[0-9A-Fa-f]|1[0-9A-Fa-f]|7[Ff])""")
_TEL = re.compile(r"\+[1-9][0-9]{4,14}")
_MAILTO = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@(?P<host>[^@?&/#]{1,253})")
_RESERVED = frozenset(
    {"localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "test", "invalid", "onion"},
)
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)", re.IGNORECASE)

DEFAULT_SCHEMES: frozenset[str] = frozenset({"https", "mailto", "tel"})


def judge(text: str, schemes: Collection[str] = DEFAULT_SCHEMES) -> AddressVerdict:
    """The verdict on an address; `http` counts only where the caller lists it."""
    if len(text) > LONGEST:
        return AddressVerdict.TOO_LONG
    if any(unicodedata.category(character) in _HIDDEN for character in text):
        return AddressVerdict.INVISIBLE
    scheme, colon, rest = text.partition(":")
    if not colon or scheme not in schemes:
        return AddressVerdict.SCHEME
    if scheme in {"mailto", "tel"}:
        return _plain(scheme, rest)
    return _web(text) if rest.startswith("//") else AddressVerdict.BAD_HOST


def judge_host(host: str) -> AddressVerdict:
    """The verdict on the name of a host."""
    name = host.casefold()
    labels = name.split(".")
    if not labels[-1]:
        return AddressVerdict.BAD_HOST
    if name and _is_ip(name):
        return AddressVerdict.IP_ADDRESS
    if len(labels) == 1 or labels[-1] in _RESERVED or name.endswith("home.arpa"):
        return AddressVerdict.LOCAL_HOST
    try:
        idna.encode(name, uts46=False, std3_rules=True)
        readable = [idna.decode(label) for label in labels]
    except (idna.IDNAError, UnicodeError):
        return AddressVerdict.BAD_HOST
    mixed = any(len(_scripts(label)) > 1 for label in readable)
    return AddressVerdict.MIXED_SCRIPTS if mixed else AddressVerdict.OK


def is_public_host(host: str) -> bool:
    """Whether this is a well-formed name of a host on the public internet."""
    return judge_host(host) is AddressVerdict.OK


def _plain(scheme: str, rest: str) -> AddressVerdict:
    if scheme == "tel":
        return AddressVerdict.OK if _TEL.fullmatch(rest) else AddressVerdict.BAD_TARGET
    mail = _MAILTO.fullmatch(rest)
    return AddressVerdict.OK if mail and is_public_host(mail["host"]) else AddressVerdict.BAD_TARGET


def _web(text: str) -> AddressVerdict:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return AddressVerdict.BAD_HOST
    if "@" in parts.netloc:
        return AddressVerdict.USERINFO
    if port is not None or parts.netloc.endswith(":"):
        return AddressVerdict.PORT
    verdict = judge_host(parts.netloc)
    return _behind(parts) if verdict is AddressVerdict.OK else verdict


def _behind(parts: SplitResult) -> AddressVerdict:
    """The verdict on what stands behind the host."""
    rest = f"{parts.path}?{parts.query}#{parts.fragment}"
    return AddressVerdict.BAD_PATH if _UNSAFE.search(rest) else AddressVerdict.OK


def _is_ip(host: str) -> bool:
    """An IP address in any spelling a browser takes for one."""
    if all(_NUMBER.fullmatch(part) for part in host.split(".")):
        return True
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _scripts(label: str) -> frozenset[str]:
    """The scripts of the letters in a label, by the first word of their names."""
    names = {unicodedata.name(letter, "?").split()[0] for letter in label if letter.isalpha()}
    if names <= _JAPANESE or names <= _KOREAN:
        return frozenset()
    return frozenset(names)


_JAPANESE = frozenset({"CJK", "HIRAGANA", "KATAKANA", "LATIN"})
_KOREAN = frozenset({"CJK", "HANGUL", "LATIN"})
"""Writing systems that mix scripts by nature."""
