"""The pure parts: files, runs, recipe, schedule, progress, words."""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

import msgspec
import pytest

from desktop.core import files, wording
from desktop.core.events import (
    Alerted,
    CheckpointSaved,
    Evaluated,
    PhaseStarted,
    SampleWritten,
    StepDone,
    notice,
    read_events,
)
from desktop.core.memory import NF4_BYTES, estimate
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.core.progress import seconds_left, smooth
from desktop.core.recipe import Recipe, recipe_from, recipe_hash
from desktop.core.run_story import RunStory
from desktop.core.runs import LEGAL_MOVES, RunFolder, RunRecord, RunState, safe_word
from desktop.core.schedule import learning_rate_at, warmup_steps

ROOT = Path(__file__).resolve().parent.parent.parent


def codes(error: pytest.ExceptionInfo[ProblemError]) -> list[str]:
    """The codes of a caught error."""
    return [problem.code for problem in error.value.problems]


# -- files


RUST = f"Error while serializing: I/O error: No space left on device (os error {112 if os.name == 'nt' else 28})"


@pytest.mark.parametrize(
    "refusal", [OSError(28, "No space left on device"), RuntimeError(RUST)], ids=["Python", "Rust"]
)
def test_a_failing_write_keeps_the_old_content_and_leaves_no_rest(tmp_path: Path, refusal: Exception) -> None:
    target = tmp_path / "run"
    files.write_folder(target, lambda place: (place / "a").write_text("old") and None)

    def fail(place: Path) -> None:
        (place / "a").write_text("new")
        raise refusal

    with pytest.raises(ProblemError) as caught:
        files.write_folder(target, fail)
    assert codes(caught) == ["disk.became_full"]
    assert (target / "a").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["run"]


def test_a_folder_that_cannot_be_written_to_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ProblemError) as caught:
        files.write_json(tmp_path / "file" / "x.json", {})
    assert codes(caught) == ["file.write"]


def test_a_torn_last_line_waits_until_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(b"one\ntw")
    lines, end = files.whole_lines(path)
    assert (lines, end) == ([b"one"], 4)
    with path.open("ab") as file:
        file.write(b"o\nthree\n")
    assert files.whole_lines(path, end) == ([b"two", b"three"], 14)


def test_foreign_and_torn_events_are_skipped(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(b'{"event":"phase","phase":"model","at":1}\n{"event":"later","at":2}\ngarbage\n{"event":"ste')
    events, _ = read_events(path)
    assert [type(event).__name__ for event in events] == ["PhaseStarted"]


# -- runs


def record(**changes: object) -> RunRecord:
    """A run's record."""
    return msgspec.structs.replace(RunRecord(id="x", name="x", state=RunState.queued, created=1.0), **changes)


def test_every_state_has_its_moves_and_an_end_is_an_end() -> None:
    assert set(LEGAL_MOVES) == set(RunState)
    assert not LEGAL_MOVES[RunState.finished]


def test_an_illegal_move_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    files.write_json(folder.run, record(state=RunState.finished))
    before = folder.run.read_bytes()
    with pytest.raises(ProblemError) as caught:
        folder.move(RunState.training)
    assert codes(caught) == ["run.illegal_move"]
    assert folder.run.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "run.missing"), (b"{", "run.damaged"), (b"[]", "run.damaged"), (b'{"schema": 99}', "run.newer")],
)
def test_a_record_that_cannot_be_read(tmp_path: Path, content: bytes | None, code: str) -> None:
    if content is not None:
        (tmp_path / "run.json").write_bytes(content)
    with pytest.raises(ProblemError) as caught:
        RunFolder(tmp_path).read()
    assert codes(caught) == [code]


def test_names_are_safe_on_every_system() -> None:
    assert safe_word("Ünïcode / Ärger: CON?.") == "unicode-arger-con"
    # devices of Windows, which makes no folder of such a name
    assert [safe_word(name) for name in ("CON", "Nul.txt", "com1.x.y", "console")] == [
        "con-", "nul-txt", "com1-x.y", "console"
    ]  # fmt: skip
    assert re.fullmatch(r"[a-z0-9.-]*", safe_word('a<>:"/\\|?*b' * 9))


# -- recipe


