"""A recipe for the card where PyTorch sees none: said in words, not as a crash."""

from __future__ import annotations

import pytest

from desktop.core.problems import Problem
from desktop.core.runs import RunState

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training


def test_a_run_for_the_card_without_one_ends_with_a_problem(make_run: MakeRun, zygote: Zygote) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is a card here")
    folder = make_run(device="cuda")
    assert zygote.train(folder, card=None) == 4
    record = folder.read()
    assert record.state is RunState.failed
    assert record.outcome is not None
    assert record.outcome.problem == Problem("device.no_cuda", {"torch": str(torch.__version__)})
