"""All fees, periods and thresholds on one page, each with validity, section and source."""

from dataclasses import dataclass

from patennetz.views.figures import figure
from patennetz.views.listing import ListPlace, list_languages, list_sheet
from patennetz.views.lists import newcomers_link
from patennetz.views.parts import Figure, Heading, Sheet
from patennetz.views.reader import Reader

_GROUPS = (
    ("gebuehren", "Gebühren", ("EUR",)),
    (
        "fristen-und-zeiten",
        "Fristen und Zeiten",
        ("hours", "days", "working_days", "weekdays", "weeks", "months", "years", "date"),
    ),
    ("werte", "Andere Werte", ("percent", "points", "count", "yes_no")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureGroup:
    """Figures of one sort."""

    heading: Heading
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresView:
    """The page of all figures."""

    sheet: Sheet
    groups: tuple[FigureGroup, ...]


def figures_page(reader: Reader) -> FiguresView:
    """The page of all figures in a language."""
    place = ListPlace(
        address="figures/",
        title="Gebühren und Fristen",
        summary="Alle Beträge und Fristen auf diesen Seiten: mit Paragraf, Quelle und dem Tag, für den sie gelten.",
        template="figures",
        above=(newcomers_link(reader),),
        languages=list_languages(reader, "parameter"),
    )
    units = {one: parameter.unit for one, parameter in sorted(reader.knowledge.parameters.items())}
    groups = tuple(
        FigureGroup(
            heading=Heading(group_id, reader.words(title)),
            figures=tuple(figure(reader, one) for one, unit in units.items() if unit in of_units),
        )
        for group_id, title, of_units in _GROUPS
    )
    shown = tuple(group for group in groups if group.figures)
    return FiguresView(sheet=list_sheet(reader, place, [group.heading for group in shown]), groups=shown)
