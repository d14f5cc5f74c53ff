"""Click's commands and help in the language of whoever types; none of click's own sentences is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import click

from patennetz.commands.say import RefusalError, Say

FLAGS = ("--english", "--version", "--help")
"""Options without a value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the help of a command says besides its options."""

    text: str
    arguments: tuple[tuple[str, str], ...] = ()
    """Each argument as shown in the usage line, and what it is."""
    examples: tuple[tuple[str, str], ...] = ()
    """What to type, and what it does."""


class Spoken(click.Command):
    """A command whose help speaks one language."""

    def __init__(
        self,
        name: str,
        say: Say,
        page: Page,
        *,
        callback: Callable[..., int] | None = None,
        params: Sequence[click.Parameter] = (),
    ) -> None:
        super().__init__(
            name,
            callback=callback,
            params=list(params),
            help=page.text,
            short_help=page.text.split("\n\n")[0],
            options_metavar=say("[OPTIONEN]", "[OPTIONS]"),
            context_settings={"allow_extra_args": True, "max_content_width": 100},
        )
        self.say = say
        self.page = page

    def invoke(self, ctx: click.Context) -> object:
        """Runs the command, unless something was typed that it does not take."""
        if ctx.args and not isinstance(self, click.Group):
            extra = " ".join(ctx.args)
            message = self.say(f"Damit kann der Befehl nichts anfangen: {extra}", f"The command does not take: {extra}")
            raise RefusalError(message)
        return super().invoke(ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, in our words."""
        option = super().get_help_option(ctx)
        if option:
            option.help = self.say("Zeigt diese Hilfe.", "Shows this help.")
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first line."""
        pieces = [piece for piece in self.collect_usage_pieces(ctx) if piece]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=self.say("Aufruf: ", "Usage: "))

    def format_arguments(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the arguments mean."""
        if self.page.arguments:
            with formatter.section(self.say("Angaben", "Arguments")):
                formatter.write_dl(list(self.page.arguments))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options with their meaning."""
        records = [
            record
            for option in self.get_params(ctx)
            if isinstance(option, click.Option) and (record := option.get_help_record(ctx))
        ]
        with formatter.section(self.say("Optionen", "Options")):
            formatter.write_dl(records)

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples to copy."""
        with formatter.section(self.say("Beispiele", "Examples")):
            for typed, meaning in self.page.examples:
                formatter.write(f"  {typed}\n      {meaning}\n")


class SpokenGroup(Spoken, click.Group):
    """A group of commands that answers an unknown name with the nearest one."""

    def __init__(self, name: str, say: Say, page: Page, *, params: Sequence[click.Parameter] = ()) -> None:
        super().__init__(name, say, page, params=params)
        self.no_args_is_help = True
        self.subcommand_metavar = say("BEFEHL …", "COMMAND …")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, then the options."""
        rows = [(name, command.short_help or "") for name, command in self.commands.items() if not command.hidden]
        with formatter.section(self.say("Befehle", "Commands")):
            formatter.write_dl(rows)
        super().format_options(ctx, formatter)

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The commands in the order in which they are needed."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command meant; an unknown one is refused with the nearest."""
        if args[0] in self.commands or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        near, known = self.say.did_you_mean(args[0], self.commands), ", ".join(self.commands)
        message = self.say(
            f"Den Befehl „{args[0]}“ gibt es nicht.{near}\nEs gibt: {known}.",
            f"There is no command “{args[0]}”.{near}\nThere are: {known}.",
        )
        raise RefusalError(message)


def in_words(error: click.UsageError, say: Say) -> str:
    """What was typed wrongly, where click noticed it."""
    if isinstance(error, click.NoSuchOption):
        near = say.did_you_mean(error.option_name, error.possibilities or ())
        name = error.option_name
        return say(f"Die Option {name} gibt es hier nicht.{near}", f"There is no option {name} here.{near}")
    if isinstance(error, click.MissingParameter) and error.param:
        name = error.param.make_metavar(error.ctx) if error.ctx else error.param.human_readable_name
        return say(f"Es fehlt: {name}.", f"Missing: {name}.")
    if isinstance(error, click.BadOptionUsage):
        name = error.option_name
        if name in FLAGS:
            return say(f"Die Option {name} nimmt keinen Wert.", f"The option {name} takes no value.")
        return say(f"Zur Option {name} fehlt der Wert.", f"The value of the option {name} is missing.")
    return say("So lässt sich der Befehl nicht aufrufen.", "The command cannot be called like this.")
