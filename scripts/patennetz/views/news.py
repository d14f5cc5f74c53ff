"""What is new and what has changed, the latest first."""

from itertools import groupby

from patennetz.model.common import Kept
from patennetz.views.addresses import due_languages
from patennetz.views.listing import Card, Group, ListingView, ListPlace, card, everywhere, listing
from patennetz.views.parts import Heading
from patennetz.views.reader import Reader

_SHOWN = 100


def latest(reader: Reader, most: int = _SHOWN) -> tuple[tuple[str, Card], ...]:
    """Day (YYYY-MM-DD) and card of what the reader's language has, the latest change first."""
    found = []
    for name, record in reader.knowledge.everything():
        if not isinstance(record, Kept) or record.status != "published":
            continue
        audience = reader.audience(name, "newcomer" if name[0] in {"guide", "topic"} else "peer")
        if reader.code in due_languages(reader.knowledge, name[0], audience):
            verb = reader.words("geändert") if record.changed else reader.words("neu")
            found.append((record.last_change.isoformat(), name, card(reader, name, verb, audience)))
    found.sort(key=lambda one: (one[0], one[1]), reverse=True)
    return tuple((day, one) for day, _, one in found[:most])


def news(reader: Reader) -> ListingView:
    """The page of what is new, by day."""
    place = ListPlace(
        address="new/",
        title="Neu und geändert",
        summary="Was zuletzt dazukam oder sich in der Sache geändert hat.",
        languages=everywhere(reader),
    )
    groups = []
    for day, cards in groupby(latest(reader), key=lambda one: one[0]):
        heading = Heading(f"tag-{day}", reader.when(day))
        groups.append(Group(heading=heading, cards=tuple(one for _, one in cards)))
    return listing(reader, place, groups)
