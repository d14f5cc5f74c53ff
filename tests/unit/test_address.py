"""Addresses of pages, mail and telephone links."""

import pytest

from patennetz.address import AddressVerdict, is_public_host, judge


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/", "ok"),
        ("https://example.org/a/b.html?x=1&y=(2)#z", "ok"),
        ("https://example.org/%C3%A4", "ok"),
        ("https://exämple.org/ä", "ok"),
        ("https://xn--exmple-cua.org/", "ok"),
        ("https://пример.рф/", "ok"),
        ("mailto:abh@example.org", "ok"),
        ("tel:+493023125000", "ok"),
        ("", "scheme"),
        ("//example.org", "scheme"),
        ("http://example.org/", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("data:text/html,x", "scheme"),
        ("https:example.org", "bad-host"),
        ("https:///example.org", "bad-host"),
        ("https://a..org/", "bad-host"),
        ("https://ex_ample.org/", "bad-host"),
        ("https://example.org./", "bad-host"),
        (f"https://{'a' * 64}.org/", "bad-host"),
        ("https://me@example.org/", "userinfo"),
        ("https://example.org\\@other.example", "userinfo"),
        ("https://127.0.0.1/", "ip-address"),
        ("https://0x7f.1/", "ip-address"),
        ("https://2130706433/", "ip-address"),
        ("https://[::1]/", "ip-address"),
        ("https://localhost/", "local-host"),
        ("https://intranet/", "local-host"),
        ("https://printer.local/", "local-host"),
        ("https://ex\u0430mple.org/", "mixed-scripts"),
        ("https://xn--exmple-4nf.org/", "mixed-scripts"),
        ("https://example.org:443/", "port"),
        ("https://example.org:/", "port"),
        ("https://example.org/a b", "invisible"),
        ("https://example.org/\u202e", "invisible"),
        ("https://example.org/\u200b", "invisible"),
        ("https://example.org/\n", "invisible"),
        ("https://example.org/<x>", "bad-path"),
        ("https://example.org/%0d%0aX", "bad-path"),
        ("https://example.org/100%", "bad-path"),
        ("mailto:abh@example.org?cc=x@example.org", "bad-target"),
        ("mailto:abh@example.org,x@example.org", "bad-target"),
        ("tel:110", "bad-target"),
        ("tel:+49 30 23125000", "invisible"),
        ("https://example.org/" + "a" * 2000, "too-long"),
    ],
)
def test_verdicts(text: str, expected: str) -> None:
    assert judge(text).value == expected


def test_http_counts_where_it_is_allowed() -> None:
    assert judge("http://example.org/", {"https", "http"}) is AddressVerdict.OK


def test_hosts() -> None:
    assert is_public_host("www.example.org")
    assert not is_public_host("example.org.")
    assert not is_public_host("")
