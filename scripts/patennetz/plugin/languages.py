"""Teaches static-i18n the languages of `policy.yml`; mkdocs.yml names German only."""

import re
from collections.abc import Iterable

import mkdocs_static_i18n.config as i18n_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs_static_i18n.plugin import I18n

from patennetz.model.policy import Language
from patennetz.text import GERMAN

# static-i18n knows two-letter codes only and would refuse kmr, prs or de-simple.
i18n_config.RE_LOCALE = re.compile(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")


def loop(config: MkDocsConfig) -> I18n:
    """The plugin that runs one build per language."""
    plugin = config.plugins.get("i18n")
    if not isinstance(plugin, I18n):
        message = "mkdocs.yml: the plugin i18n (mkdocs-static-i18n) is missing behind patennetz"
        raise PluginError(message)
    return plugin


def add_languages(i18n: I18n, languages: Iterable[Language]) -> None:
    """Appends the languages that mkdocs.yml does not name."""
    known = {entry.locale for entry in i18n.config.languages}
    for language in languages:
        if language.code not in known:
            i18n.config.languages.append(_entry(language))


def _entry(language: Language) -> i18n_config.I18nPluginLanguage:
    entry = i18n_config.I18nPluginLanguage()
    entry.load_dict({"locale": language.code, "name": language.name, "build": True, "default": False})
    failed, _ = entry.validate()
    if failed:
        message = f"policy.yml: {language.code}: {failed[0][1]}"
        raise PluginError(message)
    return entry


def chosen(languages: tuple[Language, ...], wanted: str) -> tuple[Language, ...]:
    """The languages to build: all, or German and those named in a list such as `de,en`."""
    codes = {code.strip() for code in wanted.split(",") if code.strip()}
    unknown = sorted(codes - {language.code for language in languages})
    if unknown:
        names = ", ".join(language.code for language in languages)
        message = f"Unbekannte Sprache: {', '.join(unknown)}. In knowledge/policy.yml stehen: {names}."
        raise PluginError(message)
    return tuple(language for language in languages if not codes or language.code in codes | {GERMAN})
