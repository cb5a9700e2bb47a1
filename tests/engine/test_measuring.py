"""Measuring this PC in the real child process, and real runs that correct what was predicted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import torch

from desktop.cli import main
from desktop.core.events import StepDone, read_events
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.engine.energy import EnergyMeter
from desktop.services.hardware import read_hardware
from desktop.services.places import Places
from desktop.services.rates import expected, learn, machine_rates, measure, read_rates, torch_version

from .conftest import MakeRun

Train = Callable[[RunFolder], int]

pytestmark = pytest.mark.training


def test_this_pc_is_measured_and_predicted_by_it_from_then_on(home: Path) -> None:
    places, hardware, steps = Places(), read_hardware(), []
    found = measure(places, hardware, lambda share, step: steps.append((share, step)), lambda: False, seconds=0.05)
    assert [step for _, step in steps][:4] == ["half", "single", "bandwidth", "launch"]
    assert found.torch == torch_version()
    # any PC that runs the tests: between a thousandth and a hundred thousand times 1 GFLOP/s and 1 GB/s
    for rate in (found.half, found.single, found.bandwidth):
        assert 1e6 < rate < 1e15
    assert 1e-8 < found.launch < 1e-2
    rates = machine_rates(hardware, read_rates(places))
    assert rates is not None
    assert rates.basis == "measured"
    assert rates.half == found.half
    assert rates.name == found.name
    # an older driver or torch: not this measurement any more
    other = msgspec.structs.replace(read_rates(places), measured=(msgspec.structs.replace(found, torch="0.1"),))
    before = machine_rates(hardware, other)
    assert before is not None
    assert before.basis != "measured"


def test_a_measurement_can_be_cancelled_and_leaves_nothing(home: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        measure(Places(), read_hardware(), lambda *_: None, lambda: True)
    assert caught.value.problems[0].code == "task.cancelled"
    assert not Places().rates.exists()


def test_a_real_run_corrects_the_next_prediction_once(make_run: MakeRun, train, home: Path) -> None:
    places, hardware = Places(), read_hardware()
    folder: RunFolder = make_run(steps=8, compare_examples=0, sample_prompts=0)
    before = expected(places, folder, hardware)
    assert before is not None
    assert before.steps == 8
    assert not learn(places, folder, folder.read(), hardware)  # it has not run yet
    assert train(folder) == 0
    events, _ = read_events(folder.events)
    seconds = sorted(event.seconds for event in events if isinstance(event, StepDone) and event.step > 2)
    assert learn(places, folder, folder.read(), hardware)
    known = read_rates(places)
    (correction,) = known.corrections
    assert correction.runs == 1
    assert known.counted == (folder.path.name,)
    after = expected(places, folder, hardware)
    assert after is not None
    assert after.basis == "run"
    assert after.step_seconds == pytest.approx(correction.factor * before.step_seconds)
    if 0.2 < seconds[3] / before.step_seconds < 5:  # beyond, the correction stops at its bound
        assert seconds[0] * 0.99 <= after.step_seconds <= seconds[-1] * 1.01
    assert not learn(places, folder, folder.read(), hardware)
    assert read_rates(places) == known
    model, recipe = (msgspec.json.decode(path.read_bytes()) for path in (folder.model, folder.recipe))
    assert correction.kind.startswith(f"{recipe['quantisation']}-{recipe['precision']}-")
    assert model["parameters"] > 0


def test_runs_that_say_nothing_change_nothing(make_run: MakeRun, home: Path) -> None:
    places, hardware = Places(), read_hardware()
    folder = make_run()
    ended = msgspec.structs.replace(folder.read(), state="stopped", ended=1.0)
    record = msgspec.convert(msgspec.to_builtins(ended), type(ended))
    folder.facts.write_text("{")
    assert not learn(places, folder, record, hardware)
    assert expected(places, folder, hardware) is None
    assert read_rates(places).counted == (record.id,)


def test_energy_of_a_processor_is_read_where_the_system_shows_it_and_else_not_made_up(tmp_path: Path) -> None:
    package = tmp_path / "intel-rapl:0"
    (tmp_path / "intel-rapl:0:0").mkdir()  # a part of the package: not counted twice
    package.mkdir()
    (package / "max_energy_range_uj").write_text("10000000\n")
    (package / "energy_uj").write_text("4000000\n")
    meter = EnergyMeter(torch.device("cpu"), tmp_path)
    (package / "energy_uj").write_text("9000000\n")
    assert meter.look() == pytest.approx(5.0)
    (package / "energy_uj").write_text("1000000\n")  # began anew at 10 J
    assert meter.look() == pytest.approx(2.0)
    (package / "energy_uj").unlink()
    assert meter.look() is None
    assert EnergyMeter(torch.device("cpu"), tmp_path / "nothing").look() is None


def test_the_command_line_says_memory_time_and_what_it_rests_on(
    tiny_model: Path, jsonl: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "recipe.json"
    values = {"model": str(tiny_model), "data": str(jsonl), "steps": 50, "precision": "fp32", "context_length": 128}
    device = "cuda" if torch.cuda.is_available() else "cpu"
    file.write_bytes(msgspec.json.encode(values | {"device": device}))
    assert main(["plan", str(file), "--json", "--price", "0.5"]) == 0
    said = msgspec.json.decode(capsys.readouterr().out)
    assert said["time"]["steps"] == 50
    assert said["time"]["seconds"] == pytest.approx(sum(said["time"]["parts"].values()))
    assert said["verdict"] in ("fits", "tight", "too_big")
    assert main(["plan", str(file)]) == 0
    text = capsys.readouterr().out
    assert "training steps" in text or "starting and loading" in text
    assert "known from" in text
    other = {"cuda": "cpu", "cpu": "cuda"}[device]
    file.write_bytes(msgspec.json.encode(values | {"device": other, "precision": "bf16"}))
    assert main(["plan", str(file)]) == 4
    assert f"would use “{device}”" in capsys.readouterr().err


def test_the_steps_of_a_plan_are_those_the_run_makes_though_a_template_says_more_than_the_examples(
    make_run: MakeRun, train: Train, capsys: pytest.CaptureFixture[str]
) -> None:
    run = make_run(steps=None, epochs=8, compare_examples=0, evaluate_every=0, sample_every=0, checkpoint_every=0)
    assert main(["plan", str(run.recipe), "--json"]) == 0
    foretold = msgspec.json.decode(capsys.readouterr().out)["time"]["steps"]
    assert train(run) == 0, run.log.read_text()
    assert foretold == pytest.approx(run.read().steps, rel=0.15)
