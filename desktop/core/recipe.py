"""The recipe: every value of a training run. Read with all faults at once, checked, hashed."""

from __future__ import annotations

import difflib
import hashlib
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from desktop.core.problems import UNREADABLE, Problem, ProblemError, Value, stop_on
from desktop.core.wanted import wanted

SCHEMA = 1
POLICY = r"^[KMRO](\d{1,4}( [KMRO]\d{1,4})*)?$"
STARTER = "starter"
"""Stands for the embedded model or dataset in `Recipe.model` and `Recipe.data`."""

Objective = Literal["next_token", "labels", "multi_label", "number", "dpo", "orpo", "kto", "images"]
Method = Literal["lora", "ia3", "bottleneck", "layers", "full", "head"]
PREFERENCES = frozenset({"dpo", "orpo", "kto"})
PAIRED = frozenset({"dpo", "orpo"})
"""Objectives that learn from pairs; `kto` takes single answers, and of a pair each one by itself."""
CLASSIFYING = frozenset({"labels", "multi_label", "number", "images"})
"""Objectives that need a new head on the model."""
CHOSEN = r"^( *\d{1,4} *(- *(\d{1,4})? *)?(,|$))*$"
Share = Annotated[float, Meta(ge=0.0, lt=1.0)]
Count = Annotated[int, Meta(ge=1, le=10_000_000)]
CountOrNone = Annotated[int, Meta(ge=0, le=10_000_000)]


