"""A loopback server for a built site, below the root of its host or below a sub-path."""

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

LOOPBACK = "127.0.0.1"


def _handler(site: Path, below: str) -> type[SimpleHTTPRequestHandler]:
    class Handler(SimpleHTTPRequestHandler):
        """Does what a static host does: index.html of folders, 404.html for what is not there."""

        protocol_version = "HTTP/1.1"

        def translate_path(self, path: str) -> str:
            plain = urlsplit(path).path
            inside = plain.startswith(below)
            return (
                super().translate_path("/" + plain.removeprefix(below))
                if inside
                else str(site / "not-below-the-sub-path")
            )

        def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
            page = site / "404.html"
            if code != HTTPStatus.NOT_FOUND or not page.is_file():
                super().send_error(code, message, explain)
                return
            body = page.read_bytes()
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def end_headers(self) -> None:
            # LinkChecker asks at full speed only where a server says that it may.
            self.send_header("LinkChecker", "Patennetz test server")
            self.send_header("Cache-Control", "no-store")
            super().end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing: the test says what matters."""

    return Handler


@contextmanager
def served(site: Path, below: str = "/") -> Iterator[str]:
    """The address of a site while it is served; `below` begins and ends with a slash."""
    with ThreadingHTTPServer((LOOPBACK, 0), lambda *args: _handler(site, below)(*args, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://{LOOPBACK}:{server.server_address[1]}{below}"
        server.shutdown()
