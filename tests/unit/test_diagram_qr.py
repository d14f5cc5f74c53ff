"""The QR code of an address: drawn as runs of dark modules, with the quiet zone the norm asks for."""

import re

import segno

from patennetz.diagram.qr import qr_code

ADDRESS = "https://example.org/ar/guides/adresse-anmelden/"


def modules(path: str) -> set[tuple[int, int]]:
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path)
    assert all(there == back for _, _, there, back in runs)
    return {(int(x) + step, int(y)) for x, y, there, _ in runs for step in range(int(there))}


def test_the_path_draws_exactly_the_dark_modules() -> None:
    code = qr_code(ADDRESS)
    expected = segno.make(ADDRESS, error="m", micro=False, boost_error=False, mask=3)
    rows = expected.matrix_iter(border=4)
    assert modules(code.path) == {(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}


def test_four_white_modules_stand_around() -> None:
    code = qr_code(ADDRESS)
    drawn = modules(code.path)
    assert {min(x for x, _ in drawn), min(y for _, y in drawn)} == {4}
    assert max(max(x, y) for x, y in drawn) == code.size - 5


def test_the_same_address_gives_the_same_code() -> None:
    assert qr_code(ADDRESS) == qr_code(ADDRESS) != qr_code(f"{ADDRESS}card/")
