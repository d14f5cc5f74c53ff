"""The reference of all commands, made from their own help: `COMMANDS.md`."""

from collections.abc import Iterator
from datetime import date

import click

from patennetz.commands.program import program
from patennetz.commands.say import Say

_HEAD = """\
# Befehle · Commands

<!-- Made from the help of the commands by `python -m patennetz.commands.generate`; change the texts there. -->
"""
_WIDTH = 100


def reference() -> str:
    """The help of every command, in German and in English."""
    return "\n".join((_HEAD, *_chapter(Say("de"), "Auf Deutsch"), *_chapter(Say("en"), "In English")))


def _chapter(say: Say, title: str) -> Iterator[str]:
    yield f"## {title}\n"
    for path, text in helps(say):
        yield f"### `{path}`\n"
        yield f"```text\n{text}\n```\n"


def helps(say: Say) -> Iterator[tuple[str, str]]:
    """Every command as it is typed, and its help."""
    group = program(say, date.min, "")
    yield from _below(group, click.Context(group, info_name="patennetz", terminal_width=_WIDTH))


def _below(command: click.Command, ctx: click.Context) -> Iterator[tuple[str, str]]:
    yield ctx.command_path, command.get_help(ctx)
    if isinstance(command, click.Group):
        for name in command.list_commands(ctx):
            inner = command.commands[name]
            yield from _below(inner, click.Context(inner, ctx, name, terminal_width=_WIDTH))
