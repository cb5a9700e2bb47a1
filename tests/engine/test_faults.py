"""The card falls away, numbers go astray, the drive fills up: what the run does by itself."""

from __future__ import annotations

from typing import Any

import pytest
import safetensors.torch
import torch

from desktop.core.events import Alerted, Noticed, StepDone, read_events
from desktop.core.runs import ExitCode, RunFolder, RunState

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training
RECIPE: dict[str, Any] = {"steps": 6, "checkpoint_every": 2, "sample_every": 0, "dropout": 0.1, "compare_examples": 0}


def notices(folder: RunFolder) -> list[str]:
    """Codes of all notices."""
    return [event.notice.code for event in read_events(folder.events)[0] if isinstance(event, Noticed)]


def test_a_card_that_falls_away_costs_the_steps_since_the_last_checkpoint_and_no_click(
    make_run: MakeRun, zygote: Zygote
) -> None:
    whole, folder = make_run(**RECIPE), make_run(**RECIPE)
    assert zygote.train(whole) == 0
    pid = zygote.start(folder, fault_at=[3, "CUDA error: unspecified launch failure"])
    assert zygote.wait(pid) == 0, folder.log.read_text()
    assert notices(folder).count("notice.continued_by_itself") == 1
    assert folder.read().state is RunState.finished
    steps = [event.step for event in read_events(folder.events)[0] if isinstance(event, StepDone)]
    assert steps == [1, 2, 3, 3, 4, 5, 6]
    mine, theirs = (safetensors.torch.load_file(run.adapter / "adapter_model.safetensors") for run in (folder, whole))
    assert all(torch.equal(tensor, theirs[name]) for name, tensor in mine.items())


def test_a_fault_of_our_own_is_not_tried_again(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**RECIPE)
    assert zygote.train(folder, fault_at=[3, "CUDA error: device-side assert triggered"]) == ExitCode.failed
    assert "notice.continued_by_itself" not in notices(folder)
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None
    assert outcome.problem.code == "engine.card_fault"
    assert outcome.kept == "checkpoints/step-000002/adapter"


def test_steps_without_finite_numbers_are_left_out_and_counted(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**RECIPE | {"steps": 8})
    assert zygote.train(folder, poison=[2, 5]) == 0, folder.log.read_text()
    told = [event for event in read_events(folder.events)[0] if isinstance(event, Alerted)]
    skipped = [event.alert.values for event in told if event.alert.code == "alert.step_skipped"]
    assert [values["count"] for values in skipped] == [1, 2]
    steps = [event.step for event in read_events(folder.events)[0] if isinstance(event, StepDone)]
    assert steps == [1, 2, 4, 5, 7, 8]
    weights = safetensors.torch.load_file(folder.adapter / "adapter_model.safetensors")
    assert all(tensor.isfinite().all() for tensor in weights.values())


def test_when_it_goes_on_the_run_stops_with_the_last_good_state(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**RECIPE | {"steps": 8})
    assert zygote.train(folder, poison=[3, 4, 5]) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None
    assert outcome.problem.code == "training.not_finite"
    assert outcome.kept.startswith("checkpoints/step-00000")
    kept = safetensors.torch.load_file(folder.path / outcome.kept / "adapter_model.safetensors")
    assert all(tensor.isfinite().all() for tensor in kept.values())


def test_a_full_drive_in_the_middle_of_a_checkpoint_keeps_the_last_one_and_trains_on(
    make_run: MakeRun, zygote: Zygote
) -> None:
    folder = make_run(**RECIPE)
    assert zygote.train(folder, full_at=[4]) == 0, folder.log.read_text()
    assert "notice.checkpoint_skipped" in notices(folder)
    assert "step-000004" not in [path.name for path in folder.all_checkpoints()]
    assert not list(folder.checkpoints.glob(".*"))
    assert folder.read().state is RunState.finished


def test_a_pause_that_cannot_be_written_down_does_not_lose_the_run(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**RECIPE)
    assert zygote.train(folder, full_at=[3], pause_at=[3, 0]) == 0, folder.log.read_text()
    assert "notice.checkpoint_skipped" in notices(folder)
    assert folder.read().state is RunState.finished


def test_few_examples_and_a_short_run_are_said_once(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**RECIPE)
    assert zygote.train(folder, pause_at=[3, 0]) == ExitCode.paused
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0
    codes = [event.alert.code for event in read_events(folder.events)[0] if isinstance(event, Alerted)]
    assert sorted(codes) == ["alert.few_examples", "alert.short_run"]


def test_one_example_alone_trains(make_run: MakeRun, zygote: Zygote, tmp_path: Any) -> None:
    """Two are needed, one of them to look at: so one row of one example."""
    data = tmp_path / "two.jsonl"
    data.write_text('{"prompt": "a", "completion": "b"}\n{"prompt": "c", "completion": "d"}\n')
    folder = make_run(data=str(data), steps=2, compare_examples=0)
    assert zygote.train(folder) == 0, folder.log.read_text()
