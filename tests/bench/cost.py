"""What a command costs: CPU seconds and memory of its process and its children."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_KIBIBYTES = 1024 if sys.platform == "darwin" else 1


@dataclass(frozen=True, slots=True)
class Cost:
    """The whole of a process, start and imports included."""

    cpu_seconds: float
    megabytes: float
    """The most it held at once."""

    def __str__(self) -> str:
        return f"{self.cpu_seconds:.2f} s CPU, {self.megabytes:.0f} MB"


def cost_of(*arguments: str, folder: Path) -> Cost:
    """Runs Python with some arguments in a folder; what it says is in the failure if it fails."""
    log = folder.parent / "said.txt"
    with log.open("w") as said:
        process = subprocess.Popen([sys.executable, *arguments], cwd=folder, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, log.read_text("utf-8")[-4000:]
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / _KIBIBYTES / 1024)
