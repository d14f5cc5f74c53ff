"""Applies the changes of a rule's example to a copy of the good repository: a diff people can read."""

import re
from collections.abc import Callable, Iterator, Mapping
from os import mkfifo
from pathlib import Path

_HEADER = re.compile(r"=== (?P<verb>\w+) (?P<path>\S+)(?: (?P<rest>.*))?")
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")


def apply(changes: str, root: Path) -> None:
    """Makes the changes.

    `=== change PATH` is followed by hunks: ` ` and `-` lines must stand in the file exactly once, ` ` and `+` lines
    replace them; `@@` separates hunks. `=== write PATH` is followed by the text of a new file. `=== bytes PATH HEX`,
    `=== repeat PATH COUNT` (of the text that follows), `=== delete PATH`, `=== folder PATH`, `=== move PATH NEW`,
    `=== link PATH TARGET`, `=== locked PATH` and `=== fifo PATH` do what they say. `\\u{202e}` stands for a
    character one cannot see.
    """
    for verb, path, rest, lines in _sections(changes):
        file = root / path
        if verb != "delete":
            file.parent.mkdir(parents=True, exist_ok=True)
        _DONE[verb](file, rest, [_ESCAPE.sub(lambda match: chr(int(match[1], 16)), line) for line in lines])


def _sections(changes: str) -> Iterator[tuple[str, str, str, list[str]]]:
    for part in re.split(r"^(?==== )", changes, flags=re.MULTILINE):
        head, *lines = part.split("\n")
        match = _HEADER.fullmatch(head)
        if match:
            yield match["verb"], match["path"], match["rest"] or "", lines[:-1] if lines and not lines[-1] else lines
        else:
            assert not part.strip(), f"not a change: {head}"


def _change(file: Path, _rest: str, lines: list[str]) -> None:
    text = file.read_text(encoding="utf-8")
    for hunk in "\n".join(lines).split("\n@@\n"):
        old = "".join(f"{line[1:]}\n" for line in hunk.split("\n") if line[:1] in {" ", "-"})
        new = "".join(f"{line[1:]}\n" for line in hunk.split("\n") if line[:1] in {" ", "+"})
        assert f"\n{text}".count(f"\n{old}") == 1, f"not exactly once in {file.name}:\n{old}"
        text = f"\n{text}".replace(f"\n{old}", f"\n{new}")[1:]
    file.write_text(text, encoding="utf-8", newline="")


def _write(file: Path, _rest: str, lines: list[str]) -> None:
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="")


def _repeat(file: Path, rest: str, lines: list[str]) -> None:
    file.write_text("".join(f"{line}\n" for line in lines) * int(rest), encoding="utf-8", newline="")


def _bytes(file: Path, rest: str, _lines: list[str]) -> None:
    file.write_bytes(bytes.fromhex(rest))


def _link(file: Path, rest: str, _lines: list[str]) -> None:
    file.symlink_to(rest)


_DONE: Mapping[str, Callable[[Path, str, list[str]], object]] = {
    "change": _change,
    "write": _write,
    "repeat": _repeat,
    "bytes": _bytes,
    "link": _link,
    "delete": lambda file, _rest, _lines: file.unlink(),
    "folder": lambda file, _rest, _lines: file.mkdir(),
    "move": lambda file, rest, _lines: file.rename(file.parents[0] / rest),
    "locked": lambda file, _rest, _lines: file.chmod(0),
    "fifo": lambda file, _rest, _lines: mkfifo(file),
}
