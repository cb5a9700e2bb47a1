"""A report as one web page that needs nothing else: no script, no image, no font, no address is asked for.

Every text goes through `escape`, so that data cannot become part of the page's code; the page forbids itself scripts
and foreign content besides (Content-Security-Policy).
"""

from __future__ import annotations

import html
import math
import re

from desktop.core.curves import thinned
from desktop.core.report import (
    Answers,
    Block,
    Chart,
    Code,
    Facts,
    Line,
    Paragraph,
    Report,
    Table,
)
from desktop.core.resources import resources_folder
from desktop.core.ticks import nice_ticks
from desktop.core.units import number

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 720, 280, 64, 44, 26, 14
"""The size of a chart and its margins, in units of its own."""
MOST_POINTS = 600
"""Points of a curve that are drawn; more would not be seen."""
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def page_of(report: Report) -> str:
    """The whole page."""
    style = (resources_folder() / "report" / "report.css").read_text("utf-8")
    links = "".join(f'<li><a href="#{escape(one.key)}">{escape(one.title)}</a></li>' for one in report.sections)
    body = "".join(
        f'<section aria-labelledby="{escape(one.key)}"><h2 id="{escape(one.key)}">{escape(one.title)}</h2>'
        + "".join(_block(block, f"{one.key}-{place}") for place, block in enumerate(one.blocks))
        + "</section>"
        for one in report.sections
    )
    verdict = _block(report.verdict, "verdict") if report.verdict else ""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(report.title)}</title><style>{style}</style></head><body>"
        f'<header><h1>{escape(report.title)}</h1><p class="muted">{escape(report.subtitle)}</p>{verdict}'
        f'<nav aria-label="Contents"><ul>{links}</ul></nav></header>'
        f'<main>{body}</main><footer><p class="muted">{escape(report.made)}</p></footer></body></html>\n'
    )


def escape(text: str) -> str:
    """A text as part of a page, also within quotes. Characters that no page may hold become a mark that shows it."""
    return html.escape(_UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text))


def _block(block: Block, key: str) -> str:
    if isinstance(block, Paragraph):
        title = f"<strong>{escape(block.title)}</strong> " if block.title else ""
        kind = f"notice {block.tone}" if block.title else block.tone
        return f'<p class="{kind.strip()}">{title}{escape(block.text)}</p>'
    if isinstance(block, Facts):
        rows = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in block.rows)
        return f"<dl>{rows}</dl>"
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Chart):
        return _chart(block, key)
    if isinstance(block, Code):
        title, text = escape(block.title), escape(block.text)
        return f'<figure><figcaption>{title}</figcaption><pre tabindex="0">{text}</pre></figure>'
    return _answers(block)


def _answers(block: Answers) -> str:
    turns = "".join(
        f'<div><dt>{escape(who)}</dt><dd class="said">{escape(text) or "–"}</dd></div>' for who, text in block.turns
    )
    return f'<article class="example"><h3>{escape(block.title)}</h3><dl>{turns}</dl></article>'


def _table(block: Table) -> str:
    def cell(tag: str, place: int, text: str) -> str:
        side = ' class="number"' if place in block.numbers else ""
        scope = ' scope="col"' if tag == "th" else ""
        return f"<{tag}{scope}{side}>{escape(text)}</{tag}>"

    head = "".join(cell("th", place, text) for place, text in enumerate(block.columns))
    rows = "".join(
        "<tr>" + "".join(cell("td", place, text) for place, text in enumerate(row)) + "</tr>" for row in block.rows
    )
    caption = "" if block.folded else f"<caption>{escape(block.title)}</caption>"
    table = f'<div class="wide"><table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
    return f"<details><summary>{escape(block.title)}</summary>{table}</details>" if block.folded else table


# -- curves ------------------------------------------------------------------------------------------------------------


def _chart(block: Chart, key: str) -> str:
    """A chart as a drawing with a name and a description for screen readers, and its legend below."""
    span = span_of(block)
    if span is None:
        return f'<p class="muted">{escape(block.summary)}</p>'
    legend = "".join(
        f'<li><svg class="key" viewBox="0 0 24 8" aria-hidden="true"><path class="s{line.colour}" d="M0 4H24"/></svg>'
        f"{escape(line.title)}</li>"
        for line in block.lines
        if not line.faint
    )
    drawn = _axes(block, span) + "".join(
        _line(line, span) for line in sorted(block.lines, key=lambda one: not one.faint)
    )
    return (
        f'<figure><svg class="chart" role="img" viewBox="0 0 {WIDTH} {HEIGHT}" aria-labelledby="{key}-t {key}-d">'
        f'<title id="{key}-t">{escape(block.title)}</title><desc id="{key}-d">{escape(block.summary)}</desc>'
        f'{drawn}</svg><ul class="legend">{legend}</ul><figcaption>{escape(block.summary)}</figcaption></figure>'
    )


