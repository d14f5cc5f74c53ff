import errno
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from patennetz import publish as module
from patennetz.publish import MARK, BusyError, InsideASiteError, NotASiteError, discard, exchange, publish, stage


def write_site(folder: Path, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "index.html").write_text(text)


def build_site(place: Path, text: str) -> None:
    staging = stage(place)
    write_site(staging.folder, text)
    publish(staging)


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_the_first_site_is_put_in_place_and_nothing_else_is_left(tmp_path: Path) -> None:
    staging = stage(tmp_path / "site")
    write_site(staging.folder, "one")
    publish(staging)
    assert names(tmp_path) == ["site"]
    assert (tmp_path / "site/index.html").read_text() == "one"


def test_a_new_site_replaces_the_old_one_as_a_whole(tmp_path: Path) -> None:
    build_site(tmp_path / "site", "old")
    (tmp_path / "site/gone.html").write_text("only in the old one")
    staging = stage(tmp_path / "site")
    write_site(staging.folder, "new")
    publish(staging)
    assert names(tmp_path) == ["site"]
    assert names(tmp_path / "site") == [MARK, "index.html"]
    assert (tmp_path / "site/index.html").read_text() == "new"


def test_a_discarded_build_leaves_the_old_site(tmp_path: Path) -> None:
    build_site(tmp_path / "site", "old")
    staging = stage(tmp_path / "site")
    write_site(staging.folder, "half")
    discard(staging)
    assert names(tmp_path) == ["site"]
    assert (tmp_path / "site/index.html").read_text() == "old"


def test_modes_are_the_same_under_any_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        staging = stage(tmp_path / "site")
        write_site(staging.folder, "private?")
        (staging.folder / "deep").mkdir()
        publish(staging)
    finally:
        os.umask(before)
    site = tmp_path / "site"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (site, site / "deep", site / "index.html")]
    assert [oct(mode) for mode in modes] == ["0o755", "0o755", "0o644"]


def test_a_second_build_of_the_same_site_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    first = stage(tmp_path / "site")
    write_site(first.folder, "first")
    with pytest.raises(BusyError, match="Gerade läuft schon ein Bau"):
        stage(tmp_path / "site")
    publish(first)
    assert (tmp_path / "site/index.html").read_text() == "first"


def test_two_sites_in_one_folder_can_be_built_at_once(tmp_path: Path) -> None:
    first, second = stage(tmp_path / "site"), stage(tmp_path / "site-x")
    discard(second)
    discard(first)
    assert names(tmp_path) == []


STAGE_AND_WAIT = """
import sys, time
from pathlib import Path
from patennetz.publish import stage
staging = stage(Path(sys.argv[1]))
(staging.folder / "index.html").write_text("half")
print("staged", flush=True)
time.sleep(60)
"""


def test_leftovers_of_a_killed_build_go_at_the_next_start_and_foreign_folders_stay(tmp_path: Path) -> None:
    build_site(tmp_path / "site", "old")
    (tmp_path / ".site-mine").mkdir()
    command = [sys.executable, "-c", STAGE_AND_WAIT, str(tmp_path / "site")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": "scripts"}) as build:
        assert build.stdout is not None
        assert build.stdout.readline() == b"staged\n"
        build.send_signal(signal.SIGKILL)
    assert len(names(tmp_path)) == 3
    staging = stage(tmp_path / "site")
    assert names(tmp_path) == sorted([".site-mine", "site", staging.folder.name])
    assert (tmp_path / "site/index.html").read_text() == "old"
    discard(staging)


def write_photos(folder: Path) -> None:
    folder.mkdir()
    (folder / "photo.jpg").write_text("irreplaceable")


def write_file(place: Path) -> None:
    place.write_text("a file")


def write_pages_by_hand(folder: Path) -> None:
    write_site(folder, "by hand")
    (folder / MARK).write_text("not what a build writes")


def write_site_under_version_control(folder: Path) -> None:
    build_site(folder, "old")
    (folder / ".git").mkdir()


@pytest.mark.parametrize("make", [write_photos, write_file, write_pages_by_hand, write_site_under_version_control])
def test_what_is_no_site_is_never_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "place")
    with pytest.raises(NotASiteError, match="keine Website, die patennetz gebaut hat") as refusal:
        stage(tmp_path / "place")
    assert "no site that patennetz has built" in refusal.value.english
    assert names(tmp_path) == ["place"]


def test_a_site_built_before_there_was_a_mark_is_replaced_and_marked(tmp_path: Path) -> None:
    write_site(tmp_path / "site", "old")
    (tmp_path / "site/404.html").write_text("old")
    (tmp_path / "site/assets/search").mkdir(parents=True)
    build_site(tmp_path / "site", "new")
    assert names(tmp_path / "site") == [MARK, "index.html"]


def test_no_site_is_built_inside_of_another(tmp_path: Path) -> None:
    build_site(tmp_path / "site", "outer")
    with pytest.raises(InsideASiteError, match="liegt in der gebauten Website"):
        stage(tmp_path / "site/deep/other")
    assert names(tmp_path / "site") == [MARK, "index.html"]


def test_an_empty_folder_may_become_a_site(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    staging = stage(tmp_path / "site")
    write_site(staging.folder, "one")
    publish(staging)
    assert names(tmp_path) == ["site"]


def test_two_renames_serve_where_the_system_cannot_swap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_swap", lambda _new, _old: errno.ENOSYS)
    write_site(tmp_path / "new", "new")
    write_site(tmp_path / "old", "old")
    exchange(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old/index.html").read_text() == "new"
    assert (tmp_path / "new/index.html").read_text() == "old"


def test_a_swap_that_died_between_two_renames_is_ended_at_the_next_start(tmp_path: Path) -> None:
    write_site(tmp_path / ".site-site-0123abcd-old", "old")
    write_site(tmp_path / ".site-site-0123abcd", "new")
    staging = stage(tmp_path / "site")
    assert names(tmp_path) == sorted(["site", staging.folder.name])
    assert (tmp_path / "site/index.html").read_text() == "old"
    discard(staging)


def test_an_error_of_the_system_is_not_swallowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_swap", lambda _new, _old: errno.EACCES)
    with pytest.raises(PermissionError):
        exchange(tmp_path / "new", tmp_path / "old")