def test_all_faults_come_at_once_with_the_nearest_name() -> None:
    raw = {"modle": "x", "data": 3, "rank": 0, "precision": "fp16", "epochs": 1, "steps": 2, "answer_tokens": 900}
    with pytest.raises(ProblemError) as caught:
        recipe_from(raw)
    assert set(codes(caught)) == {
        "recipe.unknown_field_near", "recipe.field_missing", "recipe.wrong_value", "recipe.epochs_or_steps",
        "recipe.fp16_on_cpu", "recipe.answer_longer_than_context",
    }  # fmt: skip
    assert codes(caught).count("recipe.wrong_value") == 2
    assert caught.value.problems[0].values["nearest"] == "model"


def test_a_length_that_is_given_wrongly_is_not_said_to_be_missing_too() -> None:
    with pytest.raises(ProblemError) as caught:
        recipe_from({"model": "x", "data": "y", "steps": "many"})
    assert codes(caught) == ["recipe.wrong_value"]
    with pytest.raises(ProblemError) as caught:
        recipe_from({"model": "x", "data": "y"})
    assert codes(caught) == ["recipe.epochs_or_steps"]


def test_the_hash_tells_every_change() -> None:
    base = recipe_from({"model": "m", "data": "d", "steps": 5})
    other = {"name": "other", "rank": 8, "seed": 1, "learning_rate": 1e-3, "schedule": "linear", "held_out": "h"}
    hashes = {recipe_hash(msgspec.structs.replace(base, **{name: value})) for name, value in other.items()}
    assert len(hashes | {recipe_hash(base)}) == len(other) + 1
    assert recipe_hash(recipe_from(msgspec.to_builtins(base))) == recipe_hash(base)


# -- arithmetic


def test_the_learning_rate_rises_peaks_and_falls_to_nothing() -> None:
    rates = [learning_rate_at(n, peak=1.0, steps=100, warmup=10, shape="cosine") for n in range(101)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == rates[9] == rates[10] == 1.0
    assert rates[55] == pytest.approx(0.5)
    assert rates[100] == pytest.approx(0.0)
    assert learning_rate_at(55, peak=1.0, steps=100, warmup=10, shape="constant") == 1.0
    assert learning_rate_at(55, peak=1.0, steps=100, warmup=10, shape="linear") == pytest.approx(0.5)


def test_steps_and_warmup() -> None:
    assert (warmup_steps(10, 0.05), warmup_steps(100, 0.05), warmup_steps(100, 0)) == (1, 5, 0)


def test_time_left_is_told_only_when_steady() -> None:
    assert seconds_left([1.0] * 4, 4, 100) is None
    assert seconds_left([1.0] * 10, 10, 100) == 90.0
    assert seconds_left([1.0] * 10 + [4.0] * 3, 13, 100) is None
    assert seconds_left([1.0] * 10, 100, 100) is None


def test_smoothing_starts_at_the_first_value_and_keeps_gaps() -> None:
    out = smooth([2.0, float("nan"), 2.0, 4.0], 0.5)
    assert out[0] == out[2] == 2.0
    assert out[1] != out[1]
    assert 2.0 < out[3] < 4.0


def spec(**changes: int) -> ModelSpec:
    """Llama-3.1-8B by its numbers."""
    values = {
        "parameters": 8_030_000_000, "linear_parameters": 6_979_321_856, "embedding_parameters": 1_050_673_152,
        "hidden": 4096, "layers": 32, "heads": 32, "kv_heads": 8, "head_dim": 128, "intermediate": 14336,
        "vocabulary": 128256, "context": 131072, "adapter_inputs_outputs": 2_621_440, "disk_bytes": 16 << 30,
    }  # fmt: skip
    names = {
        "name": "8b",
        "folder": "/x",
        "architecture": "LlamaForCausalLM",
        "model_type": "llama",
        "fingerprint": "f",
    }
    return ModelSpec(**names, **values | changes)


def recipe(**changes: object) -> Recipe:
    """A recipe for a card."""
    return recipe_from({"model": "m", "data": "d", "steps": 5, "device": "cuda", "recompute": True} | changes)


def test_nf4_takes_what_the_qlora_paper_says() -> None:
    assert pytest.approx(0.515869, abs=1e-6) == NF4_BYTES
    weights = estimate(spec(), recipe()).parts[0]
    assert weights.size == pytest.approx(5.70e9, rel=0.01)


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ({"context_length": 512}, {"context_length": 1024}),
        ({"micro_batch": 1}, {"micro_batch": 2}),
        ({"rank": 8}, {"rank": 16}),
        ({"quantisation": "nf4"}, {"quantisation": "none"}),
        ({"recompute": "R"}, {"recompute": "K"}),
        ({"optimizer": "adamw_8bit"}, {"optimizer": "adamw"}),
    ],
)
def test_the_estimate_grows_with_what_costs(less: dict[str, object], more: dict[str, object]) -> None:
    assert estimate(spec(), recipe(**less)).total < estimate(spec(), recipe(**more)).total


