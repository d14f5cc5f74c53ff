"""What reading, judging and building may cost; `make bench` prints the figures."""

import gzip
from pathlib import Path
from statistics import median

import pytest

from bench.cost import cost_of
from bench.multiplied import in_five_languages, multiplied

pytestmark = pytest.mark.bench

READ = """
from datetime import date
from pathlib import Path
from time import process_time
from patennetz.load import load
loaded = load(Path("."), date(2026, 11, 23))
assert not loaded.errors, loaded.errors[:5]
"""
IMPORT = "import patennetz.load"


def test_reading_and_judging_2000_records(tmp_path: Path) -> None:
    repository = multiplied(tmp_path / "many", ("guides", "processes", "practices"), 2000)
    before = cost_of("-c", IMPORT, folder=repository)
    cost = cost_of("-c", READ, folder=repository)
    seconds = cost.cpu_seconds - before.cpu_seconds
    print(f"\nread and judge 2,000 records: {seconds:.2f} s CPU (with start and imports: {cost})")
    assert seconds <= 3


def test_building_500_records_in_5_languages(tmp_path: Path) -> None:
    repository = in_five_languages(multiplied(tmp_path / "many", ("guides",), 500))
    site = tmp_path / "site"
    cost = cost_of("-m", "patennetz", "--today", "2026-11-23", "build", "--out", str(site), folder=repository)
    pages = [path.read_bytes() for path in site.rglob("*.html")]
    guides = [page.read_bytes() for page in site.rglob("guides/*-0???/index.html")]
    packed = [len(gzip.compress(page)) for page in guides]
    milliseconds = 1000 * cost.cpu_seconds / len(pages)
    print(f"\nbuild {len(pages)} pages: {cost}, {milliseconds:.2f} ms a page all in")
    print(f"record page: {median(map(len, guides)) / 1000:.1f} KB, {median(packed) / 1000:.1f} KB gzip (median)")
    assert len(guides) == 2500
    assert milliseconds <= 2
    assert cost.megabytes <= 250
    assert median(map(len, guides)) <= 25_000
    assert median(packed) <= 8_000
