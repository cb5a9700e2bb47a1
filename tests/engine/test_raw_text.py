"""Raw text: passages train window by window, the loss falls, and what is shown of it makes sense."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.core.dataset import Example, Message
from desktop.core.events import Evaluated, Noticed, SampleWritten, StepDone, read_events
from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import ExitCode, RunFolder
from desktop.core.scorecard import read_scorecard
from desktop.data.model_tokens import ModelTokens
from desktop.data.seen import what_the_model_sees
from desktop.data.tokens import Counter
from desktop.engine import parts
from desktop.engine.template import learned, prompt_tokens
from desktop.engine.tokens import TokenStore
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training

VERSE = "The quick brown fox jumps over the lazy dog. How many times it jumped, nobody knows. "
PASSAGES = tuple(Example((Message("text", f"Part {n}. " + VERSE * (1 + n % 4)),)) for n in range(14))


@pytest.fixture
def text_run(home: Path, tiny_model: Path, tmp_path: Path) -> RunFolder:
    """A run of the tiny model over passages, some longer than its context."""
    values: dict[str, Any] = {
        "name": "text", "model": str(tiny_model), "data": "passages", "steps": 40, "micro_batch": 2, "accumulation": 1,
        "context_length": 48, "learning_rate": 5e-3, "precision": "fp32", "evaluate_every": 20, "checkpoint_every": 100,
        "sample_every": 40, "sample_prompts": 1, "compare_examples": 2, "answer_tokens": 8, "check_forgetting": False,
    }  # fmt: skip
    train, held_out = tmp_path / "train.jsonl", tmp_path / "held_out.jsonl"
    for path, passages in ((train, PASSAGES[:11]), (held_out, PASSAGES[11:])):
        path.write_text("\n".join(json.dumps({"text": passage.answer}) for passage in passages))
    data = read_data(str(train), str(held_out), 0.1, 0)
    return create_run(recipe_from(values), read_model(tiny_model), data, Places())


def events_of(folder: RunFolder, kind: type) -> list[Any]:
    """The run's events of one kind."""
    return [event for event in read_events(folder.events)[0] if isinstance(event, kind)]


def test_passages_train_and_the_loss_falls(text_run: RunFolder, zygote: Zygote, tiny_model: Path) -> None:
    assert zygote.train(text_run) == ExitCode.finished, text_run.log.read_text()
    steps, looks = events_of(text_run, StepDone), events_of(text_run, Evaluated)
    assert steps[-1].loss < steps[0].loss - 0.5
    assert looks[-1].loss < looks[0].loss - 0.5
    # nothing is cut, and every token of each passage but its first is learned once
    lengths = Counter(tiny_model).count(PASSAGES).tolist()
    assert max(lengths) > 48
    assert not [event for event in events_of(text_run, Noticed) if event.problem.code == "notice.examples_cut"]
    store = TokenStore(text_run.tokens / "train")
    assert len(store) > 11 and max(store.lengths) == 48
    assert store.facts.labelled == sum(length - 1 for length in lengths[:11])
    assert looks[-1].tokens == sum(length - 1 for length in lengths[11:])
    sample = events_of(text_run, SampleWritten)[0]
    passage = PASSAGES[11].answer
    assert sample.prompt + sample.expected == passage and 0.3 < len(sample.prompt) / len(passage) < 0.6
    card = read_scorecard(text_run)
    assert card is not None and card.task == "passages" and len(card.examples) == 2
    passages = {one.answer for one in PASSAGES}
    for one in card.examples:
        assert one.answers["tuned"].text and one.question + one.expected in passages


def test_the_data_room_loads_the_tokenizer_that_the_engine_loads(starter_model: Path, tiny_model: Path) -> None:
    text = "größe 👩‍👩‍👧 e\u0301 \n\n\t 123 <|im_end|> word " * 20
    chat = Example((Message("system", text), Message("user", "a"), Message("assistant", text)))
    for folder in (starter_model, tiny_model):
        tokenizer, model = parts.load_tokenizer(folder), ModelTokens(folder)
        for example in (chat, Example((Message("text", text),))):
            whole = next(learned(tokenizer, example, 100_000))
            seen = what_the_model_sees(example, model, 100_000)
            assert [token.id for token in seen.tokens] == list(whole.ids)
            assert [token.learned for token in seen.tokens] == list(whole.labelled)
        assert (model.begin, model.end) == (None, tokenizer.eos_token_id)


def test_a_passage_is_begun_but_not_ended_for_the_model_to_go_on(starter_model: Path) -> None:
    tokenizer = parts.load_tokenizer(starter_model)
    passage = Example((Message("text", "Once upon a time there was a model."),))
    whole, begun = next(learned(tokenizer, passage, 100)).ids, prompt_tokens(tokenizer, passage)
    assert tokenizer.decode(begun) == "Once upon a time"
    assert whole[: len(begun)] == tuple(begun)
    assert whole[-1] == tokenizer.eos_token_id
    assert len(prompt_tokens(tokenizer, Example((Message("text", "x"),)))) == 1


def test_a_model_whose_tokenizer_names_no_end_gets_that_of_its_config(tiny_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "tokenizer.json").symlink_to(tiny_model / "tokenizer.json")
    (folder / "tokenizer_config.json").write_text('{"model_max_length": 1024}', "utf-8")
    (folder / "config.json").write_text('{"model_type": "llama", "eos_token_id": 2}', "utf-8")
    tokenizer = parts.load_tokenizer(folder)
    assert tokenizer.eos_token == tokenizer.pad_token == "<|im_end|>"
    assert ModelTokens(folder).end == tokenizer.eos_token_id == 2


def test_conversations_are_scored_as_before(make_run: MakeRun, zygote: Zygote) -> None:
    """The chat run beside it is as before: what is compared is scored."""
    folder = make_run(steps=2, compare_examples=1)
    assert zygote.train(folder) == ExitCode.finished
    card = read_scorecard(folder)
    assert card is not None and card.task != "passages" and len(card.examples) == 1
    assert card.examples[0].answers["tuned"].score is not None
