"""The named colours of the window. This is the only file that holds a colour value."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Tokens:
    """One full set of named colours, each written #RRGGBB."""

    window: str
    surface: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    series_1: str
    series_2: str
    series_3: str
    series_4: str

    def named(self) -> dict[str, str]:
        """Every token under its name."""
        return asdict(self)

    def mix(self, first: str, second: str, share: float) -> str:
        """The token `first` with `share` (0 to 1) of the token `second` stirred in."""
        values = self.named()
        pairs = zip(_channels(values[first]), _channels(values[second]))
        return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


LIGHT = Tokens(
    window="#F6F7F9",
    surface="#FFFFFF",
    line="#C9D0DA",
    edge="#768296",
    text="#1B2430",
    muted="#566273",
    accent="#2F5FDE",
    on_accent="#FFFFFF",
    accent_soft="#E6EDFD",
    good="#1B7346",
    good_soft="#E2F4EA",
    warn="#8A5200",
    warn_soft="#FFF1DA",
    bad="#B3261E",
    bad_soft="#FCE8E6",
    series_1="#2F5FDE",
    series_2="#B84E14",
    series_3="#1B7346",
    series_4="#8A3FB8",
)

DARK = Tokens(
    window="#14181E",
    surface="#1C222B",
    line="#3A4453",
    edge="#73819A",
    text="#E8ECF2",
    muted="#9AA7B8",
    accent="#7EA2FF",
    on_accent="#0E1420",
    accent_soft="#24324F",
    good="#5CCB8F",
    good_soft="#17342A",
    warn="#F0B45A",
    warn_soft="#3A2C14",
    bad="#FF8A80",
    bad_soft="#40201E",
    series_1="#7EA2FF",
    series_2="#F2A56B",
    series_3="#5CCB8F",
    series_4="#C99BF0",
)

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("text", "muted", "accent", "good", "warn", "bad") for ground in ("window", "surface")),
    *((ink, f"{ink}_soft") for ink in ("accent", "good", "warn", "bad")),
    *(("text", ground) for ground in ("accent_soft", "good_soft", "warn_soft", "bad_soft")),
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
)
"""Every (ink, ground) in which text is drawn; each needs a contrast of 4.5."""

EDGE_PAIRS: tuple[tuple[str, str], ...] = (
    ("edge", "window"),
    ("edge", "surface"),
    *((f"series_{n}", "surface") for n in (1, 2, 3, 4)),
    *((f"series_{n}", "window") for n in (1, 2, 3, 4)),
)
"""Every (ink, ground) of input edges and drawn curves; each needs a contrast of 3."""


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG defines it."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(value / 255) for value in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
