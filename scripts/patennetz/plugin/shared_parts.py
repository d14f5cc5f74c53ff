"""Parts of the frame that many pages share, rendered once for all of them."""

from jinja2 import Environment

from patennetz.plugin.frame import Frame

MENU, FOOTER = "partials/menu.html", "partials/footer.html"


class SharedParts:
    """The menu and the footer, kept by what they depend on."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._rendered: dict[tuple[object, ...], str] = {}

    def around(self, frame: Frame) -> dict[str, object]:
        """What the templates of a page print beside its text."""
        language, section = frame.language.code, frame.section.title if frame.section else None
        return {
            "frame": frame,
            "menu": self._part(MENU, frame, (language, frame.home, section, _listed(frame))),
            "footer": self._part(FOOTER, frame, (language, frame.home)),
        }

    def _part(self, template: str, frame: Frame, depends_on: tuple[object, ...]) -> str:
        key = (template, *depends_on)
        if key not in self._rendered:
            self._rendered[key] = self._env.get_template(template).render(frame=frame, words=frame.words)
        return self._rendered[key]


def _listed(frame: Frame) -> str | None:
    """The address of a page the menu marks as the present one."""
    shown = (*frame.main_links, *(frame.section.links if frame.section else ()))
    return frame.address if any(link.address == frame.address for link in shown) else None
