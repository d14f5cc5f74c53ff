"""Makes the published fonts anew: the parts of Noto that `fonts.css` names, as small variable WOFF2 files.

Only after a change of a `unicode-range` in fonts.css or of a package below. Needs packages of its own:

    python3 -m venv build/fonts
    build/fonts/bin/pip install fonttools==4.68.0 brotli==1.2.1
    cd build/fonts
    npm pack @fontsource-variable/noto-sans@5.3.0 @fontsource-variable/noto-sans-arabic@5.3.0
    npm pack @fontsource/noto-sans-symbols@5.3.0 @fontsource/noto-sans-symbols-2@5.3.0
    bin/python ../../scripts/fonts.py .

The ranges in fonts.css decide what goes into a file; the same packages give the same bytes.
"""

import base64
import hashlib
import re
import sys
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ASSETS = Path(__file__).parent / "patennetz" / "theme" / "assets"

LATIN = (
    "fontsource-variable-noto-sans-5.3.0.tgz",
    "e3ZuxzY9AL2psXPZlhwhnYrHUHv6PMoyK9MQ7croF0CUgURLqu9EMjW7q2FgVLwij1tjLsIHQrnwQ8aUcg4BiA==",
)
ARABIC = (
    "fontsource-variable-noto-sans-arabic-5.3.0.tgz",
    "Rz8+DBzza3//cmN+DBQajJhx3x+Dx12eUgnQsTOgPWbOT0+In6APmE8z4I/QQnUWfAx+s8l93+60qDT5vJH1sA==",
)
SYMBOLS = (
    "fontsource-noto-sans-symbols-5.3.0.tgz",
    "Al5jMC2ivI5JkBP3RpcEhkY3zel9CyS199TfKC/B1SAFVj8BJghUNX0tMif0CuhVLpVwZMacM/lHJx3wxdJZBQ==",
)
SYMBOLS_2 = (
    "fontsource-noto-sans-symbols-2-5.3.0.tgz",
    "hFnEnIXOIgLLJ61SO9icRXKoS+LSWoq7ZqKJQ/NaQR7ptdC6+7yW4ci6EuXgsS1S9JmWpciX6w0AFZkU1DKn1A==",
)

SOURCES = {
    "noto-sans-latin": ((LATIN, "noto-sans-latin-wght-normal"),),
    "noto-sans-latin-ext": ((LATIN, "noto-sans-latin-ext-wght-normal"),),
    "noto-sans-cyrillic": ((LATIN, "noto-sans-cyrillic-wght-normal"),),
    "noto-sans-arabic": ((ARABIC, "noto-sans-arabic-arabic-wght-normal"),),
    "noto-sans-signs": (
        (SYMBOLS, "noto-sans-symbols-symbols-400-normal"),
        (SYMBOLS_2, "noto-sans-symbols-2-symbols-400-normal"),
    ),
}
"""Published file -> packages with their SHA-512, and the fonts in them it is put together from."""

ALIASES = {0x2010: 0x2D, 0x2011: 0x2D, 0x202F: 0x2009}
"""Hyphens and the narrow no-break space of numbers, left out by the packages: drawn as their breaking counterparts."""

FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk", "liga", "rlig", "calt", "isol", "init", "medi", "fina", "tnum"]
WEIGHTS = (400, 700)


def ranges() -> dict[str, set[int]]:
    """The characters of each file, as its rule in fonts.css states them."""
    css = (ASSETS / "stylesheets" / "fonts.css").read_text("utf-8")
    rules = re.findall(r'url\("\.\./fonts/([a-z-]+)\.woff2"\).*?unicode-range:([^;]+);', css, re.DOTALL)
    return {name: {point for part in listed.split(",") for point in span(part)} for name, listed in rules}


def span(part: str) -> range:
    """`U+20-7E` or `U+20AC` as numbers."""
    first, _, last = part.strip().removeprefix("U+").partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)


def unpacked(archive: Path, sha512: str, name: str) -> BytesIO:
    """A font out of a package; stops where the package is not the one known here."""
    if base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode() != sha512:
        sys.exit(f"{archive.name} is not the package known here")
    with tarfile.open(archive) as tar:
        member = tar.extractfile(f"package/files/{name}.woff2") or sys.exit(f"{archive.name} has no {name}")
        return BytesIO(member.read())


def part(file: BytesIO, wanted: set[int]) -> TTFont:
    """The wanted characters of a font, those of them it has."""
    font = TTFont(file, recalcTimestamp=False)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({new: table.cmap[old] for new, old in ALIASES.items() if old in table.cmap})
    subsetter = Subsetter(Options(hinting=False, layout_features=FEATURES, notdef_outline=True))
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return instantiateVariableFont(font, {"wght": WEIGHTS}) if "fvar" in font else font


def together(parts: list[TTFont]) -> TTFont:
    """One font out of several, as old as the newest of them."""
    if len(parts) == 1:
        return parts[0]
    with tempfile.TemporaryDirectory() as folder:
        files = [f"{folder}/{number}.ttf" for number in range(len(parts))]
        for font, file in zip(parts, files, strict=True):
            font.flavor = None
            font.save(file)
        merged = Merger().merge(files)
    merged.recalcTimestamp = False
    for time in ("created", "modified"):
        setattr(merged["head"], time, max(getattr(font["head"], time) for font in parts))
    return merged


def main(archives: Path) -> None:
    """Writes every file that fonts.css names; stops where a character is missing in the sources."""
    for published, wanted in ranges().items():
        files = [unpacked(archives / archive, sha512, name) for (archive, sha512), name in SOURCES[published]]
        font = together([part(file, wanted) for file in files])
        if missing := wanted - set(font.getBestCmap()):
            sys.exit(f"{published} lacks {' '.join(f'U+{point:04X}' for point in sorted(missing))}")
        font.flavor = "woff2"
        font.save(ASSETS / "fonts" / f"{published}.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
