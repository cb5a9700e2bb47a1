"""The pace of the general questions is measured where they are asked, and foretells the next time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.core.general_pace import how_held, read_paces
from desktop.core.recipe import read_recipe
from desktop.core.runs import RunFolder
from desktop.services.forgetting import foretell, measure
from desktop.services.places import Places
from desktop.services.rates import asked_for

pytestmark = pytest.mark.training


def test_what_was_measured_foretells_the_next_time_and_progress_ends_with_the_work(
    make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int]
) -> None:
    places = Places()
    folder = make_run(check_forgetting=False, quantisation="none", compare_examples=0, steps=2)
    assert foretell(folder, places, None) is None, "nothing is known yet"
    assert train(folder) == 0, folder.log.read_text()
    shares: list[float] = []
    measure(folder, places, lambda share, _step: shares.append(share), lambda: False, [1.0])
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1.0)
    assert len([share for share in shares if share < 1]) > 50 and shares.count(1.0) <= 2
    asked = asked_for(folder)
    assert asked is not None
    (pace,) = read_paces(places.cache)
    assert (pace.base, pace.how) == (asked[0].fingerprint, how_held(read_recipe(folder.recipe)))
    one, two = (foretell(folder, places, None, wanted) for wanted in ([0.5], [0.25, 0.5]))
    assert one is not None and two is not None and one.sure
    assert two.middle - one.middle >= pace.seconds  # the questions once more, and the held-out examples
