"""A run interrupted anywhere and continued equals the undisturbed one, bit for bit."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
import safetensors.torch
import torch

from desktop.core.events import Evaluated, Noticed, SampleWritten, StepDone, read_events
from desktop.core.runs import ExitCode, RunFolder, RunState
from desktop.services.places import Places
from desktop.services.runs import Runs

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training

EVERYTHING: dict[str, Any] = {
    "dropout": 0.1, "neftune": 5, "lora_plus": 4, "weight_decay": 0.01, "accumulation": 3, "micro_batch": 1,
    "context_length": 64, "steps": 8, "evaluate_every": 3, "sample_every": 4, "checkpoint_every": 3,
    "compare_examples": 1, "early_stopping": 2,
}  # fmt: skip


def adapter(folder: RunFolder) -> dict[str, torch.Tensor]:
    """The final adapter."""
    return safetensors.torch.load_file(folder.adapter / "adapter_model.safetensors")


def same(one: RunFolder, other: RunFolder) -> None:
    """Both adapters are equal bit for bit."""
    mine, theirs = adapter(one), adapter(other)
    assert mine.keys() == theirs.keys()
    for name, tensor in mine.items():
        assert torch.equal(tensor, theirs[name]), name


def steps_of(folder: RunFolder) -> dict[int, StepDone]:
    """What was told of each step, the last time it was made."""
    return {event.step: event for event in read_events(folder.events)[0] if isinstance(event, StepDone)}


def losses_of(folder: RunFolder) -> list[tuple[int, float, float, float, int]]:
    """Everything told of the steps but times and memory."""
    return [(e.step, e.loss, e.learning_rate, e.grad_norm, e.tokens) for e in steps_of(folder).values()]


def codes_of(folder: RunFolder) -> list[str]:
    """The notices of a run."""
    return [event.notice.code for event in read_events(folder.events)[0] if isinstance(event, Noticed)]


Undisturbed = Callable[..., RunFolder]


@pytest.fixture(scope="module")
def known() -> dict[str, RunFolder]:
    """Undisturbed runs by their recipe: each is made once."""
    return {}


@pytest.fixture
def undisturbed(known: dict[str, RunFolder], make_run: MakeRun, zygote: Zygote) -> Undisturbed:
    """The run of a recipe that nothing disturbed."""

    def run(**changes: Any) -> RunFolder:
        key = json.dumps(changes, sort_keys=True)
        if key not in known:
            folder = make_run(**changes)
            assert zygote.train(folder) == 0, folder.log.read_text()
            known[key] = folder
        return known[key]

    return run


CUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 0), (4, 1), (6, 0), (7, 2), (8, 0)]


@pytest.mark.parametrize("optimizer", ["adamw", "adamw_8bit"])
@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: f"step{cut[0]}row{cut[1]}")
def test_paused_anywhere_and_continued(
    make_run: MakeRun, zygote: Zygote, undisturbed: Undisturbed, optimizer: str, cut: tuple[int, int]
) -> None:
    recipe = EVERYTHING | {"optimizer": optimizer, "rank": 128}
    whole = undisturbed(**recipe)
    folder = make_run(**recipe)
    assert zygote.train(folder, pause_at=cut) == ExitCode.paused, folder.log.read_text()
    record = folder.read()
    assert record.state is RunState.paused
    assert not folder.process.exists()
    assert record.outcome is not None and record.outcome.step == cut[0]
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0, folder.log.read_text()
    same(whole, folder)
    assert losses_of(whole) == losses_of(folder)
    assert [(e.step, e.loss) for e in read_events(whole.events)[0] if isinstance(e, Evaluated)] == [
        (e.step, e.loss) for e in read_events(folder.events)[0] if isinstance(e, Evaluated)
    ]
    assert folder.read().final_loss == whole.read().final_loss


def test_eight_bit_moments_are_really_in_eight_bits(undisturbed: Undisturbed) -> None:
    folder = undisturbed(**EVERYTHING, optimizer="adamw_8bit", rank=128)
    newest = folder.newest_checkpoint()
    assert newest is not None
    tensors = safetensors.torch.load_file(newest / "state.safetensors")
    assert any(name.endswith("state1") and value.dtype == torch.uint8 for name, value in tensors.items())


def test_paused_twice_within_one_step(make_run: MakeRun, zygote: Zygote, undisturbed: Undisturbed) -> None:
    whole, folder = undisturbed(**EVERYTHING), make_run(**EVERYTHING)
    for cut in ((3, 1), (3, 2)):
        assert zygote.train(folder, pause_at=cut) == ExitCode.paused
        newest = folder.newest_checkpoint()
        assert newest is not None and newest.name == f"step-000003-row-00{cut[1]}"
        folder.move(RunState.queued)
    assert zygote.train(folder) == 0
    same(whole, folder)


@pytest.mark.parametrize(
    "changes",
    [{"initialisation": "pissa", "quantisation": "nf4"}, {"dora": True}, {"recompute": "R1 M1", "streaming": True}],
    ids=["pissa", "dora", "streamed"],
)
def test_every_way_of_training_continues_exactly(
    make_run: MakeRun, zygote: Zygote, undisturbed: Undisturbed, changes: dict[str, Any]
) -> None:
    recipe = EVERYTHING | {"quantisation": "nf4"} | changes
    whole, folder = undisturbed(**recipe), make_run(**recipe)
    assert zygote.train(folder, pause_at=[4, 1]) == ExitCode.paused, folder.log.read_text()
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0, folder.log.read_text()
    same(whole, folder)


def test_a_stopped_run_can_be_continued_without_losing_a_step(make_run: MakeRun, zygote: Zygote) -> None:
    from desktop.core.events import Stop
    from desktop.core.files import append_line

    folder = make_run(**EVERYTHING | {"steps": 4000, "checkpoint_every": 0, "evaluate_every": 0, "sample_every": 0})
    pid = zygote.start(folder)
    while len(steps_of(folder)) < 3:
        assert zygote.ended(pid) is None, folder.log.read_text()
        time.sleep(0.01)
    with folder.commands.open("ab") as file:
        append_line(file, Stop(at=time.time()))
    assert zygote.wait(pid) == ExitCode.stopped
    reached = folder.read().step
    newest = folder.newest_checkpoint()
    assert newest is not None and newest.name == f"step-{reached:06d}"
    folder.move(RunState.queued)
    assert zygote.train(folder, pause_at=[reached + 2, 0]) == ExitCode.paused
    assert sorted(steps_of(folder)) == list(range(1, reached + 3))


def test_killed_at_random_moments_every_run_ends_like_the_undisturbed_one(
    make_run: MakeRun, zygote: Zygote, undisturbed: Undisturbed
) -> None:
    """A handful here; `benchmarks/kills.py` does it two hundred times."""
    chance, runs = random.Random(11), Runs(Places())
    recipe = EVERYTHING | {"checkpoint_every": 1, "compare_examples": 2}
    whole = undisturbed(**recipe)
    begun = time.monotonic()
    assert zygote.train(make_run(**recipe)) == 0
    usual = time.monotonic() - begun
    for _ in range(6):
        folder = make_run(**recipe)
        for _ in range(2):
            pid = zygote.start(folder)
            until = time.monotonic() + chance.uniform(0.2, 1.0) * usual
            while time.monotonic() < until and zygote.ended(pid) is None:
                time.sleep(0.01)
            zygote.kill(pid)
            if runs.refresh(folder).state is RunState.finished:
                break
            assert folder.read().state is RunState.interrupted
            folder.move(RunState.queued)
        if folder.read().state is not RunState.finished:
            assert zygote.train(folder) == 0, folder.log.read_text()
        same(whole, folder)


def test_commands_to_save_and_to_sample_are_obeyed_at_once(make_run: MakeRun, zygote: Zygote) -> None:
    from desktop.core.events import Pause, SampleNow, SaveNow
    from desktop.core.files import append_line

    folder = make_run(**EVERYTHING | {"steps": 4000, "checkpoint_every": 0, "evaluate_every": 0, "sample_every": 0})
    pid = zygote.start(folder)
    while len(steps_of(folder)) < 2:
        assert zygote.ended(pid) is None, folder.log.read_text()
        time.sleep(0.01)
    with folder.commands.open("ab") as file:
        append_line(file, SaveNow(at=time.time()))
        append_line(file, SampleNow(at=time.time()))
    until = time.monotonic() + 60
    while not (folder.newest_checkpoint() and any(isinstance(e, SampleWritten) for e in read_events(folder.events)[0])):
        assert time.monotonic() < until
        time.sleep(0.02)
    with folder.commands.open("ab") as file:
        append_line(file, Pause(at=time.time()))
    assert zygote.wait(pid) == ExitCode.paused


# -- checkpoints that cannot be trusted -------------------------------------------------------------------------------


def flip_a_bit(path: Any) -> None:
    """Change one bit in the middle of a file."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


