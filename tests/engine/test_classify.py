"""Labels and numbers: new heads on frozen and on learning models, kept as others load them, and taken up exactly."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.core.events import Evaluated, FeaturesMade, Noticed, Scored, StepDone, read_events
from desktop.core.label_report import LabelReport, read_report
from desktop.core.runs import ExitCode, RunFolder
from desktop.services.evaluating import evaluate_again
from desktop.services.export_source import source_of_run
from desktop.services.exporting import Wish, default_target, export
from desktop.services.giving import give
from desktop.services.places import Places
from desktop.services.preparing import find_model
from desktop.services.settings import Settings

from .zygote import Zygote

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]

WORDS = {
    "praise": "lovely great fast friendly good happy thanks perfect".split(),
    "billing": "invoice charge refund money price paid card bill".split(),
    "fault": "broken crash error slow stuck lost fails wrong".split(),
}
METHODS = ["head", "lora", "ia3", "bottleneck", "layers", "full"]
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


@pytest.mark.parametrize("objective", ["multi_label", "number"])
@pytest.mark.parametrize("method", ["ia3", "bottleneck", "layers", "full"])
def test_several_labels_and_numbers_are_learned_by_every_method(
    objective: str, method: str, make_labelled, train
) -> None:
    own = {"layers": 2e-3, "full": 2e-3}  # weights of the model itself want smaller steps
    folder = make_labelled(objective, method, learning_rate=own.get(method, 1e-2))
    assert train(folder) == 0, folder.log.read_text()
    steps, looks = losses(folder)
    assert sum(steps[-5:]) < 0.9 * sum(steps[:5]) and looks[-1] < looks[0]


@pytest.mark.parametrize(
    ("kind", "changes", "code"),
    [
        ("mpnet", {"method": "ia3"}, "method.unknown_layers"),
        ("albert", {"method": "bottleneck"}, "method.unknown_layers"),
        ("albert", {"method": "layers", "chosen_layers": "1"}, "method.no_such_blocks"),  # all of its layers are one
    ],
)
def test_a_method_that_the_model_cannot_take_is_a_problem(
    kind: str, changes: dict[str, Any], code: str, make_labelled, train, tiny_encoder: Path, tmp_path: Path
) -> None:
    import transformers

    other = tmp_path / kind
    shutil.copytree(tiny_encoder, other)
    config = transformers.AutoConfig.for_model(
        kind, vocab_size=64, hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4,
        max_position_embeddings=66, pad_token_id=0,
    )  # fmt: skip
    transformers.AutoModel.from_config(config).save_pretrained(other)
    folder = make_labelled(model=other, **changes)
    assert train(folder) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None and outcome.problem.code == code


@pytest.mark.parametrize("kind", ["encoder", "decoder"])
def test_what_was_merged_goes_on_learning_labels(
    kind: str, make_labelled, train, tiny_encoder: Path, tiny_model: Path
) -> None:
    first = make_labelled("labels", "layers", tiny_encoder if kind == "encoder" else tiny_model, name="sorter")
    assert train(first) == 0, first.log.read_text()
    places = Places()
    source = source_of_run(first)
    target = default_target(source, "merged", "", places, Settings())
    export(Wish(kind="merged", target=target, source=source), places, lambda *_: None, lambda: False)
    own = find_model("sorter", places)
    assert (own.own, own.kind, own.learns_as) == ("sorter", kind, "encoder")
    second = make_labelled("labels", "layers", target, steps=3, evaluate_every=1)
    assert train(second) == 0, second.log.read_text()
    before, after = losses(first)[1], losses(second)[1]
    assert after[0] < (before[0] + before[-1]) / 2, "it began with what the first has learned, head and all"


@pytest.mark.parametrize("objective", ["labels", "multi_label", "number"])
def test_a_text_of_ones_own_is_told_as_the_report_tells_it(objective: str, make_labelled, train) -> None:
    folder = make_labelled(objective, steps=30)
    assert train(folder) == 0, folder.log.read_text()
    worst = report_of(folder).worst
    text, expected = (worst[0].text, worst[0].said) if worst else held_out_of(folder)[0]
    given = give(folder, text, lambda *_: None, lambda: False)
    assert not given.cut and (", ".join(given.said) or "–") == expected
    shares = [share for _, share in given.shares]
    assert shares == sorted(shares, reverse=True) and len(shares) == (0 if objective == "number" else 3)
    if objective == "labels":
        assert given.said == (given.shares[0][0],) and sum(shares) == pytest.approx(1.0)
    elif objective == "multi_label":
        assert set(given.said) == {label for label, share in given.shares if share > 0.5}
    assert give(folder, text + " and so on" * 200, lambda *_: None, lambda: False).cut


@pytest.mark.parametrize("method", METHODS)
def test_what_is_kept_gives_the_same_in_plain_transformers(
    method: str, make_labelled, train, tiny_encoder: Path, tmp_path: Path
) -> None:
    import torch
    import transformers

    from desktop.engine import exporting

    folder = make_labelled("labels", method, steps=12, evaluate_every=0, context_length=32)
    assert train(folder) == 0, folder.log.read_text()
    tokenizer = transformers.AutoTokenizer.from_pretrained(tiny_encoder)
    texts = ["lovely invoice", "the broken card is stuck with my order today"]
    inputs = tokenizer(texts, padding=True, return_tensors="pt")
    inputs.pop("token_type_ids", None)
    model = loaded(method, tiny_encoder, folder.adapter)
    with torch.no_grad():
        logits = model(**inputs).logits
    fresh = transformers.AutoModelForSequenceClassification.from_pretrained(tiny_encoder, num_labels=3).eval()
    with torch.no_grad():
        assert not torch.allclose(fresh(**inputs).logits, logits, atol=1e-3)
    target = tmp_path / "out"
    if method == "bottleneck":
        return
    exporting.export_merged(folder, target, lambda *_: None)
    merged = transformers.AutoModelForSequenceClassification.from_pretrained(target).eval()
    assert set(merged.config.id2label.values()) == set(WORDS) and merged.config.problem_type.startswith("single")
    with torch.no_grad():
        torch.testing.assert_close(merged(**inputs).logits, logits, rtol=1e-4, atol=1e-5)
    own = transformers.AutoTokenizer.from_pretrained(target)
    assert own("lovely invoice")["input_ids"] == tokenizer("lovely invoice")["input_ids"]
    # the engine's own logits, as its report tells them, are those of the plain model
    found, held_out = report_of(folder), held_out_of(folder)
    names = [merged.config.id2label[place] for place in range(3)]
    with torch.no_grad():
        said = [names[int(merged(**tokenizer(text, return_tensors="pt")).logits.argmax())] for text, _ in held_out]
    right = sum(one == label for one, (_, label) in zip(said, held_out, strict=True))
    assert found.scores["accuracy"] == pytest.approx(right / len(held_out))


@pytest.fixture(scope="module")
def seeing_model(tmp_path_factory: pytest.TempPathFactory, tiny_model: Path) -> Path:
    """A Gemma 3 that also sees, with more blocks to see than to read."""
    import torch
    import transformers

    folder = tmp_path_factory.mktemp("models") / "tiny-gemma3"
    tokenizer = transformers.AutoTokenizer.from_pretrained(tiny_model)
    tokenizer.save_pretrained(folder)
    small: dict[str, Any] = {"hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 2}
    words = {"vocab_size": len(tokenizer), "num_key_value_heads": 1, "head_dim": 16, "sliding_window": 64}
    config = transformers.Gemma3Config(
        text_config=small | words | {"num_hidden_layers": 2},
        vision_config=small | {"num_hidden_layers": 4, "image_size": 32, "patch_size": 8, "vision_use_head": False},
        mm_tokens_per_image=4, image_token_index=9, boi_token_index=8, eoi_token_index=7,
    )  # fmt: skip
    torch.manual_seed(0)
    transformers.Gemma3ForConditionalGeneration(config).save_pretrained(folder)
    return folder


@pytest.mark.parametrize("method", METHODS)
def test_a_model_that_also_sees_learns_labels_and_is_handed_over(
    method: str, make_labelled, train, seeing_model: Path, tmp_path: Path
) -> None:
    import torch
    import transformers

    from desktop.engine import exporting

    rate = 2e-3 if method in ("layers", "full") else 1e-2
    folder = make_labelled("labels", method, seeing_model, steps=40, evaluate_every=0, learning_rate=rate)
    assert train(folder) == 0, folder.log.read_text()
    steps, _ = losses(folder)
    assert sum(steps[-5:]) < 0.9 * sum(steps[:5])
    ids = transformers.AutoTokenizer.from_pretrained(seeing_model)("lovely and broken", return_tensors="pt")
    model = loaded(method, seeing_model, folder.adapter)
    learned = [name for name in model.state_dict() if "lora_" in name or "ia3_" in name or "bottleneck" in name]
    assert not [name for name in learned if "language_model" not in name], "what sees is left as it is"
    with torch.no_grad():
        logits = model(**ids).logits
    if method == "bottleneck":
        return
    exporting.export_merged(folder, tmp_path / "out", lambda *_: None)
    merged = transformers.AutoModelForSequenceClassification.from_pretrained(tmp_path / "out").eval()
    with torch.no_grad():
        torch.testing.assert_close(merged(**ids).logits, logits, rtol=1e-4, atol=1e-5)


def loaded(method: str, base: Path, adapter: Path) -> Any:
    """The tuned model, put together by the libraries alone, as the page beside an exported adapter says."""
    import peft
    import safetensors.torch
    import transformers

    model = transformers.AutoModelForSequenceClassification.from_pretrained(base, num_labels=3)
    if method in ("lora", "ia3"):
        return peft.PeftModel.from_pretrained(model, adapter).eval()
    if method == "bottleneck":
        from desktop.engine import bottleneck

        bottleneck.attach(model, adapter)
    name = "head.safetensors" if method == "bottleneck" else "changed.safetensors"
    kept = safetensors.torch.load_file(adapter / name)
    assert not model.load_state_dict(kept, strict=False).unexpected_keys
    return model.eval()


def held_out_of(folder: RunFolder) -> list[tuple[str, str]]:
    """The held-out texts of a run with their labels."""
    from desktop.core.dataset import read_parquet
    from desktop.core.labels import text_of as plain

    return [(plain(example), example.answer) for example in read_parquet(folder.held_out_data)]


@pytest.mark.parametrize("method", METHODS)
def test_a_run_that_was_cut_off_goes_on_bit_for_bit(method: str, make_labelled, zygote: Zygote) -> None:
    import safetensors.torch
    import torch

    recipe: dict[str, Any] = {"steps": 10, "evaluate_every": 4, "checkpoint_every": 4, "accumulation": 2}
    whole, cut = (make_labelled("multi_label", method, name=name, **recipe) for name in ("whole", "cut"))
    assert zygote.train(whole) == 0, whole.log.read_text()
    assert zygote.train(cut, pause_at=[5, 1]) == ExitCode.paused, cut.log.read_text()
    assert zygote.train(cut) == 0, cut.log.read_text()
    names = sorted(file.name for file in whole.adapter.glob("*.safetensors"))
    assert len(names) == (2 if method == "bottleneck" else 1)  # there the new head has a file of its own
    for name in names:
        one, other = (safetensors.torch.load_file(run.adapter / name) for run in (whole, cut))
        assert one.keys() == other.keys() and all(torch.equal(one[key], other[key]) for key in one)
    assert losses(whole)[0] == losses(cut)[0]
    assert report_of(whole) == report_of(cut)


def test_features_are_worked_out_once(make_labelled, zygote: Zygote) -> None:
    folder = make_labelled(steps=8, evaluate_every=0)
    assert zygote.train(folder, pause_at=[4, 0]) == ExitCode.paused, folder.log.read_text()
    chunks = sorted((folder.data / "features").rglob("*.npy"))
    before = [path.stat().st_mtime_ns for path in chunks]
    assert len(chunks) == 2
    chunks[1].unlink()  # as if the process had been killed before this one was whole
    assert zygote.train(folder) == 0, folder.log.read_text()
    assert chunks[0].stat().st_mtime_ns == before[0] and chunks[1].is_file()


def test_held_out_labels_that_training_never_saw_are_set_apart_and_said(make_labelled, train) -> None:
    from desktop.core.dataset import Example, Message, read_parquet, write_parquet
    from desktop.core.files import write_json
    from desktop.core.labels import label_set

    def example(text: str, label: str) -> Example:
        return Example((Message("user", text), Message("assistant", label)))

    folder = make_labelled(steps=4)
    train_side = [*read_parquet(folder.train_data), example("a singular thing", "once")]
    held_out = [*read_parquet(folder.held_out_data), example("odd", "strange"), example("even odder", "unheard of")]
    shutil.rmtree(folder.data)
    write_parquet(folder.data, {"train": train_side, "held_out": held_out})
    write_json(folder.labels, label_set("labels", train_side))
    assert train(folder) == 0, folder.log.read_text()
    notices = [event.notice for event in read_events(folder.events)[0] if isinstance(event, Noticed)]
    found = {notice.code: notice.values for notice in notices}
    assert found["notice.labels_unseen"] == {"count": 2, "label": "strange"}
    assert found["notice.labels_rare"] == {"count": 1, "labels": 4, "label": "once"}
    report = report_of(folder)
    assert report.set_apart == 2 and report.examples == len(held_out) - 2
    assert sum(map(sum, report.matrix)) == report.examples
    again = evaluate_again(folder, lambda *_: None, lambda: False).found
    assert len(again.tried) == report.examples
    assert again.main.interval.value == pytest.approx(report.scores["accuracy"])


KINDS = ["bert", "roberta", "distilbert", "electra", "albert", "modernbert", "mpnet", "deberta-v2", "llama", "gpt2"]


@pytest.mark.parametrize("kind", KINDS)
def test_rows_of_texts_give_what_each_text_alone_gives(kind: str, tmp_path: Path) -> None:
    import torch
    import transformers

    from desktop.core.labels import LabelSet
    from desktop.core.recipe import recipe_from
    from desktop.engine.attention import segments
    from desktop.engine.classify import Classifier, TextRow, load_classifier

    sizes = {
        "vocab_size": 200, "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
        "num_attention_heads": 4, "max_position_embeddings": 64,
    }  # fmt: skip
    own: dict[str, dict[str, Any]] = {
        "modernbert": {"local_attention": 8, "global_attn_every_n_layers": 2, "pad_token_id": 0},
        "deberta-v2": {"relative_attention": True, "pos_att_type": ["p2c", "c2p"], "position_buckets": 16},
        "albert": {"embedding_size": 16},
        "electra": {"embedding_size": 16},
        "llama": {"num_key_value_heads": 2},
    }
    torch.manual_seed(0)
    config = transformers.AutoConfig.for_model(kind, **sizes | own.get(kind, {}))
    transformers.AutoModel.from_config(config).save_pretrained(tmp_path)
    values = {"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"}
    labels = LabelSet(objective="labels", examples=9, names=("a", "b", "c"), counts=(3, 3, 3))
    recipe = recipe_from(values | {"objective": "labels", "method": "head"})
    model = load_classifier(tmp_path, recipe, labels, torch.device("cpu"), config.pad_token_id or 1).eval()
    classifier = Classifier(model)

    def row_of(lengths: list[int], filling: int = 0) -> TextRow:
        parts = lengths + ([filling] if filling else [])
        positions = torch.cat([torch.arange(length) for length in parts])
        ids = torch.randint(5, 200, (1, sum(parts)))
        numbers = tuple(range(len(lengths)))
        cpu = torch.device("cpu")
        return TextRow(numbers, ids, positions[None], segments(parts, cpu), torch.zeros(1), sum(lengths))

    classifier.settle(row_of([5, 7, 12]))
    assert classifier.way == ("padded" if kind in ("mpnet", "deberta-v2") else "packed")
    assert classifier.pooling == ("last" if kind in ("llama", "gpt2") else "first")
    row = row_of([3, 20, 7, 9, 31, 4], 6)
    with torch.no_grad():
        texts = row.ids[:, : row.tokens].split([3, 20, 7, 9, 31, 4], dim=1)
        alone = torch.cat([model(input_ids=text).logits for text in texts])
        torch.testing.assert_close(classifier.logits(row), alone, rtol=1e-4, atol=1e-5)


def test_an_encoder_is_told_from_a_decoder(tiny_encoder: Path, make_run: Callable[..., RunFolder]) -> None:
    from desktop.core.models import read_model
    from desktop.core.problems import ProblemError

    spec = read_model(tiny_encoder)
    assert (spec.kind, spec.layers, spec.hidden, spec.heads, spec.context) == ("encoder", 2, 64, 4, 64)
    with pytest.raises(ProblemError) as stopped:
        make_run(tiny_encoder)
    assert stopped.value.problems[0].code == "model.encoder_cannot_write"


def test_a_real_encoder_learns_labels_in_a_few_steps(make_labelled, train, starter_encoder: Path) -> None:
    folder = make_labelled("labels", "head", starter_encoder, steps=60, context_length=64)
    assert train(folder) == 0, folder.log.read_text()
    found = report_of(folder)
    assert found.scores["accuracy"] >= 0.85 > found.baseline["accuracy"]
