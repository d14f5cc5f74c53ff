"""Runs MkDocs from our own command line, with the same configuration and the same result as `mkdocs build`."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

Report = Callable[[str], None]

CONFIGURATION = "mkdocs.yml"


class _Reporting(logging.Handler):
    """Hands the messages of MkDocs on to whoever prints."""

    def __init__(self, report: Report, level: int) -> None:
        super().__init__(level)
        self._report = report

    def emit(self, record: logging.LogRecord) -> None:
        self._report(record.getMessage())


def run_build(root: Path, out: Path, *, languages: tuple[str, ...], today: date, report: Report) -> bool:
    """Builds the site of a repository, strictly; False where the last good site stayed."""
    with _reported(report, logging.WARNING):
        try:
            config = _configured(root, site_dir=str(out.resolve()), strict=True)
            _choose(config, languages, today)
            _build(config)
        except Abort:
            return False
        except MkDocsException as refusal:
            report(str(refusal))
            return False
    return True


def _build(config: MkDocsConfig) -> None:
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()


def run_serve(root: Path, *, address: str, report: Report) -> bool:
    """Shows the site of a repository live until interrupted; False where it never became presentable."""
    with _reported(report, logging.INFO):
        try:
            mkdocs_serve(str(root / CONFIGURATION), dev_addr=address)
        except Abort:
            return False
        except MkDocsException as refusal:
            report(str(refusal))
            return False
    return True


def _configured(root: Path, *, site_dir: str, strict: bool) -> MkDocsConfig:
    return load_config(str(root / CONFIGURATION), site_dir=site_dir, strict=strict)


def _choose(config: MkDocsConfig, languages: tuple[str, ...], today: date) -> None:
    options = config.plugins["patennetz"].config
    options["languages"] = ",".join(languages)
    options["today"] = today.isoformat()


@contextmanager
def _reported(report: Report, level: int) -> Iterator[None]:
    logger = logging.getLogger("mkdocs")
    handler = _Reporting(report, level)
    before, propagated = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(level)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
        logger.propagate = propagated
