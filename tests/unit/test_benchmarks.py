"""What the benchmarks count and leave out, and one whole run of the CUDA one on a processor."""

from __future__ import annotations

import json
import math
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.card import cases, data, table
from desktop.core.execution import letters

ROOT = Path(__file__).resolve().parent.parent.parent
GIB = 1 << 30


def side(speed: float = 100.0, *, loss: float = 11.0, reserved: int = GIB, **more: Any) -> dict[str, Any]:
    """A side measured over 28 steps, in the words of the children's reports."""
    return {
        "tokens_per_second": speed, "step_seconds": 1.0, "step_tokens": 100, "steps": 28, "losses": [loss] * 28,
        "grad_norms": [0.5] * 28, "allocated": reserved // 2, "reserved": reserved, "card_bytes": reserved,
        "first_step": 1.0, "to_first_step": 9.0, "capped": True, "cap": 7 * GIB, **more,
    }  # fmt: skip


def record(**sides: dict[str, Any]) -> dict[str, Any]:
    """A case's record of these sides; their names with _ for -."""
    named = {name.replace("_", "-"): one for name, one in sides.items()}
    found = {name: table.faults(name, named, 28) for name, one in named.items() if table.ok(one)}
    return {
        "name": "8b-A-8gb", "title": "8B shape", "data": "A", "card": 8, "large": 0, "step_tokens": 8192, "sms": 0,
        "capped": True, "sides": named, "faults": {name: faults for name, faults in found.items() if faults},
    }  # fmt: skip


def test_alpaca_like_lengths_have_the_mean_and_the_bounds() -> None:
    found = data.lengths("A", 2_000_000, 230, 2048, 16)
    assert 215 < statistics.mean(found) < 240
    assert statistics.median(found) < 190, "most are short, a few are long"
    assert min(found) >= 16
    assert max(found) <= 2048
    assert sum(found) >= 2_000_000
    assert found == data.lengths("A", 2_000_000, 230, 2048, 16)


def test_full_lengths_are_all_full_and_enough() -> None:
    assert data.lengths("B", 5000, 230, 2048, 16) == [2048] * 3


def test_texts_have_as_many_words_as_tokens_are_left_and_follow_zipf() -> None:
    pairs = data.texts([50, 2000], overhead=10)
    assert [len(f"{question} {answer}".split()) for question, answer in pairs] == [40, 1990]
    words = f"{pairs[1][0]} {pairs[1][1]}".split()
    assert words.count(data.WORDS[0]) > 5 * words.count(data.WORDS[100])
    assert len(pairs[1][1].split()) == pytest.approx(0.6 * 1990, abs=1)


@pytest.mark.parametrize(("card", "usable"), [(8, 7.4), (12, 11.4), (16, 15.4), (24, 23.4)])
def test_a_card_imitated_is_its_size_less_what_the_desktop_holds(card: int, usable: float) -> None:
    total = 79 * GIB
    assert cases.cap(card) == pytest.approx(usable * GIB)
    assert cases.fraction(card, total) * total == pytest.approx(usable * GIB)


def test_a_card_no_larger_than_the_one_imitated_is_not_capped() -> None:
    assert cases.fraction(24, 16 * GIB) == 1.0


@pytest.mark.parametrize(("key", "billions"), [("0.6b", 0.596), ("4b", 4.02), ("8b", 8.03)])
def test_shapes_have_the_parameters_of_the_models_they_are_named_for(key: str, billions: float) -> None:
    assert cases.SHAPES[key].parameters / 1e9 == pytest.approx(billions, rel=0.005)


def test_the_70b_shape_says_that_it_is_a_part() -> None:
    shape = cases.SHAPES["70b20"]
    assert "20 of its 80" in shape.title
    whole = 80 * shape.layer_parameters + shape.embedding_parameters
    assert whole / 1e9 == pytest.approx(70.55, rel=0.005)
    assert cases.case("70b20-stream-2k").card == 24 * 20 // 80


