"""What was learned at the best look is what a run ends with, however little room there is for checkpoints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from desktop.core.curves import curves_of
from desktop.core.events import Evaluated, Noticed, read_events
from desktop.core.run_story import RunStory
from desktop.core.runs import ExitCode, RunFolder, RunState

from .conftest import MakeRun
from .test_classify import write_rows
from .zygote import Zygote

pytestmark = pytest.mark.training

RISING: dict[str, Any] = {
    "steps": 40, "learning_rate": 0.5, "evaluate_every": 1, "early_stopping": 3, "checkpoint_every": 1,
    "sample_every": 0, "compare_examples": 0,
}  # fmt: skip
"""A rate far too high. Whether loss rises with it differs between processors; `worse_after` sees to it."""
ONE = 1e-6
"""GB for checkpoints: less than any takes, so that there is one at a time."""
WAYS: dict[str, dict[str, Any]] = {
    "lora": {},
    "pissa": {"initialisation": "pissa", "quantisation": "none", "rank": 8},
    "ia3": {"method": "ia3"},
    "bottleneck": {"method": "bottleneck"},
    "layers": {"method": "layers", "quantisation": "none"},
    "full": {"method": "full", "quantisation": "none"},
    "full in 16 bits": {"method": "full", "quantisation": "none", "precision": "bf16"},
    "head": {"method": "head", "objective": "labels", "quantisation": "none"},
}


def learned(folder: Path) -> dict[str, torch.Tensor]:
    """All tensors of what was learned."""
    found: dict[str, torch.Tensor] = {}
    for path in sorted(folder.glob("*.safetensors")):
        found |= {f"{path.name}/{name}": value for name, value in safetensors.torch.load_file(path).items()}
    assert found
    return found


def same(one: Path, other: Path) -> bool:
    """Whether two folders hold the same numbers, bit for bit."""
    mine, theirs = learned(one), learned(other)
    assert mine.keys() == theirs.keys()
    return all(torch.equal(value, theirs[name]) for name, value in mine.items())


def looks(folder: RunFolder) -> dict[int, float]:
    """The loss of each look, without that of the untrained model."""
    return {e.step: e.loss for e in read_events(folder.events)[0] if isinstance(e, Evaluated) and e.step > 0}


def best(folder: RunFolder, without: int = 0) -> int:
    """The step of the best look."""
    found = {step: loss for step, loss in looks(folder).items() if step != without}
    return min(found, key=found.__getitem__)


def told(folder: RunFolder) -> dict[str, dict[str, Any]]:
    """The notices of a run, by code."""
    events = read_events(folder.events)[0]
    return {event.notice.code: event.notice.values for event in events if isinstance(event, Noticed)}


def names(folder: RunFolder) -> set[str]:
    """What lies among the checkpoints."""
    return {path.name for path in folder.checkpoints.iterdir()}


@pytest.mark.parametrize("way", WAYS)
def test_with_room_for_one_checkpoint_the_best_look_is_kept(
    make_run: MakeRun, zygote: Zygote, tmp_path: Path, way: str
) -> None:
    recipe = RISING | WAYS[way]
    if way == "head":
        recipe["data"] = str(write_rows(tmp_path / "labels.jsonl", "labels"))
    roomy, narrow = make_run(**recipe), make_run(**recipe | {"checkpoint_gb": ONE})
    for folder in (roomy, narrow):
        assert zygote.train(folder, worse_after=2) == 0, folder.log.read_text()
    end = max(looks(narrow))
    step = end - 3  # as many looks without a better one
    assert step in (1, 2)
    assert names(narrow) == {f"step-{end:06d}", f"best-{step:06d}"}
    assert [path.name for path in narrow.all_checkpoints()] == [f"step-{end:06d}"]
    assert "notice.best_kept" in told(narrow) and "notice.checkpoint_damaged" not in told(narrow)
    assert same(narrow.adapter, roomy.adapter) and not same(narrow.adapter, narrow.checkpoint(end) / "adapter")
    assert narrow.read().final_loss == roomy.read().final_loss == looks(roomy)[step]


def test_the_look_at_all_examples_in_the_end_is_no_point_of_the_curve(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**RISING, evaluate_examples=1)
    assert zygote.train(folder, worse_after=2) == 0, folder.log.read_text()
    events, _ = read_events(folder.events)
    all_looks = [event for event in events if isinstance(event, Evaluated)]
    whole = all_looks.pop()
    end, step = all_looks[-1].step, all_looks[-1].step - 3
    assert (whole.whole, whole.step, whole.loss) == (True, step, folder.read().final_loss)
    assert whole.tokens > all_looks[-1].tokens
    on_the_way = [(look.step, look.loss) for look in all_looks]
    curves, story = curves_of(events), RunStory()
    story.take(events)
    assert curves.looks == on_the_way and curves.looks[-1][0] == end
    assert story.looks == all_looks and story.whole == whole
    assert story.best is not None and curves.best == (story.best.step, story.best.loss)
    assert curves.best == (step, folder.read().best_loss)


def test_after_a_pause_the_best_look_is_still_known(make_run: MakeRun, zygote: Zygote) -> None:
    roomy, narrow = make_run(**RISING), make_run(**RISING, checkpoint_gb=ONE)
    assert zygote.train(roomy, worse_after=2) == 0, roomy.log.read_text()
    end = max(looks(roomy))
    for place in ([end - 1, 0], [end - 1, 1]):
        assert zygote.train(narrow, worse_after=2, pause_at=place) == ExitCode.paused, narrow.log.read_text()
        assert f"best-{end - 3:06d}" in names(narrow)
        narrow.move(RunState.queued)
    assert zygote.train(narrow, worse_after=2) == 0, narrow.log.read_text()
    assert same(narrow.adapter, roomy.adapter)


def test_killed_while_the_best_look_is_put_apart_nothing_is_lost(make_run: MakeRun, zygote: Zygote) -> None:
    roomy = make_run(**RISING)
    assert zygote.train(roomy, worse_after=2) == 0, roomy.log.read_text()
    step = best(roomy)
    for moment in ("writing", "written"):
        narrow = make_run(**RISING, checkpoint_gb=ONE)
        assert zygote.train(narrow, worse_after=2, killed_apart=[moment, f"best-{step:06d}"]) == -9, (
            narrow.log.read_text()
        )
        assert narrow.checkpoint(step).is_dir() and narrow.best(step).is_dir() is (moment == "written")
        narrow.move(RunState.interrupted)
        narrow.move(RunState.queued)
        begun = {name for name in names(narrow) if name.startswith(".")}
        assert len(begun) == (moment == "writing")
        assert zygote.train(narrow, worse_after=2) == 0, narrow.log.read_text()
        assert same(narrow.adapter, roomy.adapter)
        assert not {name for name in names(narrow) if name.startswith(".")}


def test_where_the_best_checkpoint_has_no_room_what_was_learned_is_kept_without_it(
    make_run: MakeRun, zygote: Zygote
) -> None:
    """The system itself refuses large files: moments are twice as large as what is learned."""
    recipe = RISING | WAYS["full"] | {"optimizer": "adamw", "learning_rate": 0.02}
    roomy, short = make_run(**recipe), make_run(**recipe)
    assert zygote.train(roomy, worse_after=2) == 0, roomy.log.read_text()
    step = best(roomy)
    assert zygote.train(short, worse_after=2, largest=[20_000_000, step]) == 0, short.log.read_text()
    assert not short.checkpoint(step).exists() and f"best-{step:06d}" in names(short)
    assert told(short)["notice.checkpoint_skipped"]["reason"] == "disk.file_limit"
    assert not {"notice.best_lost", "notice.checkpoint_damaged"} & set(told(short))
    assert same(short.adapter, roomy.adapter)


def test_where_nothing_of_the_best_look_can_be_written_it_is_said_and_the_best_of_the_others_kept(
    make_run: MakeRun, zygote: Zygote
) -> None:
    recipe = RISING | {"steps": 12, "early_stopping": 0}
    roomy, short = make_run(**recipe), make_run(**recipe)
    assert zygote.train(roomy, worse_after=6) == 0, roomy.log.read_text()
    step = best(roomy)
    assert step <= 6
    assert zygote.train(short, worse_after=6, full_at=[step]) == 0, short.log.read_text()
    assert looks(short) == looks(roomy)
    lost = told(short)["notice.best_lost"]
    assert (lost["step"], lost["reason"]) == (step, "disk.became_full")
    assert "notice.checkpoint_damaged" not in told(short)
    other = best(short, without=step)
    assert told(short)["notice.best_kept"]["step"] == other
    assert not same(short.adapter, roomy.adapter)
    assert short.read().best_loss == short.read().final_loss == looks(short)[other]


def test_without_keep_best_nothing_is_put_apart(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**RISING | {"keep_best": False, "early_stopping": 0, "steps": 8}, checkpoint_gb=ONE)
    assert zygote.train(folder) == 0, folder.log.read_text()
    assert names(folder) == {"step-000008"}
    assert same(folder.adapter, folder.checkpoint(8) / "adapter")
