"""The report for people at a terminal."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from patennetz.problem import Place, Problem, Severity, in_order
from patennetz.report.snippet import snippet
from patennetz.report.visible import visible
from patennetz.report.words import HINT, MORE, SEE, Language, count, hint, message, said, severity

Lines = Callable[[str], Sequence[str]]

_BOLD, _RED, _YELLOW, _GREEN, _PLAIN = "\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[32m", "\x1b[0m"


def render(problems: Iterable[Problem], *, language: Language, lines: Lines, color: bool = False) -> str:
    """All problems with their source lines, then how many there are and where to read more."""
    told = in_order(problems)
    blocks = ["\n".join(_block(problem, language, lines, color=color)) for problem in told]
    return "\n\n".join((*blocks, "\n".join(_end(told, language)))) + "\n"


def _block(problem: Problem, language: Language, lines: Lines, *, color: bool) -> Iterator[str]:
    paint = _painted if color else _unpainted
    tone = _RED if problem.severity is Severity.ERROR else _YELLOW
    where = paint(_where(problem.place), _BOLD)
    what = paint(f"{severity(problem, language)}:", tone)
    yield f"{where}: {what} {message(problem, language)} [{problem.rule}]"
    source = _line(problem.place, lines)
    if source is not None:
        text, caret = snippet(source, problem.place)
        yield f"    {text}".rstrip()
        yield f"    {paint(caret, _GREEN)}"
    yield f"  = {said(HINT, language)}: {hint(problem, language)}"
    for place in problem.related:
        yield f"  = {said(SEE, language)}: {_where(place)}"


def _end(problems: tuple[Problem, ...], language: Language) -> Iterator[str]:
    yield count(problems, language)
    for rule in sorted({problem.rule for problem in problems}):
        option = "" if language == "de" else "--english "
        yield f"{said(MORE, language)}: patennetz {option}explain {rule}"


def _where(place: Place) -> str:
    return f"{visible(place.path)}:{place.line}:{place.column}"


def _line(place: Place, lines: Lines) -> str | None:
    """The source line, if the file can be shown at all and the line says something."""
    source = lines(place.path)
    line = source[place.line - 1] if place.line <= len(source) else ""
    return line if line.strip() else None


def _painted(text: str, tone: str) -> str:
    return f"{tone}{text}{_PLAIN}"


def _unpainted(text: str, _tone: str) -> str:
    return text
