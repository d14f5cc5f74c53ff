"""What can be reached, and what goes round in circles."""

from patennetz.checks.graph import circles, reachable, way_back


def test_reachable_follows_arrows_and_ignores_unknown_things() -> None:
    assert reachable("a", {"a": ("b", "x"), "b": ("a",), "c": ("a",)}) == {"a", "b"}


def test_every_knot_is_told_once() -> None:
    arrows = {"a": ("b",), "b": ("c",), "c": ("a", "d"), "d": ("d",), "e": ("a",)}
    assert list(circles(arrows)) == [("a", "b", "c"), ("d",)]


def test_the_shortest_way_back_is_told() -> None:
    assert way_back("a", {"a": ("b", "c"), "b": ("c",), "c": ("a",)}) == ("a", "c")
    assert way_back("a", {"a": ("b",), "b": ()}) == ()


def test_long_chains_need_no_recursion() -> None:
    arrows = {str(number): (str(number + 1),) for number in range(5000)}
    assert len(reachable("0", arrows)) == 5000
    assert way_back("0", {**arrows, "4999": ("0",)})[-1] == "4999"
