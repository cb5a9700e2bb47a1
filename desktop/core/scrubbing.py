"""Takes out of a text what is nobody else's business: secrets, paths, names of people and PCs, rows of data.

In doubt it takes out more: a report that says a little less can be asked about, one that says too much cannot be taken
back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

import msgspec

SECRET, PATH, USER, PC, MAIL, HOST, LONG, QUOTED = (
    "<secret>", "<path>", "<user>", "<pc>", "<mail>", "<host>", "<long word>", "<quoted>",
)  # fmt: skip
PUBLIC_HOSTS = frozenset(
    "pypi.org files.pythonhosted.org download.pytorch.org huggingface.co hf.co www.nvidia.com localhost "
    "127.0.0.1".split()
)
"""Hosts that say nothing about a person; others may be a company's."""

_KEYS = r"(?:token|api[-_ ]?key|access[-_ ]?key|secret|passwo?r?d|passwd|pwd|authorization|cookie|credentials?)"
_NAMED_SECRET = re.compile(rf"(?i)((?<![^\W_]){_KEYS}[\"']?\s*[:=]\s*[\"']?)(?:(?:bearer|basic|token)\s+)?[^\s\"',;&]+")
_BEARER = re.compile(r"(?i)\b(bearer|basic)\s+[^\s\"',;]{6,}")
_KNOWN_SECRET = re.compile(
    r"(?<![A-Za-z0-9])(?:hf_|sk-|pk-|rk-|gh[pousr]_|github_pat_|glpat-|xox[abps]-|AKIA|ASIA|AIza|npm_|pypi-|eyJ)"
    r"[A-Za-z0-9_\-.]{6,}"
)
_LONG = re.compile(
    r"(?<![A-Za-z0-9_+\-])(?!_Z|[\w+\-]*(?:manylinux|win_amd64|-none-any))(?=[A-Za-z_+\-]*\d)(?=[\d_+\-]*[A-Za-z])[A-Za-z0-9_+\-]{28,}={0,2}"
)
"""Long words of letters and digits may be keys; names of C++ symbols (``_Z…``) and of wheels are not."""
_ADDRESS = re.compile(r"(?i)\b([a-z][a-z0-9+.\-]{1,15})://([^\s/?#\"'<>]*)([^\s\"'<>]*)")
_MAIL = re.compile(r"[^\s\"'<>(),;:@]+@[^\s\"'<>(),;:@]+\.[^\s\"'<>(),;:@]+")
_END = r"[^\n\"<>|]*"
"""A path ends nowhere for certain but here: folders have blanks, commas, brackets and quotes in their names."""
_WINDOWS_PATH = re.compile(rf"(?:(?<![A-Za-z0-9])|(?<=-[A-Za-z]))(?:[A-Za-z]:[\\/]|\\\\[^\s\\]){_END}")
_POSIX_PATH = re.compile(rf"(?:(?<![\w.<>~/\0)\]])|(?<=-[A-Za-z]))(?:~[\w.\-]*)?/(?=[^\s/]){_END}")
_PERSONS_PATH = re.compile(rf"/(?:home|Users|mnt|media|Volumes|srv)/{_END}")
"""Where people's things lie, whatever stands before it: ``-I/home/…``."""
_PACKAGES = re.compile(r"(?m)(?:^[ \t]*|(?<=\"))[^\"\n]*[\\/]site-packages(?=[\\/])")
"""Where libraries lie: at the beginning of a line of a log, or of a quoted path."""
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|‘[^’\n]*’|«[^»\n]*»|`[^`\n]*`")
SHORT, GRAM, STRIDE = 6, 12, 8
"""A row of six letters and more is found whole, and of a longer one every piece of `GRAM` + `STRIDE` letters."""


class Private(msgspec.Struct, frozen=True, kw_only=True):
    """What is known to be private on this PC, and folders whose content is not.

    `roots` leads from folders of programs to the words that stand for them: below them only files of ours and of
    libraries lie, so the rest of such a path may stay."""

    homes: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    pcs: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    roots: Mapping[str, str] = {}


def scrub(text: str, private: Private) -> str:
    """The text without secrets, addresses of others, paths, and names of people and PCs."""
    for secret in sorted(filter(None, private.secrets), key=len, reverse=True):
        for form in {secret, quote(secret, safe="")}:
            text = text.replace(form, SECRET)
    text = _NAMED_SECRET.sub(rf"\1{SECRET}", text)
    text = _BEARER.sub(rf"\1 {SECRET}", text)
    text = _KNOWN_SECRET.sub(SECRET, text)
    text = _ADDRESS.sub(_address, text)
    text = _MAIL.sub(MAIL, text)
    text = _paths(text, private)
    text = _LONG.sub(LONG, text)
    for names, stand_in in ((private.users, USER), (private.pcs, PC)):
        for name in sorted(filter(None, names), key=len, reverse=True):
            text = re.sub(rf"(?i)(?<![^\W_]){re.escape(name)}(?![^\W_])", stand_in, text)
    return text


def _address(match: re.Match[str]) -> str:
    """An address without name, password and what was asked; those of hosts that are not public are not told."""
    scheme, place, rest = match[1].lower(), match[2].rpartition("@")[2], match[3]
    if scheme == "file":
        return PATH
    if public_host(place) == HOST:
        return f"{scheme}://{HOST}"
    return f"{scheme}://{place}{rest.partition('?')[0].partition('#')[0]}"


def public_host(place: str) -> str:
    """A host, perhaps with a port, as it may be told."""
    return place if place.partition(":")[0].lower() in PUBLIC_HOSTS else HOST


def _paths(text: str, private: Private) -> str:
    marks = {"\0packages\0": "<packages>"}
    text = _PACKAGES.sub("\0packages\0", text)
    for root, words in sorted(private.roots.items(), key=lambda pair: -len(pair[0])):
        for form in _forms(root):
            mark = f"\0{len(marks)}\0"
            marks[mark] = words
            text = re.sub(rf"{_ignoring_case(root)}{re.escape(form)}(?=[\\/])", mark.replace("\\", r"\\"), text)
    for home in sorted(filter(None, private.homes), key=len, reverse=True):
        for form in _forms(home):
            text = re.sub(rf"{_ignoring_case(home)}{re.escape(form)}(?![^\W_]){_END}", PATH, text)
    for pattern in (_WINDOWS_PATH, _PERSONS_PATH):
        text = pattern.sub(PATH, text)
    text = _POSIX_PATH.sub(PATH, text)
    for mark, words in marks.items():
        text = text.replace(mark, words)
    return text


def _forms(path: str) -> list[str]:
    """A path as it is written, with slashes, with doubled backslashes as in JSON, and as in an address."""
    plain = path.rstrip("\\/")
    slashes = plain.replace("\\", "/")
    forms = [plain, slashes, plain.replace("\\", "\\\\"), quote(slashes)]
    return sorted({form for form in forms if form}, key=len, reverse=True)


def _ignoring_case(path: str) -> str:
    """Windows' paths are the same whatever their case."""
    return "(?i)" if "\\" in path or path[1:2] == ":" else ""


def without_quotes(text: str) -> str:
    """What a message quotes may be anybody's words."""
    return _QUOTED.sub(QUOTED, text)


def holding_rows(lines: Sequence[str], rows: Iterable[str]) -> set[int]:
    """The numbers of the lines in which something of `rows` stands; see `SHORT`. Case and blanks do not count."""
    plain = [_plain(line) for line in lines]
    heads, grams = _places(plain, SHORT), _places(plain, GRAM)
    found: set[int] = set()
    for row in map(_plain, rows):
        if SHORT <= len(row) < GRAM + STRIDE:
            found |= {number for number, _ in heads.get(row[:SHORT], ()) if row in plain[number]}
            continue
        for at in range(0, len(row) - GRAM + 1, STRIDE):
            for number, place in grams.get(row[at : at + GRAM], ()):
                if number not in found and _in_common(plain[number], place, row, at) >= GRAM + STRIDE:
                    found.add(number)
    return found


def _places(lines: Sequence[str], length: int) -> dict[str, list[tuple[int, int]]]:
    """Where each piece of this length stands: number of the line and place in it."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, line in enumerate(lines):
        for at in range(len(line) - length + 1):
            found.setdefault(line[at : at + length], []).append((number, at))
    return found


def _in_common(line: str, place: int, row: str, at: int) -> int:
    """How many letters in a row both have around a piece of `GRAM` letters that they have in common."""
    before = 0
    while before < min(place, at) and line[place - before - 1] == row[at - before - 1]:
        before += 1
    after = GRAM
    while place + after < len(line) and at + after < len(row) and line[place + after] == row[at + after]:
        after += 1
    return before + after


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
