"""The laws of the code, as data: which layer may import which, who may do what, how large things may be."""

import ast
from collections.abc import Callable, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from statistics import median

import pytest

PACKAGE = Path(__file__).parent.parent / "scripts" / "patennetz"

# Lowest first. A module imports its own folder and lower layers; folders of one layer do not know each other.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("problem", "text"),
    ("rules",),
    ("source", "report", "address", "interface"),
    ("model", "country"),
    ("decode", "checks", "schema"),
    ("load", "translate"),
    ("views",),
    ("pages", "exports", "search", "diagram", "upkeep"),
    ("publish", "links"),
    ("plugin", "release"),
    ("commands",),
    ("__main__",),
)

# Every door and who may pass through it.
DOORS: dict[str, tuple[str, ...]] = {
    "mkdocs": ("plugin",),
    "yaml": ("source",),
    "print": ("report", "commands", "__main__"),
    "read": ("source", "interface", "pages", "plugin", "publish", "release", "commands"),
    "write": ("commands", "publish", "release", "plugin"),
    "clock": ("__main__", "plugin"),
    "network": ("links",),
    "process": ("commands",),
}

# Every thing that only one module does, whichever it is.
IN_ONE_MODULE = ("git",)

# What counts as passing through: a module imported, a name used, a method called, a word written.
IMPORTED = {
    "mkdocs": ("mkdocs", "mkdocs_static_i18n", "material"),
    "yaml": ("yaml",),
    "network": ("socket", "ssl", "http", "urllib.request", "requests", "ftplib", "smtplib"),
    "git": ("git",),
    "process": ("subprocess", "multiprocessing", "pty"),
}
USED = {
    "print": ("print", "sys.stdout", "sys.stderr", "click.echo", "click.secho"),
    "clock": (
        "datetime.date.today",
        "datetime.datetime.now",
        "datetime.datetime.today",
        "datetime.datetime.utcnow",
        "time.time",
        "time.time_ns",
        "time.localtime",
        "time.gmtime",
    ),
    "process": ("os.system", "os.popen", "os.fork"),
    "write": ("os.makedirs", "os.mkdir", "os.remove", "os.rename", "os.replace", "os.symlink", "shutil", "tempfile"),
    "read": ("open",),
}
CALLED = {
    "read": ("read_text", "read_bytes", "open"),
    "write": ("write_text", "write_bytes", "mkdir", "rmdir", "unlink", "touch", "symlink_to"),
}
WRITTEN = {"git": "git"}

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 50
MEDIAN_LINES_OF_A_FUNCTION = 8

Sources = dict[str, str]
"""Source texts by the name of their module below `patennetz`, such as `checks.dates`; a package is named by itself."""


def real_sources() -> Sources:
    paths = sorted(PACKAGE.rglob("*.py"))
    return {_module(path.relative_to(PACKAGE)): path.read_text("utf-8") for path in paths}


