"""The user guide: its pages, links and pictures, what is generated, and that it says the truth about the code."""

from __future__ import annotations

import ast
import importlib.util
import re
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from desktop.core.guide import INDEX, Guide, GuidePage, guide_folder, is_outside, read_page
from desktop.core.recipe_words import MEANINGS, METHODS, OBJECTIVES
from desktop.core.wording import SENTENCES, places
from desktop.ui.guide.topics import PARTS, PLACES

ROOT = Path(__file__).resolve().parent.parent.parent
GUIDE = Guide()
MOST_IMAGES, MOST_IMAGE_BYTES = 6, 400_000


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    """packaging/guide.py"""
    spec = importlib.util.spec_from_file_location("guide", ROOT / "packaging" / "guide.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def sources() -> list[tuple[str, ast.Module]]:
    """Every file of the program, below its folder, with its syntax tree."""
    folder = ROOT / "desktop"
    files = sorted(folder.rglob("*.py"))
    return [(path.relative_to(folder).as_posix(), ast.parse(path.read_text("utf-8"))) for path in files]


# -- pages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", GUIDE.pages.values(), ids=GUIDE.pages)
def test_every_link_and_picture_leads_somewhere(page: GuidePage) -> None:
    for link in page.links:
        assert is_outside(link) or GUIDE.section(link, page.name) is not None, link
    for image in page.images:
        assert (GUIDE.folder / image).is_file(), image


@pytest.mark.parametrize("page", GUIDE.pages.values(), ids=GUIDE.pages)
def test_every_page_begins_with_its_title_and_no_anchor_stands_twice(page: GuidePage) -> None:
    assert page.sections[0].level == 1
    assert [section.level for section in page.sections].count(1) == 1
    anchors = [section.anchor for section in page.sections]
    assert sorted(set(anchors)) == sorted(anchors)
    assert "<" not in re.sub(r"`[^`]*`", "", page.markdown).replace("\\<", ""), "HTML of which little would be shown"


def test_every_page_is_in_the_contents_once() -> None:
    listed = [name for first, below in GUIDE.contents for name in (first, *below)]
    assert listed[0] == INDEX
    assert sorted(listed) == sorted(GUIDE.pages)


def test_pictures_are_few_and_small() -> None:
    images = sorted((GUIDE.folder / "images").iterdir())
    used = {Path(image).name for page in GUIDE.pages.values() for image in page.images}
    assert {path.name for path in images} == used
    assert len(images) <= MOST_IMAGES
    assert sum(path.stat().st_size for path in images) <= MOST_IMAGE_BYTES
    for path in images:
        with Image.open(path) as image:
            assert image.format == "PNG" and image.mode == "P", path


def test_nothing_in_the_guide_names_this_machine() -> None:
    for page in GUIDE.pages.values():
        assert not re.search(r"/(tmp|root|home|work)/", page.markdown), page.name


def test_every_topic_of_the_window_is_in_the_guide() -> None:
    for place, topic in (PLACES | PARTS).items():
        assert GUIDE.section(topic) is not None, place


def test_the_guide_lies_in_docs_of_a_clone() -> None:
    assert guide_folder() == ROOT / "docs" / "guide"


# -- reading and searching --------------------------------------------------------------------------------------------


def test_a_page_is_read_into_sections_with_anchors() -> None:
    text = (
        '# One\n\nAll *of* it, `x`.\n\n## <a id="own"></a>Two\n\n```\n# no heading\n```\n\n## What, now?\n\n[a](b.md#c)'
    )
    page = read_page("p", text)
    assert [(s.level, s.title, s.anchor) for s in page.sections] == [
        (1, "One", "one"), (2, "Two", "own"), (2, "What, now?", "what-now"),
    ]  # fmt: skip
    assert page.sections[0].text == "All of it, x."
    assert "<a id" not in page.markdown
    assert page.pages == ("b",)


def test_a_search_finds_titles_first_and_codes() -> None:
    assert GUIDE.find("learning rate")[0].section.page == "choosing"
    assert GUIDE.find("PAUSE")[0].section.anchor == "pause"
    assert GUIDE.find("data.too_few")[0].section.anchor == "data.too_few"
    assert "perplexity" in GUIDE.find("perplexity")[0].around.lower()
    assert GUIDE.find("nosuchwordanywhere") == []
    assert GUIDE.find("  ") == []


def test_a_missing_guide_is_an_empty_one(tmp_path: Path) -> None:
    empty = Guide(tmp_path)
    assert (empty.contents, empty.find("loss"), empty.section("index")) == ([], [], None)


# -- troubleshooting --------------------------------------------------------------------------------------------------


def test_troubleshooting_is_current(generator: ModuleType) -> None:
    made = generator.texts()
    assert {path.name for path in GUIDE.folder.glob("problems-*.md")} == set(made)
    stale = [name for name, text in made.items() if not generator.is_current(name, text)]
    assert not stale, "run: .venv/bin/python packaging/guide.py write"


def test_every_code_has_its_entry_with_all_that_is_said() -> None:
    for code, words in SENTENCES.items():
        section = GUIDE.section(code)
        assert section is not None, code
        assert section.anchor == code
        assert ("What to do:" in section.text) == bool(words.remedy), code
        assert ("What was kept:" in section.text) == bool(words.kept), code


def test_sentences_become_markdown_that_says_the_same(generator: ModuleType) -> None:
    assert generator.said("{count} of {held_out} have a * in <b> and {need:size}") == (
        r"*count* of *held out* have a \* in \<b\> and *need*"
    )
    for words in SENTENCES.values():
        for text in (words.title, words.cause, words.remedy, words.kept):
            assert not places(generator.said(text))


# -- privacy ----------------------------------------------------------------------------------------------------------

NETWORK = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "xmlrpc", "httpx", "httpx2",
           "requests", "urllib3", "aiohttp", "websockets", "huggingface_hub", "PySide6.QtNetwork"}  # fmt: skip