@pytest.mark.parametrize("name", ["state.safetensors", "adapter/adapter_model.safetensors", "state.json"])
def test_a_flipped_bit_is_seen_and_the_older_checkpoint_taken(
    make_run: MakeRun, zygote: Zygote, undisturbed: Undisturbed, name: str
) -> None:
    whole, folder = undisturbed(**EVERYTHING), make_run(**EVERYTHING)
    assert zygote.train(folder, pause_at=[7, 1]) == ExitCode.paused
    newest = folder.newest_checkpoint()
    assert newest is not None
    flip_a_bit(newest / name)
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0, folder.log.read_text()
    assert "notice.checkpoint_damaged" in codes_of(folder)
    same(whole, folder)


def test_when_every_checkpoint_is_damaged_it_is_said_and_nothing_is_overwritten(
    make_run: MakeRun, zygote: Zygote
) -> None:
    folder = make_run(**EVERYTHING)
    assert zygote.train(folder, pause_at=[7, 1]) == ExitCode.paused
    for path in folder.all_checkpoints():
        flip_a_bit(path / "state.safetensors")
    before = {path: path.stat().st_mtime_ns for path in folder.checkpoints.rglob("*")}
    folder.move(RunState.queued)
    assert zygote.train(folder) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None
    assert outcome.problem.code == "checkpoint.damaged"
    assert before == {path: path.stat().st_mtime_ns for path in folder.checkpoints.rglob("*")}


