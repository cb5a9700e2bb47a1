"""Forms of GGUF files: which tensor gets which type, and how large the file becomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.gguf_header import KINDS
from desktop.core.gguf_mixture import Asked, is_reduced, kinds_of
from desktop.core.gguf_types import GGUF_TYPES, USUAL, file_bytes, type_named
from desktop.core.models import read_model
from desktop.core.parity import USUAL_DIVERGENCE
from desktop.core.wording import SENTENCES

NUMBER_OF = {name: number for number, (name, _, _) in KINDS.items()}


def decoder(
    layers: int, hidden: int, inner: int, keys: int, words: int, tied: bool
) -> list[tuple[str, tuple[int, ...]]]:
    """The tensors of a Llama as llama.cpp names them."""
    made: list[tuple[str, tuple[int, ...]]] = [
        ("token_embd.weight", (words, hidden)),
        ("output_norm.weight", (hidden,)),
    ]
    made += [] if tied else [("output.weight", (words, hidden))]
    for block in range(layers):
        name = f"blk.{block}."
        made += [(name + "attn_norm.weight", (hidden,)), (name + "ffn_norm.weight", (hidden,))]
        made += [(name + "attn_q.weight", (hidden, hidden)), (name + "attn_output.weight", (hidden, hidden))]
        made += [(name + "attn_k.weight", (keys, hidden)), (name + "attn_v.weight", (keys, hidden))]
        made += [(name + "ffn_gate.weight", (inner, hidden)), (name + "ffn_up.weight", (inner, hidden))]
        made += [(name + "ffn_down.weight", (hidden, inner))]
    return made


LLAMA_8B = decoder(32, 4096, 14336, 1024, 128_256, tied=False)


@pytest.mark.parametrize("form", [form for form in GGUF_TYPES if form.name != "Q4_0"], ids=lambda form: form.name)
def test_a_llama_of_8_b_takes_the_bits_that_llama_cpp_measured(form) -> None:
    kinds = kinds_of(Asked(form.name, form.kind, 32, queries_per_key=4), LLAMA_8B)
    widths = {name: 8 * size / elements for name, elements, size in KINDS.values()}
    counts = {name: shape[0] * (shape[1] if len(shape) > 1 else 1) for name, shape in LLAMA_8B}
    bits = sum(counts[name] * (widths[kind] if kind else 32) for name, kind in kinds.items())
    assert bits / sum(counts.values()) == pytest.approx(form.bits, abs=0.005)


def test_tensors_that_matter_more_keep_more_bits() -> None:
    kinds = kinds_of(Asked("Q4_K_M", "Q4_K", 32, queries_per_key=4), LLAMA_8B)
    assert kinds["output.weight"] == "Q6_K" and kinds["token_embd.weight"] == "Q4_K"
    assert [kinds[f"blk.{n}.ffn_down.weight"] for n in (0, 3, 4, 5, 6, 31)] == [
        "Q6_K", "Q6_K", "Q4_K", "Q4_K", "Q6_K", "Q6_K",
    ]  # fmt: skip
    assert kinds["blk.0.attn_norm.weight"] is None and kinds["blk.4.attn_q.weight"] == "Q4_K"


def test_rows_that_no_block_of_256_divides_get_the_next_type() -> None:
    kinds = kinds_of(Asked("Q4_K_M", "Q4_K", 30, 3, tied=True), decoder(30, 576, 1536, 192, 49_152, tied=True))
    assert kinds["token_embd.weight"] == "Q8_0" and kinds["blk.4.attn_q.weight"] == "Q5_0"
    assert kinds["blk.4.ffn_down.weight"] == "Q4_K" and kinds["blk.0.ffn_down.weight"] == "Q6_K"
    odd = kinds_of(Asked("Q4_K_M", "Q4_K", 1), [("blk.0.attn_q.weight", (48, 48))])
    assert odd == {"blk.0.attn_q.weight": "F16"}


def test_what_chooses_experts_and_what_norms_stays_as_it_is() -> None:
    assert not is_reduced("blk.0.ffn_gate_inp.weight", (8, 512)) and not is_reduced(
        "blk.0.attn_q_norm.weight", (2, 512)
    )
    assert not is_reduced("blk.0.attn_q.bias", (512, 2)) and is_reduced("blk.0.ffn_gate_exps.weight", (8, 512, 512))


def test_every_form_has_its_words_its_number_and_a_usual_loss() -> None:
    assert type_named(USUAL) and type_named(" q4-k-m ") is type_named("Q4_K_M") and type_named("Q9") is None
    sizes = [form.bits for form in GGUF_TYPES]
    assert sizes == sorted(sizes, reverse=True)
    for form in GGUF_TYPES:
        assert form.code in SENTENCES and form.kind in NUMBER_OF and form.name in USUAL_DIVERGENCE
    with_loss = [USUAL_DIVERGENCE[form.name] for form in GGUF_TYPES]
    assert with_loss == sorted(with_loss)


# bytes of the files that engine/gguf_writing.py makes of SmolLM2-135M-Instruct
MADE = {
    "F16": 270_885_824, "Q8_0": 144_810_944, "Q6_K": 138_382_784, "Q5_K_M": 112_103_360, "Q4_K_M": 105_454_016,
    "Q4_0": 91_726_784, "Q3_K_M": 93_510_080, "Q2_K": 88_201_664,
}  # fmt: skip


@pytest.mark.parametrize("name", MADE)
def test_the_size_is_told_beforehand(starter_model: Path, name: str) -> None:
    form = type_named(name)
    assert form is not None
    assert file_bytes(read_model(starter_model), form) == pytest.approx(MADE[name], rel=0.01)
