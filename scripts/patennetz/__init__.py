"""Patennetz: from curated records to a judged, multilingual, honest static site."""
