"""English names of the languages that models speak, by ISO 639-1 code."""

from __future__ import annotations

_NAMES = """
af Afrikaans, ar Arabic, bg Bulgarian, bn Bengali, ca Catalan, cs Czech, cy Welsh, da Danish, de German, el Greek,
en English, es Spanish, et Estonian, eu Basque, fa Persian, fi Finnish, fr French, ga Irish, gl Galician, gu Gujarati,
he Hebrew, hi Hindi, hr Croatian, hu Hungarian, id Indonesian, it Italian, ja Japanese, kn Kannada, ko Korean,
lt Lithuanian, lv Latvian, ml Malayalam, mr Marathi, ms Malay, mt Maltese, ne Nepali, nl Dutch, no Norwegian,
oc Occitan, pl Polish, pt Portuguese, ro Romanian, ru Russian, sk Slovak, sl Slovenian, sr Serbian, sv Swedish,
sw Swahili, ta Tamil, te Telugu, th Thai, tl Tagalog, tr Turkish, uk Ukrainian, ur Urdu, vi Vietnamese, zh Chinese
"""
LANGUAGE_NAMES: dict[str, str] = {pair[:2]: pair[3:] for pair in _NAMES.replace("\n", " ").strip().split(", ")}


def language_name(code: str) -> str:
    """``German`` for ``de``; the code itself where it is not on the list."""
    return LANGUAGE_NAMES.get(code, code)
