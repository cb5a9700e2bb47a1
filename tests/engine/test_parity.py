"""Exports held against their run: the real SmolLM2 through merging, GGUF and llama.cpp, and files that were tampered
with."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from desktop.core.parity import Form, reports_in
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.services.children import run_job
from desktop.services.export_source import source_of_run
from desktop.services.parity import compare_exports
from desktop.services.places import Places

from .conftest import MakeRun

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


def form(**changes: object) -> Form:
    good = Form(
        kind="gguf", name="Q4_K_M", file="m.gguf", bytes=1, tokens=500, agreement=0.99, divergence=0.01,
        divergence_99=0.1, perplexity=3.0, own_perplexity=3.0, seconds=1.0, tokens_equal=True, template_equal=True,
        stops=True,
    )  # fmt: skip
    return msgspec.structs.replace(good, **changes)


MERGED: dict[str, object] = {"kind": "merged", "name": "merged"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "parity.same"),
        ({"agreement": 0.93}, "parity.usual"),
        ({"agreement": 0.93, "divergence": 0.2}, "parity.worse"),
        ({"name": "Q8_0", "divergence": 0.02}, "parity.worse"),
        ({"divergence": math.nan}, "parity.worse"),
        ({"template_equal": False}, "parity.other_template"),
        ({"tokens_equal": False, "template_equal": False}, "parity.other_tokens"),
        ({"stops": False}, "parity.never_stops"),
        ({"tokens_equal": None, "template_equal": None, "stops": None}, "parity.same"),
        ({"kind": "merged", "name": "merged", "divergence": 0.001}, "parity.merged_same"),
        ({"kind": "merged", "name": "merged", "divergence": 0.01}, "parity.merged_differs"),
        ({"kind": "merged", "name": "merged", "divergence": 0.004}, "parity.merged_differs"),
        ({"kind": "merged", "name": "merged", "divergence": 0.004, "coarse": True}, "parity.merged_same"),
        ({**MERGED, "agreement": 0.98, "divergence": 0.0023}, "parity.merged_differs"),
        ({**MERGED, "agreement": 0.98, "divergence": 0.0023, "learned": 0.5}, "parity.merged_nearly"),
        ({**MERGED, "agreement": 0.98, "divergence": 0.0023, "learned": 0.1}, "parity.merged_differs"),
        ({**MERGED, "agreement": 0.96, "divergence": 0.0023, "learned": 0.5}, "parity.merged_differs"),
        ({**MERGED, "agreement": 0.98, "divergence": 0.006, "learned": 2.0}, "parity.merged_differs"),
        ({**MERGED, "divergence": 0.0023, "learned": 0.5, "perplexity": 3.3}, "parity.merged_differs"),
        ({**MERGED, "divergence": math.nan, "learned": 0.5}, "parity.merged_differs"),
        ({**MERGED, "divergence": 0.0023, "learned": 0.5, "stops": False}, "parity.never_stops"),
        ({"kind": "adapter", "name": "adapter", "divergence": 0.004}, "parity.adapter_differs"),
        ({"kind": "adapter", "name": "adapter", "divergence": 0.004, "learned": 0.5}, "parity.adapter_differs"),
        ({"nearest": "base"}, "parity.not_learned"),
        ({"nearest": "whole"}, "parity.other_strength"),
        ({"name": "Q5_0", "divergence": 0.006}, "parity.worse"),
    ],
)
def test_the_verdict_never_calls_good_what_reads_or_stops_otherwise(changes: dict[str, object], code: str) -> None:
    found = form(**changes)
    assert found.verdict.code == code
    assert found.good == (code in ("parity.same", "parity.usual", "parity.merged_same", "parity.merged_nearly"))


def test_the_real_model_merged_and_as_gguf_answers_as_the_run_does(
    make_run: MakeRun, train: Callable[[RunFolder], int], starter_model: Path
) -> None:
    run = make_run(
        model=starter_model, quantisation="none", steps=6, micro_batch=1, accumulation=1, compare_examples=0,
        sample_every=0, evaluate_every=0, learning_rate=2e-3,
    )  # fmt: skip
    assert train(run) == 0, run.log.read_text()
    report = compare_exports(
        source_of_run(run), [], Places(), quiet, lambda: False, types=["F16", "Q8_0", "Q4_K_M"], count=4
    )
    merged, whole, eight, four = report.forms
    assert (merged.verdict.code, merged.template_equal) == ("parity.merged_same", True)
    assert [one.name for one in report.forms] == ["merged", "F16", "Q8_0", "Q4_K_M"]
    for found in (whole, eight, four):
        assert found.tokens_equal and found.template_equal and found.stops, found
        assert found.tokens == merged.tokens >= 10
    # some twenty tokens: one that flips is 5 %
    assert whole.agreement >= 0.9 and eight.agreement >= 0.85 and whole.divergence < 0.01
    assert whole.divergence < four.divergence and eight.divergence < four.divergence < 0.5
    assert eight.perplexity == pytest.approx(eight.own_perplexity, rel=0.1)
    assert reports_in(run.path / "exports") == [report] and not list(run.path.glob(".parity*"))


def test_a_file_with_another_template_or_end_is_not_called_good(
    make_run: MakeRun, train: Callable[[RunFolder], int], tmp_path: Path
) -> None:
    run = make_run(steps=2, quantisation="none", compare_examples=0)
    assert train(run) == 0
    target = tmp_path / "files"
    run_job(["gguf", str(run.path), str(target), "--type", "F16"], quiet, lambda: False)
    good = target / "test-F16.gguf"
    data = good.read_bytes()
    assert b"<|im_start|>assistant" in data
    other = tmp_path / "other.gguf"
    other.write_bytes(data.replace(b"<|im_start|>assistant", b"<|im_start|>Assistant"))
    found = compare_exports(source_of_run(run), [good, other], Places(), quiet, lambda: False, count=2)
    assert [one.template_equal for one in found.forms] == [True, False]
    assert found.forms[1].verdict.code == "parity.other_template" and not found.good
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(data[:-100_000])
    with pytest.raises(ProblemError) as caught:
        compare_exports(source_of_run(run), [cut], Places(), quiet, lambda: False, count=2)
    assert caught.value.problems[0].code == "gguf.cut_short"
    nonsense = tmp_path / "nonsense.gguf"
    # the name of the architecture, behind its kind (text) and its length
    named = b"general.architecture" + bytes([8, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0])
    assert named + b"llama" in data
    nonsense.write_bytes(data.replace(named + b"llama", named + b"glama"))
    with pytest.raises(ProblemError) as caught:
        compare_exports(source_of_run(run), [nonsense], Places(), quiet, lambda: False, count=2)
    assert caught.value.problems[0].code == "parity.cannot_load"
