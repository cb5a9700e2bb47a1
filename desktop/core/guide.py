"""The user guide as it ships: pages of Markdown with anchors, links between them, and search. No network, no Qt.

Pages lie in docs/guide of a clone and inside the installed package. `index.md` links them in the order of the contents;
a page that is linked from another page alone (those of troubleshooting) stands below that one.
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

import msgspec

from desktop.core.resources import resources_folder

INDEX = "index"
PAGE_SUFFIX = ".md"
MOST_HITS = 60
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*$")
_NAMED = re.compile(r'<a id="([^"]+)"></a>\s*')
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_MARKS = re.compile(r"(\*\*|(?<!\w)[*_]|[*_](?!\w)|`)")


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A heading of a page with what stands below it up to the next one."""

    page: str
    level: int
    """1 is the title of the page."""
    title: str
    anchor: str
    text: str
    """As plain words in one line."""


class GuidePage(msgspec.Struct, frozen=True, kw_only=True):
    """One page: its name without ``.md``, the Markdown to show, its sections, and where its links and images lead."""

    name: str
    markdown: str
    sections: tuple[Section, ...]
    links: tuple[str, ...]
    images: tuple[str, ...]

    @property
    def title(self) -> str:
        """The first heading."""
        return self.sections[0].title

    @property
    def pages(self) -> tuple[str, ...]:
        """Names of the pages of the guide that it links to, each once, in its order."""
        names = (target(link)[0] for link in self.links if not is_outside(link))
        return tuple(dict.fromkeys(name for name in names if name and name != self.name))


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A section in which all words of a search stand, with some words around the first of them."""

    section: Section
    page_title: str
    around: str


def guide_folder() -> Path:
    """Where the guide lies: inside the installed package, or in docs/ of a clone."""
    inside = resources_folder() / "guide"
    return inside if inside.is_dir() else resources_folder().parent / "docs" / "guide"


def is_outside(link: str) -> bool:
    """Whether a link leaves the guide, for an address that a browser opens."""
    return link.startswith(("https://", "http://", "mailto:"))


def target(link: str, page: str = "") -> tuple[str, str]:
    """Page and anchor of a link inside the guide; `page` is where it stands. Either may be empty."""
    name, _, anchor = link.partition("#")
    return (name.removesuffix(PAGE_SUFFIX) or page), anchor


def slug(title: str) -> str:
    """The anchor of a heading that names none, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def plain(markdown: str) -> str:
    """Markdown as words in one line: without marks, links and the frames of tables."""
    words = re.sub(r"^[>\s]*([-+*]|\d+\.)\s|^\|[\s|:-]+\|$|^```.*$", " ", markdown, flags=re.MULTILINE)
    return _words(words.replace("|", " "))


def _words(inline: str) -> str:
    """A heading or a line without its marks and links."""
    words = _LINK.sub(lambda match: match[2], _NAMED.sub("", inline))
    return " ".join(_MARKS.sub("", words).replace("\\", "").split())


def read_page(name: str, markdown: str) -> GuidePage:
    """A page out of its Markdown. Every page begins with its title."""
    sections: list[Section] = []
    heading: tuple[int, str, str] | None = None
    below: list[str] = []

    def close() -> None:
        if heading:
            level, title, anchor = heading
            text = plain("\n".join(below))
            if "." in anchor:  # the code of a problem, which stands below what it says: found by it, but told in words
                text = text.removesuffix(anchor).rstrip()
            sections.append(Section(page=name, level=level, title=title, anchor=anchor, text=text))

    code = False
    for line in markdown.splitlines():
        code ^= line.startswith("```")
        match = None if code else _HEADING.match(line)
        if match is None:
            below.append(line)
            continue
        close()
        named = _NAMED.search(match[2])
        title = _words(match[2])
        heading, below = (len(match[1]), title, named[1] if named else slug(title)), []
    close()
    links = _LINK.findall(re.sub(r"```.*?```", "", markdown, flags=re.DOTALL))
    return GuidePage(
        name=name,
        markdown=_NAMED.sub("", markdown),
        sections=tuple(sections),
        links=tuple(link for image, _, link in links if not image),
        images=tuple(link for image, _, link in links if image),
    )


class Guide:
    """All pages of a folder, read when first asked for."""

    def __init__(self, folder: Path | None = None) -> None:
        """The guide that ships with the program, or another one."""
        self.folder = folder or guide_folder()

    @cached_property
    def pages(self) -> dict[str, GuidePage]:
        """Every page by its name; empty where the guide is missing."""
        return {
            path.stem: read_page(path.stem, path.read_text("utf-8"))
            for path in sorted(self.folder.glob(f"*{PAGE_SUFFIX}"))
        }

    @cached_property
    def contents(self) -> list[tuple[str, tuple[str, ...]]]:
        """The names of the pages, the index and then those in its order, each with those that only it leads to."""
        if INDEX not in self.pages:
            return []
        first = [name for name in self.pages[INDEX].pages if name in self.pages]
        below = {
            name: tuple(one for one in self.pages[name].pages if one in self.pages and one not in (*first, INDEX))
            for name in first
        }
        return [(INDEX, ()), *below.items()]

    @cached_property
    def _anchors(self) -> dict[str, Section]:
        """Sections by anchors that stand only once in the whole guide."""
        found: dict[str, list[Section]] = {}
        for page in self.pages.values():
            for section in page.sections:
                found.setdefault(section.anchor, []).append(section)
        return {anchor: sections[0] for anchor, sections in found.items() if len(sections) == 1}

    def section(self, link: str, page: str = "") -> Section | None:
        """Where a link inside the guide leads: ``page#anchor``, ``page.md`` or only an anchor (a code of a problem)."""
        name, anchor = target(link, page)
        there = self.pages.get(name)
        if there is None:
            return self._anchors.get(name) if not anchor else None
        if not anchor:
            return there.sections[0]
        return next((section for section in there.sections if section.anchor == anchor), None)

    def find(self, words: str) -> list[Hit]:
        """Sections that hold all the words, best first: in the title before the text, side by side before apart, what
        explains before single messages. At most `MOST_HITS`."""
        wanted, phrase = words.lower().split(), " ".join(words.lower().split())
        if not wanted:
            return []
        ranked: list[tuple[tuple[bool, bool, bool, bool, int, int], Section]] = []
        for page in self.pages.values():
            for section in page.sections:
                title, text = section.title.lower(), f"{section.anchor} {section.text}".lower()
                if all(word in title or word in text for word in wanted):
                    missed = any(word not in title for word in wanted)
                    apart = phrase not in title and phrase not in text
                    message = page.name.startswith("problems-")
                    rank = (section.anchor != phrase, missed, apart, message, section.level, len(ranked))
                    ranked.append((rank, section))
        ranked.sort(key=lambda found: found[0])
        return [
            Hit(section=section, page_title=self.pages[section.page].title, around=_around(section.text, wanted))
            for _, section in ranked[:MOST_HITS]
        ]


def _around(text: str, wanted: list[str], width: int = 110) -> str:
    """Some words of a text around the first of the words that were looked for."""
    places = [place for word in wanted if (place := text.lower().find(word)) >= 0]
    start = max(0, min(places, default=0) - width // 3)
    if start:
        start = text.find(" ", start) + 1
    piece = text[start : start + width]
    end = piece.rsplit(" ", 1)[0] if len(text) > start + width else piece
    return ("… " if start else "") + end + (" …" if len(text) > start + width else "")
