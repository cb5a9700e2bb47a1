"""In which language a text is, told only when it is certain. With py3langid (97 languages, no network)."""

from __future__ import annotations

import re
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

LEAST_LETTERS = 40
LOOK_AT = 300
"""Characters of a text that are looked at: more tells nothing new and costs 0.3 µs each."""
LEAST_CONFIDENCE = 0.9
MINORITY = (0.002, 0.2)
"""Shares of the rows between which a second language looks like an accident. Rarer is noise of the method, more is a
dataset in several languages."""
FEWEST_ROWS = 3

_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`|https?://\S+|<[^>\n]{1,200}>", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]")
_CODE_MARKS = re.compile(r"[{}\[\]<>=;_\\/|#$^&*~]|\w\(|\d")


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    """Set up once per process: 0.6 s and about 40 MB."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def language_of(text: str) -> str:
    """The language of a text as an ISO 639 code, or ``""`` when it is short, code, a table, or not certain."""
    text = prose(text)
    if len(text) < LEAST_LETTERS:
        return ""
    letters = len(_LETTERS.findall(text))
    if letters < LEAST_LETTERS or letters < 0.6 * len(text) or len(_CODE_MARKS.findall(text)) > 0.05 * len(text):
        return ""
    name, confidence = _identifier().classify(text)
    return str(name) if confidence >= LEAST_CONFIDENCE else ""


def prose(text: str) -> str:
    """The beginning of a text without code, addresses and tags."""
    text = text[: 4 * LOOK_AT]
    if "`" in text or "<" in text or "http" in text:
        text = _CODE.sub(" ", text)
    return text[:LOOK_AT].strip()