def test_more_room_keeps_more_and_the_policy_covers_every_block() -> None:
    shape = cases.SHAPES["8b"]
    kept = []
    for card in (4, 8, 12, 16, 24, 80):
        blocks = letters(cases.policy(shape, 2048, cases.cap(card)), shape.layers)
        assert len(blocks) == shape.layers
        assert "".join(sorted(blocks, key="RMK".index)) == blocks, "the last blocks keep most: theirs is freed first"
        kept.append(sum("RMK".index(letter) for letter in blocks))
        used = cases.resident_bytes(shape, 2048)
        used += sum(1.08 * 2048 * cases.kept_bytes(shape)[letter] for letter in blocks)
        assert set(blocks) == {"R"} or used <= cases.cap(card)
    assert kept == sorted(kept)
    assert kept[0] == 0
    assert kept[-1] == 2 * shape.layers


def test_our_rows_are_as_long_as_all_blocks_can_keep_everything_of() -> None:
    medium = cases.plan(cases.case("8b-A-40gb"), "ours")
    assert (medium.micro, medium.accumulation, medium.recompute) == (2, 2, "K")
    mixed = cases.plan(cases.case("8b-A-12gb"), "ours")
    assert (mixed.micro, mixed.accumulation) == (1, 4)
    assert {"R", "K"} <= set(mixed.recompute)
    small, large = (cases.plan(cases.case(f"8b-A-{card}gb"), "ours") for card in (24, 80))
    assert (small.micro, small.accumulation) == (1, 4)
    assert (large.micro, large.accumulation, large.recompute) == (4, 1, "K")
    again = cases.plan(cases.case("8b-A-80gb"), "ours", attempt=1)
    assert (again.micro, again.accumulation, again.recompute) == (1, 4, "R")


def test_streaming_and_resident_differ_only_in_where_things_lie() -> None:
    one = cases.case("8b-stream-8k")
    stream, resident = cases.plan(one, "stream"), cases.plan(one, "resident")
    assert stream.streaming
    assert not resident.streaming
    assert (stream.micro, stream.accumulation) == (resident.micro, resident.accumulation) == (4, 1)
    assert (one.card_of("stream"), one.card_of("resident")) == (4, 24)


@pytest.mark.parametrize("halved", range(4))
@pytest.mark.parametrize("name", ["8b-A-8gb", "8b-B-8gb"])
def test_the_others_get_about_as_many_tokens_in_a_step(name: str, halved: int) -> None:
    one = cases.case(name)
    mean = 230.0 if one.data == "A" else 2048.0
    batch, accumulation = cases.micro_batches(one, mean, packed=False, halved=halved)
    assert batch * accumulation * mean == pytest.approx(one.step_tokens, rel=0.05)
    packed, times = cases.micro_batches(one, mean, packed=True, halved=halved)
    assert packed * times == one.step_rows


def test_cases_are_chosen_by_name_beginning_and_shape() -> None:
    assert [one.name for one in cases.chosen([])] == list(cases.DEFAULT)
    assert [one.name for one in cases.chosen(["8b-stream"])] == ["8b-stream-2k", "8b-stream-8k"]
    assert [one.name for one in cases.chosen(["0.6b-B-24gb"])] == ["0.6b-B-24gb"], "any card may be asked for"
    tiny = cases.chosen(["0.6b-A", "4b-A"], shapes="tiny")
    assert [one.name for one in tiny] == ["tiny-A-8gb", "tiny-A-12gb"], "each once"
    only = cases.chosen(["8b-A-8gb", "8b-stream-2k"], sides=["ours", "stream"])
    assert [one.sides for one in only] == [("stream",), ("ours",)]


@pytest.mark.parametrize("name", ["9b-A-8gb", "8b-C-8gb", "8b-A-8", "8b-stream-4k", "0.6b-stream-2k", "8b"])
def test_a_case_that_means_nothing_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no such case"):
        cases.case(name)


def test_what_there_is_no_time_for_is_left_out_and_named() -> None:
    budget = cases.TimeBudget(minutes=1)
    assert budget.allows("short", 30)
    assert not budget.allows("long", 90)
    budget.begun -= 45
    assert not budget.allows("no longer", 30)
    assert budget.left_out == ["long", "no longer"]


def test_figures_are_medians_from_the_end_of_one_step_to_the_next() -> None:
    ends = [110.0, 120.0, 121.0, 123.0, 124.0]  # warm-up of two steps: the periods of 1, 2 and 1 seconds count
    found = table.summary(100.0, 104.0, ends, [10, 10, 100, 100, 200], [3.0] * 5, [1.0] * 5, warmup=2)
    assert found["tokens_per_second"] == 100.0
    assert found["step_seconds"] == 1.0
    assert (found["to_first_step"], found["first_step"]) == (10.0, 6.0)
    assert "tokens_per_second" not in table.summary(0.0, 0.0, [1.0], [10], [3.0], [1.0], warmup=1)


