"""Rules about files as such: names in the tree, encoding, the YAML subset, PO catalogues."""

from patennetz.rules.characters import CHARACTERS
from patennetz.rules.files import FILES
from patennetz.rules.po import PO
from patennetz.rules.rule import Rule
from patennetz.rules.yaml_subset import YAML_SUBSET
from patennetz.rules.yaml_syntax import YAML_SYNTAX

READING: tuple[Rule, ...] = (*FILES, *CHARACTERS, *YAML_SYNTAX, *YAML_SUBSET, *PO)
"""In the order in which a file meets them."""