class Span:
    """The ranges of a chart, its ticks, and the way from values to its own units. It is `height` high."""

    def __init__(self, low_x: float, high_x: float, y_ticks: list[float], *, whole: bool) -> None:
        self.low_x, self.high_x, self.height = low_x, high_x, float(HEIGHT)
        self.x_ticks, self.y_ticks = nice_ticks(low_x, high_x, whole=whole), y_ticks

    def x(self, value: float) -> float:
        """Where an x lies."""
        return LEFT + (value - self.low_x) / (self.high_x - self.low_x) * (WIDTH - LEFT - RIGHT)

    def y(self, value: float) -> float:
        """Where a y lies."""
        low, high = self.y_ticks[0], self.y_ticks[-1]
        return self.height - BOTTOM - (value - low) / (high - low) * (self.height - BOTTOM - TOP)


def span_of(block: Chart) -> Span | None:
    """The ranges of a chart; None when there is nothing to draw."""
    points = [point for line in block.lines for point in thinned(line.points, MOST_POINTS)]
    whole = all(x == round(x) for line in block.lines for x, _ in line.points if math.isfinite(x))
    if not points:
        return None
    xs, ys = [x for x, _ in points], [y for _, y in points]
    low_y, high_y = min(ys), max(ys)
    if not high_y > low_y:
        pad = abs(high_y) * 0.1 or 1.0
        low_y, high_y = low_y - pad, high_y + pad
    high_x = max(xs) if max(xs) > min(xs) else min(xs) + 1
    return Span(min(xs), high_x, nice_ticks(low_y, high_y, outward=True), whole=whole)


def tick_texts(ticks: list[float]) -> list[str]:
    """The ticks as text, all with the same number of decimals."""
    if any(tick and not 1e-4 <= abs(tick) < 1e7 for tick in ticks):
        return [f"{tick:.3g}" for tick in ticks]
    places = next((n for n in range(7) if all(abs(round(t, n) - t) < 1e-9 * max(1, abs(t)) for t in ticks)), 6)
    return [f"{tick:,.{places}f}" for tick in ticks]


def _axes(block: Chart, span: Span) -> str:
    base = HEIGHT - BOTTOM
    parts = [f'<text x="0" y="12">{escape(block.y_title)}</text>']
    for tick, text in zip(span.y_ticks, tick_texts(span.y_ticks)):
        y = span.y(tick)
        parts.append(f'<path class="grid" d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}"/>')
        parts.append(f'<text class="end" x="{LEFT - 8}" y="{y + 4:.1f}">{text}</text>')
    parts.append(f'<path class="axis" d="M{LEFT} {base}H{WIDTH - RIGHT}"/>')
    for tick, text in zip(span.x_ticks, tick_texts(span.x_ticks)):
        parts.append(f'<text class="middle" x="{span.x(tick):.1f}" y="{base + 17}">{text}</text>')
    parts.append(f'<text class="end" x="{WIDTH - RIGHT}" y="{HEIGHT - 4}">{escape(block.x_title)}</text>')
    return "".join(parts)


def _line(line: Line, span: Span) -> str:
    points = [(span.x(x), span.y(y)) for x, y in thinned(line.points, MOST_POINTS)]
    kind = f"s{line.colour}" + (" faint" if line.faint else "")
    drawn = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) if points else ""
    if len(points) == 1:
        drawn += "h0.1"  # a point without neighbours has no line: its round end is a dot
    ring = ""
    if line.marked:
        x, y = span.x(line.marked[0]), span.y(line.marked[1])
        ring = f'<circle class="s{line.colour} ring" cx="{x:.1f}" cy="{y:.1f}" r="4.5"/>'
        at = min(max(x, LEFT + 30), WIDTH - 40)
        ring += f'<text class="middle" x="{at:.1f}" y="{y - 10:.1f}">best {number(line.marked[1])}</text>'
    return (f'<path class="{kind}" d="{drawn}"/>' if drawn else "") + ring


def curve_table(chart: Chart, most: int = 12) -> Table:
    """The curves of a chart as numbers, at most so many rows, for everyone who would rather read them."""
    lines = [line for line in chart.lines if not line.faint]
    known = [dict(line.points) for line in lines]
    xs = sorted({x for line in lines for x, _ in line.points})
    xs = [x for x in xs if all(x in values for values in known)] or xs  # where all curves have a point, if anywhere
    if len(xs) > most:
        xs = [xs[round(at * (len(xs) - 1) / (most - 1))] for at in range(most)]
    rows = tuple(
        (
            f"{x:,.0f}" if x == round(x) else number(x, 4),
            *(number(values[x]) if x in values else "–" for values in known),
        )
        for x in xs
    )
    columns = (chart.x_title, *(line.title for line in lines))
    return Table(f"{chart.title}: the numbers", columns, rows, tuple(range(len(columns))), folded=True)
