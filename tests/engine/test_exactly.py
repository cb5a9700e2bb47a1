"""While rows are trained exactly, torch refuses what has no order, and a model that needs it goes on all the same."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from desktop.core.execution import Execution
from desktop.core.recipe import recipe_from
from desktop.engine import exactness
from desktop.engine.exactness import Exactly
from desktop.engine.fitting import Fitting
from desktop.engine.loss import RowLoss
from desktop.engine.rows import make_row
from tests.engine.test_packing import random_store, small_model

pytestmark = pytest.mark.training
WARNS, REFUSES = 1, 2


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Nothing of this is left to other tests."""
    kept = torch.get_deterministic_debug_mode(), torch.utils.deterministic.fill_uninitialized_memory
    exactness.begin(True)
    yield
    torch.set_deterministic_debug_mode(kept[0])
    torch.utils.deterministic.fill_uninitialized_memory = kept[1]
    torch.backends.cudnn.deterministic = False


def without_order(*_: Any) -> None:
    """An operator that has none, on processors too."""
    torch.zeros(3).put_(torch.tensor([1]), torch.tensor([2.0]))


def fitting(model: Any, exact: bool = True, told: list[str] | None = None) -> Fitting:
    """What carries out rows of this model; `told` gets the codes of what it tells."""
    plain = {"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"}
    cpu = torch.device("cpu")
    made: Any = SimpleNamespace(
        row_loss=RowLoss(model), model=model, execution=Execution(blocks="KKK"), device=cpu,
        recipe=recipe_from(plain | {"exact": exact}), scaler=torch.amp.GradScaler("cpu", enabled=False),
    )  # fmt: skip
    return Fitting(made, lambda code, **_: told.append(code) if told is not None else None)


@pytest.mark.parametrize(("exact", "expected"), [(True, REFUSES), (False, WARNS)])
def test_torch_refuses_in_forward_and_backward_pass_alone(tmp_path: Any, exact: bool, expected: int) -> None:
    model, seen = small_model("llama"), []
    norm = model.get_base_model().model.norm
    norm.register_forward_hook(lambda *_: seen.append(torch.get_deterministic_debug_mode()))
    norm.register_full_backward_hook(lambda *_: seen.append(torch.get_deterministic_debug_mode()))
    row = make_row(random_store(tmp_path / "tokens", [9, 14]), [0, 1], torch.device("cpu"))
    fitting(model, exact).backward(row, 1)
    assert seen == [expected, expected]
    assert torch.get_deterministic_debug_mode() == WARNS


def test_a_model_that_cannot_be_exact_is_trained_all_the_same(tmp_path: Any, capsys: Any) -> None:
    model, times = small_model("llama"), []
    model.get_base_model().model.norm.register_forward_hook(lambda *_: (times.append(1), without_order())[1])
    row = make_row(random_store(tmp_path / "tokens", [9, 14]), [0, 1], torch.device("cpu"))
    told: list[str] = []
    fit = fitting(model, told=told)
    with pytest.warns(UserWarning, match="put_"):
        loss = fit.withstand(lambda: fit.backward(row, 1))
    assert loss > 0 and len(times) == 2
    assert told == ["notice.not_exact"]
    assert "goes on without" in capsys.readouterr().err


def test_other_errors_are_no_refusals() -> None:
    exactly = Exactly(True)
    assert not exactly.gives_up(RuntimeError("CUDA error: out of memory"))
    with pytest.raises(RuntimeError) as told, exactly:
        without_order()
    assert exactly.gives_up(told.value)
    assert not exactly.gives_up(told.value), "the same once more is an error like any other"
