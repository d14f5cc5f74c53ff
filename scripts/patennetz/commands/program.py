"""Puts the commands on the command line: what can be typed, and which function answers."""

import re
from datetime import date
from functools import partial
from pathlib import Path

import click

from patennetz.commands import pages, phrases
from patennetz.commands.build import build
from patennetz.commands.check import check
from patennetz.commands.explain import explained, listed
from patennetz.commands.index import index
from patennetz.commands.new import new
from patennetz.commands.options import everywhere, one_of, session_of
from patennetz.commands.pdf import pdf
from patennetz.commands.review import Confirmation, review
from patennetz.commands.say import RefusalError, Say
from patennetz.commands.serve import serve
from patennetz.commands.spoken import Spoken, SpokenGroup
from patennetz.commands.translate import sync
from patennetz.commands.upkeep_program import UPKEEP
from patennetz.report import STYLES

_ADDRESS = re.compile(r"[A-Za-z0-9.\[\]:-]+:[0-9]{1,5}")


def program(say: Say, today: date, version: str) -> SpokenGroup:
    """The whole command line in one language."""
    group = SpokenGroup("patennetz", say, pages.program(say), params=[*everywhere(say), _version(say, version)])
    for make in (_check, _build, _serve, _pdf, _new, _review, _translate):
        group.add_command(make(say, today))
    for upkeep in UPKEEP:
        group.add_command(upkeep(say, today))
    group.add_command(_explain(say))
    group.add_command(_index(say))
    _take_version(group, say, version)
    return group


def _take_version(group: click.Group, say: Say, version: str) -> None:
    """Like the other options of all commands, `--version` may stand behind the name of one."""
    for command in group.commands.values():
        command.params.append(_version(say, version, hidden=True))
        if isinstance(command, click.Group):
            _take_version(command, say, version)


def _check(say: Say, today: date) -> click.Command:
    def run(path: tuple[str, ...], style: str) -> int:
        known = one_of(style, tuple(STYLES), "--format", say)
        return check(session_of(say, today), path, known)

    paths = click.Argument(["path"], nargs=-1, metavar=say("[PFAD …]", "[PATH …]"))
    text = say("Ausgabe: terminal, github, gitlab oder json.", "Output: terminal, github, gitlab or json.")
    style = click.Option(["--format", "style"], default="terminal", metavar=say("ART", "STYLE"), help=text)
    return Spoken("check", say, pages.check(say), callback=run, params=[paths, style, *everywhere(say, hidden=True)])


def _build(say: Say, today: date) -> click.Command:
    def run(out: str | None, languages: str | None) -> int:
        session = session_of(say, today)
        target = Path(out).absolute() if out else session.root / "site"
        chosen = tuple(code.strip() for code in (languages or "").split(",") if code.strip())
        with session.waiting(say("Baue die Website", "Building the site")):
            done = build(session, target, chosen)
        session.tell(phrases.built(say, target) if done == 0 else phrases.not_built(say))
        return done

    options = [
        click.Option(["--out"], metavar=say("ORDNER", "DIR"), help=phrases.out(say)),
        click.Option(["--languages"], metavar="de,en", help=phrases.languages(say)),
    ]
    return Spoken("build", say, pages.build(say), callback=run, params=[*options, *everywhere(say, hidden=True)])


def _serve(say: Say, today: date) -> click.Command:
    def run(address: str) -> int:
        session = session_of(say, today)
        if not _ADDRESS.fullmatch(address):
            raise RefusalError(phrases.bad_address(say, address))
        return serve(session.root, address, session.complain)

    option = click.Option(["--address"], default="127.0.0.1:8000", metavar="HOST:PORT", help=phrases.address(say))
    return Spoken("serve", say, pages.serve(say), callback=run, params=[option, *everywhere(say, hidden=True)])


