"""Real training processes over real run folders."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path

import msgspec
import pytest
import safetensors.torch
import torch

from desktop.core.events import Ended, Evaluated, Noticed, PhaseStarted, SampleWritten, StepDone, Stop, read_events
from desktop.core.files import append_line
from desktop.core.runs import ExitCode, RunFolder, RunState
from desktop.core.schedule import learning_rate_at
from desktop.core.scorecard import read_scorecard
from desktop.services.host import read_host
from desktop.services.places import Places
from desktop.services.runs import Runs

from .conftest import MakeRun, train_process

pytestmark = pytest.mark.training


def events_of(folder: RunFolder, kind: type) -> list:
    """The run's events of one kind."""
    return [event for event in read_events(folder.events)[0] if isinstance(event, kind)]


def weights(folder: RunFolder) -> dict[str, torch.Tensor]:
    """The final adapter."""
    return safetensors.torch.load_file(folder.adapter / "adapter_model.safetensors")


def test_a_run_goes_through_its_phases_and_learns(make_run: MakeRun) -> None:
    folder = make_run(steps=12, quantisation="nf4")
    assert train_process(folder).wait(timeout=540) == ExitCode.finished
    record = folder.read()
    assert record.state is RunState.finished
    assert record.outcome is not None
    assert record.outcome.kept == "adapter"
    phases = [event.phase for event in events_of(folder, PhaseStarted)]
    assert phases == ["model", "data", "dry_run", "training", "saving", "comparing"]
    steps = events_of(folder, StepDone)
    assert [event.step for event in steps] == list(range(1, 13))
    assert all(event.grad_norm > 0 for event in steps)
    assert steps[-1].loss < steps[0].loss
    expected = learning_rate_at(0, peak=5e-3, steps=12, warmup=1, shape="cosine")
    assert steps[0].learning_rate == pytest.approx(expected)
    looks = events_of(folder, Evaluated)
    assert looks[-1].loss < looks[0].loss
    assert record.final_loss == pytest.approx(looks[-1].loss)
    assert events_of(folder, SampleWritten)
    assert isinstance(read_events(folder.events)[0][-1], Ended)
    assert not folder.process.exists()
    found = read_scorecard(folder)
    assert found is not None
    assert len(found.examples) == 2
    assert len(list(folder.checkpoints.iterdir())) == 2


@pytest.mark.parametrize("quantisation", ["nf4", "none"])
def test_the_adapter_loads_in_plain_peft_and_names_no_path(
    make_run, train, tiny_model: Path, quantisation: str
) -> None:
    import peft
    import transformers

    folder = make_run(steps=3, quantisation=quantisation, compare_examples=0)
    assert train(folder) == 0
    base = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
    model = peft.PeftModel.from_pretrained(base, folder.adapter)
    ids = torch.arange(8).unsqueeze(0)
    with torch.no_grad():
        tuned = model(ids).logits
        with model.disable_adapter():
            plain = model(ids).logits
    assert not torch.allclose(tuned, plain)
    assert str(tiny_model.parent) not in (folder.adapter / "adapter_config.json").read_text()


def test_stop_keeps_what_was_learned(make_run: MakeRun, train) -> None:
    folder = make_run(steps=5000, sample_every=0, evaluate_every=0)
    child = train_process(folder)
    while not events_of(folder, StepDone):
        assert child.poll() is None, folder.log.read_text()
        time.sleep(0.05)
    with folder.commands.open("ab") as file:
        append_line(file, Stop(at=time.time()))
    assert child.wait(timeout=120) == ExitCode.stopped
    record = folder.read()
    assert record.state is RunState.stopped
    assert record.step == events_of(folder, StepDone)[-1].step > 0
    assert weights(folder)


def test_two_processes_never_train_one_run(make_run: MakeRun) -> None:
    folder = make_run(steps=200_000)
    first = train_process(folder)
    while folder.read().state is not RunState.training:
        assert first.poll() is None, folder.log.read_text()
        time.sleep(0.05)
    second = train_process(folder)
    assert second.wait(timeout=120) == ExitCode.failed
    assert first.poll() is None
    first.send_signal(signal.SIGKILL)
    first.wait()