def _module(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Every imported name with the name it has here."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, alias.asname or alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((f"{node.module}.{alias.name}", alias.asname or alias.name) for alias in node.names)


def _within(name: str, outer: str) -> bool:
    return name == outer or name.startswith(f"{outer}.")


def _own_imports(sources: Sources) -> dict[str, set[str]]:
    """Which modules of the package each module imports."""
    graph: dict[str, set[str]] = {}
    for module, text in sources.items():
        names = {name.removeprefix("patennetz.") for name, _ in _imports(ast.parse(text)) if _within(name, "patennetz")}
        graph[module] = {name if name in sources else name.rpartition(".")[0] for name in names} - {module, ""}
    return graph


def imports_upwards(sources: Sources) -> Iterator[str]:
    """Imports of a higher layer, or of another folder of the same layer; modules without a layer."""
    level = {folder: number for number, folders in enumerate(LAYERS) for folder in folders}
    for module, imported in _own_imports(sources).items():
        folder = module.partition(".")[0]
        if folder and folder not in level:
            yield f"{module} stands in no layer"
        for name in sorted(imported):
            other = name.partition(".")[0]
            if folder != other and level.get(other, 99) >= level.get(folder, 99):
                yield f"{module} imports {name}"


def import_cycles(sources: Sources) -> Iterator[str]:
    try:
        TopologicalSorter(_own_imports(sources)).prepare()
    except CycleError as error:
        yield f"cycle of {', '.join(sorted(set(error.args[1])))}"


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        outer = _dotted(node.value)
        return f"{outer}.{node.attr}" if outer else ""
    return node.id if isinstance(node, ast.Name) else ""


def doors_used(text: str) -> Iterator[str]:
    """Every door a source passes through."""
    tree = ast.parse(text)
    known = {here: name for name, here in _imports(tree)}
    for name in known.values():
        yield from (door for door, modules in IMPORTED.items() if any(_within(name, module) for module in modules))
    for node in ast.walk(tree):
        first, dot, rest = _dotted(node).partition(".")
        name = f"{known.get(first, first)}{dot}{rest}"
        yield from (door for door, uses in USED.items() if any(_within(name, use) for use in uses))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield from (door for door, methods in CALLED.items() if node.func.attr in methods)
        if isinstance(node, ast.Constant):
            yield from (door for door, word in WRITTEN.items() if node.value == word)


def trespassers(sources: Sources) -> Iterator[str]:
    """Modules that pass through a door they may not, and things done in more than one module."""
    used = {module: set(doors_used(text)) for module, text in sources.items()}
    for door, allowed in DOORS.items():
        trespassing = [module for module, doors in used.items() if door in doors]
        yield from (f"{module}: {door}" for module in trespassing if not any(_within(module, ok) for ok in allowed))
    for door in IN_ONE_MODULE:
        doing = [module for module, doors in used.items() if door in doors]
        if len(doing) > 1:
            yield f"{door}: {', '.join(doing)}"


def _functions(text: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def too_large(sources: Sources) -> Iterator[str]:
    """Files and functions over their limits, and a package of functions that are large on the whole."""
    lengths: list[int] = []
    for module, text in sources.items():
        lines = len(text.splitlines())
        if lines > LINES_OF_A_FILE:
            yield f"{module} has {lines} lines"
        for name, length in _functions(text):
            lengths.append(length)
            if length > LINES_OF_A_FUNCTION:
                yield f"{module}.{name} has {length} lines"
    if lengths and median(lengths) > MEDIAN_LINES_OF_A_FUNCTION:
        yield f"half of all functions have more than {MEDIAN_LINES_OF_A_FUNCTION} lines"


Law = Callable[[Sources], Iterator[str]]
LAWS: tuple[Law, ...] = (imports_upwards, import_cycles, trespassers, too_large)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_package_keeps_the_law(law: Law) -> None:
    assert list(law(real_sources())) == []


LONG = "def long():\n" + "    x = 1\n" * 50


@pytest.mark.parametrize(
    ("law", "sources", "broken"),
    [
        (
            imports_upwards,
            {"model.guide": "from patennetz.views import guide", "views": ""},
            "model.guide imports views",
        ),
        (imports_upwards, {"source.po": "import patennetz.report", "report": ""}, "source.po imports report"),
        (imports_upwards, {"helpers": ""}, "helpers stands in no layer"),
        (imports_upwards, {"load": "def f():\n    import patennetz.plugin", "plugin": ""}, "load imports plugin"),
        (
            import_cycles,
            {"views.a": "from patennetz.views import b", "views.b": "import patennetz.views.a", "views": ""},
            "cycle of views.a, views.b",
        ),
        (trespassers, {"views.a": "from mkdocs.config import base"}, "views.a: mkdocs"),
        (trespassers, {"model.guide": "import yaml"}, "model.guide: yaml"),
        (trespassers, {"load": "print('x')"}, "load: print"),
        (trespassers, {"load": "import sys\nsys.stderr.write('x')"}, "load: print"),
        (trespassers, {"checks.a": "from datetime import date as day\nx = day.today"}, "checks.a: clock"),
        (trespassers, {"checks.a": "import datetime\ndatetime.datetime.now()"}, "checks.a: clock"),
        (trespassers, {"checks.a": "from time import time\ntime()"}, "checks.a: clock"),
        (trespassers, {"exports.a": "import urllib.request as r"}, "exports.a: network"),
        (trespassers, {"views.a": "from subprocess import run"}, "views.a: process"),
        (trespassers, {"publish": "import os\nos.system('ls')"}, "publish: process"),
        (trespassers, {"exports.a": "path.write_text('x')"}, "exports.a: write"),
        (trespassers, {"exports.a": "from shutil import rmtree\nrmtree(p)"}, "exports.a: write"),
        (trespassers, {"views.a": "open(p).read()"}, "views.a: read"),
        (trespassers, {"plugin.a": "run(['git', 'log'])", "commands.b": "GIT = 'git'"}, "git: plugin.a, commands.b"),
        (too_large, {"load": "\n" * 401}, "load has 401 lines"),
        (too_large, {"load": LONG + "def a(): ...\ndef b(): ...\n"}, "load.long has 51 lines"),
        (too_large, {"load": "def f():\n" + "    x\n" * 8}, "half of all functions have more than 8 lines"),
    ],
)
def test_breach_is_seen(law: Law, sources: Sources, broken: str) -> None:
    assert list(law(sources)) == [broken]


@pytest.mark.parametrize(
    "sources",
    [
        {"views": "from patennetz.model import guide", "model": "", "model.guide": ""},
        {"checks.a": "from patennetz.checks.context import Context", "checks.context": ""},
        {"source.tree": "path.read_bytes()", "plugin.a": "from datetime import date\ndate.today()"},
        {"views.a": "from datetime import date\ndate(2026, 11, 23)"},
    ],
)
def test_honest_code_passes(sources: Sources) -> None:
    assert [broken for law in LAWS for broken in law(sources)] == []
