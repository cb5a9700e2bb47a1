"""What NVIDIA's cards can do on paper, and finding a card by the name that its driver gives it.

Counts, clocks, memory, bandwidth and power are NVIDIA's own, from the architecture whitepapers (Turing, GA102, Ada,
RTX Blackwell, A100, H100) and the product pages; those of the GeForce 30 to 50 series were compared with two public
tables. Laptop cards have the power their maker allows them: theirs are the values at the highest power listed here, and
`allowed` takes the power limit of the very card into account.

Rates are not listed but follow from the architecture: multiprocessors x boost clock x FLOPs per clock. That gives
NVIDIA's figures within a per cent (RTX 3090 71.2, RTX 4090 165.2, RTX 5090 209.5, T4 65.1, A100 311.9 TFLOP/s).
"""

from __future__ import annotations

import re

import msgspec


class Family(msgspec.Struct, frozen=True):
    """Cards built alike. `half` and `single` are FLOPs per clock of one multiprocessor: products of dense 16-bit
    matrices summed up in 32 bits, and 32-bit arithmetic. `capability` is the CUDA compute capability."""

    capability: tuple[int, int]
    half: int
    single: int


# GeForce cards sum up in 32 bits at half their speed: 512 where workstation cards of the same chip do 1024
# (whitepapers, "Peak FP16 Tensor TFLOPS with FP32 Accumulate"). The GTX 16 series has no tensor cores.
_GEFORCE, _PRO = 512, 1024
_FAMILIES = {
    "volta": Family((7, 0), 1024, 128),
    "gtx": Family((7, 5), 128, 128),
    "turing": Family((7, 5), _GEFORCE, 128),
    "turing pro": Family((7, 5), _PRO, 128),
    "a100": Family((8, 0), 2048, 128),
    "ampere": Family((8, 6), _GEFORCE, 256),
    "ampere pro": Family((8, 6), _PRO, 256),
    "ada": Family((8, 9), _GEFORCE, 256),
    "ada pro": Family((8, 9), _PRO, 256),
    "hopper": Family((9, 0), 4096, 256),
    "blackwell": Family((12, 0), _GEFORCE, 256),
    "blackwell pro": Family((12, 0), _PRO, 256),
}
# Name without maker and trade words | multiprocessors, boost clock (MHz), memory (GB), bandwidth (GB/s), power (W).
# One name may stand for several cards, which their memory tells apart.
_TABLE = """
gtx: gtx 1630 | 8 1785 4 96 75
gtx: gtx 1650 | 14 1665 4 128 75
gtx: gtx 1650 ti | 16 1485 4 192 55
gtx: gtx 1650 ti max q | 16 1200 4 160 35
gtx: gtx 1650 max q | 16 1245 4 112 35
gtx: gtx 1650 super | 20 1725 4 192 100
gtx: gtx 1660 | 22 1785 6 192 120
gtx: gtx 1660 super | 22 1785 6 336 125
gtx: gtx 1660 ti | 24 1770 6 288 120
gtx: gtx 1660 ti max q | 24 1335 6 288 60
ampere: rtx 2050 | 16 1477 4 112 45
turing: rtx 2060 | 30 1680 6 336 160
turing: rtx 2060 | 34 1650 12 336 185
turing: rtx 2060 max q | 30 1185 6 264 65
turing: rtx 2060 super | 34 1650 8 448 175
turing: rtx 2070 | 36 1620 8 448 175
turing: rtx 2070 max q | 36 1185 8 384 80
turing: rtx 2070 super | 40 1770 8 448 215
turing: rtx 2070 super max q | 40 1155 8 352 80
turing: rtx 2080 | 46 1710 8 448 215
turing: rtx 2080 max q | 46 1095 8 384 80
turing: rtx 2080 super | 48 1815 8 496 250
turing: rtx 2080 super max q | 48 1080 8 352 80
turing: rtx 2080 ti | 68 1545 11 616 250
turing pro: titan rtx | 72 1770 24 672 280
turing pro: quadro rtx 4000 | 36 1545 8 416 160
turing pro: quadro rtx 5000 | 48 1815 16 448 265
turing pro: quadro rtx 6000 | 72 1770 24 672 295
turing pro: quadro rtx 8000 | 72 1770 48 672 295
turing pro: t4 | 40 1590 16 320 70
volta: v100 pcie | 80 1380 16 900 250
volta: v100 pcie | 80 1380 32 900 250
volta: v100 sxm2 | 80 1530 16 900 300
volta: v100 sxm2 | 80 1530 32 900 300
volta: titan v | 80 1455 12 653 250
ampere: rtx 3050 | 20 1777 8 224 130
ampere: rtx 3050 | 18 1470 6 168 70
ampere: rtx 3050 laptop | 16 1500 4 192 60
ampere: rtx 3050 laptop | 20 1490 6 168 75
ampere: rtx 3050 ti laptop | 20 1485 4 192 60
ampere: rtx 3060 | 28 1777 12 360 170
ampere: rtx 3060 | 28 1777 8 240 170
ampere: rtx 3060 laptop | 30 1425 6 336 115
ampere: rtx 3060 ti | 38 1665 8 448 200
ampere: rtx 3070 | 46 1725 8 448 220
ampere: rtx 3070 laptop | 40 1560 8 448 115
ampere: rtx 3070 ti | 48 1770 8 608 290
ampere: rtx 3070 ti laptop | 46 1485 8 448 125
ampere: rtx 3080 | 68 1710 10 760 320
ampere: rtx 3080 | 70 1710 12 912 350
ampere: rtx 3080 laptop | 48 1545 8 448 150
ampere: rtx 3080 laptop | 48 1545 16 448 150
ampere: rtx 3080 ti | 80 1665 12 912 350
ampere: rtx 3080 ti laptop | 58 1590 16 512 150
ampere: rtx 3090 | 82 1695 24 936 350
ampere: rtx 3090 ti | 84 1860 24 1008 450
ampere pro: rtx a2000 | 26 1200 6 288 70
ampere pro: rtx a2000 12gb | 26 1200 12 288 70
ampere pro: rtx a2000 laptop | 20 1358 4 192 95
ampere pro: rtx a3000 laptop | 32 1230 6 264 130
ampere pro: rtx a3000 12gb laptop | 32 1230 12 336 130
ampere pro: rtx a4000 | 48 1560 16 448 140
ampere pro: rtx a4000 laptop | 40 1680 8 384 140
ampere pro: rtx a4500 | 56 1650 20 640 200
ampere pro: rtx a5000 | 64 1695 24 768 230
ampere pro: rtx a5000 laptop | 48 1575 16 448 165
ampere pro: rtx a5500 | 80 1665 24 768 230
ampere pro: rtx a6000 | 84 1800 48 768 300
ampere pro: a2 | 10 1770 16 200 60
ampere pro: a10 | 72 1695 24 600 150
ampere: a10g | 80 1710 24 600 300
ampere pro: a40 | 84 1740 48 696 300
a100: a30 | 56 1440 24 933 165
a100: a100 pcie | 108 1410 40 1555 250
a100: a100 pcie | 108 1410 80 1935 300
a100: a100 sxm4 | 108 1410 40 1555 400
a100: a100 sxm4 | 108 1410 80 2039 400
ada: rtx 4050 laptop | 20 2370 6 192 115
ada: rtx 4060 | 24 2460 8 272 115
ada: rtx 4060 laptop | 24 2370 8 256 115
ada: rtx 4060 ti | 34 2535 8 288 160
ada: rtx 4060 ti | 34 2535 16 288 165
ada: rtx 4070 | 46 2475 12 504 200
ada: rtx 4070 laptop | 36 2175 8 256 115
ada: rtx 4070 super | 56 2475 12 504 220
ada: rtx 4070 ti | 60 2610 12 504 285
ada: rtx 4070 ti super | 66 2610 16 672 285
ada: rtx 4080 | 76 2505 16 717 320
ada: rtx 4080 laptop | 58 2280 12 432 150
ada: rtx 4080 super | 80 2550 16 736 320
ada: rtx 4090 | 128 2520 24 1008 450
ada: rtx 4090 d | 114 2520 24 1008 425
ada: rtx 4090 laptop | 76 2040 16 576 150
ada pro: rtx 2000 ada | 22 2130 16 224 70
ada pro: rtx 2000 ada laptop | 24 2115 8 256 140
ada pro: rtx 3000 ada laptop | 36 1695 8 256 140
ada pro: rtx 3500 ada laptop | 40 2250 12 432 140
ada pro: rtx 4000 ada | 48 2175 20 360 130
ada pro: rtx 4000 sff ada | 48 1560 20 280 70
ada pro: rtx 4000 ada laptop | 58 1665 12 432 175
ada pro: rtx 4500 ada | 60 2580 24 432 210
ada pro: rtx 5000 ada | 100 2550 32 576 250
ada pro: rtx 5000 ada laptop | 76 2115 16 576 175
ada pro: rtx 5880 ada | 110 2460 48 960 285
ada pro: rtx 6000 ada | 142 2505 48 960 300
ada pro: l4 | 58 2040 24 300 72
ada: l40 | 142 2490 48 864 300
ada pro: l40s | 142 2520 48 864 350
hopper: h100 pcie | 114 1620 80 2039 350
hopper: h100 | 132 1830 80 3352 700
hopper: h100 nvl | 132 1785 94 3938 400
hopper: h200 | 132 1830 141 4800 700
hopper: h200 nvl | 132 1785 141 4800 600
blackwell: rtx 5050 | 20 2572 8 320 130
blackwell: rtx 5050 laptop | 20 2550 8 384 100
blackwell: rtx 5060 | 30 2497 8 448 145
blackwell: rtx 5060 laptop | 26 2497 8 384 100
blackwell: rtx 5060 ti | 36 2572 8 448 180
blackwell: rtx 5060 ti | 36 2572 16 448 180
blackwell: rtx 5070 | 48 2512 12 672 250
blackwell: rtx 5070 laptop | 36 2347 8 384 100
blackwell: rtx 5070 ti | 70 2452 16 896 300
blackwell: rtx 5070 ti laptop | 46 2220 12 672 140
blackwell: rtx 5080 | 84 2617 16 960 360
blackwell: rtx 5080 laptop | 60 2287 16 896 150
blackwell: rtx 5090 | 170 2407 32 1792 575
blackwell: rtx 5090 d | 170 2407 32 1792 575
blackwell: rtx 5090 laptop | 82 2160 24 896 150
blackwell pro: rtx pro 2000 blackwell | 34 2500 16 288 70
blackwell pro: rtx pro 4000 blackwell | 70 2617 24 672 140
blackwell pro: rtx pro 4500 blackwell | 82 2617 32 896 200
blackwell pro: rtx pro 5000 blackwell | 110 2617 48 1344 300
blackwell pro: rtx pro 6000 blackwell workstation | 188 2617 96 1792 600
blackwell pro: rtx pro 6000 blackwell max q workstation | 188 2280 96 1792 300
blackwell pro: rtx pro 6000 blackwell server | 188 2617 96 1597 600
"""
_SAID_ANYWAY = re.compile(r"\b(nvidia|geforce|tesla|gpu|generation|edition|with|design|hbm\w*)\b")
_SIZES = re.compile(r"\b\d+gb\b")
_CORES_PER_MULTIPROCESSOR = {(7, 0): 64, (7, 5): 64, (8, 0): 64}
"""CUDA cores of one multiprocessor; 128 from compute capability 8.6 on."""
SUSTAINED = 0.85
"""Share of its highest clock that a card holds under load: boost clocks of the table are 0.8 to 0.9 of it."""


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A card on paper: memory in bytes, `bandwidth` in bytes/s, power in watts, rates in FLOP/s. `half` is that of
    dense 16-bit matrix products summed up in 32 bits, `single` 32-bit arithmetic. `per_clock` is what one
    multiprocessor does of the former in a clock. `known`: from the table, not guessed."""

    name: str
    memory: int
    bandwidth: float
    half: float
    single: float
    per_clock: int
    watts: float
    capability: tuple[int, int]
    known: bool = True

    @property
    def bf16(self) -> bool:
        """Whether it computes in bf16: Ampere and later do."""
        return self.capability >= (8, 0)


def card_named(name: str, memory: int | None = None) -> Card | None:
    """The card that its driver calls `name`, such as ``NVIDIA GeForce RTX 4070 Laptop GPU``; where several bear that
    name, the one whose memory is nearest to `memory` bytes. None for a card that is not in the table."""
    plain = plain_name(name)
    found = _BY_NAME.get(plain) or _BY_NAME.get(" ".join(_SIZES.sub(" ", plain).split())) or ()
    return min(found, key=lambda card: abs(card.memory - (memory or card.memory)), default=None)


def plain_name(name: str) -> str:
    """A card's name in lower case without the words that say nothing of what it can do."""
    return " ".join(_SAID_ANYWAY.sub(" ", re.sub(r"[^a-z0-9]+", " ", name.lower())).split())