def panicking(path: Path) -> None:
    """A tokenizer that can be read, over whose first text the library's own code gives up."""
    whole = json.loads(path.read_text("utf-8"))
    normalizer = {"type": "Replace", "pattern": {"Regex": ""}, "content": "aa"}
    path.write_text(json.dumps(whole | {"normalizer": normalizer}), "utf-8")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda model: (model / "model.safetensors").write_bytes(b"\x08\0\0\0\0\0\0\0{}      "), "model.changed"),
        (lambda model: (model / "model.safetensors").write_bytes(b"junk"), "model.weights_damaged"),
        (lambda model: (model / "tokenizer.json").write_text("{"), "model.tokenizer_damaged"),
        (lambda model: panicking(model / "tokenizer.json"), "model.tokenizer_damaged"),
    ],
)
def test_a_base_model_that_went_bad_is_said_in_words(make_run, train, tiny_model, tmp_path, spoil, code) -> None:
    import shutil

    model = shutil.copytree(tiny_model, tmp_path / "model")
    folder = make_run(model=model)
    spoil(model)
    assert train(folder) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None
    assert outcome.problem is not None
    assert outcome.problem.code == code
    assert not outcome.kept


def test_examples_longer_than_the_context_are_cut_and_counted(make_run: MakeRun, train, tmp_path: Path) -> None:
    data = tmp_path / "long.jsonl"
    rows = [f'{{"prompt": "p{n}", "completion": "{"word " * (3 if n else 400)}"}}' for n in range(8)]
    data.write_text("\n".join(rows))
    folder = make_run(data=str(data), steps=1, compare_examples=0)
    assert train(folder) == 0
    cut = [event.notice for event in events_of(folder, Noticed) if event.notice.code == "notice.examples_cut"]
    assert len(cut) == 1
    assert cut[0].values["count"] == 1


def test_a_context_that_cuts_every_answer_is_refused(make_run: MakeRun, train, tmp_path: Path) -> None:
    data = tmp_path / "long.jsonl"
    data.write_text("\n".join(f'{{"prompt": "{n} {"word " * 200}", "completion": "yes"}}' for n in range(8)))
    folder = make_run(data=str(data), context_length=64)
    assert train(folder) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None
    assert outcome.problem is not None
    assert outcome.problem.code == "data.nothing_to_learn"


def test_the_real_model_really_learns(home: Path, starter_model: Path, make_run: MakeRun, train) -> None:
    precision = "bf16" if read_host().cpu_bf16 else "fp32"  # without the instructions it takes three times as long
    folder = make_run(
        model=starter_model, data="starter", steps=8, micro_batch=2, accumulation=1, learning_rate=1e-3,
        context_length=256, quantisation="nf4", precision=precision, compare_examples=0, evaluate_examples=8,
        sample_every=0, checkpoint_every=0, evaluate_every=0, answer_tokens=32,
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    steps = events_of(folder, StepDone)
    looks = events_of(folder, Evaluated)
    assert looks[-1].loss < 0.5 * looks[0].loss
    assert steps[-1].loss < 0.5 * steps[0].loss


def test_sigkill_while_nobody_watches_leaves_an_interrupted_run(make_run: MakeRun) -> None:
    folder = make_run(steps=200_000)
    runs = Runs(Places())
    runs.start(folder)
    until = time.monotonic() + 120
    while folder.read().state is not RunState.training:
        assert time.monotonic() < until, folder.log.read_text()
        time.sleep(0.05)
    import psutil

    pid = msgspec.json.decode(folder.process.read_bytes())["pid"]
    psutil.Process(pid).kill()
    while runs.refresh(folder).state is RunState.training:
        assert time.monotonic() < until
        time.sleep(0.05)
    outcome = folder.read().outcome
    assert outcome is not None
    assert outcome.problem is not None
    assert outcome.problem.code == "engine.killed"
    assert outcome.problem.values["signal"] == "SIGKILL"
