"""Setting up `.venv`: once, again only where something changed, and with a clear word where Python is missing."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Stands in for Python: writes down what it is asked to install, and copies itself into a new environment.
PYTHON = """\
#!/bin/sh
case "$*" in
    --version) echo "Python 3.12.0" ;;
    "-m venv --clear .venv") rm -rf .venv; mkdir -p .venv/bin; cp "$0" .venv/bin/python; echo "venv" >>asked ;;
    "-m pip "*) echo "$*" | sed 's/-m pip install --quiet --no-deps //' >>asked ;;
esac
"""

SITE = ["--require-hashes --only-binary :all: -r requirements/site.txt", "--no-build-isolation --editable ."]
TEST = ["--require-hashes --only-binary :all: -r requirements/test.txt"]


@dataclass(frozen=True, slots=True)
class Checkout:
    """A folder with locks and the script, and a Python that only writes down what it is asked."""

    folder: Path
    path: Path

    def run(self, *locks: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", "scripts/environment.sh", *locks],
            cwd=self.folder,
            env={"PATH": str(self.path)},
            capture_output=True,
            text=True,
            check=False,
        )

    def asked(self, *locks: str) -> list[str]:
        """What a run asks Python for."""
        (self.folder / "asked").write_text("", "utf-8")
        done = self.run(*locks)
        assert done.returncode == 0, done.stderr
        return (self.folder / "asked").read_text("utf-8").splitlines()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    folder = tmp_path / "a folder with spaces"
    for name in ("scripts/environment.sh", "requirements/site.txt", "requirements/test.txt", "pyproject.toml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    path = tmp_path / "bin"
    path.mkdir()
    for tool in ("sh", "cat", "cksum", "cp", "head", "mkdir", "rm", "sed"):
        (path / tool).symlink_to(str(shutil.which(tool)))
    python = path / "python3.12"
    python.write_text(PYTHON, "utf-8")
    python.chmod(0o755)
    return Checkout(folder, path)


def test_first_run_sets_up_and_second_does_nothing(checkout: Checkout) -> None:
    assert checkout.asked("site") == ["venv", *SITE]
    assert checkout.asked("site") == []
    assert checkout.asked("site", "test") == TEST
    assert checkout.asked("site", "test") == []


def test_changed_lock_is_installed_again(checkout: Checkout) -> None:
    checkout.asked("site", "test")
    with (checkout.folder / "requirements" / "test.txt").open("a") as lock:
        lock.write("more==1.0\n")
    assert checkout.asked("site", "test") == TEST


def test_moved_folder_is_set_up_afresh(checkout: Checkout) -> None:
    checkout.asked("site")
    moved = Checkout(checkout.folder.rename(checkout.folder.with_name("moved")), checkout.path)
    assert moved.asked("site") == ["venv", *SITE]


def test_missing_python_is_said_in_both_languages(checkout: Checkout) -> None:
    (checkout.path / "python3.12").unlink()
    done = checkout.run("site")
    assert done.returncode == 1
    assert done.stderr == (
        "\nEs fehlt Python 3.11 oder neuer. Bitte installieren Sie es, oder nennen Sie es: "
        "PYTHON=/pfad/zu/python3.12 make site\n"
        "\nPython 3.11 or newer is missing. Please install it, or name it: PYTHON=/path/to/python3.12 make site\n"
    )