ALLOWED = {"hub", "setup"}
WITHIN_THIS_PC = {"engine/llama_cpp.py": {"http"}}
"""Talks to the server of llama.cpp that it started, at 127.0.0.1."""
NO_ADDRESS = {"schemas.openxmlformats.org", "example.com"}
"""Names of XML that look like addresses, and what stands in an empty field."""


def imported(tree: ast.Module) -> set[str]:
    """What a file imports, by whole names."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def test_only_hub_and_setup_import_what_reaches_the_network() -> None:
    seen = set()
    for name, tree in sources():
        names = imported(tree)
        used = {one for one in NETWORK if any(it == one or it.startswith(f"{one}.") for it in names)}
        room = name.split("/")[0]
        if room in ALLOWED:
            seen |= {room} if used else set()
        else:
            assert used <= WITHIN_THIS_PC.get(name, set()), name
    assert seen == ALLOWED


def hosts(text: str) -> set[str]:
    """Hosts of web addresses in a text, and of bare names that end like those of hosts."""
    found = re.findall(r"https?://([a-z0-9.-]+\.[a-z]{2,})", text)
    return set(found) | set(re.findall(r"(?<![\w.@-])((?:[a-z0-9-]+\.)+(?:com|org|net|io|co))(?![\w.-])", text))


def test_the_privacy_page_names_just_the_hosts_that_the_code_knows() -> None:
    found = set()
    for _, tree in sources():
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
                found |= hosts(node.value)
    found -= NO_ADDRESS
    found |= hosts((ROOT / "resources" / "updates.json").read_text("utf-8"))
    shown = {host.removeprefix("www.") for host in hosts(GUIDE.pages["privacy"].markdown)}
    assert shown == {host.removeprefix("www.") for host in found}


# -- glossary ---------------------------------------------------------------------------------------------------------

NO_TERMS = {"min", "s", "starter", "Settings", "Esc", "Del", "F2", "Backspace", "no answer", "nothing said",
            "not on this PC", "too long", "columns", "rows", "zero", "another seed", "tokens", "number", "Alt+Left",
            "Alt+Right", "base model", "carries loss", "as in QLoRA", "the scaling of LoRA",
            "scaling of what was learned"}  # fmt: skip
"""What stands in brackets in the window and is no term of the field."""


def terms() -> set[str]:
    """Terms in brackets at the end of texts: “Adapter size (rank)”."""
    texts = [*MEANINGS.values(), *METHODS.values(), *OBJECTIVES.values()]
    for name, tree in sources():
        for node in ast.walk(tree):
            called = getattr(node, "func", None)
            function = getattr(called, "attr", getattr(called, "id", ""))
            if name.startswith("ui/") and isinstance(node, ast.Call) and function in ("tr", "say", "translate"):
                texts += [
                    one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)
                ]
    bracketed = [match[1] for text in texts if (match := re.search(r"\(([^(){}·]+)\)\.?$", text))]
    return {term for one in bracketed for term in one.split(", ") if not re.search(r"[*%]", one)} - NO_TERMS


def test_the_glossary_has_every_term_of_the_window() -> None:
    bold = re.findall(r"^- \*\*(.+?)\*\*:", GUIDE.pages["glossary"].markdown, flags=re.MULTILINE)
    listed = {term.strip().lower() for entry in bold for term in entry.split(",")}
    found = terms()
    assert len(found) > 30
    assert {term for term in found if term.lower() not in listed} == set()


# -- figures ----------------------------------------------------------------------------------------------------------

MEASURED = re.compile(r"\b20\d\d-\d\d-\d\d\b")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def measured_blocks() -> list[tuple[str, str]]:
    """Paragraphs of the guide with the date of a measurement, each with the table that it announces."""
    found = []
    for page in GUIDE.pages.values():
        blocks = page.markdown.split("\n\n")
        for block, after in zip(blocks, [*blocks[1:], ""]):
            if MEASURED.search(block) and not block.startswith("!["):
                found.append((page.name, f"{block}\n{after}" if block.endswith(":") else block))
    return found


def test_every_measured_figure_stands_in_the_documentation_of_the_program() -> None:
    documents = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    known = {number for path in documents for number in NUMBER.findall(path.read_text("utf-8"))}
    blocks = measured_blocks()
    assert len(blocks) >= 8
    for page, block in blocks:
        assert re.search(r"core|processor", block), f"{page}: on what machine? {block}"
        assert "`" in block, f"{page}: by which command? {block}"
        assert set(NUMBER.findall(block)) - known == set(), page


def test_a_code_is_found_but_told_in_words() -> None:
    """People paste codes from reports, and look for forms of GGUF by their names."""
    for words in ("gguf_type.q8_0", "q8_0 nearly", "starter.download"):
        first = GUIDE.find(words)[0]
        assert first.section.anchor in ("gguf_type.q8_0", "starter.download")
        assert first.section.anchor not in first.around and first.around
    assert GUIDE.find("gguf_type.q8_0")[0].section.title == "Nearly lossless (Q8_0)"
    shown = [hit.around + hit.section.title for words in ("q4_k_m", "hub", "run") for hit in GUIDE.find(words)]
    assert [text for text in shown if re.search(r"\b[a-z]+(_[a-z]+)*\.[a-z0-9]+_[a-z0-9_]+\b", text)] == []
