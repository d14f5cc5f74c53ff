"""Questions about arrows between named things: what can be reached, and what goes round in circles."""

from collections.abc import Iterable, Iterator, Mapping

Arrows = Mapping[str, Iterable[str]]
"""From each thing to those it points to; arrows to unknown things are ignored."""


def reachable(start: str, arrows: Arrows) -> frozenset[str]:
    """Everything that can be reached from a start, the start included."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        if here in arrows and here not in seen:
            seen.add(here)
            waiting.extend(arrows[here])
    return frozenset(seen)


def circles(arrows: Arrows) -> Iterator[tuple[str, ...]]:
    """One closed way for every knot of things that reach each other, starting with its first thing."""
    told: set[str] = set()
    for start in arrows:
        way = () if start in told else way_back(start, arrows)
        if way:
            told |= {thing for thing in reachable(start, arrows) if start in reachable(thing, arrows)}
            yield way


def way_back(start: str, arrows: Arrows) -> tuple[str, ...]:
    """The shortest way from a thing back to itself; empty where there is none."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    for way in ways:
        for there in arrows[way[-1]]:
            if there == start:
                return way
            if there in arrows and there not in seen:
                seen.add(there)
                ways.append((*way, there))
    return ()
