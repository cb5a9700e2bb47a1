"""The known traps of the libraries underneath, each with the test that shows it is mended."""

from __future__ import annotations

import itertools
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import torch

from desktop.core.dataset import Example, Message
from desktop.core.recipe import recipe_from
from desktop.engine import parts
from desktop.engine.generate import answers
from desktop.engine.loss import RowLoss
from desktop.engine.rows import Row, make_row
from desktop.engine.template import ensure_template, labelled_spans, tokenise
from desktop.engine.tokens import token_store

pytestmark = pytest.mark.training


def nf4_model(folder: Path, precision: str = "fp32") -> Any:
    """The tiny model in NF4 with a LoRA adapter whose B is not zero, so that every gradient is."""
    recipe = recipe_from({"model": "x", "data": "y", "steps": 1, "precision": precision})
    base, _ = parts.load_base(folder, recipe, torch.device("cpu"))
    torch.manual_seed(1)
    model = parts.add_adapter(base, recipe, "tiny")
    for name, weight in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.02)
    return model


def example_row(folder: Path) -> Row:
    """A row of two conversations of different length."""
    tokenizer = parts.load_tokenizer(folder)
    pairs = [("Hello there", "Good day to you, how are you?"), ("One", "Two")]
    examples = [Example((Message("user", q), Message("assistant", a))) for q, a in pairs]
    done = [tokenise(tokenizer, example, 128) for example in examples]
    with TemporaryDirectory() as place:
        store = token_store(Path(place) / "tokens", "key", done, tokenizer.pad_token_id)
        return make_row(store, [0, 1], torch.device("cpu"))


def gradients(model: Any, row: Row) -> dict[str, torch.Tensor]:
    """The adapter's gradients of the summed loss."""
    model.train()
    model.zero_grad(set_to_none=True)
    RowLoss(model)(row, lambda loss: loss.backward())
    return {name: p.grad.clone() for name, p in model.named_parameters() if p.requires_grad}


def test_nf4_gradients_equal_those_through_the_dequantised_weights(tiny_model: Path) -> None:
    model, row = nf4_model(tiny_model), example_row(tiny_model)
    through_nf4 = gradients(model, row)
    with parts.dequantised_on_cpu(model):
        through_plain = gradients(model, row)
    assert through_nf4.keys() == through_plain.keys()
    assert all(grad.abs().max() > 0 for grad in through_nf4.values())
    for name, grad in through_nf4.items():
        torch.testing.assert_close(grad, through_plain[name], rtol=2e-3, atol=2e-4, msg=name)


def test_nf4_gradients_are_unchanged_by_an_evaluation_and_by_generating(tiny_model: Path) -> None:
    model, row = nf4_model(tiny_model), example_row(tiny_model)
    before = gradients(model, row)
    model.eval()
    with torch.no_grad():
        RowLoss(model)(row)
    tokenizer = parts.load_tokenizer(tiny_model)
    list(answers(model, tokenizer, [Example((Message("user", "Hi"), Message("assistant", "Ho")))], 4))
    after = gradients(model, row)
    for name, grad in before.items():
        assert torch.equal(grad, after[name]), name


def test_generation_from_dequantised_copies_leaves_no_trace(tiny_model: Path) -> None:
    model = nf4_model(tiny_model)
    layers = [m for m in model.modules() if type(m).__name__ == "Linear4bit" and hasattr(m, "quant_state")]
    with parts.dequantised_on_cpu(model):
        assert any("forward" in layer.__dict__ for layer in model.modules())
    assert layers
    assert not any("forward" in layer.__dict__ for layer in layers)


def test_only_the_adapter_learns_and_it_is_in_fp32(tiny_model: Path) -> None:
    model = nf4_model(tiny_model, precision="bf16")
    learning = {name: p for name, p in model.named_parameters() if p.requires_grad}
    assert learning
    assert all("lora_" in name and p.dtype is torch.float32 for name, p in learning.items())


