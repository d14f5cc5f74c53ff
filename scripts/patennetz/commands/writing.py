"""Puts files on the disk: whole or not at all."""

import os
import secrets
from pathlib import Path


def replace(target: Path, content: bytes) -> None:
    """Writes a file in one step; whoever reads meanwhile sees the old one or the new one."""
    temporary = _written(target, content, target.stat().st_mode & 0o777 if target.exists() else 0o644)
    temporary.replace(target)


def create(target: Path, content: bytes) -> None:
    """Writes a file that must not exist yet; FileExistsError where it does."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = _written(target, content, 0o644)
    try:
        os.link(temporary, target)
    finally:
        temporary.unlink()


def _written(target: Path, content: bytes, mode: int) -> Path:
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary
