"""Lets MkDocs build aside and switches only after a build without a fault."""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError

from patennetz.publish import NotPublishableError, Staging, discard, publish, stage

_TEMPORARY = "mkdocs_"
"""How the names of the folders begin that `mkdocs serve` shows and removes itself."""


class _WarningCounter(logging.Handler):
    """Counts warnings even where `--quiet` hides them from MkDocs' own strict mode."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


class Publishing:
    """One build on its way to becoming the site."""

    def __init__(self) -> None:
        self._staging: Staging | None = None
        self._finished = False
        self._strict = False
        self._warnings = _WarningCounter()

    def watch_warnings(self) -> None:
        """Begins to count; a quiet logger is opened and its handlers are quietened instead."""
        logger = logging.getLogger("mkdocs")
        if logger.level > logging.WARNING:
            for handler in logger.handlers:
                handler.setLevel(max(handler.level, logger.level))
            logger.setLevel(logging.WARNING)
        logger.addHandler(self._warnings)

    def turn_aside(self, config: MkDocsConfig) -> None:
        """Gives the build a folder beside the site; a folder of `mkdocs serve --clean` stays."""
        self._strict = config.strict
        if Path(config.site_dir).name.startswith(_TEMPORARY):
            return
        try:
            self._staging = stage(Path(config.site_dir))
        except NotPublishableError as refusal:
            raise PluginError(str(refusal)) from None
        config.site_dir = str(self._staging.folder)

    def finish(self) -> None:
        """Everything is written."""
        self._finished = True

    def fail(self) -> None:
        """Something went wrong: the last good site stays."""
        self._finished = False

    def end(self) -> None:
        """Switches to the new site, or throws it away."""
        logging.getLogger("mkdocs").removeHandler(self._warnings)
        staging, self._staging = self._staging, None
        if staging is None:
            return
        unnoticed = self._finished and self._strict and self._warnings.count
        if self._finished and not unnoticed:
            publish(staging)
        else:
            discard(staging)
        if unnoticed:
            message = "Abgebrochen wegen Warnungen. Ohne --quiet sehen Sie, welche es sind."
            raise Abort(message)
