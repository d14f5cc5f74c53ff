#!/bin/sh
# Sets up .venv from the locked files named as arguments (site, test, reuse); does nothing when nothing has changed.
set -eu

venv=.venv
python=$venv/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK=1

complain() {
    printf '\n%s\n' "$@" >&2
    exit 1
}

recent_enough() {
    command -v "$1" >/dev/null 2>&1 && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        recent_enough "$PYTHON" || return 1
        echo "$PYTHON"
        return
    fi
    for name in python3.14 python3.13 python3.12 python3.11 python3; do
        if recent_enough "$name"; then
            echo "$name"
            return
        fi
    done
    return 1
}

make_venv() {
    found=$(find_python) || complain \
        "Es fehlt Python 3.11 oder neuer. Bitte installieren Sie es, oder nennen Sie es: PYTHON=/pfad/zu/python3.12 make site" \
        "Python 3.11 or newer is missing. Please install it, or name it: PYTHON=/path/to/python3.12 make site"
    "$found" -c 'import ensurepip, venv' 2>/dev/null || complain \
        "Zu $found fehlt das Modul venv. Unter Debian und Ubuntu: sudo apt install python3-venv" \
        "The module venv of $found is missing. On Debian and Ubuntu: sudo apt install python3-venv"
    echo "Setting up .venv with $("$found" --version) ..."
    "$found" -m venv --clear "$venv"
}

# What an installation depends on: where it lies, with which Python, from which lock.
fingerprint() {
    pwd -P
    "$python" --version
    cksum "requirements/$1.txt" pyproject.toml
}

locked() {
    "$python" -m pip install --quiet --no-deps --require-hashes --only-binary :all: "$@"
}

install() {
    echo "Installing requirements/$1.txt ..."
    case $1 in
        site)
            locked -r requirements/site.txt
            "$python" -m pip install --quiet --no-deps --no-build-isolation --editable .
            ;;
        reuse) locked --no-binary reuse --no-build-isolation -r requirements/reuse.txt ;;
        *) locked -r "requirements/$1.txt" ;;
    esac
    fingerprint "$1" >"$venv/$1.stamp"
}

# A moved folder or a Python that is gone leaves a .venv that cannot run.
if [ -f "$venv/site.stamp" ] && [ "$(head -n 1 "$venv/site.stamp")" != "$(pwd -P)" ]; then
    make_venv
elif ! recent_enough "$python"; then
    make_venv
fi

for lock in "$@"; do
    if [ ! -f "$venv/$lock.stamp" ] || [ "$(fingerprint "$lock")" != "$(cat "$venv/$lock.stamp")" ]; then
        install "$lock"
    fi
done
