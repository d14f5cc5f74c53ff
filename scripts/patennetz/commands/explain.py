"""`patennetz explain`: what a rule means, why it is there, what to do."""

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from patennetz.commands.say import RefusalError, Say
from patennetz.problem import Severity
from patennetz.rules import BY_ID, CATALOGUE, Rule, Words

_VALUE = re.compile(r"(?<!\{)\{[a-z_0-9]+\}(?!\})")
_WIDTH = 90


def explained(rule_id: str, say: Say, examples: Path | None = None) -> str:
    """The text about one rule, with its example where the repository has one."""
    if rule_id not in BY_ID:
        message = say(
            f"Die Regel „{rule_id}“ gibt es nicht.{say.did_you_mean(rule_id, BY_ID)}\n"
            "`patennetz explain` zeigt alle Regeln.",
            f"There is no rule “{rule_id}”.{say.did_you_mean(rule_id, BY_ID)}\n`patennetz explain` lists all rules.",
        )
        raise RefusalError(message)
    return "\n".join(_lines(BY_ID[rule_id], say, _example(rule_id, say, examples)))


def listed(say: Say) -> str:
    """All rules with their sentences, in the order of the stages."""
    blocks = (f"{rule.id} ({_severity(rule, say)})\n    {_said(rule.message, say)}" for rule in CATALOGUE)
    more = say("Mehr zu einer Regel: patennetz explain REGEL", "More about a rule: patennetz explain RULE")
    return "\n".join((*blocks, "", more))


def _lines(rule: Rule, say: Say, example: str) -> Iterator[str]:
    yield f"{rule.id} ({_severity(rule, say)})"
    parts = (
        (say("Die Meldung", "The message"), rule.message),
        (say("Was zu tun ist", "What to do"), rule.hint),
        (say("Warum es die Regel gibt", "Why the rule exists"), rule.why),
    )
    for title, words in parts:
        yield ""
        yield f"{title}:"
        yield textwrap.fill(
            _said(words, say), _WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False
        )
    if rule.severity is Severity.WARNING:
        yield ""
        yield say("Eine Warnung hält die Website nicht auf.", "A warning does not hold up the site.")
    if example:
        yield ""
        yield say("Ein Beispiel:", "An example:")
        yield textwrap.indent(example, "  ")


def _severity(rule: Rule, say: Say) -> str:
    is_error = rule.severity is Severity.ERROR
    return say("Fehler", "error") if is_error else say("Warnung", "warning")


def _said(words: Words, say: Say) -> str:
    """A sentence with an ellipsis for every value that is not known here."""
    return _VALUE.sub("…", say(words.de, words.en)).replace("{{", "{").replace("}}", "}")


def _example(rule_id: str, say: Say, examples: Path | None) -> str:
    """The exact message of the example folder of a rule, without the lines after it."""
    file = examples / rule_id / f"expected.{say.language}.txt" if examples else None
    if file is None or not file.is_file():
        return ""
    return file.read_text("utf-8").split("\n\n")[0].rstrip()
