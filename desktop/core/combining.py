"""Several LoRA adapters of one base put together with weights: what is asked of the engine, and whether it can be done.

What an adapter changes in a layer is ``strength x up x down``. Laid side by side (`cat`) the sum of several is exact,
as high in rank as all of them together. `svd` brings that sum to a rank with the least loss (Eckart and Young, 1936).
`linear`, `ties` and `dare_ties` add up and prune the two factors by themselves, as peft does; products of one adapter's
factor with another's come in, so that the result is rough, however small.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import msgspec

from desktop.core.adapters import SAME_RANK, WITH_DENSITY, AdapterFacts, Mix, same_base
from desktop.core.peft_adapter import DOWN, UP, WORDS_DOWN, WORDS_UP, PeftAdapter, read_peft, split_name
from desktop.core.problems import Problem, ProblemError, Value, stop_on

ASK = "ask.json"
LARGEST_WEIGHT = 10.0
DENSITY = (0.05, 1.0)


class CombineAsk(msgspec.Struct, frozen=True, kw_only=True):
    """`ask.json`: which adapters, in `folders` by the order of the mix's parts, are put together how. The result names
    `base` as its base, at `revision` if that is known."""

    schema: int = 1
    mix: Mix
    folders: tuple[str, ...]
    base: str
    revision: str = ""


def check_mix(adapters: Sequence[AdapterFacts], mix: Mix) -> tuple[CombineAsk, list[Problem]]:
    """What to ask of the engine, and what one should know beside, for adapters that are the parts of `mix` in its
    order. Raises all that stands in the way: ``combine.*``, ``adapter.no_base`` and what reading them raises."""
    if len(adapters) < 2:
        raise stop_on("combine.too_few", count=len(adapters))
    faults = [*_faults_of_numbers(mix), *_faults_of_base(adapters)]
    read: list[PeftAdapter] = []
    for one in adapters:
        try:
            if one.kind != "lora":
                raise stop_on("combine.not_lora", name=one.name, method=one.method)
            read.append(_plain_lora(one))
        except ProblemError as error:
            faults += error.problems
    if len(read) == len(adapters):
        faults += _faults_of_rank(adapters, read, mix)
    if faults:
        raise ProblemError(*faults)
    base = adapters[0].base
    ask = CombineAsk(
        mix=mix, folders=tuple(one.learned for one in adapters), base=base.repository or base.name,
        revision=base.source.partition("@")[2],
    )  # fmt: skip
    return ask, [Problem("combine.quantised", {"name": one.name}) for one in adapters if one.quantised]


def layer_sizes(adapter: PeftAdapter) -> dict[str, tuple[int, int]]:
    """Inputs and outputs of each layer that LoRA changes; of an embedding, words and width."""
    found: dict[str, list[int]] = {}
    for tensor in adapter.tensors:
        module, part = split_name(tensor.name)
        if part in (DOWN, WORDS_DOWN):
            found.setdefault(module, [0, 0])[0] = tensor.shape[1]
        elif part in (UP, WORDS_UP):
            found.setdefault(module, [0, 0])[1] = tensor.shape[0]
    return {module: (sizes[0], sizes[1]) for module, sizes in found.items()}


def _plain_lora(one: AdapterFacts) -> PeftAdapter:
    found = read_peft(Path(one.learned))
    if found.dora:
        raise stop_on("combine.not_lora", name=one.name, method=found.method)
    if found.whole:
        raise stop_on("combine.whole_tensors", name=one.name, tensor=found.whole[0])
    return found


def _faults_of_numbers(mix: Mix) -> list[Problem]:
    faults = []
    for part in mix.parts:
        if not (math.isfinite(part.weight) and 0 < abs(part.weight) <= LARGEST_WEIGHT):
            faults.append(Problem("combine.weight", {"name": part.name, "weight": part.weight}))
    ids = [part.id for part in mix.parts]
    twice = {part.id: part.name for part in mix.parts if ids.count(part.id) > 1}
    faults += [Problem("combine.twice", {"name": name}) for name in twice.values()]
    low, high = DENSITY
    if mix.way in WITH_DENSITY and not low <= mix.density <= high:
        faults.append(Problem("combine.number", {"field": "density", "value": mix.density, "low": low, "high": high}))
    return faults


def _faults_of_base(adapters: Sequence[AdapterFacts]) -> list[Problem]:
    unknown = [one for one in adapters if not one.base.fingerprint]
    if unknown:
        return [Problem("adapter.no_base", {"name": one.name, "base": one.base.name or "?"}) for one in unknown]
    if same_base(adapters):
        return []
    first, other = next(pair for pair in combinations(adapters, 2) if not same_base(pair))
    values = {"first": first.name, "base": first.base.name, "second": other.name, "other": other.base.name}
    return [Problem("combine.other_base", dict(values))]


def _faults_of_rank(adapters: Sequence[AdapterFacts], read: Sequence[PeftAdapter], mix: Mix) -> list[Problem]:
    if mix.way == "svd":
        return _faults_of_wanted_rank(read, mix.rank)
    if mix.way not in SAME_RANK:
        return []
    for layer, rank in read[0].ranks.items():
        for one, other in zip(adapters[1:], read[1:], strict=True):
            if (theirs := other.ranks.get(layer, rank)) != rank:
                values = {"way": mix.way, "layer": layer, "first": adapters[0].name, "second": one.name}
                return [Problem("combine.ranks", values | {"rank": rank, "other": theirs})]
    highest = {one.rank for one in read}
    if len(highest) > 1:
        first, second = read[0], next(one for one in read if one.rank != read[0].rank)
        both: dict[str, Value] = {
            "way": mix.way, "layer": "all layers", "first": adapters[0].name, "rank": first.rank or 0,
            "second": adapters[read.index(second)].name, "other": second.rank or 0,
        }  # fmt: skip
        return [Problem("combine.ranks", both)]
    return []


def _faults_of_wanted_rank(read: Sequence[PeftAdapter], rank: int | None) -> list[Problem]:
    """No rank is higher than those of all parts together, or than a layer is wide."""
    sides = [min(sizes) for one in read for sizes in layer_sizes(one).values()]
    high = min([sum(one.rank or 0 for one in read), *sides])
    if rank is None or 1 <= rank <= high:
        return []
    return [Problem("combine.number", {"field": "rank", "value": rank, "low": 1, "high": high})]
