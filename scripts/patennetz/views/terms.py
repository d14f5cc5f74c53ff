"""German official terms beside the reader's word for them."""

from patennetz.views.parts import TermLink
from patennetz.views.reader import Reader


def term_link(reader: Reader, term_id: str) -> TermLink | None:
    """A term for the reader; None where it could not be read."""
    term = reader.knowledge.terms.get(term_id)
    if term is None:
        return None
    translation = term.translations.get(reader.code)
    return TermLink(
        id=term_id,
        german=term.term,
        translation=translation.text if translation and not reader.is_german else "",
        is_own=translation is not None and translation.source is None,
        definition=reader.texts(("term", term_id))("definition", term.definition),
    )
