"""The events of MkDocs, in the order in which they come; the work is done in the other files of this folder."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal, cast

from jinja2 import Environment, StrictUndefined
from mkdocs import utils
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from patennetz.exports.checklists import template_files
from patennetz.exports.finder import finder_files
from patennetz.pages.site import pages
from patennetz.plugin.assets import add_material, host_files, keep_own_assets, remove_assets, stylesheets, theme_folders
from patennetz.plugin.docs_pages import HandWrittenPage, leaf_of
from patennetz.plugin.frame import Surroundings, frame, surroundings
from patennetz.plugin.hand_written import Library, read_library, shown
from patennetz.plugin.languages import add_languages, chosen, loop
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.not_found import error_pages
from patennetz.plugin.publishing import Publishing
from patennetz.plugin.reading import Reader
from patennetz.plugin.record_pages import FinishedPage
from patennetz.plugin.searching import SearchEntries
from patennetz.plugin.shared_parts import SharedParts
from patennetz.plugin.site import Site
from patennetz.plugin.sitemap import sitemap
from patennetz.text import GERMAN

Command = Literal["build", "gh-deploy", "serve"]


class Options(Config):
    """Options in mkdocs.yml; the environment decides where they are empty."""

    languages = config_options.Type(str, default="")
    """Codes to build besides German, such as `de,en`; empty for all. Environment: PATENNETZ_LANGUAGES."""
    today = config_options.Type(str, default="")
    """The day the records are judged on. Environment: PATENNETZ_TODAY."""


class PatennetzPlugin(BasePlugin[Options]):
    """Gives the records to MkDocs as pages and publishes the finished site at once."""

    _site: Site
    _library: Library
    _leaves: list[Leaf]
    """The pages of all languages so far."""
    _around: Surroundings
    """What the pages of the language being built share."""
    _stylesheets: tuple[str, ...]
    _parts: SharedParts
    _entries: SearchEntries

    def __init__(self) -> None:
        self._command: Command = "build"
        self._reader = Reader()
        self._publishing = Publishing()
        self._clean_directory = utils.clean_directory

    def on_startup(self, *, command: Command, dirty: bool) -> None:
        """Begins anew; being here makes MkDocs keep this object while serving."""
        if dirty:
            message = "--dirty baut nur einen Teil der Website. Bitte lassen Sie es weg."
            raise Abort(message)
        self._command = command
        self._reader = Reader()
        self._publishing = Publishing()
        self._publishing.watch_warnings()

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Before anyone else: reads the repository once, names the languages, turns the build aside."""
        i18n = loop(config)
        if not i18n.building:
            self._begin(config)
            add_languages(i18n, self._site.policy.languages)
        config.theme["language"] = i18n.current_language or GERMAN
        config.nav = [f"{i18n.current_language or GERMAN}/index.md"]
        return config

    def _begin(self, config: MkDocsConfig) -> None:
        root = Path(config.config_file_path or "mkdocs.yml").resolve().parent
        today = _day(self.config.today or os.environ.get("PATENNETZ_TODAY", ""))
        knowledge = self._reader.read(root, today, forgiving=self._serving)
        wanted = self.config.languages or os.environ.get("PATENNETZ_LANGUAGES", "")
        policy = knowledge.policy.model_copy(update={"languages": chosen(knowledge.policy.languages, wanted)})
        self._site = Site(
            knowledge=replace(knowledge, policy=policy),
            today=today,
            url=config.site_url or "",
            serving=self._serving,
        )
        self._library = read_library(Path(config.docs_dir), tuple(one.code for one in policy.languages))
        self._leaves = []
        self._entries = SearchEntries()
        config.watch.extend(str(root / name) for name in ("knowledge", "mentors") if (root / name).is_dir())
        config.theme.dirs[:] = theme_folders(config)
        config.theme.static_templates.clear()
        if self._command == "build":
            self._publishing.turn_aside(config)

    @property
    def _serving(self) -> bool:
        return self._command == "serve"

    @event_priority(0)
    def _take_out(self, files: Files, config: MkDocsConfig) -> Files:
        """Before static-i18n, which would compare each page with all: the Markdown files of docs/ leave its sight."""
        for file in files.documentation_pages():
            files.remove(file)
        return files

    @event_priority(-150)
    def _put_in(self, files: Files, config: MkDocsConfig) -> Files:
        """Behind static-i18n: all pages of the language, and the assets only once."""
        i18n = loop(config)
        if i18n.building:
            remove_assets(files)
        else:
            keep_own_assets(files, config)
            add_material(files, Path(utils.get_theme_dir("material")), config)
            self._stylesheets = stylesheets(files)
        leaves: dict[str, Leaf] = {}
        for page in self._pages(i18n.current_language, config):
            files.append(page.file)
            leaves[page.leaf.address] = page.leaf
        self._leaves.extend(leaves.values())
        self._around = surroundings(self._site, i18n.current_language, leaves, self._stylesheets)
        return files

    on_files = CombinedEvent(_take_out, _put_in)

    def _pages(self, language: str, config: MkDocsConfig) -> Iterator[FinishedPage | HandWrittenPage]:
        for record in pages(self._site.knowledge, language, self._site.today, self._site.url):
            yield FinishedPage(record, config)
        for address, source in shown(self._library, language):
            leaf = leaf_of(address, source, language, self._library, self._site)
            yield HandWrittenPage(source, leaf, self._site, config)

    @event_priority(-50)
    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Escapes everything templates print, and writes the error page of the language."""
        escaping = env.overlay(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self._parts = SharedParts(escaping)
        for path, html in error_pages(escaping, self._parts, self._around):
            utils.write_file(html.encode(), str(Path(config.site_dir, path)))
        return escaping

    @event_priority(-200)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """What the templates of the frame print."""
        if isinstance(page, FinishedPage | HandWrittenPage):
            self._entries.add(page.leaf, page.content or "")
            own = self._parts.around(frame(page.leaf, self._around))
            return cast("TemplateContext", {**context, **own, "content": page.content})
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Lets go of the text: it is written next, and a large site need not stay in memory."""
        page.content = None
        return output

    @event_priority(-200)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """After the last language: the files that speak for all of them."""
        if loop(config).building:
            return
        for name, text in host_files(self._site, sitemap(self._leaves, self._site)).items():
            utils.write_file(text.encode(), str(Path(config.site_dir, name)))
        for name, data in template_files(self._site.knowledge, self._site.today).items():
            utils.write_file(data, str(Path(config.site_dir, name)))
        for name, data in finder_files(self._site.knowledge).items():
            utils.write_file(data, str(Path(config.site_dir, name)))
        for name, content in self._entries.files(one.code for one in self._site.policy.languages):
            utils.write_file(content, str(Path(config.site_dir, name)))
        self._publishing.finish()

    def on_build_error(self, *, error: Exception) -> None:
        """Keeps the last good site, and gives MkDocs back what static-i18n took in the middle of its loop."""
        self._publishing.fail()
        utils.clean_directory = self._clean_directory

    def on_shutdown(self) -> None:
        """The last event: the new site takes the place of the old one."""
        self._publishing.end()


def _day(text: str) -> date:
    return date.fromisoformat(text) if text else datetime.now(UTC).astimezone().date()