@pytest.mark.parametrize(
    ("bad", "word"),
    [
        (side(grad_norms=[0.5] * 27 + [0.0]), "gradient"),
        (side(grad_norms=[]), "gradient"),
        (side(loss=math.nan), "not finite"),
        (side(loss=11.06), "+0.5 %"),
        (side(loss=10.9), "-0.9 %"),
        (side(reserved=8 * GIB), "cap"),
        (side(steps=20), "20 of 28"),
        (side(tflops={"before": {"f": 700, "b": 700}, "limited": {"f": 100, "b": 690}}), "SM limit"),
    ],
)
def test_a_side_with_figures_that_cannot_be_used_is_marked_and_bracketed(bad: dict[str, Any], word: str) -> None:
    found = record(ours=bad, trl_plain=side(50.0))
    assert any(word in fault for fault in found["faults"]["ours"])
    assert f"!{found['faults']['ours'][0]}" in table.case_table(found)
    assert "(x2.00)" in table.ratio_table([found])


def test_a_side_whose_steps_are_smaller_is_marked() -> None:
    found = record(ours=side(step_tokens=8000), trl_plain=side(step_tokens=7400), unsloth=side(step_tokens=2100))
    assert found["faults"] == {"unsloth": ["2100 tokens a step instead of 8000"]}


def test_sides_without_faults_are_compared_and_others_say_why_not() -> None:
    found = record(
        ours=side(150.0, loss=11.02),
        trl_plain=side(50.0, reserved=2 * GIB),
        unsloth={"left_out": "not installed"},
        unsloth_best={"error": "exit code 1: Traceback", "steps": 0},
        trl_best={"out_of_memory": "CUDA out of memory", "steps": 0},
        ours_again=side(147.0, loss=11.02),
    )
    assert found["faults"] == {}
    text = table.ratio_table([found])
    assert "x3.00" in text
    assert "x0.50" in text
    assert "x0.98" in text, "drift: ours last over ours first"
    assert "(" not in text
    for words in ("left out: not installed", "failed: exit code 1", "out of memory"):
        assert words in text
        assert words in table.case_table(found)


def test_the_limit_to_multiprocessors_holds_only_if_backward_obeys_too() -> None:
    before = {"forward": 700.0, "backward": 680.0}
    obeys = {"forward": 140.0, "backward": 130.0}
    assert table.limit_held({"before": before, "limited": obeys, "after": obeys})
    assert not table.limit_held({"before": before, "limited": obeys, "after": before})
    assert not table.limit_held({"before": before, "limited": before})


def test_the_ratio_table_stays_within_its_length_and_json_within_json() -> None:
    many = [record(ours=side(), trl_plain=side()) for _ in range(300)]
    assert len(table.ratio_table(many)) <= table.LONGEST
    assert json.dumps(table.plain({"losses": [1.0, math.nan]}), allow_nan=False) == '{"losses": [1.0, null]}'


@pytest.mark.slow
@pytest.mark.training
def test_the_whole_benchmark_runs_on_a_processor(tmp_path: Path) -> None:
    out = tmp_path / "results.json"
    command = [
        sys.executable, str(ROOT / "benchmarks" / "engine_cuda.py"), "--device", "cpu", "--shapes", "tiny",
        "--only", "0.6b-A-8gb", "--sides", "ours", "--warmup", "1", "--steps", "2", "--work", str(tmp_path),
        "--out", str(out),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (case,) = json.loads(out.read_text())["cases"].values()
    ours = case["sides"]["ours"]
    assert case["faults"] == {}, case
    assert ours["steps"] == 3
    assert ours["tokens_per_second"] > 0
    assert 300 < ours["step_tokens"] <= case["step_tokens"] == 512
    assert ours["losses"][0] == pytest.approx(math.log(4096), rel=0.02), "random weights know nothing"
    assert case["context"]["versions"]["ours"]["torch"]
    assert "tiny-A-8gb" in done.stdout
    assert not list(tmp_path.glob("benchmark-*")), "checkpoints are removed"
