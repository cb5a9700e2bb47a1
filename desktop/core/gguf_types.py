"""The forms in which a model is written as a GGUF file: how many bits a weight takes, in plain words, and how large
the file becomes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from desktop.core.architectures import Matrix
from desktop.core.gguf_header import KINDS
from desktop.core.gguf_mixture import Asked, Category, kind_for
from desktop.core.models import ModelSpec

USUAL = "Q4_K_M"
"""The form that most programs offer first: small, and little is lost."""
_BYTES_PER_WORD = 40
"""What a word of the vocabulary takes in the header: its text, its kind and the merge that makes it."""


class GgufType(msgspec.Struct, frozen=True):
    """A form of GGUF file. `kind` names the type of most of its tensors (`gguf_header.KINDS`), `number` is what the
    file says of itself under ``general.file_type`` (llama.h, enum llama_ftype). `bits` is what a weight of Llama 3.1 8B
    takes, everything counted (llama.cpp, tools/quantize/README.md), `more_perplexity` by how much the perplexity of
    Llama 3 8B grows (tools/quantize/quantize.cpp; of F16 and BF16 that of Mistral 7B)."""

    name: str
    number: int
    kind: str
    bits: float
    more_perplexity: float

    @property
    def code(self) -> str:
        """Its sentences in the table of `core/wording.py`: the title says in a few words how much is lost, the cause
        whom it is for."""
        return f"gguf_type.{self.name.lower()}"

    @property
    def whole(self) -> bool:
        """Whether each weight keeps 16 bits."""
        return self.kind in ("F16", "BF16")


GGUF_TYPES: tuple[GgufType, ...] = (
    GgufType("BF16", 32, "BF16", 16.0005, -0.0050),
    GgufType("F16", 1, "F16", 16.0005, 0.0020),
    GgufType("Q8_0", 7, "Q8_0", 8.5008, 0.0026),
    GgufType("Q6_K", 18, "Q6_K", 6.5633, 0.0217),
    GgufType("Q5_K_M", 17, "Q5_K", 5.7036, 0.0569),
    GgufType("Q4_K_M", 15, "Q4_K", 4.8944, 0.1754),
    GgufType("Q4_0", 2, "Q4_0", 4.64, 0.4685),
    GgufType("Q3_K_M", 12, "Q3_K", 3.9960, 0.6569),
    GgufType("Q2_K", 10, "Q2_K", 3.1593, 3.5199),
)
"""Largest first. The bits of Q4_0 follow from its size in quantize.cpp, 4.34 GiB."""


def type_named(name: str) -> GgufType | None:
    """The form of that name, however it is written; None when it is not among those made here."""
    wanted = name.strip().upper().replace("-", "_")
    return next((one for one in GGUF_TYPES if one.name == wanted), None)


def file_bytes(spec: ModelSpec, chosen: GgufType) -> int:
    """About how large the file becomes, in bytes: every matrix in the type that it gets, norms and biases in 32 bits,
    and the vocabulary. Which matrices are values and which lead out of an MLP is told by their shapes."""
    tables = max(1, round(spec.embedding_parameters / max(1, spec.vocabulary * spec.hidden)))
    asked = Asked(chosen.name, chosen.kind, spec.layers, spec.heads // max(1, spec.kv_heads), tied=tables == 1)
    table = spec.embedding_parameters / tables
    bits = table * _width(asked, "embedding", spec.hidden)
    bits += table * (tables - 1) * _width(asked, "output", spec.hidden)
    linear = sum(matrix.count * matrix.size for matrix in spec.matrices)
    for matrix in spec.matrices:
        for category, share in _categories(spec, matrix):
            bits += share * matrix.count * matrix.size * _width(asked, category, matrix.columns)
    if not spec.matrices:
        linear = spec.linear_parameters
        bits += linear * _width(asked, "other", spec.hidden)
    stacked = spec.build.expert_stack * spec.layers if spec.build else 0
    bits += stacked * (2 * _width(asked, "other", spec.hidden) + _width(asked, "down", spec.hidden)) / 3
    bits += 32 * max(0, spec.parameters - linear - stacked - spec.embedding_parameters)
    return round(bits / 8) + spec.vocabulary * _BYTES_PER_WORD


def _width(asked: Asked, category: Category, columns: int) -> float:
    """Bits a number takes in tensors of this category, over all blocks."""
    widths = {name: 8 * size / elements for name, elements, size in KINDS.values()}
    count = max(1, asked.layers)
    return sum(widths[kind_for(asked, category, place, count, columns)] for place in range(count)) / count


def _categories(spec: ModelSpec, matrix: Matrix) -> Iterator[tuple[Category, float]]:
    """What matrices of this shape are for, and which share of them: keys and values have one shape, queries and what
    leads out of attention often have."""
    queries, keys = spec.heads * spec.head_dim, spec.kv_heads * spec.head_dim
    if matrix.place == "mlp":
        yield ("down" if matrix.rows == spec.hidden and matrix.columns != spec.hidden else "other"), 1.0
    elif matrix.place == "qkvo" and keys == queries == spec.hidden:
        yield from (("other", 0.25), ("key", 0.25), ("value", 0.25), ("attention_output", 0.25))
    elif matrix.place == "qkvo" and matrix.rows == keys:
        yield from (("key", 0.5), ("value", 0.5))
    elif matrix.place == "qkvo" and queries == spec.hidden:
        yield from (("other", 0.5), ("attention_output", 0.5))
    elif matrix.place == "qkvo":
        yield ("attention_output" if matrix.rows == spec.hidden else "other"), 1.0
    else:
        yield ("query_key_value" if matrix.rows > matrix.columns else "attention_output"), 1.0


def room_needed(spec: ModelSpec, chosen: Sequence[GgufType]) -> int:
    """Bytes that must be free to write a model in these forms: the files, and the whole one that they are made from."""
    return spec.disk_bytes + sum(file_bytes(spec, form) for form in chosen) + 50_000_000
