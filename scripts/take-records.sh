#!/bin/sh
# Takes the records of a proposal (knowledge, mentors, docs) into this checkout, and nothing else of it.
# For builds of changes from forks: program, configuration and theme stay those of the branch they are proposed for.
#
#     sh scripts/take-records.sh FOLDER-WITH-THE-PROPOSAL
set -eu

proposal=$1
for folder in knowledge mentors docs; do
    if [ -L "$proposal/$folder" ] || [ -n "$(find "$proposal/$folder" -type l 2>/dev/null | head -n 1)" ]; then
        echo "$folder: symbolische Verknüpfungen werden nicht übernommen (symbolic links are not taken)." >&2
        exit 1
    fi
done
for folder in knowledge mentors docs; do
    rm -rf "$folder"
    [ ! -d "$proposal/$folder" ] || cp -R "$proposal/$folder" "$folder"
done
