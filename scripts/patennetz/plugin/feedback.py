"""How readers report a fault without an account: a mail or an issue that already names page, language and release."""

from importlib.metadata import version
from urllib.parse import quote

from patennetz.plugin.address import on_site
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.site import Site


def feedback_url(leaf: Leaf, site: Site) -> str | None:
    """A mail to the operator, else an issue in the repository, else nothing: no way is pretended."""
    words = site.words(leaf.language)
    subject = words("Hinweis zu: {title}", title=leaf.title)
    body = "\n".join(
        (
            words("Was ist falsch oder unklar? Was ist richtig, und wo steht das?"),
            "",
            "",
            "---",
            f"{site.url}{on_site(leaf.language, leaf.address)}",
            f"{leaf.language} · patennetz {version('patennetz')} · {site.today.isoformat()}",
        )
    )
    if site.policy.operator.complete:
        return f"mailto:{site.policy.operator.mailbox}?subject={quote(subject, safe='')}&body={_lines(body)}"
    if site.policy.repository:
        base = site.policy.repository.rstrip("/")
        return f"{base}/issues/new?title={quote(subject, safe='')}&body={quote(body, safe='')}"
    return None


def _lines(body: str) -> str:
    """Mail programs expect line breaks as CR and LF (RFC 6068)."""
    return quote(body.replace("\n", "\r\n"), safe="")
