"""Phone numbers: as dialled from anywhere, in the North American form, or as at home beside words that say so.

A number as it is dialled at home looks like any other number. It is taken for one behind a word such as “phone”, and
where it has the form of one and the words before or behind it, in the program's languages, speak of calling someone
under it. An order number in a sentence about calling is left alone: the words must lead to the number itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# A look back stands behind the first letter of a pattern: what begins with one is found five times as fast.
_INTERNATIONAL = re.compile(r"\+(?<![A-Za-z0-9_+/=.\-]\+)[1-9](?:[ ./()\-]{0,2}[0-9]){7,14}(?![A-Za-z0-9_])")
_NORTH_AMERICAN = re.compile(
    r"[(1-9](?<![A-Za-z0-9_.\-/=+].)(?:(?<=1)[ .\-][(2-9])?"
    r"(?:(?<=\()[2-9][0-9]{2}\) ?[2-9][0-9]{2}[ .\-]|(?<=[2-9])[0-9]{2}([.\-])[2-9][0-9]{2}\1)"
    r"[0-9]{4}(?![A-Za-z0-9_]|[.\-][0-9])"
)
_NATIONAL = re.compile(r"[(0-9](?:(?<=[0-9])|[0-9])(?:[ ./()\-]{0,3}[0-9]){6,13}(?![A-Za-z0-9_]|[.,][0-9])")
_WORD = re.compile(
    r"(?:\b(?:tel|phone|telephone|mobile|cell|call|fax|whatsapp|telefon|telefonnummer|handy|handynummer|mobil|anrufen"
    r"|tél|téléphone|portable|teléfono|telefone|telefono|móvil|celular|cellulare|тел|телефон)\b|电话|電話|手机|携帯|☎|📞)"
    r"[\s:.#(\-–：]*(?:(?:number|nr|no|nummer|num|is|ist|lautet|at|on|me|us|unter|est|es|é|le|al|el|número|numéro"
    r"|numero|号码|号|番号|は|是|为)[\s:.#：]*){0,3}$",
    re.IGNORECASE,
)
"""A word for “phone” right before a number, and what may stand between."""
_DATE = re.compile(r"(?:19|20)[0-9]{2}[./\-]|[0-9]{1,2}[./\-][0-9]{1,2}[./\-](?:19|20)[0-9]{2}")
_DECIMAL = re.compile(r"\+?[0-9]+\.[0-9]+")

# -- beside words ------------------------------------------------------------------------------------------------------

_SEPARATED = re.compile(
    r"(?<![A-Za-z0-9_,/=+\-])(?<![0-9] )(?<![0-9]\.)\(?[0-9](?:[ ./()\-]{0,2}[0-9]){7,13}"
    r"(?![A-Za-z0-9_]|[.,\- /]{1,2}[0-9])"
)
_NO_PHONE = re.compile(
    r"(?<![0-9])(?:[0-3]?[0-9]([./\- ])[01]?[0-9]\1(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}([./\-])[01]?[0-9]\2[0-3]?[0-9])"
    r"(?![0-9])|(?<![0-9.])[0-3][0-9]\.[01][0-9]\.[0-9]{0,2}[ \-]{1,2}"
    r"|^[0-2]?[0-9][.:]?[0-5][0-9] ?- ?[0-2]?[0-9][.:]?[0-5][0-9]$|^0\.[0-9]+$|(?:[ .]000){2}$"
)
"""Dates in full, stretches of short dates, hours (08.00 - 18.00, 0900-1730), fractions and millions."""
_FORMS = {
    "zero": re.compile(r"0[1-9][0-9]{6,11}|00[1-9][0-9]{9,12}"),
    "french": re.compile(r"0[1-9][0-9]{8}"),
    "spanish": re.compile(r"[6-9][0-9]{8}"),
    "american": re.compile(r"1?[2-9][0-9]{2}[2-9][0-9]{6}"),
    "chinese": re.compile(r"1[3-9][0-9]{9}|[48]00[0-9]{7}|0[1-9][0-9]{8,10}"),
}
"""Digits of a number that is dialled at home: with the 0 of most countries; the rest by the countries' own plans."""
_FAR = r"[^.!?。！？\n0-9]{0,40}"
_BEFORE = (
    (
        ("zero",),
        r"(?:erreich|ruf|meld|kontakt|telefon|mobil|schreib|sprech|whatsapp|sms|rückfrage)\w*\b"
        + _FAR
        + r"\b(?:unter|auf|bei|an)(?: (?:der|die|dieser|meiner|unserer|folgender))?"
        r"(?: (?:telefon|ruf|handy|mobil|festnetz|service)?(?:nummer|nr))?"
        r"|\b(?:hotline|festnetz|durchwahl|(?:ruf|mobil|service|festnetz)nummer)(?: ist| lautet| unter)?"
        r"|(?:an|zurück)ruf\w*\W{0,2}|\bwähl\w*(?: \w+){0,2} (?:die|den|der)"
        r"|\b(?:meine|unsere|seine|ihre)(?: neue| private| alte)? nummer(?: ist| lautet)?",
    ),
    (
        ("zero", "american"),
        r"\b(?:reach|contact|call|ring|phone|text|sms|whatsapp|available|speak|fax)\w*\b"
        + _FAR
        + r"\b(?:at|on|via)(?: (?:the|this|my|our) number)?|\b(?:dial|ring|text(?: me| us)?)(?= )|\bget hold of \w+ on"
        r"|\bI['’]m on|\b(?:hotline|helpline|landline|cellphone)(?: is| on)?"
        r"|\b(?:my|our|his|her|their)(?: new| work| home| private| office)? number(?: is)?",
    ),
    (
        ("french",),
        r"(?:appel|joign|joind|contact|téléphon|disponible|message|sms|whatsapp)\w*\b"
        + _FAR
        + r"\b(?:au|sur le|le)(?: numéro| n°)?"
        r"|\bcomposez le(?: numéro)?|\b(?:ligne directe|standard|numéro vert)(?: est le)?"
        r"|\b(?:mon|notre|son)(?: nouveau)? numéro(?: est(?: le)?)?",
    ),
    (
        ("spanish", "zero"),
        r"(?:ll[aá]m|contact|localiz|disponible|escr[ií]b|whatsapp|sms)\w*\b"
        + _FAR
        + r"\b(?:al|en el)(?: número| móvil| fijo)?"
        r"|\bmar(?:que|ca|car) el(?: número)?|\b(?:contacto|centralita)(?= ?:)"
        r"|\b(?:mi|nuestro|su)(?: nuevo)? número(?: es(?: el)?)?",
    ),
    (
        ("chinese", "zero"),
        r"(?:拨打?|致电|来电|打(?:电话)?|热线|座机|固话|传真|联系(?:方式|电话|人)?|(?:我|他|她|我们)的号码|给我，?号码)"
        r"(?:给|我们?|他|她|您|客服|热线|电话|手机|请|是|为|，|.{1,3}(?:先生|女士|老师)){0,3}",
    ),
    (("zero",), r"(?:電話(?:番号)?|連絡先|問い合わせ先?|[私僕彼女]の番号)は?"),
)
_BEHIND = (
    (
        ("zero",),
        r"\b(?:unter|auf|über)(?: (?:der|meiner|unserer|der rufnummer|der nummer))?",
        r"[ ,]*(?:[^\W\d]+ ){0,5}(?:erreich|an(?:zu)?rufen|melden|zu sprechen)",
    ),
    (("zero",), "", r"[ ）)]?(?:まで|へ|に|で)?[おご]?(?:電話|連絡|かけ|問い合わせ|受け?付け)"),
    (("chinese", "zero"), "", r" ?(?:随时)?(?:联系我|找我)"),
)
_BESIDE = [
    (forms, re.compile(rf"(?:{before})[\s:：.#（(–\-]*$", re.IGNORECASE), re.compile(behind, re.IGNORECASE))
    for forms, before, behind in (*((forms, before, "") for forms, before in _BEFORE), *_BEHIND)
]
"""Forms, the words that end right before a number, and those that begin right behind it."""
_REACH = 70
"""Letters before a number that are looked at."""


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each number; in no order, and some may be told twice."""
    for match in _INTERNATIONAL.finditer(text):
        if not _DECIMAL.fullmatch(match[0]) and not _fictional(match[0]):
            yield match.span()
    for match in _NORTH_AMERICAN.finditer(text):
        if not _fictional(match[0]):
            yield match.span()
    for match in _NATIONAL.finditer(text):
        if _fictional(match[0]):
            continue
        start, other = match.start(), _NO_PHONE.search(match[0])
        if _WORD.search(text, max(0, start - _REACH), start):
            called = not other or (match[0].startswith("0") and "." not in match[0])  # Tel. 0800 000 000
            if called and not (_DATE.match(match[0]) or _DECIMAL.fullmatch(match[0])):
                yield match.span()
        elif not other and (strict := _SEPARATED.match(text, start)) and _is_called(text, strict):
            yield strict.span()


def _is_called(text: str, number: re.Match[str]) -> bool:
    """Whether a number has the form of one that is dialled at home, and the words beside it speak of calling it."""
    digits = re.sub(r"[^0-9]", "", number[0])
    forms = {name for name, form in _FORMS.items() if form.fullmatch(digits)}
    start, end = number.span()
    return any(
        not forms.isdisjoint(meant) and behind.match(text, end) and before.search(text, max(0, start - _REACH), start)
        for meant, before, behind in _BESIDE
    )


def _fictional(number: str) -> bool:
    """Whether a number is one of the 555 numbers that are kept for fiction in North America."""
    digits = re.sub(r"[^0-9]", "", number)
    digits = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    return (len(digits) == 10 and "555" in (digits[:3], digits[3:6])) or (len(digits) == 7 and digits[:3] == "555")
