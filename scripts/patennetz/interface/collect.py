"""Gathers every German text of the interface from the code and the page templates, for the catalogues to translate."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from typing import NamedTuple

from jinja2 import Environment, nodes

FOLDERS = ("views", "pages", "plugin", "theme", "exports", "search", "diagram")
"""Parts of the package that speak to readers."""

ARGUMENTS: Mapping[str, tuple[int, ...]] = {
    "words": (0,),
    "w": (0,),
    "_": (0,),
    "list_link": (1,),
    "_peer_place": (2, 3),
    "Entry": (1,),
    "Section": (0,),
}
"""Which arguments of which functions are texts to translate."""

KEYWORDS = frozenset(("title", "summary", "list_title", "german", "question"))
"""Arguments that are texts to translate wherever they are written out."""

_VOCABULARY = "labels.py"
"""A module of this name holds nothing but words for values."""
_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]+")
_GERMAN = re.compile(r"[^<\[\\]*([A-ZÄÖÜ][a-zäöüß]|[a-zäöüß] )[^<\\]*")
"""Tells wording from addresses, names of fields and patterns."""
_TWO = 2
NOT_SHOWN = frozenset(("Paragra",))
"""Parts of words that views look for in texts."""


class Message(NamedTuple):
    """One text of the interface; with a second form where it counts something."""

    one: str
    many: str = ""


def messages() -> tuple[Message, ...]:
    """Every text of the interface once, in the order of files and lines."""
    package = resources.files("patennetz")
    found = (message for folder in FOLDERS for message in _in_folder(package.joinpath(folder)))
    plurals: dict[str, Message] = {}
    for message in found:
        if message.one not in NOT_SHOWN and (message.many or message.one not in plurals):
            plurals[message.one] = message
    return tuple(plurals.values())


def _in_folder(folder: Traversable) -> Iterator[Message]:
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name) if folder.is_dir() else ()
    for entry in entries:
        if entry.is_dir():
            yield from _in_folder(entry)
        elif entry.name.endswith(".py"):
            yield from in_code(entry.read_text("utf-8"), constants=_judged(folder.name, entry.name))
        elif entry.name.endswith((".j2", ".html")):
            yield from in_template(entry.read_text("utf-8"))


def _judged(folder: str, module: str) -> Callable[[str], object]:
    """Which constants of a module are wording."""
    if module == _VOCABULARY:
        return bool
    return _GERMAN.fullmatch if folder == "views" else lambda _text: False


def in_code(text: str, constants: Callable[[str], object] = bool) -> Iterator[Message]:
    """The texts in a module: arguments of known functions, and those of its constants that are wording."""
    tree = ast.parse(text)
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value and _is_constant(statement):
            yield from (message for message in _in_constant(statement.value) if constants(message.one))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _in_call(node)


def _is_constant(statement: ast.Assign | ast.AnnAssign) -> bool:
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return all(isinstance(target, ast.Name) and _CONSTANT.fullmatch(target.id) for target in targets)


def _in_constant(value: ast.expr) -> Iterator[Message]:
    """Texts that are values of a constant, or inside its tuples and mappings; two with places to fill are a plural."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield Message(value.value)
    elif isinstance(value, ast.Dict | ast.Tuple):
        inside = value.values if isinstance(value, ast.Dict) else value.elts
        found = [message for inner in inside for message in _in_constant(inner)]
        is_plural = isinstance(value, ast.Tuple) and len(found) == _TWO and all("{" in one.one for one in found)
        yield from [Message(found[0].one, found[1].one)] if is_plural else found


def _in_call(call: ast.Call) -> Iterator[Message]:
    name = getattr(call.func, "attr", "") or getattr(call.func, "id", "")
    texts = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
    yield from _of(name, texts)
    for keyword in call.keywords:
        if keyword.arg in KEYWORDS and isinstance(keyword.value, ast.Constant):
            yield from _of("words", [keyword.value.value])


def in_template(text: str) -> Iterator[Message]:
    """The texts in a page template."""
    for call in Environment(autoescape=True).parse(text).find_all(nodes.Call):
        name = getattr(call.node, "attr", "") or getattr(call.node, "name", "")
        yield from _of(name, [one.value if isinstance(one, nodes.Const) else None for one in call.args])


def _of(name: str, arguments: Iterable[object]) -> Iterator[Message]:
    """The texts among the arguments of a function."""
    texts = [one if isinstance(one, str) else "" for one in arguments]
    if name == "plural" and all(texts[:2]):
        yield Message(*texts[:2])
    for position in ARGUMENTS.get(name, ()):
        if position < len(texts) and texts[position]:
            yield Message(texts[position])
