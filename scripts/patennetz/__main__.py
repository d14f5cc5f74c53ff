"""`patennetz`, and `python -m patennetz`: the clock is read here, and whatever goes wrong ends here in plain words."""

import os
import sys
import traceback
from datetime import UTC, date, datetime
from importlib.metadata import version
from io import StringIO, TextIOWrapper

import click

from patennetz.commands.program import program
from patennetz.commands.say import RefusalError, Say, language_of
from patennetz.commands.spoken import in_words
from patennetz.commands.writing import refused_by_system

BROKEN_PIPE, USAGE, BUG, INTERRUPTED = 1, 2, 3, 130


def main() -> None:
    """Runs what was typed and ends the program with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """The exit code of what was typed."""
    say = Say(language_of(arguments, os.environ))
    try:
        code = _answer(arguments, say)
        sys.stdout.flush()
    except RefusalError as refusal:
        return _refuse(str(refusal))
    except click.UsageError as error:
        return _refuse(_help_or_words(error, say))
    except (click.Abort, KeyboardInterrupt):
        click.echo(say("\nAbgebrochen.", "\nInterrupted."), err=True)
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = StringIO()  # what is left to be flushed at the end has nowhere to go
        return BROKEN_PIPE
    except Exception as error:
        refused = refused_by_system(error, say) if isinstance(error, OSError) else None
        return _refuse(refused) if refused else _apologise(error, say)
    return code


def _answer(arguments: list[str], say: Say) -> int:
    command = program(say, _today(), version("patennetz"))
    answer = command.main(args=arguments, prog_name="patennetz", standalone_mode=False)
    return answer if isinstance(answer, int) else 0


def _today() -> date:
    """The day on the calendar of this computer."""
    return datetime.now(tz=UTC).astimezone().date()


def _help_or_words(error: click.UsageError, say: Say) -> str:
    """The help where nothing was typed, else what was wrong and where to read more."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.message
    path = error.ctx.command_path if error.ctx else "patennetz"
    return f"{in_words(error, say)}\n{say('Hilfe', 'Help')}: {path} --help"


def _refuse(text: str) -> int:
    click.echo(text, err=True)
    return USAGE


def _apologise(error: Exception, say: Say) -> int:
    """What to do about a fault of ours; its details only for those who ask for them."""
    if os.environ.get("PATENNETZ_DEBUG") == "1":
        traceback.print_exception(error)
    text = say(
        f"Entschuldigung, das ist ein Fehler in patennetz, nicht in Ihren Daten ({type(error).__name__}).\n"
        "Bitte melden Sie ihn denen, die das Programm pflegen: mit dem Befehl, den Sie eingegeben haben, und mit dem,\n"
        "was erscheint, wenn Sie PATENNETZ_DEBUG=1 davorsetzen.",
        f"Sorry, this is a fault of patennetz, not of your data ({type(error).__name__}).\n"
        "Please report it to the maintainers of the program: with the command you typed, and with what appears\n"
        "when you put PATENNETZ_DEBUG=1 in front of it.",
    )
    click.echo(text, err=True)
    return BUG


if __name__ == "__main__":
    main()
