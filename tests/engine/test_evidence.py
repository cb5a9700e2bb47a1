"""Trying prompts with the tiny model; what the real one finds is in tests/e2e/test_try_command.py."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.core.dataset import Example, Message, write_parquet
from desktop.core.evidence import Evidence, EvidenceAsk, EvidenceFolder, read_evidence, verdict
from desktop.core.files import write_json
from desktop.core.problems import ProblemError
from desktop.services.children import run_job

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]
TOPICS = ("lamp", "kettle", "router", "drill", "radio")


def pair(question: str, answer: str) -> Example:
    return Example((Message("user", question), Message("assistant", answer)))


def labelled(count: int, start: int = 0) -> list[Example]:
    """Questions about five things, the thing being the label."""
    numbers = range(start, start + count)
    return [pair(f"What of the {TOPICS[n % 5]} on shelf {n * 7}?", f"about the {TOPICS[n % 5]}") for n in numbers]


def passage(number: int) -> Example:
    words = " ".join(f"the {TOPICS[(number + n) % 5]} stands on shelf {n * number}" for n in range(12))
    return Example((Message("text", words),))


def tried(
    model: Path, train: Sequence[Example], held_out: Sequence[Example], told: list[tuple[float, str]] | None = None,
    documents: Sequence[Example] = (), **changes: Any,
) -> Evidence:  # fmt: skip
    """What the engine finds, in this process."""
    from desktop.engine.evidence import Trial

    says = (lambda share, step: told.append((share, step))) if told is not None else (lambda *_: None)
    return Trial(ask_for(model, **changes), train, held_out, documents, says).run()


def ask_for(model: Path, **changes: Any) -> EvidenceAsk:
    values: dict[str, Any] = {
        "model": str(model), "model_name": model.name, "fingerprint": "f", "dataset": "d", "train_sha256": "t",
        "held_out_sha256": "h", "device": "cpu", "precision": "fp32", "shots": 2, "answer_tokens": 12,
    }  # fmt: skip
    return EvidenceAsk(**(values | changes))


def code_of(*arguments: Any, **changes: Any) -> str:
    with pytest.raises(ProblemError) as caught:
        tried(*arguments, **changes)
    return caught.value.problems[0].code


@pytest.fixture
def loaded(tiny_model: Path) -> tuple[Any, Any]:
    """Model and tokenizer."""
    import torch

    from desktop.core.recipe import Recipe
    from desktop.engine import parts

    recipe = Recipe(model=str(tiny_model), data="-", steps=1, quantisation="none", precision="fp32")
    model, _ = parts.load_base(tiny_model, recipe, torch.device("cpu"))
    return model.eval(), parts.load_tokenizer(tiny_model)


def test_labels_after_a_cached_prompt_are_as_likely_as_in_whole_texts(loaded: tuple[Any, Any]) -> None:
    from desktop.engine import likelihood
    from desktop.engine.template import tokenise

    model, tokenizer = loaded
    labels = ["no", "yes", "a much longer label, with words", "no answer", *(f"label {n}" for n in range(10))]
    examples = [pair("Is it so?", label) for label in labels]
    given = [likelihood.answer_tokens(tokenizer, example) for example in examples]
    found = likelihood.answer_losses(model, given[0][0], [answer for _, answer in given])
    for (prompt, answer), example, loss in zip(given, examples, found, strict=True):
        assert loss == pytest.approx(likelihood.following_loss(model, prompt, answer) / len(answer), rel=1e-4)
        # what training puts its loss on is what is scored here
        whole = tokenise(tokenizer, example, 512)
        learned = [token for token, marked in zip(whole.ids, whole.labelled, strict=True) if marked]
        assert answer == learned


def test_models_without_a_cache_get_the_same_likelihoods(loaded: tuple[Any, Any]) -> None:
    import torch

    from desktop.engine import likelihood

    model, _ = loaded
    prompt, rows = [5, 6, 7], torch.tensor([[8, 9], [10, 11]])
    cache = model(torch.tensor([prompt]), use_cache=True).past_key_values
    first, second = (likelihood._after(model, some, prompt, rows) for some in (cache, None))
    torch.testing.assert_close(first, second, rtol=1e-4, atol=1e-4)


def test_labels_are_chosen_not_written(tiny_model: Path) -> None:
    told: list[tuple[float, str]] = []
    found = tried(tiny_model, labelled(40), labelled(10, 40), told)
    assert (found.task, found.held_out, found.train) == ("labels", 10, 40)
    assert [result.strategy for result in found.results] == ["zero_shot", "fixed", "nearest"]
    for result in found.results:
        assert {one.said for one in result.tried} <= {f"about the {topic}" for topic in TOPICS}
        assert [score.name for score in result.scores] == ["accuracy", "macro_f1"]
        assert result.main.low <= result.main.value <= result.main.high
    assert [result.shots for result in found.results] == [0, 2, 2]
    assert found.results[0].gain is None
    assert found.results[1].gain is not None
    assert "about the lamp" in found.results[0].prompt
    assert len(found.results[1].messages) == 5
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert {"model", "looking_up", "zero_shot", "fixed", "nearest"} == {step for _, step in told}
    assert tried(tiny_model, labelled(40), labelled(10, 40)).results[1].tried == found.results[1].tried


def test_the_nearest_examples_are_those_with_the_same_words(tiny_model: Path) -> None:
    from desktop.engine.evidence import Trial

    trial = Trial(ask_for(tiny_model, shots=3), labelled(40), labelled(5, 40), [], lambda *_: None)
    trial.run()
    for example, near in zip(trial.held_out, trial.nearest, strict=True):
        assert {shown.answer for shown in near} == {example.answer}


def test_answers_that_nobody_liked_are_neither_shown_nor_expected(tiny_model: Path) -> None:
    def rated(numbers: Sequence[int]) -> list[Example]:
        rows = zip(numbers, labelled(len(numbers), numbers[0]), strict=True)
        bad = Message("assistant", "go away")
        return [
            msgspec.structs.replace(
                one, good=n % 2 == 0, messages=(one.messages[0], one.messages[1] if n % 2 == 0 else bad)
            )
            for n, one in rows
        ]

    found = tried(tiny_model, rated(range(40)), rated(range(40, 60)))
    assert (found.task, found.held_out, found.train) == ("labels", 10, 20)
    assert "go away" not in {one.expected for result in found.results for one in result.tried}
    assert "go away" not in found.results[1].prompt + str(found.results[1].messages)


def test_an_encoder_finds_by_meaning_what_shares_no_word(tiny_model: Path, starter_encoder: Path) -> None:
    import torch

    from desktop.engine.embedding import Embedded

    texts = ["My parcel has not arrived yet.", "The invoice is wrong.", "How do I switch the lamp on?"]
    vectors = Embedded(starter_encoder, texts, torch.device("cpu"))
    assert vectors.nearest("where is the package I ordered", 1) == [0]
    assert vectors.nearest("you billed me twice", 2)[0] == 1
    assert len(vectors.nearest("anything", 9)) == 3
    vectors.close()
    found = tried(
        tiny_model, labelled(20), labelled(5, 20), strategies=("nearest",), encoder=str(starter_encoder), shots=2
    )
    assert found.results[0].shots == 2
    assert code_of(tiny_model, labelled(20), labelled(5, 20), encoder=str(tiny_model.parent)) == (
        "model.tokenizer_missing"
    )


def test_passages_are_read_with_and_without_others_before_them(tiny_model: Path) -> None:
    found = tried(tiny_model, [passage(n) for n in range(1, 9)], [passage(n) for n in (20, 21)], quantisation="nf4")
    assert found.task == "passages"
    alone, retrieved = found.results
    assert (alone.strategy, retrieved.strategy) == ("alone", "retrieved")
    assert (alone.shots, 0 < retrieved.shots <= 3) == (0, True)
    assert retrieved.prompt_tokens > alone.prompt_tokens
    assert [one.tokens for one in alone.tried] == [one.tokens for one in retrieved.tried]
    total = sum(one.loss for one in alone.tried) / sum(one.tokens for one in alone.tried)
    assert alone.main.value == pytest.approx(math.exp(total))
    assert found.ready is None


def shelf(topic: str, number: int) -> Example:
    return Example((Message("text", f"In the hall the {topic} stands on shelf {number}, as it has for years. " * 6),))


def test_answers_are_looked_up_in_documents_of_their_own_or_among_the_examples(tiny_model: Path) -> None:
    from desktop.engine.evidence import Trial

    shelves = [shelf(topic, number) for number, topic in enumerate(TOPICS)]
    questions = [pair(f"On which shelf does the {topic} stand?", f"Shelf {n}") for n, topic in enumerate(TOPICS)]
    for train, documents in (([], shelves), (shelves, [])):
        trial = Trial(ask_for(tiny_model), train, questions, documents, lambda *_: None)
        found = trial.run()
        assert [result.strategy for result in found.results] == ["zero_shot", "looked_up"]
        alone, looked_up = found.results
        assert 0 < looked_up.shots <= 3
        assert looked_up.prompt_tokens > alone.prompt_tokens + 100
        assert looked_up.gain is not None
        for topic, near in zip(TOPICS, trial.passages, strict=True):
            assert topic in near[0]
        assert [note.code for note in found.notes] == ["evidence.documents_same"]
    mixed = tried(tiny_model, [*questions[:3], *shelves], questions[3:], strategies=("looked_up", "fixed"))
    assert [result.strategy for result in mixed.results] == ["fixed", "looked_up"]
    assert mixed.notes == ()


def test_pieces_that_do_not_fit_are_left_out_the_farthest_first(tiny_model: Path) -> None:
    questions = [pair(f"On which shelf does the {topic} stand?", f"Shelf {topic}") for topic in TOPICS[:2]]
    shelves = [shelf(topic, number) for number, topic in enumerate(TOPICS)]
    found = tried(tiny_model, [], questions, documents=shelves, context=220, strategies=("looked_up",))
    assert 0 < found.results[0].shots < 3
    assert found.results[0].prompt_tokens + 12 <= 220


def test_what_does_not_fit_is_left_out_and_said(tiny_model: Path) -> None:
    train = [pair(f"Why {n}? " + "so it is " * 20, f"Because of reason {n}.") for n in range(8)]
    held_out = [pair("Why? " + "so " * count, "Because.") for count in (5, 10, 900)]
    found = tried(tiny_model, train, held_out, shots=8, context=256)
    assert [note.code for note in found.notes] == ["evidence.left_out", "evidence.fewer_shots", "evidence.fewer_shots"]
    assert len(found.results[0].tried) == 2
    assert all(result.prompt_tokens + 12 <= 256 for result in found.results)
    assert 0 < found.results[1].shots < 8
    assert code_of(tiny_model, train, held_out[2:], context=256) == "evidence.prompt_too_long"


def test_what_cannot_be_tried_is_refused(tiny_model: Path) -> None:
    assert code_of(tiny_model, labelled(5), []) == "evidence.nothing_held_out"
    assert code_of(tiny_model, [], labelled(5)) == "evidence.nothing_to_show"
    assert code_of(tiny_model, labelled(20), [labelled(1)[0]] * 9) == "evidence.one_answer"
    assert code_of(tiny_model, labelled(20), labelled(9), strategies=("retrieved",)) == "evidence.wrong_strategies"


def test_templates_without_system_texts_and_models_without_templates(tiny_model: Path, tmp_path: Path) -> None:
    import shutil

    for name, template, notes in (
        ("strict", "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system') }}{% endif %}"
         "{% for m in messages %}<{{ m['role'] }}>{{ m['content'] }}{{ eos_token }}{% endfor %}"
         "{% if add_generation_prompt %}<assistant>{% endif %}", []),
        ("bare", None, ["evidence.plain_template"]),
    ):  # fmt: skip
        folder = shutil.copytree(tiny_model, tmp_path / name)
        (folder / "chat_template.jinja").unlink(missing_ok=True)
        config = json.loads((folder / "tokenizer_config.json").read_text())
        config.pop("chat_template", None)
        if template:
            config["chat_template"] = template
        (folder / "tokenizer_config.json").write_text(json.dumps(config))
        found = tried(folder, labelled(20), labelled(5, 20), strategies=("fixed",))
        assert [note.code for note in found.notes] == notes
        assert found.results[0].messages[0].role == "system"


def test_the_job_finds_its_ask_in_a_folder(tiny_model: Path, tmp_path: Path) -> None:
    folder = EvidenceFolder(tmp_path / "trial")
    write_parquet(folder.data, {"train": labelled(20), "held_out": labelled(5, 20)})
    with pytest.raises(ProblemError) as caught:
        run_job(["evidence", str(folder.path)], lambda *_: None, lambda: False)
    assert caught.value.problems[0].code == "engine.bad_request"
    ask = ask_for(tiny_model, strategies=("zero_shot",), quantisation="nf4")
    write_json(folder.ask, ask)
    told: list[str] = []
    run_job(["evidence", str(folder.path)], lambda _share, step: told.append(step), lambda: False)
    assert told[0] == "model"
    found = read_evidence(folder.evidence)
    assert found is not None
    assert found.ask == ask
    assert verdict(found).code == "evidence.too_few"


def test_the_job_tries_questions_on_documents(tiny_model: Path, tmp_path: Path) -> None:
    folder = EvidenceFolder(tmp_path / "trial")
    write_parquet(folder.data, {"train": labelled(9), "held_out": labelled(1, 9)})
    write_parquet(folder.documents, {"train": [passage(1)], "held_out": [passage(2)]})
    write_json(folder.ask, ask_for(tiny_model, documents_sha256="d", on_all=True, quantisation="nf4"))
    run_job(["evidence", str(folder.path)], lambda *_: None, lambda: False)
    found = read_evidence(folder.evidence)
    assert found is not None
    assert [result.strategy for result in found.results] == ["zero_shot", "looked_up"]
    assert (found.held_out, found.train, len(found.results[0].tried)) == (10, 0, 10)
