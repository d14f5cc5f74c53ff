"""The options every command takes, and the session they make."""

from datetime import date
from pathlib import Path

import click

from patennetz.commands import phrases
from patennetz.commands.say import RefusalError, Say
from patennetz.commands.session import Session, day_named, root_above, root_named

_ROOT, _TODAY = "patennetz.root", "patennetz.today"


def everywhere(say: Say, *, hidden: bool = False) -> list[click.Parameter]:
    """The options that may stand before and after the name of a command."""
    return [
        _kept("--root", _ROOT, say("ORDNER", "DIR"), phrases.root(say), hidden=hidden),
        _kept("--today", _TODAY, say("DATUM", "DATE"), phrases.today(say), hidden=hidden),
        click.Option(["--english"], is_flag=True, expose_value=False, help=phrases.english(say), hidden=hidden),
    ]


def _kept(option: str, key: str, metavar: str, text: str, *, hidden: bool) -> click.Option:
    """An option whose value is remembered for the session, wherever it was typed."""

    def remember(ctx: click.Context, _option: click.Parameter, value: str | None) -> None:
        if value is not None:
            ctx.meta[key] = value

    return click.Option([option], expose_value=False, callback=remember, metavar=metavar, help=text, hidden=hidden)


def session_of(say: Say, today: date) -> Session:
    """What the options say, for a command that works on a repository."""
    typed = click.get_current_context().meta
    root = root_named(typed[_ROOT], say) if _ROOT in typed else root_above(Path.cwd(), say)
    day = day_named(typed[_TODAY], say) if _TODAY in typed else today
    return Session(root=root, today=day, say=say)


def one_of(typed: str, known: tuple[str, ...], option: str, say: Say) -> str:
    """A word out of a few."""
    if typed in known:
        return typed
    near, words = say.did_you_mean(typed, known), ", ".join(known)
    message = say(
        f"„{typed}“ ist kein Wert für {option}.{near}\nMöglich sind: {words}.",
        f"“{typed}” is no value for {option}.{near}\nPossible are: {words}.",
    )
    raise RefusalError(message)
