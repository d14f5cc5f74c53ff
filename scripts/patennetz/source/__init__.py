"""Reads what contributors wrote, with the place of everything; the only door to records on disk."""
