"""Looking back after a run, and the same as a job: answers are those of the models themselves, the base is asked once,
other strengths are added, and a run that was spoilt is found out."""

from __future__ import annotations

import contextlib
import json
import math
import random
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import torch

from desktop.core.dataset import Example, Message, read_parquet
from desktop.core.events import Compared, Pause, PhaseStarted, read_events
from desktop.core.files import append_line
from desktop.core.forgetting import Forgetting, read_forgetting
from desktop.core.general import general_set, rehearsal
from desktop.core.models import ModelSpec, read_model
from desktop.core.problems import ProblemError
from desktop.core.recipe import read_recipe, recipe_from
from desktop.core.runs import RunFolder
from desktop.core.weights import sample_of
from desktop.engine import parts
from desktop.engine.exporting import Source
from desktop.engine.forgetting import base_key
from desktop.engine.gguf_modelfile import write_modelfile
from desktop.engine.likelihood import answer_losses, answer_tokens, following_loss
from desktop.engine.loss import RowLoss
from desktop.engine.quiz import Quiz
from desktop.engine.scorecard import Scoring, Subject
from desktop.engine.template import ensure_template
from desktop.services.advising import look_at
from desktop.services.forgetting import measure
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from tests.fixtures.other_numbers import with_other_numbers

from .conftest import train_process

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]
MakeRun = Callable[..., RunFolder]
Train = Callable[[RunFolder], int]


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


def phases(folder: RunFolder) -> list[str]:
    events = read_events(folder.events)[0] if folder.events.exists() else []
    return [event.phase for event in events if isinstance(event, PhaseStarted)]


def found_of(folder: RunFolder) -> Forgetting:
    found = read_forgetting(folder)
    assert found is not None
    return found


def test_answers_are_those_of_asking_one_by_one(tiny_model: Path) -> None:
    """Together, from a common opening in the cache and sorted by length, they are what each is alone."""
    general = general_set()
    few = msgspec.structs.replace(general, questions=general.questions[::19], passages=general.passages[::6])
    recipe = recipe_from({"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"})
    model = parts.load_base(tiny_model, recipe, torch.device("cpu"))[0].eval()
    tokenizer = parts.load_tokenizer(tiny_model)
    ensure_template(tokenizer)
    quiz = Quiz(tokenizer, few)
    assert len(quiz.opening) > 5, "the template's own system text comes first"
    pieces: list[int] = []
    told = quiz.told_by(model, torch.device("cpu"), lambda: pieces.append(1))
    assert len(pieces) == quiz.pieces
    for place, one in enumerate(few.questions):
        given = [
            answer_tokens(tokenizer, Example((Message("user", one.question), Message("assistant", text))))
            for text in one.options
        ]
        alone = answer_losses(model, given[0][0], [answer for _, answer in given])
        assert told.chosen[place] == alone.index(min(alone))
    for ids, loss, tokens in zip(quiz.passages, told.losses, told.tokens, strict=True):
        assert tokens == len(ids) - 1
        assert loss == pytest.approx(following_loss(model, ids[:1], ids[1:]), rel=1e-4)


def test_a_run_looks_back_and_the_job_adds_strengths(make_run: MakeRun, train: Train) -> None:
    folder = make_run(check_forgetting=True, quantisation="none", compare_examples=0)
    assert train(folder) == 0, folder.log.read_text()
    events = read_events(folder.events)[0]
    assert phases(folder)[-1] == "forgetting"
    progress = [event for event in events if isinstance(event, Compared)]
    assert progress[-1].done == progress[-1].total
    found = found_of(folder)
    assert [one.strength for one in found.measured] == [1.0] and found.held_out_loss is None
    assert found.told != found.measured[0].told
    again = measure(folder, Places(), quiet, lambda: False, (0.0, 0.5))
    assert [one.strength for one in again.measured] == [0.0, 0.5, 1.0]
    base, _, full = again.measured
    assert base.told.chosen == again.told.chosen and base.rise.value == pytest.approx(0.0, abs=1e-6)
    assert full.told == found.measured[0].told, "what is known is not done again"
    assert again.held_out_loss == pytest.approx(base.held_out_loss)
    assert full.held_out_loss == pytest.approx(folder.read().final_loss, rel=1e-3)
    with pytest.raises(ProblemError) as caught:
        measure(folder, Places(), quiet, lambda: False, (1.5,))
    assert caught.value.problems[0].code == "forgetting.no_strength"


