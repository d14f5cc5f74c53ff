"""Where pages lie on the site: German at the root, the other languages below their code."""

from collections.abc import Iterator

from patennetz.text import GERMAN


def on_site(language: str, address: str) -> str:
    """The address from the root of the site, such as `en/guides/`."""
    return address if language == GERMAN else f"{language}/{address}"


def to_root(site_address: str) -> str:
    """The way from a page to the root of the site: `./` or `../../`."""
    return "../" * site_address.count("/") or "./"


def ancestors(address: str) -> Iterator[str]:
    """The addresses above this one, nearest first, ending with the home page."""
    while address:
        address = address[: address.rstrip("/").rfind("/") + 1]
        yield address
