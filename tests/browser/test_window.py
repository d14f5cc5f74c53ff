"""The test window itself: it shows local pages, and notices what must not happen."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error

from shared.chromium import visit
from shared.local_site import served


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "index.html").write_text("<h1>Musterstadt</h1>", "utf-8")
    (tmp_path / "404.html").write_text("<h1>Nicht da</h1>", "utf-8")
    (tmp_path / "calls.html").write_text("<img src='https://example.org/x.png'><script>boom()</script>", "utf-8")
    return tmp_path


@pytest.mark.parametrize("below", ["/", "/netz/"])
def test_shows_what_a_static_host_shows(browser: Browser, small_site: Path, below: str) -> None:
    with served(small_site, below) as address, browser.new_context() as context:
        page = visit(context).page
        shown = []
        for path in ("folder/", "nowhere/", "../../outside"):
            answer = page.goto(address + path)
            assert answer is not None
            shown.append((answer.status, page.inner_text("h1")))
    assert shown == [(200, "Musterstadt"), (404, "Nicht da"), (404, "Nicht da")]


def test_notices_other_hosts_and_errors(browser: Browser, small_site: Path) -> None:
    with served(small_site) as address, browser.new_context() as context:
        visiting = visit(context)
        visiting.page.goto(f"{address}calls.html")
        with pytest.raises(Error, match="ERR_FAILED"):
            visiting.page.goto("https://example.org/")
    assert visiting.outside == ["https://example.org/x.png", "https://example.org/"]
    assert "boom is not defined" in visiting.complaints