class Recipe(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that decides a run. Defaults are those of the QLoRA paper (arXiv 2305.14314) and of peft's examples
    unless a comment says otherwise; `presets.py` chooses better ones from model, data and card."""

    schema: Literal[1] = 1
    name: Annotated[str, Meta(min_length=1, max_length=80)] = "Untitled run"
    model: Annotated[str, Meta(min_length=1)]
    """`starter`, the name of a model in the store, or a folder."""
    data: Annotated[str, Meta(min_length=1)]
    """`starter`, the name of a dataset in the library, a file of any kind that can be read, or `run:` and the name of
    an earlier run: its examples, as it keeps them."""
    held_out: str | None = None
    """A file of examples never trained on; if none, `held_out_share` of the data is set aside. A dataset of the library
    brings its own split instead."""
    held_out_share: Share = 0.1

    objective: Objective = "next_token"
    """What is learned: `next_token`: to write, from conversations, prompts with answers and raw documents alike;
    `labels`: which one label a text has, `multi_label`: which of several, `number`: which number; `dpo` (arXiv
    2305.18290), `orpo` (arXiv 2403.07691): to prefer the better of two answers, `kto` (arXiv 2402.01306): answers that
    were liked; `images`: which label an image has."""
    method: Method = "lora"
    """How much of the model changes: `head`: nothing, a new head learns on it; `layers`: chosen blocks; `lora` (arXiv
    2106.09685), `ia3` (arXiv 2205.05638), `bottleneck` (arXiv 1902.00751, 2005.00247): nothing, small additions learn
    (and the new head, if there is one); `full`: everything."""
    last_layers: Annotated[int, Meta(ge=1, le=10_000)] = 2
    """With `layers`: how many blocks at the end learn."""
    chosen_layers: Annotated[str, Meta(pattern=CHOSEN)] = ""
    """With `layers`: which blocks learn instead, counted from 0: ``0-3, 20, 30-``; empty: the last ones."""
    with_norm: bool = True
    """With `layers`: whether the norm behind the last block learns too."""
    with_head: bool = False
    """With `layers`: whether the head that gives words learns too (and with it the embedding, where they are one)."""
    with_embeddings: bool = False
    """With `layers`: whether the embedding learns too."""
    bottleneck: Literal["pfeiffer", "houlsby"] = "pfeiffer"
    """Where bottleneck modules stand: behind each MLP (Pfeiffer), or behind attention and MLP (Houlsby)."""
    bottleneck_size: Annotated[int, Meta(ge=1, le=8192)] = 64
    """Width of a bottleneck module; 64 is the largest that Houlsby et al. tried on BERT."""
    beta: Annotated[float, Meta(gt=0, le=100)] = 0.1
    """How strongly preference training holds on to the base model: beta of DPO and KTO; lambda of ORPO. 0.1 is what
    the papers of all three use most."""
    documents: str | None = None
    """Raw documents to learn beside `data`, named as `data` is: the field first or along with the task."""
    documents_order: Literal["first", "mixed"] = "first"
    """`first`: one pass over the documents, then the examples; `mixed`: both in every epoch."""
    documents_share: Share = 0.25
    """With `mixed`: share of the documents in the tokens that are trained on."""
    general_share: Annotated[float, Meta(ge=0.0, le=0.5)] = 0.0
    """Share of general examples (``resources/general``) among those that are learned from, so that less is
    forgotten; in arXiv 2205.12393 one per cent of earlier data was enough to keep what had been learned before."""
    augmentation: Literal["none", "light", "strong"] = "light"
    """How images are changed at random while training: `light`: mirrored and cut out a little smaller; `strong`: cut
    out much smaller, and with other colours too."""

    quantisation: Literal["nf4", "none"] = "nf4"
    """`nf4`: 4-bit weights with double quantisation (QLoRA); `none`: 16-bit weights (plain LoRA)."""
    rank: Annotated[int, Meta(ge=1, le=1024)] = 16
    alpha: Annotated[float, Meta(gt=0, le=4096)] = 32.0
    dropout: Share = 0.0
    layers: Literal["all_linear", "attention"] = "all_linear"
    """Which weight matrices get an adapter; all linear ones do better at equal rank (QLoRA paper, section 4)."""
    rslora: bool = False
    """Rank-stabilised LoRA (arXiv 2312.03732): the adapter is scaled by alpha / sqrt(rank) instead of alpha / rank."""
    dora: bool = False
    """DoRA (arXiv 2402.09353): direction and length of a matrix row learn apart. Often better at low rank; slower."""
    lora_plus: Annotated[float, Meta(ge=1, le=64)] = 1.0
    """LoRA+ (arXiv 2402.12354): how many times faster B learns than A; the paper advises 16, 1 is plain LoRA."""
    neftune: Annotated[float, Meta(ge=0, le=100)] = 0.0
    """NEFTune (arXiv 2310.05914): strength of the noise on the embeddings while training; the paper tries 5, 10, 15."""

    context_length: Annotated[int, Meta(ge=16, le=1_048_576)] = 512
    """Longest example in tokens; longer ones are cut, counted and reported."""
    micro_batch: Annotated[int, Meta(ge=1, le=1024)] = 4
    """What goes through the model at once: a row of micro_batch x context_length tokens, packed with as many examples
    as fit into it."""
    accumulation: Annotated[int, Meta(ge=1, le=4096)] = 2
    """Rows per optimizer step."""
    epochs: Annotated[float, Meta(gt=0, le=1000)] | None = None
    """Passes over all examples; how many steps that makes is counted when the rows are packed."""
    steps: Count | None = None
    """Optimizer steps. Exactly one of `epochs` and `steps` is set."""
    learning_rate: Annotated[float, Meta(gt=0, lt=1)] = 2e-4
    schedule: Literal["cosine", "linear", "constant"] = "cosine"
    warmup_share: Share = 0.05
    weight_decay: Annotated[float, Meta(ge=0, le=1)] = 0.0
    max_grad_norm: Annotated[float, Meta(gt=0)] = 1.0
    optimizer: Literal["adamw", "adamw_8bit"] = "adamw"
    initialisation: Literal["zero", "pissa"] = "zero"
    """How the adapter begins: `zero`: B is zero, so that nothing changes at first (LoRA paper, section 4.1); `pissa`:
    with the largest singular directions of each matrix (arXiv 2404.02948), taken out of the base meanwhile."""
    early_stopping: CountOrNone = 3
    """Looks at the held-out examples without a new best loss after which the run ends; 0: never. Three to five are
    usual (Prechelt, "Early stopping - but when?", 1998)."""
    keep_best: bool = True
    """Whether the adapter that is kept is that of the best look; else the last one."""

    recompute: Annotated[str, Meta(pattern=POLICY)] = "K"
    """What each block of the model keeps for the backward pass, see `core/execution.py`; `R` is gradient checkpointing
    everywhere: much less memory, about a third more time."""
    embeddings_in_ram: bool = False
    """Embedding and head stay in the PC's memory; the card gets the rows it needs."""
    mlp_tile: CountOrNone = 0
    """Tokens that go through a block's MLP at once (arXiv 2506.13996, section 3.1); 0: the whole row."""
    streaming: bool = False
    """The frozen 4-bit weights stay in the PC's memory and visit the card block by block."""
    stream_buffers: Annotated[int, Meta(ge=2, le=64)] = 3
    """Blocks on the card at once while streaming."""
    step_down: bool = True
    """Whether a run that meets a lack of memory may go on with a thriftier way of computing the same thing."""
    exact: bool = False
    """Deterministic kernels only, so that a resumed run on a card is equal bit for bit; somewhat slower."""
    checkpoint_gb: Annotated[float, Meta(gt=0, le=10_000)] = 20.0
    """Most disk that the run's checkpoints may take; fewer are kept when they would take more, at least one. What was
    learned at the best look is kept beside them."""
    seed: Annotated[int, Meta(ge=0, lt=2**31)] = 0

    device: Literal["cuda", "cpu"] = "cpu"
    precision: Literal["bf16", "fp16", "fp32"] = "bf16"
    """Number format of the frozen weights and the arithmetic; what learns is always kept in fp32."""

    evaluate_every: CountOrNone = 20
    """Optimizer steps between looks at the held-out examples; 0: only at the end."""
    evaluate_examples: Annotated[int, Meta(ge=1, le=10_000)] = 64
    """How many held-out examples such a look takes, the first ones; the last look takes them all."""
    checkpoint_every: CountOrNone = 20
    sample_every: CountOrNone = 20
    sample_prompts: Annotated[int, Meta(ge=0, le=16)] = 2
    compare_examples: Annotated[int, Meta(ge=0, le=10_000)] = 20
    """Most held-out examples that base and tuned model answer at the end for the scorecard; 0: there is none."""
    answer_tokens: Annotated[int, Meta(ge=1, le=4096)] = 64
    """Longest generated answer in samples and comparisons."""
    check_forgetting: bool = True
    """Whether base and tuned model are asked general questions at the end, where the model writes."""

    @property
    def row_tokens(self) -> int:
        """Tokens of a full row: room for the longest pair at least, whose answers go through the model together."""
        return max(self.micro_batch, 2 if self.objective in PAIRED else 1) * self.context_length


_LATER = frozenset(
    "objective method last_layers chosen_layers with_norm with_head with_embeddings bottleneck bottleneck_size beta "
    "documents documents_order documents_share augmentation general_share check_forgetting".split()
)
"""Fields that the first recipes did not have. At their defaults they mean what those did, so they do not change a
recipe's hash, and runs from before can be continued."""
FIELDS = tuple(Recipe.__struct_fields__)


def read_recipe(path: Path) -> Recipe:
    """Read a recipe file. Raises `ProblemError` with *all* its faults: unknown fields (with the nearest known name),
    values of the wrong kind or range, and contradictions."""
    try:
        raw = msgspec.json.decode(path.read_bytes())
    except FileNotFoundError:
        raise stop_on("recipe.missing", path=str(path)) from None
    except OSError as error:
        raise stop_on("file.read", path=str(path), cause=error.strerror or str(error)) from None
    except UNREADABLE as error:
        raise stop_on("recipe.not_json", path=str(path), cause=str(error)) from None
    return recipe_from(raw)


def recipe_from(raw: object) -> Recipe:
    """A recipe from plain data; see `read_recipe` for what it raises."""
    if not isinstance(raw, dict):
        raise stop_on("recipe.not_object")
    if isinstance(raw.get("schema"), int) and raw["schema"] > SCHEMA:
        raise stop_on("recipe.newer", schema=raw["schema"], known=SCHEMA)
    if isinstance(raw.get("recompute"), bool):  # recipes written before there was more than on and off
        raw = raw | {"recompute": "R" if raw["recompute"] else "K"}
    faults = [_unknown(str(name)) for name in raw if name not in FIELDS]
    good: dict[str, Any] = {}
    for field in _fields():
        if field.name in raw:
            try:
                good[field.name] = msgspec.convert(raw[field.name], field.type)
            except msgspec.ValidationError as error:
                faults.append(_wrong(field.name, raw[field.name], wanted(str(error), field.type)))
        elif field.required:
            faults.append(Problem("recipe.field_missing", {"field": field.name}))
    faults += contradictions({**_defaults(), **good})
    if {"epochs", "steps"} & (raw.keys() - good.keys()):  # given, only wrongly: that is said already
        faults = [fault for fault in faults if fault.code != "recipe.epochs_or_steps"]
    if faults:
        raise ProblemError(*faults)
    return Recipe(**good)


def contradictions(values: dict[str, Any]) -> list[Problem]:
    """Pairs of values that cannot both stand. `values` has every field that could be read."""
    found = []
    if (values.get("epochs") is None) == (values.get("steps") is None):
        found.append(Problem("recipe.epochs_or_steps", {}))
    if values["precision"] == "fp16" and values["device"] == "cpu":
        found.append(Problem("recipe.fp16_on_cpu", {}))
    if values["streaming"] and values["quantisation"] != "nf4":
        found.append(Problem("recipe.streaming_needs_nf4", {}))
    found += _methods(values)
    if values["initialisation"] == "pissa" and values["dora"]:
        found.append(Problem("recipe.pissa_with_dora", {}))
    if values["documents"] is not None and values["objective"] != "next_token":
        found.append(Problem("recipe.documents_need_next_token", {"objective": values["objective"]}))
    if values["general_share"] > 0 and values["objective"] != "next_token":
        texts = {"share": values["general_share"], "objective": values["objective"]}
        found.append(Problem("recipe.general_only_writing", texts))
    if values["held_out"] is None and values["held_out_share"] == 0 and values["compare_examples"] > 0:
        found.append(Problem("recipe.nothing_held_out", {"compare": values["compare_examples"]}))
    if values["answer_tokens"] >= values["context_length"]:
        texts = {"answer": values["answer_tokens"], "context": values["context_length"]}
        found.append(Problem("recipe.answer_longer_than_context", texts))
    return found


def _methods(values: dict[str, Any]) -> list[Problem]:
    """Ways of learning that do not go together."""
    found, method, objective = [], values["method"], values["objective"]
    if method == "head" and objective not in CLASSIFYING:
        found.append(Problem("recipe.head_needs_labels", {"objective": objective}))
    if method in ("layers", "full") and values["quantisation"] != "none":
        found.append(Problem("recipe.method_needs_16_bits", {"method": method}))
    if objective == "images" and method not in ("head", "layers", "full"):
        found.append(Problem("recipe.images_method", {"method": method}))
    if method != "lora" and values["dora"]:
        found.append(Problem("recipe.only_with_lora", {"field": "dora", "method": method}))
    if method != "lora" and values["initialisation"] == "pissa":
        found.append(Problem("recipe.only_with_lora", {"field": "initialisation", "method": method}))
    return found


def chosen_blocks(recipe: Recipe, layers: int) -> list[int]:
    """The blocks of a model of `layers` blocks that learn with `layers`, in order; some may not exist, which is the
    caller's to say."""
    if not recipe.chosen_layers.strip():
        return list(range(max(0, layers - recipe.last_layers), layers))
    found: set[int] = set()
    for part in recipe.chosen_layers.split(","):
        first, dash, last = (text.strip() for text in part.partition("-"))
        if first:
            found |= set(range(int(first), int(last or layers - 1) + 1)) if dash else {int(first)}
    return sorted(found)


def recipe_hash(recipe: Recipe) -> str:
    """Hex sha256 over the recipe's values in field order; two runs with equal hashes were asked for the same thing."""
    plain = {field.name: field.default for field in _fields() if field.name in _LATER}
    values = {name: value for name, value in msgspec.to_builtins(recipe).items() if value != plain.get(name, ...)}
    return hashlib.sha256(msgspec.json.encode(values)).hexdigest()


@cache
def _fields() -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields with their types, which take msgspec milliseconds to work out."""
    return msgspec.structs.fields(Recipe)


def _defaults() -> dict[str, Any]:
    return {field.name: field.default for field in _fields() if not field.required}


def _unknown(name: str) -> Problem:
    near = difflib.get_close_matches(name, FIELDS, n=1)
    values: dict[str, Value] = {"field": name, "nearest": near[0] if near else ""}
    return Problem("recipe.unknown_field_near" if near else "recipe.unknown_field", values)


def _wrong(name: str, value: object, cause: str) -> Problem:
    return Problem("recipe.wrong_value", {"field": name, "value": str(value)[:60], "cause": cause})
