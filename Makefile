# Everything one types here. `make` alone lists it. Works with GNU make 3.81 (macOS) and newer.
# PYTHON=/path/to/python3.12 make site  picks an interpreter; else the newest of python3.14 ... python3.11 is taken.

PYTEST = .venv/bin/python -m pytest

.PHONY: help site serve test test-slow lint bench screenshots gallery html-checker accept lock clean environment environment-test

help:
	@echo "make site       build the site into site/ (the first time: also set up .venv)"
	@echo "make serve      look at it while editing: http://127.0.0.1:8000/"
	@echo "make test       all quick tests; browser tests run where Chromium is found"
	@echo "make test-slow  link check of the built site, and browser tests, which then must run"
	@echo "make lint       ruff and mypy"
	@echo "make screenshots pictures of every kind of page into build/screenshots/"
	@echo "make gallery    renew the pictures of the README"
	@echo "make bench      measure speed and memory"
	@echo "make accept     take the present output as the expected one, then read: git diff"
	@echo "make lock       renew the locked requirement files"
	@echo "make clean      remove what was built, and .venv"

site: environment
	@.venv/bin/patennetz build

serve: environment
	@.venv/bin/patennetz serve

test: environment-test
	@$(PYTEST) -n auto --maxprocesses 8 --dist loadfile -m "not slow and not bench"

test-slow: environment-test html-checker
	@PATENNETZ_REQUIRE_BROWSER=1 $(PYTEST) -m "slow or browser"

lint: environment-test
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy

bench: environment-test
	@$(PYTEST) -m bench -s tests/bench

screenshots: environment-test
	@PYTHONPATH=tests .venv/bin/python tests/browser/screenshots.py build/screenshots

gallery: environment-test
	@PYTHONPATH=tests .venv/bin/python tests/browser/screenshots.py .github/images gallery

# Locked in tests/browser/package-lock.json; where there is no npm, its tests say what is missing.
html-checker:
	@if command -v npm >/dev/null && [ ! tests/browser/node_modules/.package-lock.json -nt tests/browser/package-lock.json ]; \
		then npm ci --prefix tests/browser --ignore-scripts --silent && touch tests/browser/node_modules/.package-lock.json; fi

accept: environment-test
	@$(PYTEST) --accept -m "not slow and not bench and not browser"

lock: environment-test
	@sh scripts/lock.sh

clean:
	rm -rf .venv site .site-* build .pytest_cache .mypy_cache .ruff_cache .hypothesis scripts/*.egg-info

environment:
	@sh scripts/environment.sh site

environment-test:
	@sh scripts/environment.sh site test reuse
