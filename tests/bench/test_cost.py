"""What reading, judging, printing and building may cost; `make bench` prints the figures.

Seconds depend on the machine and on what else it does, and so does what libyaml needs for the same files in the same
run. A figure is in order within its limit, or within the multiple of libyaml that this limit is on a quiet machine.
"""

import gzip
import json
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

from bench.cost import cost_of
from bench.generate import repository

pytestmark = pytest.mark.bench

ROOT = Path(__file__).parent.parent.parent
TODAY = "2026-11-27"
LANGUAGES = ["de", "en", "ar", "fr", "uk"]
IMPORTS = """
import json, sys, yaml
from datetime import date
from pathlib import Path
from time import process_time
from patennetz.load import load
from patennetz.pages.site import pages
ROOT, TODAY = Path("."), date.fromisoformat(sys.argv[1])
RAW = [path.read_bytes() for path in sorted(ROOT.rglob("*.yml"))]
def seconds(work):
    start = process_time()
    work()
    return process_time() - start
BARE = min(seconds(lambda: [yaml.compose(raw, Loader=yaml.CSafeLoader) for raw in RAW]) for _ in range(3))
"""
ONLY_LIBYAML = f"{IMPORTS}\nprint(json.dumps([BARE, len(RAW)]))"
READ = f"""{IMPORTS}
loaded = load(ROOT, TODAY)
assert not loaded.problems, loaded.problems[:5]
print(json.dumps([min(seconds(lambda: load(ROOT, TODAY)) for _ in range(2)), BARE, len(RAW)]))
"""
PRINT = f"""{IMPORTS}
knowledge = load(ROOT, TODAY).knowledge
made = 0
def work():
    global made
    made = sum(1 for code in {LANGUAGES} for page in pages(knowledge, code, TODAY))
work()
print(json.dumps([min(seconds(work) for _ in range(2)), BARE / len(RAW), made]))
"""


def measured(script: str, folder: Path) -> list[float]:
    command = [sys.executable, "-c", script, TODAY]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    numbers: list[float] = json.loads(done.stdout)
    return numbers


def row(what: str, figure: str, limit: str, beside: str = "") -> None:
    print(f"\n| {what:<40} | {figure:>22} | {limit:>15} | {beside}", end="")


def in_order(seconds: float, limit: float, bare: float, multiple: float) -> bool:
    """Fast enough, or slow only because the machine is busy."""
    return seconds <= limit or seconds <= multiple * bare


def test_reading_and_judging_2000_records(tmp_path: Path) -> None:
    many = repository(tmp_path / "many", guide=500, process=500, practice=500, authority=500)
    cost, bare, files = measured(READ, many)
    row("read and judge 2,000 records", f"{cost:.2f} s CPU", "<= 3 s", f"{cost / bare:.1f} x libyaml ({files} files)")
    assert in_order(cost, 3, bare, 5)


def test_views_and_fragments_of_500_records_in_5_languages(tmp_path: Path) -> None:
    many = repository(tmp_path / "many", guide=500)
    cost, bare, made = measured(PRINT, many)
    page, ratio = cost / made, f"{cost / made / bare:.1f} x libyaml on a record"
    row(
        f"{made:.0f} pages: views and fragments",
        f"{page * 1000:.2f} ms CPU a page",
        "<= 1 ms",
        ratio,
    )
    assert in_order(page, 0.001, bare, 4)


def test_building_500_records_in_5_languages(tmp_path: Path) -> None:
    many = repository(tmp_path / "many", guide=500)
    for name in ("docs", "overrides"):
        shutil.copytree(ROOT / name, many / name)
    shutil.copy(ROOT / "mkdocs.yml", many)
    site = tmp_path / "site"
    cost = cost_of("-m", "patennetz", "--today", TODAY, "build", "--out", str(site), folder=many)
    made = [path.read_bytes() for path in site.rglob("*.html")]
    guides = [path.read_bytes() for path in site.rglob("guides/guide-*/index.html")]
    bare, records = measured(ONLY_LIBYAML, many)
    page, ratio = (
        cost.cpu_seconds / len(made),
        f"{cost.cpu_seconds / len(made) / bare * records:.1f} x libyaml on a record",
    )
    plain, packed = median(map(len, guides)) / 1000, median(len(gzip.compress(one)) for one in guides) / 1000
    row(f"build {len(made)} pages, all in", f"{page * 1000:.2f} ms CPU a page", "<= 2 ms", ratio)
    row("memory of the build", f"{cost.megabytes:.0f} MB", "<= 250 MB")
    row("a record page", f"{plain:.1f} KB, gzip {packed:.1f}", "<= 25 KB, 8 KB")
    assert len(guides) == 500 * len(LANGUAGES)
    assert in_order(page, 0.002, bare / records, 8)
    assert (cost.megabytes <= 250, plain <= 25, packed <= 8) == (True, True, True)
