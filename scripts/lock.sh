#!/bin/sh
# Renews requirements/*.txt from requirements/*.in: newest versions, hashes of the files for every system, no host named.
set -eu
unset PIP_FIND_LINKS PIP_INDEX_URL PIP_EXTRA_INDEX_URL
export PIP_CONFIG_FILE=/dev/null

for name in site test reuse; do
    .venv/bin/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-header --no-annotate \
        --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
        --output-file "requirements/$name.txt" "requirements/$name.in"
    .venv/bin/python -c '
import pathlib, sys
path = pathlib.Path(sys.argv[1])
lines = path.read_text().splitlines(keepends=True)
path.write_text("".join(line for line in lines if line.strip() and not line.startswith("#")))
' "requirements/$name.txt"
done
