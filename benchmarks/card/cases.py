"""What is measured against what: shapes, cards, cases and their sides. Arithmetic only, no torch.

A case is named SHAPE-DATA-CARD (``8b-A-24gb``: all sides on one dataset with the memory of a card of 24 GiB) or
SHAPE-stream-TOKENS (``8b-stream-2k``: our engine with the weights in the PC's memory on a small card, against the same
with the weights on a large one, at about that many tokens a step).
"""

from __future__ import annotations

import fnmatch
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

GIB = 1 << 30
KEPT_BACK = 0.6
"""GiB of a card that its driver, the context and the desktop hold, so that no run can have them."""
NF4_BYTES = 0.5 + 1 / 64 + 4 / (64 * 256)
"""Bytes per NF4 weight with double quantisation (QLoRA paper, section 3)."""
RANK = 16
MARGIN = 0.8 * GIB
SPLITTING = 0.08
"""Share of reserved but unused memory of torch's caching allocator."""
STREAM_CARDS = {"8b": (4, 24), "70b20": (6, 24), "tiny": (4, 24)}
"""For the streaming cases: GiB of the small card and of the large one. 20 of 80 layers get a quarter of 24 GiB."""
MAIN_SIDES = ("ours", "trl-plain", "unsloth", "unsloth-best", "trl-best", "ours-again")
STREAM_SIDES = ("stream", "resident")
EXTRA_SIDES = ("ours-recompute", "trl-keep")
"""Only when asked for with `--sides`: ours with everything recomputed; TRL packed and without checkpointing."""
DEFAULT = (
    "0.6b-A-8gb", "8b-A-24gb", "8b-stream-2k", "8b-stream-8k", "4b-A-12gb", "70b20-stream-2k", "70b20-stream-8k",
    "0.6b-B-8gb", "8b-B-24gb", "4b-B-12gb", "8b-A-16gb", "8b-A-12gb", "8b-A-8gb", "4b-A-8gb",
)  # fmt: skip
"""All cases, the most important first: when the time is up, the last ones are missing."""


@dataclass(frozen=True)
class Shape:
    """The sizes of a model, in the words of its config.json; `context` is the longest example in tokens."""

    key: str
    title: str
    kind: str
    hidden: int
    intermediate: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    vocabulary: int
    tied: bool
    context: int = 2048
    mean: int = 230
    """Mean length of dataset A in tokens; that of the Alpaca examples with a common tokenizer."""

    @property
    def layer_parameters(self) -> int:
        """Numbers in the matrices of one block."""
        q, kv = self.heads * self.head_dim, self.kv_heads * self.head_dim
        return 2 * self.hidden * q + 2 * self.hidden * kv + 3 * self.hidden * self.intermediate

    @property
    def embedding_parameters(self) -> int:
        """Numbers of embedding and head."""
        return self.vocabulary * self.hidden * (1 if self.tied else 2)

    @property
    def parameters(self) -> int:
        """All numbers but the norms'."""
        return self.layers * self.layer_parameters + self.embedding_parameters

    @property
    def file_bytes(self) -> int:
        """Bytes of the checkpoint in bf16."""
        return 2 * self.parameters

    @property
    def adapter_parameters(self) -> int:
        """Numbers of a LoRA adapter of `RANK` on all linear layers."""
        q, kv = self.heads * self.head_dim, self.kv_heads * self.head_dim
        ends = 2 * (self.hidden + q) + 2 * (self.hidden + kv) + 3 * (self.hidden + self.intermediate)
        return RANK * self.layers * ends

    @property
    def config(self) -> dict[str, Any]:
        """What transformers needs to build it."""
        return {
            "hidden_size": self.hidden, "intermediate_size": self.intermediate, "num_hidden_layers": self.layers,
            "num_attention_heads": self.heads, "num_key_value_heads": self.kv_heads, "head_dim": self.head_dim,
            "vocab_size": self.vocabulary, "tie_word_embeddings": self.tied, "max_position_embeddings": 40960,
            "rms_norm_eps": 1e-6, "rope_parameters": {"rope_type": "default", "rope_theta": 1e6},
        }  # fmt: skip


