"""`python -m patennetz.commands.generate`: writes everything that is made from the code, for whoever changes it."""

from collections.abc import Mapping
from pathlib import Path

import click

from patennetz.commands.reference import reference
from patennetz.commands.words import catalogues
from patennetz.commands.writing import create, replace
from patennetz.schema import schemas

ROOT = Path(__file__).parents[3]
"""The checkout this code lies in."""

SCHEMAS = "knowledge/schema"
REFERENCE = "COMMANDS.md"


def generated() -> Mapping[str, str]:
    """Every generated file by its path from the root."""
    return {
        **{f"{SCHEMAS}/{name}": text for name, text in schemas().items()},
        REFERENCE: reference(),
        **catalogues(),
    }


def main() -> None:
    """Writes what has changed."""
    for path, text in generated().items():
        file = ROOT / path
        if not file.exists():
            create(file, text.encode())
        elif file.read_bytes() != text.encode():
            replace(file, text.encode())
        else:
            continue
        click.echo(path)


if __name__ == "__main__":
    main()
