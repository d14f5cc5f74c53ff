"""Checks that an authority lies where it says: Land, folder and municipality key agree."""

from collections.abc import Iterator

from patennetz.checks.context import Context
from patennetz.country.de.ags import BY_CODE, agrees, is_ags, kreis_of, land_of
from patennetz.model.authority import Authority
from patennetz.problem import Problem
from patennetz.rules import found


def lands(context: Context) -> Iterator[Problem]:
    """Länder that do not exist, or are not the one of the folder."""
    for authority in context.knowledge.authorities.values():
        name = ("authority", authority.id)
        folder = context.knowledge.origins[name].path.split("/")[1]
        if authority.land not in BY_CODE:
            yield found("unknown-land", context.place(name, ("land",)), found=authority.land, known=", ".join(BY_CODE))
        elif authority.land != folder:
            yield found("land-not-folder", context.place(name, ("land",)), land=authority.land, folder=folder)


def municipality_keys(context: Context) -> Iterator[Problem]:
    """Keys that are none, or of no Kreis we know."""
    for name, leaf in context.marked("ags"):
        if not is_ags(leaf.value):
            yield found("bad-ags", context.place(name, leaf.path), found=leaf.value)
        elif context.kreise and kreis_of(leaf.value, context.kreise) is None:
            yield found("unknown-kreis", context.place(name, leaf.path), ags=leaf.value)


def keys_in_land(context: Context) -> Iterator[Problem]:
    """Authorities whose own key lies in another Land."""
    for authority in context.knowledge.authorities.values():
        yield from _key_in_land(context, authority)


def _key_in_land(context: Context, authority: Authority) -> Iterator[Problem]:
    ags = authority.ags or ""
    actual, expected = land_of(ags), BY_CODE.get(authority.land)
    if actual and expected and not agrees(ags, authority.land):
        place = context.place(("authority", authority.id), ("ags",))
        yield found("ags-other-land", place, ags=ags, actual=actual.name, expected=expected.name)