def test_a_checkpoint_of_another_recipe_is_refused(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**EVERYTHING)
    assert zygote.train(folder, pause_at=[4, 0]) == ExitCode.paused
    recipe = msgspec.json.decode(folder.recipe.read_bytes()) | {"learning_rate": 1e-4}
    folder.recipe.write_bytes(msgspec.json.encode(recipe))
    folder.move(RunState.queued)
    assert zygote.train(folder) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None
    assert outcome.problem.code == "checkpoint.other_recipe"


def test_another_version_is_said_and_training_goes_on(make_run: MakeRun, zygote: Zygote) -> None:
    from desktop.core.files import sha256_of, write_json

    folder = make_run(**EVERYTHING)
    assert zygote.train(folder, pause_at=[4, 0]) == ExitCode.paused
    newest = folder.newest_checkpoint()
    assert newest is not None
    state = msgspec.json.decode((newest / "state.json").read_bytes())
    state["made_on"]["packages"]["torch"] = "2.9.9"
    write_json(newest / "state.json", state)
    sums = msgspec.json.decode((newest / "checksums.json").read_bytes())
    write_json(newest / "checksums.json", sums | {"state.json": sha256_of(newest / "state.json")})
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0
    told = [e.notice for e in read_events(folder.events)[0] if isinstance(e, Noticed)]
    assert [n.values["before"] for n in told if n.code == "notice.other_versions"] == ["torch 2.9.9"]


def test_a_clock_set_back_changes_nothing(make_run: MakeRun, zygote: Zygote, undisturbed: Undisturbed) -> None:
    """Order of events and checkpoints follows steps, never times."""
    import os

    whole, folder = undisturbed(**EVERYTHING), make_run(**EVERYTHING)
    assert zygote.train(folder, pause_at=[5, 0]) == ExitCode.paused
    for path in folder.path.rglob("*"):
        os.utime(path, (4e9, 4e9))  # the year 2096: everything was written "later" than now
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0
    same(whole, folder)


# -- the best adapter -------------------------------------------------------------------------------------------------


