"""The adapter to MkDocs: the only folder that knows it, so that the engine can be replaced in one place."""

from patennetz.plugin.plugin import PatennetzPlugin

__all__ = ["PatennetzPlugin"]