def test_loss_counts_labelled_tokens_only_and_equals_the_plain_computation(tiny_model: Path) -> None:
    model, row = nf4_model(tiny_model), example_row(tiny_model)
    model.eval()
    bounds, plain = row.segments.bounds.tolist(), torch.zeros(())
    with torch.no_grad():
        for first, end in itertools.pairwise(bounds):
            logits = model(input_ids=row.ids[:, first:end]).logits[0].float()
            mine = [(int(p) - first, t) for p, t in zip(row.predicts, row.targets, strict=True) if first <= p < end]
            places, words = torch.tensor([p for p, _ in mine]), torch.stack([t for _, t in mine])
            plain += torch.nn.functional.cross_entropy(logits[places], words, reduction="sum")
        torch.testing.assert_close(RowLoss(model)(row), plain, rtol=1e-5, atol=1e-5)
    assert len(row.targets) < row.tokens


def test_gguf_marks_are_gone_and_digits_are_split(starter_model: Path) -> None:
    tokenizer = parts.load_tokenizer(starter_model)
    assert tokenizer.convert_ids_to_tokens(tokenizer("123", add_special_tokens=False)["input_ids"]) == ["1", "2", "3"]
    assert "quantization_config" not in (starter_model / "config.json").read_text()
    assert "Apache License" in (starter_model / "LICENSE").read_text()


@pytest.mark.parametrize("turns", [1, 3])
def test_loss_mask_covers_exactly_the_assistants_words_and_end_marks(starter_model: Path, turns: int) -> None:
    tokenizer = parts.load_tokenizer(starter_model)
    messages = [Message("system", "Be brief.")]
    for n in range(turns):
        messages += [Message("user", f"Question {n}?"), Message("assistant", f"Answer {n}, it's 4{n}!")]
    done = tokenise(tokenizer, Example(tuple(messages)), 512)
    groups: list[list[int]] = []
    for position, (token, learned) in enumerate(zip(done.ids, done.labelled, strict=True)):
        if learned and (position == 0 or not done.labelled[position - 1]):
            groups.append([])
        if learned:
            groups[-1].append(token)
    assert [tokenizer.decode(group) for group in groups] == [f"Answer {n}, it's 4{n}!<|im_end|>" for n in range(turns)]


def test_a_template_without_generation_marks_is_enough(starter_model: Path) -> None:
    tokenizer = parts.load_tokenizer(starter_model)
    assert "generation" not in tokenizer.chat_template.replace("add_generation_prompt", "")
    text, spans = labelled_spans(tokenizer, (Message("user", "a"), Message("assistant", "b")))
    assert [text[start:end] for start, end in spans] == ["b<|im_end|>"]


def test_a_base_model_without_template_gets_the_plain_one(starter_model: Path) -> None:
    tokenizer = parts.load_tokenizer(starter_model)
    tokenizer.chat_template = None
    assert not ensure_template(tokenizer)
    text, spans = labelled_spans(tokenizer, (Message("user", "a"), Message("assistant", "b")))
    assert text == "User: a\nAssistant: b<|im_end|>\n"
    assert [text[start:end] for start, end in spans] == [" b<|im_end|>"]
    done = tokenise(tokenizer, Example((Message("user", "a"), Message("assistant", "Good day"))), 64)
    learned = [token for token, learns in zip(done.ids, done.labelled, strict=True) if learns]
    assert tokenizer.decode(learned) == " Good day<|im_end|>"  # its first word too, which is one token with the space


def test_a_cut_example_says_how_much_it_lost(starter_model: Path) -> None:
    tokenizer = parts.load_tokenizer(starter_model)
    example = Example((Message("user", "word " * 50), Message("assistant", "answer " * 50)))
    whole = tokenise(tokenizer, example, 10_000)
    part = tokenise(tokenizer, example, 40)
    assert len(part.ids) == 40
    assert part.cut == len(whole.ids) - 40
    assert part.ids == whole.ids[:40]
