"""The repository as a whole: licences, locked requirements, style, and nothing in it that belongs to one machine."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCKS = ("site", "test", "reuse")
OLDEST_PYTHON = "3.11.0"

# Put together, so that this file does not name them either.
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
    )
)
INDEX_OPTIONS = re.compile(r"^\s*--?(i|f|index-url|extra-index-url|find-links|trusted-host)\b", re.MULTILINE)
MACHINE_PATH = re.compile(r"""(?<![\w.:/)*-])/(?:work|root|home/\w|Users/\w|opt/|tmp/\w)[^\s"')]*""")

HASH = r"    --hash=sha256:[0-9a-f]{64}(?: \\)?\n"
LOCKED = re.compile(rf"^(?P<name>[a-z0-9-]+)==(?P<version>\S+) \\\n(?:{HASH})+", re.MULTILINE)


def run(*command: str) -> str:
    """What a tool of the environment says; nothing where it is content."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def own_files() -> Iterator[tuple[str, str]]:
    """Every text file that is in the repository or about to be, with its text."""
    listing = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in sorted(filter(None, names.split("\0"))):
        path = ROOT / name
        if path.is_file() and not path.is_symlink():
            yield name, path.read_text("utf-8", errors="replace")


def locked(name: str) -> dict[str, str]:
    """Versions by distribution."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    return {match["name"]: match["version"] for match in LOCKED.finditer(text)}


def wanted(name: str) -> list[Requirement]:
    lines = (ROOT / "requirements" / f"{name}.in").read_text("utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith(("#", "-"))]


def test_ruff_is_content() -> None:
    assert run("ruff", "check", "--output-format=concise", ".") == ""
    assert run("ruff", "format", "--check", ".") == ""


def test_mypy_is_content() -> None:
    assert run("mypy") == ""


def test_every_file_has_a_licence() -> None:
    assert run("reuse", "lint", "--lines") == ""


def test_no_file_names_a_package_registry() -> None:
    assert [(name, host) for name, text in own_files() for host in REGISTRIES if host in text] == []


def test_no_file_names_a_path_of_one_machine() -> None:
    assert [(name, found.group()) for name, text in own_files() for found in MACHINE_PATH.finditer(text)] == []


@pytest.mark.parametrize("name", LOCKS)
def test_lock_holds_nothing_but_versions_with_hashes(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    assert LOCKED.sub("", text) == ""
    assert not INDEX_OPTIONS.search(text)


@pytest.mark.parametrize("name", LOCKS)
def test_lock_answers_what_is_wanted(name: str) -> None:
    versions = locked(name)
    unmet = [str(one) for one in wanted(name) if versions.get(canonicalize_name(one.name), "0") not in one.specifier]
    assert unmet == []


def test_locks_agree() -> None:
    site, test, reuse = map(locked, LOCKS)
    assert {name: test[name] for name in site.keys() & test.keys()} == {
        name: site[name] for name in site.keys() & test.keys()
    }
    before = {**site, **test}
    assert {name: reuse[name] for name in before.keys() & reuse.keys()} == {
        name: before[name] for name in before.keys() & reuse.keys()
    }


@pytest.mark.parametrize("name", LOCKS)
def test_locked_versions_run_on_the_oldest_python(name: str) -> None:
    refused = {}
    for distribution_name in locked(name):
        needed = (distribution(distribution_name).metadata.get_all("Requires-Python") or [""])[0]
        if OLDEST_PYTHON not in SpecifierSet(needed):
            refused[distribution_name] = needed
    assert refused == {}


def _imported(folder: str) -> set[str]:
    """Top-level modules imported below a folder."""
    modules: set[str] = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module.partition(".")[0])
    return modules


@pytest.mark.parametrize(("folder", "names"), [("scripts", ("site",)), ("tests", LOCKS)])
def test_what_is_imported_is_wanted(folder: str, names: tuple[str, ...]) -> None:
    """What comes along with something else today may be gone tomorrow."""
    named = {canonicalize_name(one.name) for name in names for one in wanted(name)}
    distributions = packages_distributions()
    foreign = {
        module: owners
        for module in _imported(folder) - {"patennetz"}
        if (owners := {canonicalize_name(owner) for owner in distributions.get(module, ())})
    }
    assert {module: owners for module, owners in foreign.items() if not owners & named} == {}
