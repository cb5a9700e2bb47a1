"""What follows from answers before and after: verdicts, the kinds that suffered, and what a weaker adapter keeps."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path

import msgspec
import pytest

from desktop.core.files import write_json
from desktop.core.forgetting import (
    AtStrength,
    Change,
    Forgetting,
    Told,
    compared,
    forgetting_file,
    kept_gain,
    merged,
    read_forgetting,
    rise_words,
    suffered,
    trade,
    verdict,
)
from desktop.core.general import General, general_set
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from, recipe_hash
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.core.scores import Interval
from desktop.core.strength import keep_strength, read_strength
from desktop.core.wording import words_for

GOLDEN = 0.6180339887


@pytest.fixture(scope="module")
def general() -> General:
    return general_set()


def told(general: General, right: float, loss: float = 3.0, spoilt: str = "") -> Told:
    """Answers of which a share is right, evenly over all kinds and more of the same with more; none of the kind
    `spoilt`. `loss` is of each token."""
    chosen = []
    for place, one in enumerate(general.questions):
        hit = place * GOLDEN % 1 < right
        chosen.append(one.right if hit and one.kind != spoilt else (one.right + 1) % 4)
    count = len(general.passages)
    return Told(tuple(chosen), tuple(loss * 100 + n % 3 for n in range(count)), (100,) * count)


@pytest.mark.parametrize(
    ("before", "after", "loss", "code"),
    [
        (0.7, 0.7, 3.0, "forgetting.nothing"),
        (0.7, 0.9, 2.8, "forgetting.nothing"),
        (0.7, 0.7, 3.05, "forgetting.hardly"),
        (0.7, 0.7, 3.2, "forgetting.little"),
        (0.7, 0.65, 3.0, "forgetting.little"),
        (0.7, 0.5, 3.0, "forgetting.much"),
        (0.7, 0.7, 3.5, "forgetting.much"),
        (0.25, 0.25, 3.0, "forgetting.nothing_guesses"),
        (0.25, 0.15, 3.0, "forgetting.hardly_guesses"),
        (0.25, 0.25, 3.05, "forgetting.hardly_guesses"),
        (0.25, 0.25, 3.5, "forgetting.much"),
    ],
)
def test_verdicts(general: General, before: float, after: float, loss: float, code: str) -> None:
    found = compared(general, told(general, before), told(general, after, loss))
    assert found.verdict.code == code
    words = words_for(found.verdict)
    assert "{" not in words.title + words.cause + words.remedy


def test_nothing_is_not_said_where_one_kind_is_surely_worse() -> None:
    same, fewer, still = Interval(0.7, 0.6, 0.8), Interval(-0.3, -0.5, -0.1), Interval(0.0, -0.1, 0.1)
    everything = Change("all", 200, same, same, still)
    for kind, code in ((still, "forgetting.nothing"), (fewer, "forgetting.hardly")):
        assert verdict([everything, Change("facts", 40, same, same, kind)], still, 0.25).code == code


@pytest.mark.parametrize(
    ("rise", "words"),
    [
        (0.2, "+20 %"),
        (-0.03, "-3 %"),
        (0.99, "+99 %"),
        (2.4, "3.4 times as high"),
        (98.9, "100 times as high"),
        (318.19, "more than a hundred times as high"),
    ],
)
def test_a_huge_rise_is_said_in_words_and_not_in_percent(rise: float, words: str) -> None:
    assert rise_words(rise) == words


def test_the_rise_of_the_perplexity_is_a_share_of_the_bases(general: General) -> None:
    found = compared(general, told(general, 0.5), told(general, 0.5, 3.0 + math.log(1.5)))
    assert found.rise.value == pytest.approx(0.5) and found.rise.low == pytest.approx(0.5)


def test_kinds_that_suffered_are_named_the_worst_first(general: General) -> None:
    same = compared(general, told(general, 0.8), told(general, 0.8))
    assert suffered(same) == []
    found = compared(general, told(general, 0.8), told(general, 0.8, spoilt="arithmetic"))
    assert suffered(found) == ["arithmetic"]
    assert found.changes[0].kind == "all" and sum(one.count for one in found.changes[1:]) == 228
    assert found.changes[0].change.value == pytest.approx(
        sum(one.change.value * one.count for one in found.changes[1:]) / 228
    )


@cache
def with_loss(loss: float) -> AtStrength:
    """The same answers as before, and ordinary text of this loss."""
    general = general_set()
    return compared(general, told(general, 0.7), told(general, 0.7, loss))


def result(general: General, losses: dict[float, tuple[float, float]], base_loss: float | None = 2.0) -> Forgetting:
    """Measured at some strengths, each with its loss on the task and that of a token of ordinary text."""
    base = told(general, 0.7)
    measured: list[AtStrength] = [
        msgspec.structs.replace(with_loss(text), strength=strength, held_out_loss=task)
        for strength, (task, text) in losses.items()
    ]
    return Forgetting(
        at=0.0, base="b", base_fingerprint="f", general_sha256=general.sha256, step=10, chance=0.25, told=base,
        held_out_loss=base_loss, measured=tuple(measured), torch_device="cpu", seconds=1.0,
    )  # fmt: skip


def test_the_weakest_adapter_that_keeps_most_of_the_gain_is_advised(general: General) -> None:
    found = result(general, {0.25: (1.5, 3.1), 0.5: (1.08, 3.2), 0.75: (1.01, 3.4), 1.0: (1.0, 3.6)})
    assert kept_gain(found, found.measured[0]) == pytest.approx(0.5)
    advice = trade(found)
    assert advice is not None and advice.values == {"strength": "50 %", "gain": "92 %", "left": "33 %"}


@pytest.mark.parametrize(
    "losses",
    [
        {1.0: (1.0, 3.6)},
        {0.5: (1.6, 3.2), 1.0: (1.0, 3.6)},  # keeps too little
        {0.5: (1.0, 3.0), 1.0: (1.0, 3.0)},  # nothing was forgotten
        {0.5: (2.5, 3.2), 1.0: (3.0, 3.6)},  # nothing was gained
    ],
)
def test_nothing_is_advised_where_less_strength_does_not_help(
    general: General, losses: dict[float, tuple[float, float]]
) -> None:
    assert trade(result(general, losses)) is None


def test_preferences_have_no_gain_to_keep(general: General) -> None:
    found = result(general, {0.5: (1.0, 3.2), 1.0: (1.0, 3.6)}, base_loss=None)
    assert kept_gain(found, found.measured[0]) is None and trade(found) is None


def test_strengths_measured_before_stay_unless_the_run_has_gone_on(general: General) -> None:
    first, later = result(general, {1.0: (1.0, 3.6)}), result(general, {0.5: (1.1, 3.2), 1.0: (0.9, 3.6)})
    both = merged(first, later)
    assert [(one.strength, one.held_out_loss) for one in both.measured] == [(0.5, 1.1), (1.0, 0.9)]
    assert [one.strength for one in merged(both, first).measured] == [0.5, 1.0]
    other = msgspec.structs.replace(first, step=20)
    assert merged(both, other) == other


@pytest.fixture
def folder(tmp_path: Path) -> RunFolder:
    made = RunFolder(tmp_path)
    made.evaluations.mkdir()
    write_json(made.run, RunRecord(id="r", name="r", state=RunState.finished, created=0.0, step=10))
    return made


def test_what_was_kept_is_read_again(general: General, folder: RunFolder) -> None:
    assert read_forgetting(folder) is None
    found = result(general, {0.5: (1.1, 3.2), 1.0: (0.9, 3.6)})
    write_json(forgetting_file(folder), found)
    assert read_forgetting(folder) == found
    write_json(folder.run, RunRecord(id="r", name="r", state=RunState.finished, created=0.0, step=12))
    assert read_forgetting(folder) is None, "the run has learned on since"
    forgetting_file(folder).write_text("{")
    with pytest.raises(ProblemError) as caught:
        read_forgetting(folder)
    assert caught.value.problems[0].code == "run.damaged"


def test_a_verdict_follows_from_the_numbers_whatever_an_older_version_wrote_beside_them(
    general: General, folder: RunFolder
) -> None:
    found = result(general, {1.0: (0.9, 8.8)})
    now = found.measured[0].verdict
    older = msgspec.structs.replace(now, code="forgetting.little", values=dict(now.values) | {"rise": "+31819 %"})
    old = msgspec.structs.replace(found.measured[0], verdict=older)
    write_json(forgetting_file(folder), msgspec.structs.replace(found, measured=(old,)))
    read = read_forgetting(folder)
    assert read == found and read.full is not None
    assert read.full.verdict.values["rise"] == "more than a hundred times as high"


def test_a_chosen_strength_is_kept(folder: RunFolder) -> None:
    assert read_strength(folder) == 1.0
    keep_strength(folder, 0.35)
    assert read_strength(folder) == 0.35
    keep_strength(folder, 1.0)
    assert read_strength(folder) == 1.0 and not (folder.path / "strength.json").exists()
    (folder.path / "strength.json").write_text("nonsense")
    assert read_strength(folder) == 1.0


def test_older_recipes_keep_their_hash_and_general_examples_need_a_model_that_writes() -> None:
    plain = {"model": "m", "data": "d", "steps": 1}
    assert recipe_hash(recipe_from(plain)) == recipe_hash(recipe_from(plain | {"check_forgetting": True}))
    assert recipe_hash(recipe_from(plain)) != recipe_hash(recipe_from(plain | {"general_share": 0.1}))
    for objective in ("dpo", "labels"):
        with pytest.raises(ProblemError) as caught:
            recipe_from(plain | {"objective": objective, "general_share": 0.1})
        assert [problem.code for problem in caught.value.problems] == ["recipe.general_only_writing"]
    with pytest.raises(ProblemError):
        recipe_from(plain | {"general_share": 0.6})


def test_the_command_says_what_is_known_and_keeps_a_strength(
    general: General, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop.cli import main

    folder = RunFolder(home / "runs" / "one")
    folder.evaluations.mkdir(parents=True)
    write_json(folder.recipe, recipe_from({"model": "m", "data": "d", "steps": 1}))
    write_json(folder.run, RunRecord(id="one", name="one", state=RunState.finished, created=0.0, step=10))
    write_json(forgetting_file(folder), result(general, {0.5: (1.08, 3.2), 1.0: (1.0, 3.6)}))
    assert main(["forgetting", "one", "--use", "0.5"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "It forgot much." in said and "other languages" in said and "92 %" in said
    assert "used at a strength of 50 %" in said and read_strength(folder) == 0.5
    assert main(["forgetting", "one", "--json"]) == 0
    assert '"strength":0.5' in capsys.readouterr().out.replace(" ", "")
    with pytest.raises(SystemExit):
        main(["forgetting", "one", "--use", "1.5"])
