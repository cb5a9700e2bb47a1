"""Labels and numbers: new heads on frozen and on learning models, kept as others load them, and taken up exactly."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.core.events import Evaluated, FeaturesMade, Noticed, Scored, StepDone, read_events
from desktop.core.label_report import LabelReport, read_report
from desktop.core.runs import RunFolder

pytestmark = pytest.mark.training

WORDS = {
    "praise": "lovely great fast friendly good happy thanks perfect".split(),
    "billing": "invoice charge refund money price paid card bill".split(),
    "fault": "broken crash error slow stuck lost fails wrong".split(),
}
MORE = "the a my order it was is today and with from this".split()


def text_of(label: str, chance: random.Random) -> str:
    """A few words, of which some tell the label."""
    words = chance.choices(WORDS[label], k=2) + chance.choices(MORE, k=chance.randint(1, 9))
    chance.shuffle(words)
    return " ".join(words)


def write_rows(path: Path, objective: str, count: int = 160) -> Path:
    """Texts with what they are to be given, as a JSONL of two columns."""
    chance = random.Random(1)
    rows = []
    for number in range(count):
        names = list(WORDS)
        label = names[number % 3]
        answer: Any = label
        text = text_of(label, chance)
        if objective == "multi_label":
            other = names[(number // 3) % 3]
            text += " " + text_of(other, chance)
            answer = "; ".join(sorted({label, other}))
        elif objective == "number":
            answer = str(10.5 + 5 * (number % 3))
        rows.append(json.dumps({"prompt": text, "completion": answer}))
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return path


@pytest.fixture(scope="session")
def tiny_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BERT of two small layers with random weights and a tokenizer of whole words."""
    import tokenizers
    import torch
    import transformers

    folder = tmp_path_factory.mktemp("models") / "tiny-bert"
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *MORE, *(word for few in WORDS.values() for word in few)]
    tokenizer = tokenizers.Tokenizer(
        tokenizers.models.WordLevel({word: place for place, word in enumerate(words)}, unk_token="[UNK]")
    )
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.post_processor = tokenizers.processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]", sep_token="[SEP]",
        mask_token="[MASK]",
    ).save_pretrained(folder)  # fmt: skip
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=len(words), hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4,
        max_position_embeddings=64, pad_token_id=0, initializer_range=0.1, hidden_dropout_prob=0.0,
    )  # fmt: skip
    transformers.BertModel(config).save_pretrained(folder)
    return folder


@pytest.fixture
def make_labelled(make_run: Callable[..., RunFolder], tiny_encoder: Path, tmp_path: Path) -> Callable[..., RunFolder]:
    """Makes a run over texts with labels; keyword arguments change the recipe."""

    def make(objective: str = "labels", method: str = "head", model: Path = tiny_encoder, **changes: Any) -> RunFolder:
        data = changes.pop("data", None) or str(write_rows(tmp_path / f"{objective}.jsonl", objective))
        values: dict[str, Any] = {
            "objective": objective, "method": method, "steps": 60, "micro_batch": 32 if method == "head" else 4,
            "accumulation": 1, "context_length": 64, "learning_rate": 1e-2, "evaluate_every": 20,
            "checkpoint_every": 20, "quantisation": "none", "answer_tokens": 8, "keep_best": False,
        }  # fmt: skip
        return make_run(model, data, **values | changes)

    return make


def losses(folder: RunFolder) -> tuple[list[float], list[float]]:
    """Losses of the steps and of the looks."""
    events, _ = read_events(folder.events)
    steps = {event.step: event.loss for event in events if isinstance(event, StepDone)}
    return list(steps.values()), [event.loss for event in events if isinstance(event, Evaluated)]


def report_of(folder: RunFolder) -> LabelReport:
    """The report of a finished run."""
    found = read_report(folder.evaluations / "labels.json")
    assert found is not None
    return found


@pytest.mark.parametrize("objective", ["labels", "multi_label", "number"])
@pytest.mark.parametrize("method", ["head", "lora"])
@pytest.mark.parametrize("kind", ["encoder", "decoder"])
def test_a_run_learns_and_says_how_well(
    objective: str, method: str, kind: str, make_labelled, train, tiny_encoder: Path, tiny_model: Path
) -> None:
    folder = make_labelled(objective, method, tiny_encoder if kind == "encoder" else tiny_model)
    assert train(folder) == 0, folder.log.read_text()
    steps, looks = losses(folder)
    assert sum(steps[-5:]) < 0.9 * sum(steps[:5])
    assert looks[-1] < looks[0]
    events, _ = read_events(folder.events)
    scored = [event.scores for event in events if isinstance(event, Scored)]
    found = report_of(folder)
    assert found.examples == 16 and found.set_apart == 0
    for name, score in found.scores.items():
        assert scored[-1][name] == pytest.approx(score, abs=1e-6)
    assert any(isinstance(event, FeaturesMade) for event in events) == (method == "head")
    assert not [event for event in events if isinstance(event, Noticed)]
    main = {"labels": "accuracy", "multi_label": "micro_f1", "number": "r2"}[objective]
    assert found.scores[main] > found.baseline[main]
