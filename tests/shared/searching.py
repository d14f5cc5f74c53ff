"""Asks the search script in Node, the way a browser would."""

import json
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from patennetz.search.index import index_of
from patennetz.search.page import SearchPage

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "patennetz" / "search" / "search.mjs"
ASK = ROOT / "tests" / "search" / "ask.mjs"


def answers(index: bytes, jobs: Iterable[Mapping[str, object]]) -> list[list[object]]:
    """What the script answers to each job (see ask.mjs)."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("NOT TESTED: the search script needs Node.js, which is not installed here")
    asked = {"script": str(SCRIPT), "index": json.loads(index), "jobs": list(jobs)}
    done = subprocess.run([node, str(ASK)], input=json.dumps(asked), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, list)
    return found


def found(pages: Sequence[SearchPage], language: str, queries: Sequence[str], limit: int) -> list[list[str]]:
    """The ids found for each query, best first."""
    jobs = ({"query": query, "limit": limit} for query in queries)
    lists = answers(index_of(pages, language), jobs)
    return [[hit["id"] for hit in hits if isinstance(hit, dict)] for hits in lists]