def _pdf(say: Say, today: date) -> click.Command:
    def run(guide: tuple[str, ...], site: str | None, out: str | None, language: str | None) -> int:
        session = session_of(say, today)
        built = Path(site or session.root / "site").resolve()
        target = Path(out).absolute() if out else session.root / "build" / "pdf"
        with session.waiting(say("Drucke", "Printing")):
            return pdf(session, built, target, language, guide)

    params = [
        click.Argument(["guide"], nargs=-1, metavar=say("[RATGEBER …]", "[GUIDE …]")),
        click.Option(["--site"], metavar=say("ORDNER", "DIR"), help=phrases.printed_site(say)),
        click.Option(["--out"], metavar=say("ORDNER", "DIR"), help=phrases.pdf_out(say)),
        click.Option(["--language"], metavar="LL", help=phrases.synced_language(say)),
    ]
    return Spoken("pdf", say, pages.pdf(say), callback=run, params=[*params, *everywhere(say, hidden=True)])


def _new(say: Say, today: date) -> click.Command:
    def run(kind: str, record: str, land: str | None, file: str | None) -> int:
        return new(session_of(say, today), kind, record, land=land, file=file)

    params = [
        click.Argument(["kind"], metavar=say("ART", "KIND")),
        click.Argument(["record"], metavar="ID"),
        click.Option(["--land"], metavar="LAND", help=phrases.land(say)),
        click.Option(["--file"], metavar=say("DATEI", "FILE"), help=phrases.file(say)),
    ]
    return Spoken("new", say, pages.new(say), callback=run, params=[*params, *everywhere(say, hidden=True)])


def _review(say: Say, today: date) -> click.Command:
    def run(record: str, by: str | None, organisation: str | None, language: str | None) -> int:
        if not by or not organisation:
            raise RefusalError(phrases.who_is_missing(say))
        return review(session_of(say, today), record, Confirmation(by=by, organisation=organisation), language)

    params = [
        click.Argument(["record"], metavar=say("DATENSATZ", "RECORD")),
        click.Option(["--by"], metavar=say("FUNKTION", "FUNCTION"), help=phrases.by(say)),
        click.Option(["--organisation"], metavar="NAME", help=phrases.organisation(say)),
        click.Option(["--language"], metavar="LL", help=phrases.reviewed_language(say)),
    ]
    return Spoken("review", say, pages.review(say), callback=run, params=[*params, *everywhere(say, hidden=True)])


def _translate(say: Say, today: date) -> click.Command:
    def run(language: str | None) -> int:
        return sync(session_of(say, today), language)

    group = SpokenGroup("translate", say, pages.translate(say), params=everywhere(say, hidden=True))
    option = click.Option(["--language"], metavar="LL", help=phrases.synced_language(say))
    params = [option, *everywhere(say, hidden=True)]
    group.add_command(Spoken("sync", say, pages.sync(say), callback=run, params=params))
    return group


def _explain(say: Say) -> click.Command:
    def run(rule: str | None) -> int:
        click.echo(explained(rule, say, _examples(say)) if rule else listed(say))
        return 0

    argument = click.Argument(["rule"], required=False, metavar=say("[REGEL]", "[RULE]"))
    params = [argument, *everywhere(say, hidden=True)]
    return Spoken("explain", say, pages.explain(say), callback=run, params=params)


def _index(say: Say) -> click.Command:
    def run(listed: str, language: str | None, out: str | None) -> int:
        if not language or not out:
            raise RefusalError(phrases.how_to_index(say))
        return index(Path(listed), language, Path(out), say)

    params = [
        click.Argument(["listed"], metavar=say("SEITEN", "PAGES")),
        click.Option(["--language"], metavar="LL", help=phrases.indexed_language(say)),
        click.Option(["--out"], metavar=say("ORDNER", "DIR"), help=phrases.index_out(say)),
    ]
    return Spoken("index", say, pages.index(say), callback=run, params=[*params, *everywhere(say, hidden=True)])


def _version(say: Say, version: str, *, hidden: bool = False) -> click.Option:
    def show(ctx: click.Context, _option: click.Parameter, value: object) -> None:
        if value:
            click.echo(f"patennetz {version}")
            ctx.exit()

    option = partial(click.Option, ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=show)
    return option(help=say("Zeigt die Version.", "Shows the version."), hidden=hidden)


def _examples(say: Say) -> Path | None:
    """The example folders of the rules; rules are explained outside of a repository, too."""
    try:
        return session_of(say, date.min).root / "tests" / "rules"
    except RefusalError:
        return None
