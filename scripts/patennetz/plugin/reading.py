"""Reads the repository for a build and shows what is wrong with it in the log of MkDocs."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from patennetz.load import Loaded, load
from patennetz.model.knowledge import Knowledge
from patennetz.problem import Problem
from patennetz.report.terminal import render

log = get_plugin_logger(__name__)


class Reader:
    """Reads, and remembers the last state that was fit to be shown."""

    def __init__(self) -> None:
        self._good: Knowledge | None = None

    def read(self, root: Path, today: date, *, forgiving: bool) -> Knowledge:
        """The knowledge of the repository; errors stop the build, or while serving keep the last good state."""
        loaded = load(root, today)
        if not loaded.errors:
            self._show_warnings(loaded)
            self._good = loaded.knowledge
        elif forgiving and self._good is not None:
            log.error("Gezeigt wird weiter der letzte gute Stand.\n%s", _text(loaded.errors, loaded))
        else:
            message = f"So kann nichts veröffentlicht werden.\n\n{_text(loaded.errors, loaded)}"
            raise PluginError(message)
        return self._good or loaded.knowledge

    def _show_warnings(self, loaded: Loaded) -> None:
        """As information: a record that has grown old must not stop a strict build of someone else's change."""
        if loaded.problems:
            log.info("Hinweise zu den Daten:\n%s", _text(loaded.problems, loaded))


def _text(problems: Iterable[Problem], loaded: Loaded) -> str:
    return render(problems, language="de", lines=loaded.lines)
