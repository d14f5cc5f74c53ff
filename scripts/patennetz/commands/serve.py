"""`patennetz serve`: the site live on this computer, renewed with every saved file."""

from collections.abc import Callable
from pathlib import Path

from patennetz.plugin.running import run_serve

STOPPED, REFUSED = 0, 1


def serve(root: Path, address: str, report: Callable[[str], None]) -> int:
    """Shows the site at an address such as 127.0.0.1:8000 until interrupted."""
    return STOPPED if run_serve(root, address=address, report=report) else REFUSED
