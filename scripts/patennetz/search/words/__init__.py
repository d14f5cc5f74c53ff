"""Words for the same thing, a module per language; every module has the same things."""
