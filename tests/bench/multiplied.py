"""A large repository made of this one: its records again and again, under new ids and titles."""

import re
import shutil
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

_TITLE = re.compile(r"^title: *(?:>-\n +)?(?P<quote>[\"']?)(?P<title>.+?)(?P=quote)$", re.MULTILINE)

MORE_LANGUAGES = """\
  - {code: fr, html_lang: fr, babel: fr, name: français, dir: ltr, hreflang: fr}
  - {code: uk, html_lang: uk, babel: uk, name: українська, dir: ltr, hreflang: uk}
"""


def multiplied(target: Path, kinds: tuple[str, ...], records: int) -> Path:
    """A copy of this repository with so many more records of some kinds (names of folders in `knowledge/`)."""
    for name in ("knowledge", "mentors", "docs", "overrides"):
        shutil.copytree(ROOT / name, target / name)
    shutil.copy(ROOT / "mkdocs.yml", target)
    models = sorted(path for kind in kinds for path in (ROOT / "knowledge" / kind).iterdir() if path.is_dir())
    for number, model in enumerate(islice(cycle(models), records)):
        _copy(model, target / model.relative_to(ROOT).with_name(f"{model.name[:50]}-{number:04}"), number)
    return target


def in_five_languages(repository: Path) -> Path:
    """The same repository with two more languages, in which guides and terms are due and translated."""
    policy = repository / "knowledge" / "policy.yml"
    text = policy.read_text("utf-8").replace("\n# Languages, besides", f"{MORE_LANGUAGES}\n# Languages, besides", 1)
    policy.write_text(text.replace("[en, ar]", "[en, ar, fr, uk]"), "utf-8")
    for english in repository.rglob("*en.po"):
        for code in ("fr", "uk"):
            other = english.with_name(english.name.removesuffix("en.po") + f"{code}.po")
            other.write_text(english.read_text("utf-8").replace("Language: en", f"Language: {code}", 1), "utf-8")
    return repository


def _copy(model: Path, target: Path, number: int) -> None:
    target.mkdir()
    (record,) = model.glob("*.yml")
    found = _TITLE.search(record.read_text("utf-8"))
    assert found, f"{record} has no title"
    for path in model.iterdir():
        if path.is_file():
            text = path.read_text("utf-8")
            (target / path.name).write_text(text.replace(found["title"], f"{found['title']} {_word(number)}"), "utf-8")


def _word(number: int) -> str:
    """The number in letters: numbers would have to stand in the translations too."""
    return "".join(chr(ord("A") + int(digit)) for digit in f"{number:04}")