def guessed(
    name: str,
    memory: int,
    cores: int,
    clock_mhz: float,
    bandwidth: float,
    watts: float,
    capability: tuple[int, int],
) -> Card:
    """A card that is not in the table, from what its driver tells: CUDA cores, the highest clock, the bandwidth of its
    memory in bytes/s and its compute capability. Taken for a GeForce card, the slower kind."""
    known = [family for family in _FAMILIES.values() if family.capability <= capability]
    nearest = max((family.capability for family in known), default=(7, 5))
    family = min((family for family in known if family.capability == nearest), key=lambda f: f.half, default=None)
    family = family or _FAMILIES["gtx"]
    rate = cores / _CORES_PER_MULTIPROCESSOR.get(family.capability, 128) * SUSTAINED * clock_mhz * 1e6
    return Card(
        name=name, memory=memory, bandwidth=bandwidth, half=rate * family.half, single=rate * family.single,
        per_clock=family.half, watts=watts, capability=capability, known=False,
    )  # fmt: skip


def allowed(card: Card, watts: float | None) -> Card:
    """The card at a power limit of `watts`, where that is less than the table's: dynamic power grows with about the
    third power of the clock (frequency x voltage squared), so rates go with its cube root. The memory keeps its own."""
    if not watts or watts >= card.watts:
        return card
    share = (watts / card.watts) ** (1 / 3)
    return msgspec.structs.replace(card, half=card.half * share, single=card.single * share, watts=watts)


def _row(line: str) -> Card:
    kind, _, rest = line.partition(": ")
    name, _, numbers = rest.partition(" | ")
    count, clock, memory, bandwidth, watts = map(int, numbers.split())
    family = _FAMILIES[kind]
    rate = count * clock * 1e6
    return Card(
        name=name, memory=memory << 30, bandwidth=bandwidth * 1e9, half=rate * family.half, single=rate * family.single,
        per_clock=family.half, watts=watts, capability=family.capability,
    )  # fmt: skip


CARDS = tuple(_row(line) for line in _TABLE.strip().splitlines())
"""Every card of the table."""
_BY_NAME: dict[str, tuple[Card, ...]] = {}
for _card in CARDS:
    _BY_NAME[_card.name] = (*_BY_NAME.get(_card.name, ()), _card)
