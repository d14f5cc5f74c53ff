"""`patennetz build`: from records to a finished site."""

from pathlib import Path

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.translate import refuse_unlisted
from patennetz.load import policy_of
from patennetz.plugin.running import run_build
from patennetz.publish import NotPublishableError, refuse_other_folders

PUBLISHED, REFUSED = 0, 1

_SOURCES = ("knowledge", "mentors", "docs")


def build(session: Session, out: Path, languages: tuple[str, ...]) -> int:
    """Builds the site into `out`; where anything is wrong, the site that stands there stays as it is."""
    policy = policy_of(session.root)
    if policy:
        for language in languages:
            refuse_unlisted(session, language, [one.code for one in policy.languages])
    _refuse_sources(session, out)
    try:
        refuse_other_folders(out)
    except NotPublishableError as refusal:
        message = session.say(str(refusal), refusal.english)
        raise RefusalError(message) from None
    done = run_build(session.root, out, languages=languages, today=session.today, report=session.complain)
    return PUBLISHED if done else REFUSED


def _refuse_sources(session: Session, out: Path) -> None:
    """A site among the records would be read as one of them."""
    around = next((name for name in _SOURCES if out.resolve().is_relative_to(session.root / name)), None)
    if around:
        message = session.say(
            f"{out} liegt in {around}/, wo nur die Quellen der Website liegen. "
            "Bitte nennen Sie einen Ordner anderswo: --out ORDNER",
            f"{out} lies in {around}/, where only the sources of the site are. "
            "Please name a folder elsewhere: --out DIR",
        )
        raise RefusalError(message)
