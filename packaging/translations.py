#!/usr/bin/env python3
"""The window in other languages: ``translations.py update | release | check | missing LANG | import LANG FILE …``.

``update`` brings the files of Qt Linguist up to date with the source; ``release`` makes what the program reads;
``check`` ends with 1 when a file is not up to date, a text is not translated, or a translation loses a place;
``missing`` prints what is to be translated, a JSON object a line, and ``import`` takes such lines back with ``t``
filled in. Runs with the Python of `.venv`; docs/translating.md says more.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import linguist  # noqa: E402 - beside this file; packaging/ must not become a package
import visible_texts  # noqa: E402


def main() -> int:
    """Do what was asked; returns the exit code."""
    options = _parser().parse_args()
    if options.what == "release":
        for path in linguist.release():
            print(path)
        return 0
    try:
        uses = visible_texts.visible_texts()
    except visible_texts.LostTextError as error:
        print(error, file=sys.stderr)
        return 1
    if options.what == "update":
        for language in linguist.LANGUAGES:
            missing = linguist.write(language, uses, kept(language, uses))
            print(f"{language}: {len(uses)} texts, {len(missing)} to translate")
        return 0
    if options.what == "check":
        found = problems(uses)
        print("\n".join(found) or f"{len(uses)} texts in {len(linguist.LANGUAGES)} languages")
        return int(bool(found))
    if options.what == "missing":
        for text in untranslated(options.language, uses):
            print(json.dumps({"source": text, "where": sorted(uses[text]), "t": ""}, ensure_ascii=False))
        return 0
    return take(options.language, options.files, options.strings, uses)


def kept(language: str, uses: visible_texts.Uses) -> linguist.Said:
    """The finished translations of a language; a text that a second place uses now has there what it has elsewhere."""
    said = linguist.read(language)
    elsewhere = {source: translation for (_, source), translation in said.items()}
    for text in uses.keys() & elsewhere.keys():
        for context in uses[text]:
            said.setdefault((context, text), elsewhere[text])
    return said


def untranslated(language: str, uses: visible_texts.Uses) -> list[str]:
    """The texts in use that are not translated in each of their contexts."""
    said = kept(language, uses)
    return [
        text for text, contexts in uses.items()
        if linguist.says_words(text) and not all(said.get((context, text)) for context in contexts)
    ]  # fmt: skip


def problems(uses: visible_texts.Uses) -> list[str]:
    """What keeps the languages from being complete and right, a line each."""
    found = []
    wanted = {(context, text) for text, contexts in uses.items() for context in contexts}
    for language in linguist.LANGUAGES:
        said = linguist.read(language)
        found += [
            f"{language}: not translated in {context}: {text!r}" for context, text in sorted(wanted - said.keys())
        ]
        found += [
            f"{language}: no longer used in {context}: {text!r}" for context, text in sorted(said.keys() - wanted)
        ]
        for (context, source), translation in said.items():
            found += [f"{language}: {fault}: {context}: {source!r}" for fault in linguist.faults(source, translation)]
    return found


def take(language: str, files: list[Path], strings: Path | None, uses: visible_texts.Uses) -> int:
    """Take translations from lines ``{"source": …, "t": …}``, with ``"context"`` only there; a line with ``"skip"``
    says that a text stays as it is. `strings` names the sources where lines have an ``"id"`` instead. Lines that do
    not keep what they must are left out and said."""
    sources = {line["id"]: line["source"] for line in _lines(strings)} if strings else {}
    said, left_out, own = kept(language, uses), 0, []
    for path in files:
        for line in _lines(path):
            source = line.get("source") or sources.get(line.get("id"), "")
            text = source if line.get("skip") else line.get("t") or ""
            if not source or not text or source not in uses:
                continue
            if faults := linguist.faults(source, text):
                left_out += 1
                print(f"{path.name}: {', '.join(faults)}: {source!r} – {text!r}", file=sys.stderr)
            elif "context" in line:
                own.append(((line["context"], source), text))
            else:
                said |= {(context, source): text for context in uses[source]}
    said |= dict(own)
    missing = linguist.write(language, uses, said)
    print(f"{language}: {len(uses)} texts, {len(missing)} to translate, {left_out} lines left out")
    return int(bool(left_out))


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_subparsers(dest="what", required=True)
    for name in ("update", "release", "check"):
        what.add_parser(name)
    what.add_parser("missing").add_argument("language", choices=linguist.LANGUAGES)
    taking = what.add_parser("import")
    taking.add_argument("language", choices=linguist.LANGUAGES)
    taking.add_argument("files", nargs="+", type=Path)
    taking.add_argument("--strings", type=Path, help="JSON lines with the sources of the ids in the files")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
