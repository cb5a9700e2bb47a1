"""Suspected personal data and secrets in a text: e-mail, phone, payment card, IBAN, keys and passwords.

Patterns with checks behind them (check digits, lengths, issuers), made so that a false alarm is rarer than a miss.
Addresses of example.com and its like and the 555 numbers of films are not reported.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from desktop.data.doctor.phones import phones

KINDS = ("personal.secret", "personal.iban", "personal.card", "personal.email", "personal.phone")
"""In the order in which they claim a piece of text, so that it is not reported twice."""
MARKS = {
    "personal.email": "[e-mail]",
    "personal.phone": "[phone]",
    "personal.card": "[card]",
    "personal.iban": "[IBAN]",
    "personal.secret": "[secret]",
}
Span = tuple[int, int]


def personal_places(text: str) -> list[tuple[int, int, str]]:
    """Start, end and kind of everything suspicious; ascending, not overlapping."""
    finders: list[Callable[[str], Iterator[Span]] | None] = [None] * len(KINDS)
    if any(hint in text for hint in _SECRET_HINTS) or _speaks_of_passwords(text):
        finders[0] = _secrets
    if _MANY_DIGITS.search(text):
        finders[1], finders[2], finders[4] = _ibans, _cards, phones
    if "@" in text:
        finders[3] = _emails
    found: list[tuple[int, int, str]] = []
    for kind, finder in zip(KINDS, finders):
        for start, end in finder(text) if finder else ():
            _claim(found, (start, end, kind))
    return found


def without(code: str, text: str) -> str:
    """The text with everything of one kind replaced by its mark, such as ``[e-mail]``."""
    while spans := [(start, end) for start, end, kind in personal_places(text) if kind == code]:
        pieces, done = [], 0
        for start, end in spans:
            pieces += [text[done:start], MARKS[code]]
            done = end
        text = "".join((*pieces, text[done:]))
    return text


def _claim(taken: list[tuple[int, int, str]], one: tuple[int, int, str]) -> None:
    """Put a span in its place among the others, unless a part of it is taken."""
    place = bisect_right(taken, one)
    free_before = place == 0 or taken[place - 1][1] <= one[0]
    if free_before and (place == len(taken) or one[1] <= taken[place][0]):
        taken.insert(place, one)


# -- e-mail ------------------------------------------------------------------------------------------------------------

_EMAIL = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@((?:[A-Za-z0-9-]{1,63}\.){1,5}([A-Za-z]{2,24}))"
    r"(?![A-Za-z0-9_-])"
)
_MADE_UP = re.compile(
    r"(?:.*\.)?(?:example|test|domain|yourdomain|mydomain|yourcompany|company|email|localhost)\.[a-z.]+|.*\.(?:example"
    r"|test|invalid|localhost|local|png|jpe?g|gif|svg|webp|css|js|ts|py|json|html?|md|txt)",
    re.IGNORECASE,
)
"""RFC 2606 keeps example.com and .test for examples; the rest are what people write instead, and names of files."""


def _emails(text: str) -> Iterator[Span]:
    for match in _EMAIL.finditer(text):
        if not _MADE_UP.fullmatch(match[1]) and not match[0].startswith("git@"):
            yield match.span()


# -- numbers -----------------------------------------------------------------------------------------------------------

_MANY_DIGITS = re.compile(r"\d(?:[ ./()\-]{0,2}\d){6}")
"""Without seven digits close together there is neither phone number, card nor IBAN."""
_IBAN_START = re.compile(r"(?<![A-Za-z0-9])([A-Z]{2})[0-9]{2}(?=[ \-]?[A-Z0-9])")
_IBAN_LENGTH: dict[str, int] = {
    name: int(length)
    for length, names in {
        "15": "NO", "16": "BE", "18": "DK FI FO GL NL SD", "19": "MK SI", "20": "AT BA EE KZ LT LU XK MN",
        "21": "CH HR LI LV", "22": "BG BH CR DE GB GE IE ME RS VA", "23": "AE GI IL IQ OM SO TL",
        "24": "AD CZ ES MD PK RO SA SE SK TN VG", "25": "LY PT ST", "26": "IS TR", "27": "BI DJ FR GR IT MC MR SM",
        "28": "AL AZ BY CY DO GT HU LB NI PL SV", "29": "BR EG PS QA UA", "30": "JO KW MU", "31": "MT SC", "32": "LC",
        "33": "RU",
    }.items()
    for name in names.split()
}  # fmt: skip
"""Characters of an IBAN by country, from the SWIFT IBAN registry (release 99)."""


def _ibans(text: str) -> Iterator[Span]:
    for match in _IBAN_START.finditer(text):
        end, compact = _compact(text, match.start(), _IBAN_LENGTH.get(match[1], 0))
        ends_here = not text[end : end + 1].isalnum() or not text[end : end + 1].isascii()
        if compact and ends_here and int("".join(str(int(c, 36)) for c in compact[4:] + compact[:4])) % 97 == 1:
            yield match.start(), end


def _compact(text: str, start: int, length: int) -> tuple[int, str]:
    """`length` letters and digits from `start` on, single blanks and hyphens skipped: the end and the characters."""
    taken, place = "", start
    while place < len(text) and len(taken) < length:
        letter = text[place]
        if letter in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            taken += letter
        elif letter not in " -" or text[place - 1] in " -":
            break
        place += 1
    return (place, taken) if length and len(taken) == length else (start, "")


_CARD = re.compile(
    r"(?<![A-Za-z0-9_.,/=\-])(?<![0-9] )"
    r"(?:[0-9]{4}([ \-]?)[0-9]{4}\1[0-9]{4}\1[0-9]{1,7}|[0-9]{4}([ \-]?)[0-9]{6}\2[0-9]{4,5})"
    r"(?![A-Za-z0-9_]|[.,\- ][0-9])"
)


def _cards(text: str) -> Iterator[Span]:
    for match in _CARD.finditer(text):
        digits = match[0].replace(" ", "").replace("-", "")
        if _has_issuer(digits) and _luhn(digits):
            yield match.span()


def _has_issuer(digits: str) -> bool:
    """Whether the first digits and the length are those of Visa, Mastercard, Amex, Discover, JCB, Diners or UnionPay
    (ISO/IEC 7812 ranges as the networks publish them)."""
    four, count = int(digits[:4]), len(digits)
    if digits[0] == "4":
        return count in {13, 16, 19}
    if 5100 <= four <= 5599 or 2221 <= four <= 2720 or 3528 <= four <= 3589:
        return count == 16
    if digits[:2] in {"34", "37"}:
        return count == 15
    if 3000 <= four <= 3059 or digits[:2] in {"36", "38"}:
        return count == 14
    return (four == 6011 or 6440 <= four <= 6599 or digits[:2] == "62") and 16 <= count <= 19


def _luhn(digits: str) -> bool:
    """The check digit of payment cards (ISO/IEC 7812-1)."""
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10 == 0 and len(set(digits)) > 1


# -- secrets -----------------------------------------------------------------------------------------------------------

_SECRET_HINTS = (
    "AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "sk-", "sk_live_", "rk_live_",
    "hf_", "xox", "AIza", "eyJ", "npm_", "PRIVATE KEY",
)  # fmt: skip
_PASSWORD_HINTS = ("passw", "pwd", "mot de passe", "contraseña", "密码", "密碼", "パスワード", "пароль", "kennwort")
_SECRET = re.compile(
    r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----.{20,8000}?-----END (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----"
    r"|(?<![A-Za-z0-9_\-])(?:"
    r"A[KS]IA[0-9A-Z]{16}"
    r"|gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}|glpat-[A-Za-z0-9_\-]{20,64}"
    r"|sk-(?:proj-|ant-|svcacct-|or-)[A-Za-z0-9_\-]{20,300}|sk-[A-Za-z0-9]{32,64}"
    r"|[sr]k_live_[A-Za-z0-9]{16,128}|hf_[A-Za-z0-9]{30,64}|npm_[A-Za-z0-9]{36}"
    r"|xox[abeoprs]-[A-Za-z0-9\-]{10,250}|AIza[0-9A-Za-z_\-]{35}"
    r"|eyJ[A-Za-z0-9_\-]{10,4000}\.eyJ[A-Za-z0-9_\-]{10,8000}\.[A-Za-z0-9_\-]{10,2000}"
    r")(?![A-Za-z0-9_])",
    re.DOTALL,
)
_PASSWORD = re.compile(
    r"""(?:password|passwort|passwd|kennwort|\bpwd|mot de passe|contraseña|密码|密碼|パスワード|пароль)["']?"""
    r"""(?:\s{0,2}[:=：]\s{0,2}|\s+(?:is|ist|lautet|es|est)\s+)(["'“]?)([^\s"'“”,;<>()\[\]{}$*%…]{6,64})""",
    re.IGNORECASE,
)
_STANDS_FOR = re.compile(
    r"your|dein|secret|example|placeholder|changeme|os\.|env|self\.|xxx|12345|password", re.IGNORECASE
)


def _secrets(text: str) -> Iterator[Span]:
    for match in _SECRET.finditer(text):
        yield match.span()
    if _speaks_of_passwords(text):
        for match in _PASSWORD.finditer(text):
            if _is_password(match[2]) and not _SECRET.search(match[2]):
                yield match.start(2), match.start(2) + len(match[2].rstrip(".:!?"))


def _speaks_of_passwords(text: str) -> bool:
    lower = text.lower()
    return any(hint in lower for hint in _PASSWORD_HINTS)


def _is_password(value: str) -> bool:
    """Whether what follows “password:” looks like one: letters and digits, and not a variable or a placeholder."""
    letters = any(letter.isalpha() for letter in value)
    return letters and any(letter.isdigit() for letter in value) and not _STANDS_FOR.search(value) and "_" not in value
