"""Files beside the pages, made from the knowledge."""
