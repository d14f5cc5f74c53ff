"""What fonts.css promises to draw, and the alphabets it has to."""

import re
from pathlib import Path

ASSETS = Path(__file__).parents[2] / "scripts" / "patennetz" / "theme" / "assets"
RULES = (ASSETS / "stylesheets" / "fonts.css").read_text("utf-8")

_LOADED = re.compile(r'url\("\.\./fonts/([a-z-]+\.woff2)"\)[^}]*unicode-range:([^;]+);')

ALPHABETS = {
    "de": "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞ abcdefghijklmnopqrstuvwxyzäöüß „“ ‚‘ »« §§ 1.234,56\N{NO-BREAK SPACE}€ – …",
    "en": "“quoted” ‘quoted’ it’s £ ™ © 1,234.56 —",
    "fr": "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ «\N{NARROW NO-BREAK SPACE}»\N{NARROW NO-BREAK SPACE}?",
    "tr": "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ abcçdefgğhıijklmnoöprsştuüvyz âîû ₺",
    "uk": "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ’ʼ № ₴",
    "ru": "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя №",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰ ٠١٢٣٤٥٦٧٨٩ ٪ ٫ ٬ ، ؛ ؟",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئأؤۀ ۰۱۲۳۴۵۶۷۸۹ می\N{ZERO WIDTH NON-JOINER}خواهم ٪ ٫ ٬ ، ؛ ؟",
    "kmr": "ABCÇDEÊFGHIÎJKLMNOPQRSŞTUÛVWXYZ abcçdeêfghiîjklmnopqrsştuûvwxyz",
    "names": "ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż ÁČĎĚŇŘŠŤŮÝŽ áčďěňřšťůýž ĂÂÎȘȚ ăâîșț ĐĆ đć ŐŰ őű Əə Øø Åå Ññ ĀĒĪŪ āēīū",
}


def _span(part: str) -> range:
    first, _, last = part.strip().removeprefix("U+").partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)


PROMISED = {
    name: frozenset(point for part in listed.split(",") for point in _span(part))
    for name, listed in _LOADED.findall(RULES)
}
"""The characters of each file, as its rule states them."""
