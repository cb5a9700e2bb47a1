"""Setting up the parts of a run: device, base model, adapter, tokenizer, optimizer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import bitsandbytes as bnb
import msgspec
import peft
import torch
import transformers
from torch import Tensor, nn
from torch.nn import functional

from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.recipe import CLASSIFYING, Recipe
from desktop.core.special_tokens import special_tokens, token_numbers
from desktop.core.weights import check_base as check_base
from desktop.engine import attention, base_cache, card_memory, fused_lora
from desktop.engine.card_choice import best_card
from desktop.engine.learning import head_modules
from desktop.engine.memory_faults import Whose, in_words, whose_memory
from desktop.engine.memory_faults import is_out_of_memory as is_out_of_memory
from desktop.engine.memory_faults import out_of_memory as out_of_memory

PRECISIONS = {"bf16": torch.bfloat16, "fp16": torch.float16, "fp32": torch.float32}


def pick_device(recipe: Recipe) -> torch.device:
    """The device the recipe asks for; a card is capped (`card_memory`). Raises ``device.no_cuda`` or ``device.no_bf16``
    when this PC lacks it."""
    if recipe.device == "cpu":
        return torch.device("cpu")
    if not torch.cuda.is_available():
        # a `TorchVersion` is no plain text, and cannot be written down
        raise stop_on("device.no_cuda", torch=str(torch.__version__))
    device = best_card()
    if recipe.precision == "bf16" and not torch.cuda.is_bf16_supported(including_emulation=False):
        raise stop_on("device.no_bf16", card=torch.cuda.get_device_name(device))
    card_memory.cap_memory(device)
    return device


def load_tokenizer(folder: Path) -> Any:
    """The model's own tokenizer, from its folder only: just what tokenizer.json says.

    `AutoTokenizer` builds some families (Llama, Qwen2 …) anew from their vocabulary instead, with rules of its own; the
    data room, which counts and shows tokens without transformers, could not know those. Raises
    ``model.tokenizer_damaged`` and ``model.tokenizer_missing``.
    """
    if not (folder / "tokenizer.json").is_file():
        raise stop_on("model.tokenizer_missing", path=str(folder))
    try:
        tokenizer = transformers.PreTrainedTokenizerFast.from_pretrained(folder, local_files_only=True)
        tokenizer("a b")  # some that can be read stumble over the first text
    except (KeyboardInterrupt, SystemExit):
        raise
    except (
        BaseException
    ) as error:  # whatever its parsers raise; where its Rust panics, something that is no `Exception`
        raise stop_on("model.tokenizer_damaged", path=str(folder), cause=_first_line(error)) from error
    for name, text in special_tokens(folder).items():
        if getattr(tokenizer, name) is None:
            setattr(tokenizer, name, text)
    return tokenizer


def load_base(folder: Path, recipe: Recipe, device: torch.device) -> tuple[Any, str]:
    """The frozen base model in the recipe's precision, and the name of its quantised form (empty for 16 bits).

    The matrices of the layers are in NF4 if the recipe says so: quantised now, or read from an earlier run's cache.
    Raises ``memory.card_full``, ``memory.ram_full`` or ``model.cannot_load``.
    """
    options: dict[str, Any] = {"dtype": PRECISIONS[recipe.precision], "device_map": {"": device}}
    if recipe.quantisation == "nf4":
        model, key = _quantised(folder, recipe, options)
    else:
        model, key = from_folder(folder, options), ""
    keep_weights_unpacked(model)
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    model.config.use_cache = False
    return model, key


def _quantised(folder: Path, recipe: Recipe, options: dict[str, Any]) -> tuple[Any, str]:
    key = base_cache.base_key(folder, recipe.precision) if base_cache.cache_folder() else ""
    if place := base_cache.cached(key):
        try:
            return from_folder(place, options), key
        except ProblemError as error:
            if error.problems[0].code not in ("model.cannot_load", "model.weights_missing"):
                raise
            base_cache.forget(key)
    how = transformers.BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=PRECISIONS[recipe.precision],
    )
    model = from_folder(folder, options | {"quantization_config": how})
    base_cache.keep(model, key)
    return model, key


def from_folder(
    folder: Path,
    options: dict[str, Any],
    kind: Any = transformers.AutoModelForCausalLM,
    settings: dict[str, Any] | None = None,
) -> Any:
    """Load a causal language model (or another `kind`) from a local folder: safetensors only, no remote code.

    With another kind, a head that the folder lacks, or has in another size, is made anew. `settings` are laid over its
    configuration.
    """
    safe = {"local_files_only": True, "trust_remote_code": False}
    load = partial(kind.from_pretrained, folder, output_loading_info=True, use_safetensors=True, **safe)
    load = partial(load, generation_config=_ends(folder))
    new_head = kind is not transformers.AutoModelForCausalLM
    if new_head:
        load = partial(load, ignore_mismatched_sizes=True)
    options = {"attn_implementation": attention.register(), **options}
    try:
        if settings is not None:
            options["config"] = _configured(folder, settings, safe)
        try:
            model, report = load(**options)
        except KeyError as error:
            # Older model code (Falcon's) picks attention from a table of its own.
            if error.args != (attention.NAME,):
                raise
            model, report = load(**options | {"attn_implementation": "eager"})
    except ProblemError:
        raise
    except Exception as error:  # unknown architectures, damaged weights: the library has many kinds
        hidden = _hidden_cause(error)
        if whose := lacks_memory(error):
            raise out_of_memory(whose) from error
        cause = (hidden.strip().splitlines() or [_first_line(error)])[-1][:300]
        raise stop_on("model.cannot_load", path=str(folder), cause=cause) from error
    other = {str(key[0] if isinstance(key, tuple) else key) for key in report.get("mismatched_keys", ())}
    lacking = {*report["missing_keys"], *other}
    if missing := sorted(key for key in lacking if not (new_head and _of_head(model, key))):
        # The library would go on with random numbers in their place.
        raise stop_on("model.weights_missing", path=str(folder), count=len(missing), name=missing[0])
    return model


def _ends(folder: Path) -> transformers.GenerationConfig:
    """Of the settings for generating that a model comes with, the tokens that begin, end and fill up texts. What else
    they say changes which words are chosen (beams, suppressed words, penalties), needs what is not there, or is no
    setting at all: they come from anyone, and scores are for what the model says, not for how it was asked."""
    for name in ("generation_config.json", "config.json"):
        try:
            found = msgspec.json.decode((folder / name).read_bytes())
        except (OSError, *UNREADABLE):
            continue
        if isinstance(found, dict):
            inner = found.get("text_config") if name == "config.json" else None
            return transformers.GenerationConfig(**(token_numbers(inner) | token_numbers(found)))
    return transformers.GenerationConfig()


def _configured(folder: Path, settings: dict[str, Any], safe: dict[str, Any]) -> Any:
    """The model's configuration with these settings. The padding token is the text model's to know: a model that also
    sees takes none for itself."""
    config = transformers.AutoConfig.from_pretrained(folder, **safe)
    for name, value in settings.items():
        setattr(config.get_text_config() if name == "pad_token_id" else config, name, value)
    return config


def _of_head(model: Any, key: str) -> bool:
    """Whether a weight stands behind the body: those are new for a new task."""
    prefix = f"{model.base_model_prefix}."
    return not key.startswith(prefix) or key.startswith(f"{prefix}pooler.")


def keep_weights_unpacked(model: nn.Module) -> None:
    """Keep bitsandbytes from repacking NF4 weights on CPUs with AVX512-BF16.

    Version 0.50 repacks them at the first forward without gradients in eval mode and never undoes it; training steps
    after that silently get wrong gradients. The mark must be cleared before the first forward.
    """
    for module in model.modules():
        if isinstance(module, bnb.nn.Linear4bit):
            module.support_avx512bf16_for_cpu = False


def add_adapter(base: Any, recipe: Recipe, base_name: str) -> Any:
    """Wrap the base with a fresh adapter of peft, LoRA or (IA)³; only its numbers are trainable, in fp32.

    The adapter's own record names the base by `base_name` (a name, or ``org/name@commit``), never by a path of this PC.
    Raises ``method.no_such_layers``
    or ``method.unknown_layers``.
    """
    config = _ia3(base, recipe) if recipe.method == "ia3" else _lora(base, recipe)
    try:
        model = peft.get_peft_model(base, config)
    except ValueError as error:
        raise stop_on("method.no_such_layers", layers=recipe.layers, cause=_first_line(error)) from error
    for weight in model.parameters():
        if weight.requires_grad:
            weight.data = weight.data.float()
    name, _, commit = base_name.partition("@")
    model.peft_config["default"].base_model_name_or_path = name
    model.peft_config["default"].revision = commit or None
    return model


def _lora(base: Any, recipe: Recipe) -> peft.LoraConfig:
    targets: Any = "all-linear" if recipe.layers == "all_linear" else _attention_layers(base)
    return peft.LoraConfig(
        r=recipe.rank,
        lora_alpha=recipe.alpha,
        lora_dropout=recipe.dropout,
        target_modules=targets,
        use_rslora=recipe.rslora,
        use_dora=recipe.dora,
        **_task(base, recipe),
    )


def _ia3(base: Any, recipe: Recipe) -> peft.IA3Config:
    """Keys, values and the way out of the MLP are rescaled (arXiv 2205.05638, section 3.3). Which layers those are,
    peft knows for common kinds of models; for others they go by their names."""
    kind = getattr(base.config, "model_type", "")
    known = peft.utils.TRANSFORMERS_MODELS_TO_IA3_TARGET_MODULES_MAPPING.get(kind)
    if known:
        inner = peft.utils.TRANSFORMERS_MODELS_TO_IA3_FEEDFORWARD_MODULES_MAPPING[kind]
    else:
        names = {name.rpartition(".")[2] for name, module in base.named_modules() if isinstance(module, nn.Linear)}
        inner = sorted(names & {"down_proj", "fc2", "fc_out", "c_proj", "dense_4h_to_h", "w2"})[:1]
        known = [*sorted(names & {"k_proj", "v_proj", "query_key_value", "qkv_proj", "Wqkv"}), *inner]
    if not known or not inner:
        raise stop_on("method.unknown_layers", method="ia3", cause=f"keys, values and MLP of {kind} are not known")
    return peft.IA3Config(target_modules=known, feedforward_modules=inner, **_task(base, recipe))


def _task(base: Any, recipe: Recipe) -> dict[str, Any]:
    """What peft is told of the task, and of what it is not to adapt: a new head, which learns whole, what sees or hears
    beside a text model, which texts never go through, and what no adapter can stand on."""
    if recipe.objective not in CLASSIFYING:
        return {"task_type": "CAUSAL_LM", "exclude_modules": _any_of([*_beside_text(base), *_unfit(base)])}
    head = head_modules(base)
    left_out = [*map(_at_and_in, head), *_beside_text(base), *_unfit(base)]
    return {"task_type": "SEQ_CLS", "modules_to_save": list(head), "exclude_modules": _any_of(left_out)}


def _any_of(patterns: list[str]) -> str | None:
    return "|".join(patterns) or None


def _at_and_in(name: str) -> str:
    """What the name of a module and of all inside it match."""
    return rf"{re.escape(name)}(\..+)?"


def _beside_text(base: Any) -> list[str]:
    """What the names of modules beside the text model match in a model that also sees or hears; nothing in others."""
    if not {"vision_config", "audio_config"} & set(getattr(base.config, "sub_configs", ())):
        return []
    text = base.get_decoder()
    place = next((name for name, module in base.named_modules() if module is text), "")
    around, _, own = place.rpartition(".")
    beside = [name for name, _ in base.get_submodule(around).named_children() if name not in (own, "lm_head")]
    return [_at_and_in(f"{around}.{name}".lstrip(".")) for name in beside] if own else []


_SCANNED = frozenset("falcon_h1 mamba mamba2 falcon_mamba nemotron_h".split())
"""Kinds whose state spaces read the matrix behind them past its layer in their kernels, so that peft refuses to adapt
it (`_check_lora_target_modules_mamba` in its `tuners_utils.py`)."""


def _unfit(base: Any) -> list[str]:
    """What the names of linear layers match that peft cannot adapt: matrices that are read past their layer, and
    routers to experts of a class of their own, which give more than a product."""
    scanned = [r".*\bout_proj"] if getattr(base.config, "model_type", "") in _SCANNED else []
    routers = {
        name.rpartition(".")[2]
        for name, module in base.named_modules()
        if isinstance(module, nn.Linear) and "Router" in type(module).__name__
    }
    return scanned + [rf".*\b{re.escape(name)}" for name in sorted(routers)]


def _attention_layers(base: Any) -> list[str]:
    """The linear layers within attention, by their names, or by the ends of their paths where the MLP has some of the
    same name. Raises ``method.no_such_layers``."""
    linear = (nn.Linear, transformers.pytorch_utils.Conv1D)
    paths = [name.split(".") for name, module in base.named_modules() if isinstance(module, linear)]
    inside = {id(path): place for path in paths if (place := _attention_part(path)) is not None}
    elsewhere = {path[-1] for path in paths if id(path) not in inside}
    ends = {
        path[-1] if path[-1] not in elsewhere else ".".join(path[inside[id(path)] :])
        for path in paths
        if id(path) in inside
    }
    if not ends:
        raise stop_on("method.no_such_layers", layers="attention", cause="no part of a block is called attention")
    return sorted(ends)


def _attention_part(path: list[str]) -> int | None:
    """Which part of a path is called attention, if one is."""
    return next((place for place, name in enumerate(path[:-1]) if "attn" in name or "attention" in name), None)


def trainable(model: nn.Module) -> list[nn.Parameter]:
    """The parameters that learn, in a fixed order."""
    return [parameter for parameter in model.parameters() if parameter.requires_grad]


def make_optimizer(named: Iterable[tuple[str, nn.Parameter]], recipe: Recipe) -> torch.optim.Optimizer:
    """AdamW over what learns (Loshchilov & Hutter, 2019; betas 0.9 and 0.999), 32-bit or with 8-bit states.

    Each group's `factor` multiplies the learning rate (LoRA+).
    """
    kind = bnb.optim.AdamW8bit if recipe.optimizer == "adamw_8bit" else torch.optim.AdamW
    fused = {} if recipe.optimizer == "adamw_8bit" else {"fused": True}
    learning = [(name, weight) for name, weight in named if weight.requires_grad]
    slow = [weight for name, weight in learning if "lora_B" not in name]
    quick = [weight for name, weight in learning if "lora_B" in name]
    groups = [{"params": slow, "factor": 1.0}, {"params": quick, "factor": recipe.lora_plus}]
    return kind(groups, lr=recipe.learning_rate, weight_decay=recipe.weight_decay, **fused)


def make_moments(optimizer: torch.optim.Optimizer) -> None:
    """Let the optimizer make its moments now, so that a lack of memory shows before the first step and not within it.

    A step with gradients and rate of zero makes them and changes nothing; then it counts as never done.
    """
    rates = [group["lr"] for group in optimizer.param_groups]
    for group in optimizer.param_groups:
        group["lr"] = 0.0
        for weight in group["params"]:
            weight.grad = torch.zeros_like(weight)
    optimizer.step()
    for group, rate in zip(optimizer.param_groups, rates, strict=True):
        group["lr"] = rate
        for weight in group["params"]:
            weight.grad = None
            state = optimizer.state[weight]
            if isinstance(state["step"], Tensor):
                state["step"].zero_()
            else:
                state["step"] = 0


@contextmanager
def dequantised_on_cpu(model: nn.Module) -> Iterator[None]:
    """Inside, NF4 layers on the CPU compute from 16-bit copies of exactly their weights.

    Token-by-token generation would otherwise dequantise every matrix for every token. The copies cost two bytes per
    weight while they last. On CUDA nothing changes: there bitsandbytes has a fast kernel.
    """
    four_bit = [m for m in model.modules() if isinstance(m, bnb.nn.Linear4bit) and m.weight.device.type == "cpu"]
    layers = [m for m in four_bit if m.weight.quant_state is not None]  # streamed ones have none just now
    try:
        for layer in layers:
            layer.forward = _plain_forward(layer)
        yield
    finally:
        for layer in layers:
            layer.__dict__.pop("forward", None)


def _plain_forward(layer: bnb.nn.Linear4bit) -> Any:
    weight = fused_lora.frozen_weight(layer, layer.weight.quant_state.dtype)

    def forward(x: Tensor) -> Tensor:
        return functional.linear(x.to(weight.dtype), weight, layer.bias).to(x.dtype)

    return forward


def lacks_memory(error: BaseException) -> Whose | None:
    """Whose memory did not suffice by an error of transformers' loading, which may hide the true one; None when it is
    another error."""
    return whose_memory(error) or in_words(_hidden_cause(error))


def _hidden_cause(error: BaseException) -> str:
    """What transformers caught while it converted weights: it raises only "look at the report above", which nobody
    sees; the report is still among the locals of its frames."""
    trace = error.__traceback__
    while trace is not None:
        errors = getattr(trace.tb_frame.f_locals.get("loading_info"), "conversion_errors", None)
        if errors:
            return str(next(iter(errors.values()))).rpartition("\nError")[0]
        trace = trace.tb_next
    return ""


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
