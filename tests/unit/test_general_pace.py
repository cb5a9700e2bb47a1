"""How long asking the general questions takes: by what was measured here, and by how it goes."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop.core.catalogue import catalogue
from desktop.core.files import write_json
from desktop.core.general_pace import FILE, KEPT, Left, Pace, foretold, how_held, read_paces, with_pace
from desktop.core.models import ModelSpec
from desktop.core.presets import DataFacts
from desktop.core.rates import Correction, of_processor
from desktop.core.recipe import recipe_from

RECIPE = recipe_from({"model": "m", "data": "d", "steps": 1, "device": "cpu"})
DATA = DataFacts(train=100, held_out=20, longest_letters=400, longest_answer_letters=100, letters=40_000)
PC = of_processor("CPU", 2, bf16=False)


def small() -> ModelSpec:
    return min((entry.spec for entry in catalogue() if entry.spec.kind == "decoder"), key=lambda s: s.parameters)


def pace(spec: ModelSpec, seconds: float, how: str = "") -> Pace:
    return Pace(base=spec.fingerprint, parameters=spec.parameters, how=how or how_held(RECIPE), seconds=seconds)


def test_what_this_base_took_here_is_foretold_and_nearly_sure() -> None:
    spec = small()
    once = foretold([pace(spec, 60.0)], spec, RECIPE, DATA, None, 1)
    twice = foretold([pace(spec, 60.0)], spec, RECIPE, DATA, PC, 2)
    assert once is not None and twice is not None
    assert twice.middle - once.middle == pytest.approx(60.0)
    assert once.low < once.middle < once.high < 1.5 * once.low and once.sure
    assert foretold([pace(spec, 240.0)], spec, RECIPE, DATA, PC, 1).high > 240  # type: ignore[union-attr]


def test_another_base_tells_by_its_size_and_another_device_tells_nothing() -> None:
    spec = small()
    twice_as_large = msgspec.structs.replace(spec, fingerprint="other", parameters=2 * spec.parameters)
    known = [pace(spec, 60.0), pace(spec, 1.0, "cuda-nf4-bf16")]
    start = foretold(known, spec, RECIPE, DATA, None, 0)
    other = foretold(known, twice_as_large, RECIPE, DATA, None, 1)
    assert start is not None and other is not None
    assert other.middle - start.middle == pytest.approx(120.0)
    assert other.high > 2 * other.low
    assert foretold(known[1:], spec, RECIPE, DATA, None, 1) is None


def test_while_nothing_was_measured_it_is_a_wide_range_that_holds_both_guesses() -> None:
    spec = small()
    slow = msgspec.structs.replace(PC, corrections=(Correction(name="CPU", kind="x", factor=3.0, runs=1),))
    plain, busy = (foretold([], spec, RECIPE, DATA, machine, 1) for machine in (PC, slow))
    assert plain is not None and busy is not None
    assert busy.low == pytest.approx(plain.low) and busy.high > 2 * plain.high
    assert busy.low < plain.middle < busy.middle < busy.high and not busy.sure


def test_what_was_measured_is_kept_the_newest_first(tmp_path: Path) -> None:
    spec = small()
    assert read_paces(tmp_path) == ()
    known = with_pace(with_pace((), pace(spec, 60.0)), pace(spec, 50.0))
    assert [one.seconds for one in known] == [50.0]
    for number in range(KEPT + 5):
        known = with_pace(known, pace(spec, 1.0 + number, str(number)))
    assert len(known) == KEPT and known[0].seconds == KEPT + 5
    write_json(tmp_path / FILE, known)
    assert read_paces(tmp_path) == known
    (tmp_path / FILE).write_text("[{")
    assert read_paces(tmp_path) == ()


def test_the_time_left_is_the_foretold_one_until_the_work_tells_its_own() -> None:
    left = Left(60.0, 100.0)
    assert left.at(0.0, 100.0) == 60.0
    assert left.at(0.0, 110.0) == 50.0
    assert left.at(0.01, 120.0) == 40.0
    # three times as slow as foretold: a tenth in eighteen seconds
    assert left.at(0.11, 138.0) == pytest.approx(0.89 * 180)
    assert left.at(0.51, 210.0) == pytest.approx(0.49 * 180)
    assert left.at(1.0, 298.0) == 0.0


def test_nothing_is_said_where_nothing_is_known_or_what_was_foretold_is_over() -> None:
    assert Left(None, 0.0).at(0.0, 5.0) is None
    late = Left(10.0, 0.0)
    assert late.at(0.0, 11.0) is None and late.at(0.01, 12.0) is None
    assert late.at(0.26, 37.0) == pytest.approx(74.0)
