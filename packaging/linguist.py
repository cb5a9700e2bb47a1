"""Qt Linguist's files, ``resources/translations/tunesmith_LANG.ts``: read, brought up to date, released as ``.qm``."""

from __future__ import annotations

import os
import re
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

from visible_texts import ROOT, Uses

LANGUAGES = ("de", "fr", "es", "zh_CN", "ja")
FOLDER = ROOT / "resources" / "translations"
PLACE = re.compile(r"\{[^{}]*\}")

Said = dict[tuple[str, str], str]
"""Translations by context and source; nothing is finished that is not in it."""


def file_of(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"tunesmith_{language}.ts"


def read(language: str) -> Said:
    """The finished translations of a language; none where there is no file yet."""
    path, found = file_of(language), Said()
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                found[name, message.findtext("source") or ""] = translation.text or ""
    return found


def write(language: str, uses: Uses, said: Said) -> list[str]:
    """Write the file of a language with exactly the texts that are in use, by context and text, so that changes stay
    small; returns the texts that are not translated everywhere. A text that says nothing in words stays as it is."""
    by_context: dict[str, list[str]] = {}
    for text, contexts in uses.items():
        for context in contexts:
            by_context.setdefault(context, []).append(text)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    missing = set()
    for context in sorted(by_context):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in sorted(by_context[context]):
            translation = said.get((context, text)) or ("" if says_words(text) else text)
            kind = "" if translation else ' type="unfinished"'
            if not translation:
                missing.add(text)
            lines += [
                "    <message>",
                f"        <source>{_quoted(text)}</source>",
                f"        <translation{kind}>{_quoted(translation)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    FOLDER.mkdir(parents=True, exist_ok=True)
    file_of(language).write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")
    return [text for text in uses if text in missing]


def says_words(text: str) -> bool:
    """Whether there is anything to translate beside marks and places."""
    return re.search(r"[A-Za-z]{2}", PLACE.sub("", text)) is not None


def faults(source: str, translation: str) -> list[str]:
    """What a translation does not keep of its source: places, spaces at the ends, line breaks, marks of keys."""
    found = []
    if Counter(PLACE.findall(source)) != Counter(PLACE.findall(translation)):
        found.append("places")
    for end, name in ((slice(0, 1), "start"), (slice(-1, None), "end")):
        if source[end].isspace() != translation[end].isspace():
            found.append(f"space at the {name}")
    if source.count("\n") != translation.count("\n"):
        found.append("line breaks")
    for mark, name in (("<", "markup"), ("{", "brackets"), ("}", "brackets")):
        if source.count(mark) != translation.count(mark):
            found.append(name)
    if ("&" in source) != ("&" in translation):
        found.append("mark of a key (&)")
    return found


def release() -> list[Path]:
    """Make the files that the program reads, with PySide's own lrelease; those that are up to date stay."""
    import PySide6

    tool = next(path for path in Path(PySide6.__file__).parent.glob("lrelease*") if path.suffix in ("", ".exe"))
    made = []
    for language in LANGUAGES:
        source, target = file_of(language), file_of(language).with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        fresh = target.with_suffix(f".{os.getpid()}.new")
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(fresh)], check=True)
        fresh.replace(target)  # whole, also where two do this at once
        made.append(target)
    return made


def _quoted(text: str) -> str:
    return escape(text).replace("\r", "&#13;")
