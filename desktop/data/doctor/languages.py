"""In which language a text is, told only when it is certain. With py3langid (97 languages, no network)."""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np
from py3langid.langid import MODEL_FILE, LanguageIdentifier

LEAST_LETTERS = 40
"""A letter of Chinese, Japanese or Korean counts for two."""
LOOK_AT = 200
"""Characters of a text that are looked at: more tells nothing new and costs time."""
LEAST_CONFIDENCE = 0.9
MINORITY = (0.002, 0.2)
"""Shares of the rows between which a second language looks like an accident. Rarer is noise of the method, more is a
dataset in several languages."""
FEWEST_ROWS = 3
LANGUAGES = (
    "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lt"
    " lv mk ml mn mr ms my ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh"
)
"""Those with many writers. Rare relatives of the great ones (Scots, Latin, Esperanto …) are what short texts are most
often mistaken for, so they are not on the list."""

_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`|https?://\S+|<[^>\n]{1,200}>", re.DOTALL)
_CODE_MARKS = re.compile(r"[{}\[\]<>=;_\\/|#$^&*~]|\w\(|\d")


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    """Set up once per process: 0.6 s and about 60 MB."""
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(LANGUAGES.split())
    # The table comes in 16 bits, which numpy would widen again for every text; that is half of the time.
    identifier.nb_ptc = np.ascontiguousarray(identifier.nb_ptc, np.float32)
    return identifier


def language_of(text: str) -> str:
    """The language of a text as an ISO 639 code, or ``""`` when it is short, code, a table, or not certain."""
    text = prose(text)
    if 2 * len(text) < LEAST_LETTERS:
        return ""
    letters = sum(map(str.isalpha, text))
    weight = letters if text.isascii() else letters + sum(letter >= "\u2e80" for letter in text)
    if weight < LEAST_LETTERS or letters < 0.6 * len(text) or len(_CODE_MARKS.findall(text)) > 0.05 * len(text):
        return ""
    name, confidence = _identifier().classify(text)
    return str(name) if confidence >= LEAST_CONFIDENCE else ""


def prose(text: str) -> str:
    """The beginning of a text without code, addresses and tags."""
    text = text[: 4 * LOOK_AT]
    if "`" in text or "<" in text or "http" in text:
        text = _CODE.sub(" ", text)
    return text[:LOOK_AT].strip()