SHAPES = {
    shape.key: shape
    for shape in (
        Shape("tiny", "tiny random model", "qwen3", 64, 128, 2, 4, 2, 16, 4096, True, context=128, mean=40),
        Shape("0.6b", "Qwen3-0.6B shape", "qwen3", 1024, 3072, 28, 16, 8, 128, 151936, True),
        Shape("4b", "Qwen3-4B shape", "qwen3", 2560, 9728, 36, 32, 8, 128, 151936, True),
        Shape("8b", "Llama-3.1-8B shape", "llama", 4096, 14336, 32, 32, 8, 128, 128256, False),
        Shape("70b20", "70B shape, 20 of its 80 layers", "llama", 8192, 28672, 20, 64, 8, 128, 128256, False),
    )
}


@dataclass(frozen=True)
class Case:
    """One comparison. `step_rows`: tokens of an optimizer step as a multiple of the shape's context."""

    name: str
    shape: Shape
    data: str
    step_rows: int
    card: int
    """GiB of the card that is imitated; for streaming the small one."""
    large: int = 0
    """GiB of the large card of a streaming case, else 0."""
    sides: tuple[str, ...] = MAIN_SIDES

    @property
    def step_tokens(self) -> int:
        """Tokens of a full optimizer step."""
        return self.step_rows * self.shape.context

    def card_of(self, side: str) -> int:
        """GiB of the card this side may use."""
        return self.large if side == "resident" else self.card


def case(name: str, step_rows: int = 4) -> Case:
    """The case of this name; see the page's beginning. Raises ValueError for a name that means nothing."""
    parts = name.split("-")
    if len(parts) != 3 or parts[0] not in SHAPES:
        raise ValueError(f"no such case: {name}; shapes are {', '.join(SHAPES)}")
    shape, what, last = SHAPES[parts[0]], parts[1], parts[2]
    if what == "stream" and last in ("2k", "8k") and shape.key in STREAM_CARDS:
        small, large = STREAM_CARDS[shape.key]
        return Case(name, shape, "B", 1 if last == "2k" else 4, small, large, STREAM_SIDES)
    if what in ("A", "B") and last.endswith("gb") and last[:-2].isdigit():
        return Case(name, shape, what, step_rows, int(last[:-2]))
    raise ValueError(f"no such case: {name}")


def chosen(only: Sequence[str], shapes: str = "", step_rows: int = 4, sides: Sequence[str] = ()) -> list[Case]:
    """The cases to measure in their order: those of `DEFAULT` that fit one of the patterns `only` (all, if there is
    none), a pattern that fits none of them taken as a name. `shapes` puts that shape in the place of each."""
    names = [name for name in DEFAULT if not only or any(fnmatch.fnmatch(name, f"{pattern}*") for pattern in only)]
    names += [p for p in only if not any(fnmatch.fnmatch(name, f"{p}*") for name in DEFAULT) and p.count("-") == 2]
    if shapes:
        names = list(dict.fromkeys("-".join([shapes, *name.split("-")[1:]]) for name in names))
    found = [case(name, step_rows) for name in names]
    if not found:
        raise ValueError(f"no case fits {', '.join(only)}")
    for side in sides:
        if side not in (*MAIN_SIDES, *STREAM_SIDES, *EXTRA_SIDES):
            raise ValueError(f"no such side: {side}")
    if sides:
        found = [replace(one, sides=tuple(s for s in sides if (s in STREAM_SIDES) == bool(one.large))) for one in found]
    return [one for one in found if one.sides]


def cap(card: float) -> int:
    """Bytes that a run may take of a card of `card` GiB."""
    return int((card - KEPT_BACK) * GIB)


def fraction(card: float, total: int) -> float:
    """Share of this card's `total` bytes that imitates a card of `card` GiB; 1 when this one is no larger."""
    return min(1.0, cap(card) / total)


def micro_batches(one: Case, mean: float, packed: bool, halved: int = 0) -> tuple[int, int]:
    """Rows in a micro-batch and micro-batches in a step for the trainers, so that a step has about as many tokens as
    ours. Packed rows and the examples of dataset B are as long as the context; of dataset A, about eight examples (the
    trainers' default) make a micro-batch. `halved`: how often to halve it, for another try with less memory."""
    if packed or one.data == "B":
        batch = rows = one.step_rows
    else:
        rows = max(1, round(one.step_tokens / mean))
        batch = round(rows / max(1, round(rows / 8)))
    batch = max(1, batch >> halved)
    return batch, max(1, round(rows / batch))