def test_training_ends_early_and_the_best_adapter_is_kept(make_run: MakeRun, zygote: Zygote, tmp_path: Any) -> None:
    """A rate far too high, so that held-out loss soon rises."""
    folder = make_run(steps=40, learning_rate=0.5, evaluate_every=1, early_stopping=3, checkpoint_every=0)
    assert zygote.train(folder) == 0, folder.log.read_text()
    looks = {e.step: e.loss for e in read_events(folder.events)[0] if isinstance(e, Evaluated) and e.step > 0}
    best = min(looks, key=looks.__getitem__)
    record = folder.read()
    assert max(steps_of(folder)) == best + 3 < 40
    assert {"notice.stopped_early", "notice.best_kept"} <= set(codes_of(folder))
    assert record.best_loss == record.final_loss == looks[best]
    kept = safetensors.torch.load_file(folder.checkpoint(best) / "adapter" / "adapter_model.safetensors")
    assert all(torch.equal(tensor, kept[name]) for name, tensor in adapter(folder).items())


def test_where_the_last_step_is_kept_an_early_end_says_so(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(
        steps=40, learning_rate=0.5, evaluate_every=1, early_stopping=3, checkpoint_every=0, keep_best=False,
        sample_every=0, compare_examples=0,
    )  # fmt: skip
    assert zygote.train(folder, worse_after=2) == 0, folder.log.read_text()
    end = max(steps_of(folder))
    told = {e.notice.code: e.notice for e in read_events(folder.events)[0] if isinstance(e, Noticed)}
    assert "notice.stopped_early" not in told and "notice.best_kept" not in told
    assert told["notice.stopped_early_last"].values == {"looks": 3, "step": end - 3}
    last = safetensors.torch.load_file(folder.checkpoint(end) / "adapter" / "adapter_model.safetensors")
    assert all(torch.equal(tensor, last[name]) for name, tensor in adapter(folder).items())


def test_early_stopping_counts_on_after_a_pause(make_run: MakeRun, zygote: Zygote) -> None:
    recipe: dict[str, Any] = {
        "steps": 40, "learning_rate": 0.5, "evaluate_every": 1, "early_stopping": 3, "sample_every": 0,
        "checkpoint_every": 0, "compare_examples": 0, "dropout": 0.1,
    }  # fmt: skip
    whole, folder = make_run(**recipe), make_run(**recipe)
    assert zygote.train(whole) == 0, whole.log.read_text()
    end = max(steps_of(whole))
    for step in (end - 2, end - 1):  # one look without a new best behind it, then two
        assert zygote.train(folder, pause_at=[step, 0]) == ExitCode.paused
        folder.move(RunState.queued)
    assert zygote.train(folder) == 0, folder.log.read_text()
    assert max(steps_of(folder)) == end < 40
    assert (folder.read().best_loss, folder.read().final_loss) == (whole.read().best_loss, whole.read().final_loss)
    same(whole, folder)


def test_without_keep_best_the_last_adapter_is_kept(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(steps=6, learning_rate=0.5, evaluate_every=1, early_stopping=0, keep_best=False)
    assert zygote.train(folder) == 0
    last = safetensors.torch.load_file(folder.checkpoint(6) / "adapter" / "adapter_model.safetensors")
    assert all(torch.equal(tensor, last[name]) for name, tensor in adapter(folder).items())


def test_the_newest_two_and_the_best_checkpoint_are_kept(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(steps=12, learning_rate=0.5, evaluate_every=1, early_stopping=0, checkpoint_every=1)
    assert zygote.train(folder) == 0
    looks = {e.step: e.loss for e in read_events(folder.events)[0] if isinstance(e, Evaluated) and e.step > 0}
    best = min(looks, key=looks.__getitem__)
    names = {path.name for path in folder.all_checkpoints()}
    assert names == {f"step-{step:06d}" for step in {best, 11, 12}}


def test_checkpoints_keep_to_their_disk(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(steps=6, checkpoint_every=1, evaluate_every=0, checkpoint_gb=1e-6)
    assert zygote.train(folder) == 0
    assert [path.name for path in folder.all_checkpoints()] == ["step-000006"]
