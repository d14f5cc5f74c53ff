"""`patennetz pdf`: the guides of the built site as PDF files, one for each language."""

import os
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from patennetz.commands import chromium
from patennetz.commands.pdf_file import finished
from patennetz.commands.say import RefusalError, Say
from patennetz.commands.session import Session
from patennetz.commands.sheets import GuidePage, guide_pages, said
from patennetz.commands.writing import replace

DONE, FAILED = 0, 1


def pdf(session: Session, site: Path, out: Path, language: str | None, guides: Sequence[str]) -> int:
    """Prints the guides asked for, as many at a time as there are processors; files there are replaced one by one."""
    chosen = _chosen(site, language, guides, session.say)
    program = chromium.find(session.say)
    with ThreadPoolExecutor(os.cpu_count()) as printers:
        printed = printers.map(lambda page: _printed(program, page, site, out), chosen)
        failed = [page for page, is_done in zip(chosen, printed, strict=True) if not is_done]
    for page in failed:
        session.complain(_not_printed(page, session.say))
    session.tell(_made(len(chosen) - len(failed), out, session.say))
    return FAILED if failed else DONE


def _printed(program: str, page: GuidePage, site: Path, out: Path) -> bool:
    """Prints one guide, with a browser profile of its own: two browsers cannot share one."""
    with tempfile.TemporaryDirectory(prefix="patennetz-") as folder:
        fresh = Path(folder) / "page.pdf"
        if not chromium.print_page(program, page.path, fresh, Path(folder) / "profile"):
            return False
        target = out / page.name
        target.parent.mkdir(parents=True, exist_ok=True)
        replace(target, finished(fresh.read_bytes(), said(page.path), page.path, site))
        return True


def _chosen(site: Path, language: str | None, guides: Sequence[str], say: Say) -> list[GuidePage]:
    """The pages asked for; a language or a guide that is not there is refused with the nearest."""
    pages = list(guide_pages(site))
    if not pages:
        message = say(
            f"In {site} liegt keine Website mit Ratgebern. Bauen Sie sie zuerst: patennetz build",
            f"There is no site with guides in {site}. Build it first: patennetz build",
        )
        raise RefusalError(message)
    _known(language, {page.language for page in pages}, say)
    for guide in guides:
        _known(guide, {page.guide for page in pages}, say)
    chosen = [page for page in pages if language in {None, page.language} and (not guides or page.guide in guides)]
    if not chosen:
        named = ", ".join((language or "", *guides))
        message = say(
            f"In dieser Sprache gibt es diesen Ratgeber nicht: {named}.",
            f"There is no such guide in this language: {named}.",
        )
        raise RefusalError(message)
    return chosen


def _known(typed: str | None, there: set[str], say: Say) -> None:
    if typed is None or typed in there:
        return
    near, names = say.did_you_mean(typed, there), ", ".join(sorted(there))
    message = say(
        f"„{typed}“ gibt es in dieser Website nicht.{near}\nEs gibt: {names}.",
        f"There is no “{typed}” in this site.{near}\nThere are: {names}.",
    )
    raise RefusalError(message)


def _not_printed(page: GuidePage, say: Say) -> str:
    return say(
        f"{page.name}: Chromium hat keine PDF-Datei geschrieben.",
        f"{page.name}: Chromium wrote no PDF file.",
    )


def _made(number: int, out: Path, say: Say) -> str:
    de, en = ("1 PDF-Datei", "1 PDF file") if number == 1 else (f"{number} PDF-Dateien", f"{number} PDF files")
    return say(f"{de} in {out}", f"{en} in {out}")