@dataclass(frozen=True)
class Plan:
    """How our engine is told to compute: `micro` contexts in a row, what each block keeps, and where things lie."""

    micro: int
    accumulation: int
    recompute: str
    streaming: bool = False
    embeddings_in_ram: bool = False


def plan(one: Case, side: str, attempt: int = 0) -> Plan:
    """The plan of one of our sides. Where the memory is left to us it is filled: the longest rows in which every block
    can keep everything (K); if not even rows of one context are short enough, as many last blocks as fit keep that,
    then the attention part (M), and the others recompute (R). Later attempts, after running out of memory, ask for
    less."""
    rows = one.step_rows
    if side == "stream":
        return Plan(rows if attempt == 0 else 1, 1 if attempt == 0 else rows, "O", True, True)
    if side == "resident":
        return Plan(rows if attempt == 0 else 1, 1 if attempt == 0 else rows, "R")
    if attempt > 1:
        return Plan(1, rows, "O", embeddings_in_ram=True)
    if side == "ours-recompute" or attempt:
        return Plan(1, rows, "R")
    for micro in (m for m in range(rows, 0, -1) if rows % m == 0):
        kept = policy(one.shape, micro * one.shape.context, cap(one.card))
        if kept == "K":
            break
    return Plan(micro, rows // micro, kept)


def kept_bytes(shape: Shape) -> dict[str, int]:
    """Bytes kept per token and block by letter, in bf16: 32-bit norms' inputs and their outputs, q, k, v and what
    attention gives, and for K gate, its SiLU, up and their product; R keeps the block's input."""
    q, kv = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
    attention = 8 * shape.hidden + 2 * (2 * shape.hidden + 2 * q + 2 * kv)
    return {"K": attention + 8 * shape.intermediate, "M": attention, "R": 2 * shape.hidden}


def resident_bytes(shape: Shape, tokens: int) -> int:
    """Bytes of a run in which every block recomputes, without what its inputs take: NF4 weights, embeddings, adapter
    with gradients and 8-bit moments, one block at work, the logits of a chunk, two dequantised matrices."""
    weights = shape.layers * shape.layer_parameters * NF4_BYTES + 2 * shape.embedding_parameters
    moving = tokens * (kept_bytes(shape)["K"] + 6 * shape.hidden) + 3 * 64_000_000
    moving += 4 * shape.hidden * shape.intermediate
    return int(weights + 10 * shape.adapter_parameters + moving * (1 + SPLITTING) + MARGIN)


def policy(shape: Shape, tokens: int, room: int) -> str:
    """What each block keeps in rows of `tokens` tokens so that it fits `room` bytes, as a recipe writes it."""
    kept = {letter: (1 + SPLITTING) * tokens * size for letter, size in kept_bytes(shape).items()}
    left = room - resident_bytes(shape, tokens) - shape.layers * kept["R"]
    whole = max(0, min(shape.layers, int(left // (kept["K"] - kept["R"]))))
    left -= whole * (kept["K"] - kept["R"])
    half = max(0, min(shape.layers - whole, int(left // (kept["M"] - kept["R"]))))
    runs = [("R", shape.layers - whole - half), ("M", half), ("K", whole)]
    runs = [(letter, count) for letter, count in runs if count]
    return runs[0][0] if len(runs) == 1 else " ".join(f"{letter}{count}" for letter, count in runs)


def expected_seconds(shape: Shape, steps: int, tokens: int) -> float:
    """A rough guess of what a side takes on a data-centre card, for leaving out what there is no time for."""
    return 25 + 1.5e-9 * shape.file_bytes + steps * (0.1 + 6 * shape.parameters * tokens / 3e14)


@dataclass
class TimeBudget:
    """Wall time for everything. A side is started only if what it is expected to take is left."""

    minutes: float
    begun: float = field(default_factory=time.monotonic)
    left_out: list[str] = field(default_factory=list)

    @property
    def left(self) -> float:
        """Seconds left."""
        return self.begun + 60 * self.minutes - time.monotonic()

    def allows(self, what: str, seconds: float) -> bool:
        """Whether there is time for it; if not, it is noted as left out."""
        if self.left >= seconds:
            return True
        self.left_out.append(what)
        return False
