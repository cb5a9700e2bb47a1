"""Writes the generated pages of the user guide: one entry for each code of the tables in `desktop/core/wording.py`.

.venv/bin/python packaging/guide.py write     # write docs/guide/problems-*.md
.venv/bin/python packaging/guide.py check     # exit code 1 when a page is not what it would write
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "guide"

PAGES: dict[str, tuple[str, str, dict[str, str]]] = {
    "data": (
        "Files and examples",
        "What is said while files are read, checked and split, and what the doctor finds in them.",
        {
            "data": "Reading examples", "file": "Files", "row": "Rows that are left out, and why",
            "dataset": "Datasets", "image": "Images", "label": "Single labels", "labels": "Labels as a whole",
            "rating": "Ratings", "task": "The task", "duplicate": "Rows that repeat", "few": "Too little of something",
            "leak": "Held-out examples that were trained on", "length": "Lengths", "language": "Languages",
            "text": "Damaged text", "answer": "Answers", "personal": "Personal data and secrets",
            "found": "What was found", "template": "Chat templates",
        },
    ),
    "models": (
        "Models and the Hub",
        "What is said of base models, and of fetching and sending them.",
        {
            "model": "Base models", "hub": "The Hugging Face Hub", "starter": "The starter model",
            "store": "Folders with models", "folder": "Folders",
        },
    ),
    "training": (
        "Planning and training",
        "What is said of recipes, of the queue, and of runs before, while and after they train.",
        {
            "recipe": "Recipes", "method": "Ways of learning", "preference": "Preferences", "choice": "Choices",
            "memory": "Graphics memory", "device": "Where it trains", "disk": "Room on the drive", "speed": "Speed",
            "queue": "The queue", "run": "Runs", "training": "Training", "checkpoint": "Checkpoints",
            "alert": "Warnings while it trains", "notice": "What the log tells",
        },
    ),
    "results": (
        "Results, chat and votes",
        "What the scorecard, the look at what was forgotten, prompts, chat and blind votes say.",
        {
            "scorecard": "The scorecard", "evaluation": "Later evaluations", "forgetting": "What was forgotten",
            "general": "General questions", "evidence": "Prompts that were tried", "prompts": "Sets of prompts",
            "chat": "The chat", "votes": "Blind votes",
        },
    ),
    "advice": (
        "What the adviser says",
        "Its advice, the reasons for it, and what would change it.",
        {"advice": "Advice"},
    ),
    "adapters": (
        "Adapters",
        "What is said when adapters are imported, put together and kept.",
        {"adapter": "One adapter", "adapters": "The list of adapters", "combine": "Putting adapters together"},
    ),
    "export": (
        "Exports and GGUF files",
        "What is said when a model is handed over, and what a GGUF file turns out to be.",
        {
            "export": "Exporting", "parity": "Checking an export", "load": "How to load an export",
            "gguf": "GGUF files", "gguf_type": "Forms of GGUF files", "modelfile": "The Modelfile for Ollama",
        },
    ),
    "reports": (
        "Reports, recipes and runs side by side",
        "What is said of reports, of recipe files from another PC, and of runs that are compared.",
        {"report": "Reports", "recipe_file": "Recipe files", "run_compare": "Runs side by side"},
    ),
    "program": (
        "The program and its engine",
        "What is said of setting up what trains, of newer versions, of cleaning up, and of the rest.",
        {
            "crash": "A window that was not closed", "support": "What doctor finds",
            "engine": "The engine", "family": "Which build fits this PC", "updates": "Newer versions",
            "clean": "Removing what the program has put on this PC",
        },
    ),
}  # fmt: skip
"""Title, introduction and groups of codes of each page, in order; the last one takes the groups that none names."""
_PLACE = re.compile(r"\{(\w+)(?::\w+)?\}")


def texts() -> dict[str, str]:
    """The whole text of each generated page, by file name."""
    sys.path.insert(0, str(ROOT))
    from desktop.core.wording import SENTENCES
    from desktop.core.words import Words

    of_group = {group: page for page, (_, _, groups) in PAGES.items() for group in groups}
    kept: dict[str, list[tuple[str, Words]]] = {page: [] for page in PAGES}
    for code, words in SENTENCES.items():
        kept[of_group.get(code.split(".")[0], list(PAGES)[-1])].append((code, words))
    made = {}
    for page, (title, introduction, groups) in PAGES.items():
        parts = [f"# {title}", f"{introduction} [Back to troubleshooting](troubleshooting.md).", _NOTE]
        there = dict.fromkeys(code.split(".")[0] for code, _ in kept[page])
        for group in [*(one for one in groups if one in there), *(one for one in there if one not in groups)]:
            entries = [(code, words) for code, words in kept[page] if code.split(".")[0] == group]
            heading = groups.get(group, group.replace("_", " ").capitalize())
            parts += [f"## {heading}", *(entry(code, words) for code, words in entries)]
        made[f"problems-{page}.md"] = "\n\n".join(parts) + "\n"
    return made


def entry(code: str, words: object) -> str:
    """One code: title, cause, remedy and what was kept, with places in italics."""
    title, cause, remedy, kept = (said(getattr(words, name)) for name in ("title", "cause", "remedy", "kept"))
    if code.startswith("gguf_type."):
        title += f" ({code.partition('.')[2].upper()})"  # people look for a form by the name it has everywhere
    lines = [f'### <a id="{code}"></a>{title}', cause]
    if remedy:
        lines.append(f"**What to do:** {remedy}")
    if kept:
        lines.append(f"**What was kept:** {kept}")
    return "\n\n".join([*lines, f"`{code}`"])


def said(text: str) -> str:
    """A sentence of the tables as Markdown: what is filled in when it is said stands in italics."""
    safe = re.sub(r"([\\`*\[\]<>#|])", r"\\\1", text)
    return _PLACE.sub(lambda match: f"*{match[1].replace('_', ' ').strip()}*", safe)


_NOTE = (
    "*Words in italics* stand for what is filled in: a name, a number, a file. "
    "Under each entry stands its code. Written by `packaging/guide.py`."
)


def main() -> int:
    """Write the pages, or say which are out of date."""
    made = texts()
    old = {path.name for path in FOLDER.glob("problems-*.md")} - set(made)
    if sys.argv[1:] == ["write"]:
        for name in old:
            (FOLDER / name).unlink()
        for name, text in made.items():
            (FOLDER / name).write_text(text, "utf-8")
        print(f"{len(made)} pages written.")
        return 0
    if sys.argv[1:] == ["check"]:
        stale = [name for name in made if not is_current(name, made[name])]
        print("\n".join(f"{name}: write it again" for name in [*stale, *old]) or "All pages are current.")
        return 1 if stale or old else 0
    print(__doc__)
    return 2


def is_current(name: str, text: str) -> bool:
    """Whether a page on the drive is what would be written."""
    path = FOLDER / name
    return path.is_file() and path.read_text("utf-8") == text


if __name__ == "__main__":
    raise SystemExit(main())
