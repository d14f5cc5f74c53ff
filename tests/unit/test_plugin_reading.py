from datetime import date

import pytest
from mkdocs.exceptions import PluginError

from patennetz.plugin.reading import Reader
from shared.repository import TODAY, Repository

BROKEN = "knowledge/topics/kaputt/topic.yml"


def test_errors_stop_a_build_and_are_shown_in_their_place(repository: Repository) -> None:
    repository.write(BROKEN, "title: [\n")
    with pytest.raises(PluginError, match=rf"(?s)So kann nichts veröffentlicht werden\..*{BROKEN}:\d+:\d+: Fehler"):
        Reader().read(repository.root, TODAY, forgiving=False)


def test_while_serving_the_last_good_state_is_shown_until_the_error_is_gone(
    repository: Repository, caplog: pytest.LogCaptureFixture
) -> None:
    reader = Reader()
    good = reader.read(repository.root, TODAY, forgiving=True)
    broken = repository.write(BROKEN, "title: [\n")
    assert reader.read(repository.root, TODAY, forgiving=True) is good
    assert "Gezeigt wird weiter der letzte gute Stand." in caplog.text
    assert BROKEN in caplog.text
    broken.unlink()
    broken.parent.rmdir()
    assert reader.read(repository.root, TODAY, forgiving=True) is not good


def test_a_preview_that_never_was_good_does_not_begin(repository: Repository) -> None:
    repository.write(BROKEN, "title: [\n")
    with pytest.raises(PluginError):
        Reader().read(repository.root, date(2026, 11, 23), forgiving=True)
