"""What there is, is described: commands, options, rules."""

import re
from pathlib import Path

import pytest

from patennetz.commands.generate import generated
from patennetz.commands.reference import helps
from patennetz.commands.say import Say
from patennetz.report import Language

ROOT = Path(__file__).parent.parent
LANGUAGES: tuple[Language, ...] = ("de", "en")


@pytest.mark.parametrize("path", sorted(path for path in generated() if not path.endswith(".po")))
def test_generated_file_is_in_step(path: str) -> None:
    assert (ROOT / path).read_text("utf-8") == generated()[path], "python -m patennetz.commands.generate"


def test_readme_names_every_command() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for path, _ in helps(Say("en")):
        if path not in {"patennetz", "patennetz translate"}:
            assert f".venv/bin/{path}" in readme, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_examples_that_call_it(language: Language) -> None:
    title = Say(language)("Beispiele:", "Examples:")
    for path, text in helps(Say(language)):
        examples = text.partition(title)[2]
        assert path in examples, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_and_argument_says_what_it_is(language: Language) -> None:
    options = Say(language)("Optionen:", "Options:")
    for path, text in helps(Say(language)):
        listed = text.partition(options)[2].split("\n\n")[0]
        described = re.findall(r"^  (-\S+)(?: \S+)?(?:  +(\S.*)|\n {4,}(\S.*))$", listed, re.MULTILINE)
        assert len(described) == len(re.findall(r"^  -", listed, re.MULTILINE)), path


def test_both_languages_describe_the_same_commands_and_options() -> None:
    def named(language: Language) -> list[tuple[str, list[str]]]:
        return [(path, re.findall(r"^  (--[\w-]+)", text, re.MULTILINE)) for path, text in helps(Say(language))]

    assert named("de") == named("en")
