from patennetz.interface import words
from patennetz.plugin.menu import ABOUT, Link, group_of, groups, links, main_links

GERMAN = words("de")
EXISTING = {"", "newcomers/", "guides/", "processes/", "a-z/", "about/", "imprint/"}


def test_the_header_leads_home_and_to_the_first_list_of_every_section() -> None:
    assert main_links(EXISTING, GERMAN) == (
        Link("", "Start"),
        Link("newcomers/", "Für Zugewanderte"),
        Link("processes/", "Für Behörden"),
        Link("a-z/", "Nachschlagen"),
    )


def test_sections_without_a_page_in_the_language_are_left_out() -> None:
    assert [group.title for group in groups({"", "guides/"}, GERMAN)] == ["Für Zugewanderte"]


def test_some_pages_are_named_in_the_footer_only() -> None:
    (newcomers,) = groups({"guides/", "my-office/", "dates/"}, GERMAN)
    assert [link.address for link in newcomers.links] == ["guides/"]
    assert [link.address for link in newcomers.more] == ["my-office/", "dates/"]


def test_hand_written_pages_are_linked_where_they_exist() -> None:
    assert links(ABOUT, EXISTING, GERMAN) == (Link("about/", "Über dieses Angebot"), Link("imprint/", "Impressum"))


def test_a_page_knows_its_section_if_there_is_a_choice() -> None:
    found = groups(EXISTING, GERMAN)
    section = group_of("guides/adresse-anmelden/", found)
    assert section is not None
    assert section.title == "Für Zugewanderte"
    assert group_of("processes/x/", found) is None
    assert group_of("imprint/", found) is None