def test_the_story_adds_up() -> None:
    story = RunStory()
    step = StepDone(
        at=1, step=1, loss=2.0, learning_rate=1e-4, grad_norm=1, tokens=10, tokens_per_second=5, seconds=2, memory=9
    )
    story.take([msgspec.structs.replace(step, step=n, loss=2.0 / n) for n in range(1, 11)])
    story.phase = "training"
    assert (story.step, story.seconds_left(20)) == (10, 20.0)


def test_a_resumed_run_is_told_once() -> None:
    def step(number: int, loss: float) -> StepDone:
        return StepDone(
            at=number, step=number, loss=loss, learning_rate=1e-4, grad_norm=1, tokens=10, tokens_per_second=5,
            seconds=2, memory=9,
        )  # fmt: skip

    def look(number: int, loss: float) -> Evaluated:
        return Evaluated(at=number, step=number, loss=loss, tokens=1, seconds=1)

    def alert(number: int, code: str) -> Alerted:
        return Alerted(at=number, step=number, alert=Problem(code))

    def sample(number: int) -> SampleWritten:
        return SampleWritten(at=number, step=number, prompt="p", expected="e", text=str(number))

    story = RunStory()
    story.take([PhaseStarted(at=0, phase="model"), notice(0, "notice.plain_template"), alert(0, "alert.few_examples")])
    story.take([step(n, 10.0 - n) for n in range(1, 7)])
    story.take([look(4, 2.0), look(6, 1.0), sample(4), sample(6), alert(5, "alert.step_skipped")])
    story.take([CheckpointSaved(at=4, step=4, folder="checkpoints/step-000004")])
    assert (story.step, story.best, list(story.losses)) == (6, look(6, 1.0), [9.0, 8.0, 7.0, 6.0, 5.0, 4.0])

    story.take(
        [PhaseStarted(at=7, phase="model"), notice(7, "notice.plain_template"), notice(7, "notice.taken_up", step=4)]
    )
    assert (story.step, list(story.losses)) == (4, [9.0, 8.0, 7.0, 6.0])
    assert (story.look, story.best, [found.step for found in story.samples]) == (look(4, 2.0), look(4, 2.0), [4])
    assert [found.alert.code for found in story.alerts] == ["alert.few_examples"]
    assert [found.code for found in story.notices] == ["notice.plain_template", "notice.taken_up"]
    assert story.saved is not None

    story.take([step(5, 0.5), alert(5, "alert.step_skipped"), step(6, 0.4), look(6, 3.0)])
    assert (story.step, list(story.losses[-2:]), story.best) == (6, [0.5, 0.4], look(4, 2.0))
    # without a word about a checkpoint, as after a first checkpoint that never came
    story.take([step(1, 7.0)])
    assert (story.step, list(story.losses), story.look, story.saved) == (1, [7.0], None, None)


def test_of_each_kind_of_alert_the_newest_stands_last() -> None:
    story = RunStory()
    for number, code in enumerate(["alert.step_skipped", "alert.overfitting", "alert.step_skipped"]):
        story.take([Alerted(at=number, step=number, alert=Problem(code, {"count": number}))])
    assert [(found.alert.code, found.step) for found in story.alerts] == [
        ("alert.overfitting", 1),
        ("alert.step_skipped", 2),
    ]


# -- words


def raised_codes() -> set[str]:
    """Every problem code that stands in the program's source."""
    found: set[str] = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            value = node.args[0].value
            if name in {"stop_on", "Problem", "notice"} and isinstance(value, str):
                found.add(value)
    return found


def test_every_code_that_is_raised_has_its_sentences() -> None:
    codes_ = raised_codes()
    assert len(codes_) > 40
    assert codes_ - set(wording.SENTENCES) == set()


def test_no_sentence_without_title_and_cause() -> None:
    for code, words in wording.SENTENCES.items():
        assert words.title, code
        assert words.cause, code
        assert not re.search(r"\b(invalid|failed|error)\b", words.title.lower()), code


def test_words_are_filled_with_the_numbers_and_missing_ones_show() -> None:
    words = wording.words_for(Problem("disk.full", {"path": "/x", "need": 2_000_000_000}))
    assert words.cause == "/x needs 2.0 GB; ? are free."
    assert "neither" in wording.words_for(Problem("data.no_examples", {"reason": "row.unknown_shape"})).cause
