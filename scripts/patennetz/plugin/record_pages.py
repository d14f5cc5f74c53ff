"""Record pages as pages of MkDocs: ready HTML, no Markdown pass."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from patennetz.pages.page import Heading
from patennetz.pages.page import Page as RecordPage
from patennetz.plugin.address import on_site
from patennetz.plugin.leaf import Leaf, of_record


def virtual_file(config: MkDocsConfig, language: str, address: str) -> File:
    """A file MkDocs believes in: below the folder of its language, published where the site wants it."""
    source = f"{language}/{address.rstrip('/') or 'index'}.md"
    file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    file.dest_uri = f"{on_site(language, address)}index.html"
    return file


class FinishedPage(Page):
    """A page whose HTML is there before MkDocs asks for it."""

    leaf: Leaf

    def __init__(self, record: RecordPage, config: MkDocsConfig) -> None:
        super().__init__(record.title, virtual_file(config, record.language, record.address), config)
        self.leaf = of_record(record)
        self._html = record.html
        self.edit_url = None

    def read_source(self, config: MkDocsConfig) -> None:
        """Nothing to read: the text comes from the view."""
        self.markdown, self.meta = "", {}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Nothing to convert: the fragment is ready."""
        self.content = self._html
        self.toc = TableOfContents([_anchor(heading) for heading in self.leaf.headings])
        self.present_anchor_ids = {heading.id for heading in self.leaf.headings}
        self.links_to_anchors = {}


def _anchor(heading: Heading) -> AnchorLink:
    return AnchorLink(heading.text, heading.id, heading.level)