@pytest.mark.parametrize("objective", ["dpo", "kto"])
def test_of_preferences_the_gain_at_other_strengths_is_that_of_their_own_loss(
    make_run: MakeRun, train: Train, tmp_path: Path, objective: str
) -> None:
    if objective == "kto":
        rows: list[dict[str, object]] = [
            {"prompt": f"Say {n}", "answer": f"{n} yes", "label": n % 2 == 0} for n in range(60)
        ]
    else:
        rows = [{"prompt": f"Say {n}", "chosen": f"{n} yes", "rejected": f"{n} no"} for n in range(60)]
    (tmp_path / "p.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    folder = make_run(
        data=str(tmp_path / "p.jsonl"), objective=objective, quantisation="none", steps=4, micro_batch=4,
        context_length=64, learning_rate=5e-3, compare_examples=0, sample_every=0, checkpoint_every=0,
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    found = measure(folder, Places(), quiet, lambda: False, (0.5,))
    half, full = found.measured
    assert full.held_out_loss == pytest.approx(folder.read().final_loss, rel=1e-3)
    if objective == "dpo":  # nothing is preferred by the base over itself
        assert found.held_out_loss == pytest.approx(math.log(2), rel=1e-4)
    assert found.held_out_loss != half.held_out_loss != full.held_out_loss


def test_changed_weights_can_be_measured_too(make_run: MakeRun, train: Train) -> None:
    folder = make_run(method="full", quantisation="none", learning_rate=1e-3, compare_examples=0, steps=3)
    with pytest.raises(ProblemError) as caught:
        measure(folder, Places(), quiet, lambda: False)
    assert caught.value.problems[0].code == "run.nothing_kept"
    assert train(folder) == 0, folder.log.read_text()
    assert read_forgetting(folder) is None
    found = measure(folder, Places(), quiet, lambda: False, (0.5,))
    assert [one.strength for one in found.measured] == [0.5, 1.0]
    (kept,) = (Places().cache / "general").iterdir()
    assert tuple(json.loads(kept.read_text())["chosen"]) == found.told.chosen, "the base is asked once"


def test_another_model_of_the_same_shapes_is_asked_itself(tiny_model: Path, tmp_path: Path) -> None:
    """A merged model has the headers of its base, and with them its fingerprint."""
    recipe = recipe_from({"model": "x", "data": "y", "steps": 1})
    tokenizer, general = parts.load_tokenizer(tiny_model), general_set()
    folders = (tiny_model, with_other_numbers(tiny_model, tmp_path / "merged"))
    base, merged = (base_key(read_model(folder), recipe, tokenizer, general) for folder in folders)
    kept = msgspec.structs.replace(read_model(tiny_model), weights=sample_of(tiny_model))
    assert base != merged and base == base_key(kept, recipe, tokenizer, general)


def test_general_examples_make_up_their_share_exactly(make_run: MakeRun, train: Train) -> None:
    plain, mixed = make_run(), make_run(general_share=0.25)
    own, both = read_parquet(plain.train_data), read_parquet(mixed.train_data)
    assert both[: len(own)] == own and len(both) - len(own) == round(len(own) / 3)
    known = set(rehearsal())
    assert all(one in known for one in both[len(own) :]) and not known & set(own)
    assert read_parquet(mixed.held_out_data) == read_parquet(plain.held_out_data)
    facts = json.loads(mixed.dataset.read_text())
    assert (facts["train"], facts["general"]) == (len(both), len(both) - len(own)) and len(
        facts["general_sha256"]
    ) == 64
    assert facts["train_sha256"] == json.loads(plain.dataset.read_text())["train_sha256"]
    again = read_data(f"run:{mixed.path.name}", None, 0.1, 0)
    assert again.train == len(own)
    recipe = msgspec.json.decode(mixed.recipe.read_bytes()) | {"general_share": 0.5, "data": f"run:{mixed.path.name}"}
    model = read_model(Path(recipe["model"]))
    twice = create_run(recipe_from(recipe), model, again, Places())
    assert len(read_parquet(twice.train_data)) == 2 * len(own)
    without = create_run(recipe_from(recipe | {"general_share": 0.0}), model, again, Places())
    assert read_parquet(without.train_data) == own
    assert train(mixed) == 0, mixed.log.read_text()


def test_general_examples_say_nothing_of_what_the_data_ask_for(make_run: MakeRun, tmp_path: Path) -> None:
    """Neither of the task, nor of examples that are put into a prompt, nor of the instruction that all share."""
    data = tmp_path / "orders.jsonl"
    turns = [
        [
            {"role": "system", "content": "Answer in JSON."},
            {"role": "user", "content": f"Order {n}"},
            {"role": "assistant", "content": json.dumps({"product": "ab"[n % 2], "n": n % 5})},
        ]
        for n in range(60)
    ]
    data.write_text("".join(json.dumps({"messages": some}) + "\n" for some in turns), "utf-8")
    found = {}
    for share in (0.0, 0.4):
        folder = make_run(data=str(data), general_share=share, quantisation="none")
        recipe, spec = read_recipe(folder.recipe), msgspec.json.decode(folder.model.read_bytes(), type=ModelSpec)
        base, _ = parts.load_base(Path(spec.folder), recipe, torch.device("cpu"))
        tokenizer = parts.load_tokenizer(Path(spec.folder))
        subject = Subject(base, tokenizer, contextlib.nullcontext, RowLoss(base), torch.device("cpu"), 64)
        scoring = Scoring(folder, recipe, subject, quiet)
        place = tmp_path / f"gguf {share}"
        place.mkdir()
        write_modelfile(Source(folder.adapter, spec, folder, 1.0, "x"), Path(spec.folder), place, place / "x.gguf")
        look = look_at(f"run:{folder.path.name}", Places())
        found[share] = (scoring.task, scoring.train, (place / "Modelfile").read_text("utf-8"), look)
    assert found[0.4] == found[0.0]
    task, train, modelfile, look = found[0.0]
    assert (task, len(train), look.rows, look.json_share) == ("json", 54, 54, 1.0)
    assert "Answer in JSON." in modelfile


def test_more_examples_take_more_steps(make_run: MakeRun) -> None:
    plain, mixed = (make_run(steps=None, epochs=8, general_share=share) for share in (0.0, 0.5))
    assert mixed.read().steps > plain.read().steps


def test_a_pause_meanwhile_ends_it_and_it_is_done_when_the_run_goes_on(make_run: MakeRun, train: Train) -> None:
    folder = make_run(check_forgetting=True, compare_examples=0, quantisation="none", steps=2)
    with train_process(folder) as process:
        while process.poll() is None and "forgetting" not in phases(folder):
            time.sleep(0.02)
        with folder.commands.open("ab") as file:
            append_line(file, Pause(at=0.0))
    assert process.returncode == 6, folder.log.read_text()
    assert read_forgetting(folder) is None
    assert train(folder) == 0, folder.log.read_text()
    assert found_of(folder).full is not None


@pytest.mark.slow
def test_a_model_that_was_spoilt_is_said_to_have_forgotten_much(
    make_run: MakeRun, train: Train, starter_model: Path, tmp_path: Path
) -> None:
    chance = random.Random(0)
    words = "blip zork mumf trell quax snib vorp glim".split()
    rows = [
        {"prompt": " ".join(chance.choices(words, k=6)), "completion": " ".join(chance.choices(words, k=12))}
        for _ in range(60)
    ]
    data = tmp_path / "noise.jsonl"
    data.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    folder = make_run(
        model=starter_model, data=str(data), check_forgetting=True, compare_examples=0, quantisation="none",
        precision="bf16", steps=6, learning_rate=5e-3, evaluate_every=0, sample_every=0, checkpoint_every=0,
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    found = found_of(folder)
    assert found.full is not None and found.full.verdict.code == "forgetting.much"
