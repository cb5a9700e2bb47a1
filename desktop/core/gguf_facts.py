"""What a GGUF file is, in plain words: which model, how it was reduced, and where it comes from."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePath
from typing import Literal

import msgspec

from desktop.core.gguf_header import KINDS, GgufHeader

# general.file_type → its name (llama.h, enum llama_ftype, without "MOSTLY").
_FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S",
    12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS",
    20: "IQ2_XS", 21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M",
    28: "IQ2_S", 29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4_MOE",
    39: "NVFP4", 40: "Q1_0",
}  # fmt: skip
WHOLE = frozenset({"F32", "F16", "BF16"})
"""Forms in which nothing was reduced."""
_QUANT = re.compile(
    r"[-._ ](?:ud-)?(?:i?q\d\w*|tq\d_0|f16|f32|bf16|fp16|mxfp4\w*|nvfp4)(?=$|[-._ ])|-\d{5}-of-\d{5}$", re.IGNORECASE
)
_REPOSITORY = re.compile(r"(?:https?://(?:www\.)?(?:huggingface\.co|hf\.co)/)?([\w.-]{1,96}/[\w.-]{1,96})/?")
_LONGEST = 120

GgufKind = Literal["model", "adapter", "projector", "vocabulary", "other"]


class GgufFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A GGUF file. Numbers that it does not tell are 0; sizes are counts of elements but for `file_bytes`."""

    path: str
    name: str
    """As people call the model: ``Llama 3.1 8B Instruct``."""
    names: tuple[str, ...]
    """Everything that it is called, by the file's own name and in the file; the likeliest first."""
    kind: GgufKind
    quantisation: str
    """``Q4_K_M``; empty when it cannot be told."""
    bits: float
    """Bits a weight takes, everything counted; 0 when a tensor's type is not known."""
    architecture: str
    """In llama.cpp's words: ``llama``, ``qwen2``."""
    parameters: int
    hidden: int = 0
    layers: int = 0
    heads: int = 0
    kv_heads: int = 0
    intermediate: int = 0
    vocabulary: int = 0
    context: int = 0
    licence: str = ""
    own_repositories: tuple[str, ...] = ()
    """Hub repositories that the file names as its own model's."""
    base_repositories: tuple[str, ...] = ()
    """Those that it names as what its model was made from."""
    part: int = 1
    parts: int = 1
    """Of a model that lies in several files: which one this is, and how many there are."""
    file_bytes: int

    @property
    def reduced(self) -> bool:
        """Whether its weights were rounded to fewer bits."""
        return self.quantisation not in WHOLE


def facts_of(header: GgufHeader, path: str, called: str = "") -> GgufFacts:
    """The facts in a header. `called` is what another program calls the model, where the file's name says nothing."""
    values = header.values
    architecture = _text(values.get("general.architecture"))
    called = _without_quant(called)
    stem = called or _stem(path)

    def number(key: str) -> int:
        value = values.get(f"{architecture}.{key}")
        return value if type(value) is int and 0 <= value < 1 << 40 else 0

    embedding = next((t for t in header.tensors if t.name == "token_embd.weight" and len(t.shape) == 2), None)
    words = header.lengths.get("tokenizer.ggml.tokens", 0)
    name = _text(values.get("general.name"))
    return GgufFacts(
        path=path,
        name=_best_name(stem, header),
        names=tuple(dict.fromkeys(filter(None, (_tuned(called), stem, name, _composed(header))))),
        kind=_kind(header, architecture),
        quantisation=_quantisation(header),
        bits=_bits(header),
        architecture=architecture,
        parameters=sum(tensor.count for tensor in header.tensors),
        hidden=number("embedding_length") or (embedding.shape[1] if embedding else 0),
        layers=number("block_count"),
        heads=number("attention.head_count"),
        kv_heads=number("attention.head_count_kv"),
        # Mixtures of experts have two such widths, and the two worlds do not agree which one is meant.
        intermediate=0 if number("expert_count") else number("feed_forward_length"),
        vocabulary=embedding.shape[0] if embedding else words,
        context=number("context_length"),
        licence=_text(values.get("general.license")),
        own_repositories=_repositories(header, "general.repo_url", "general.source.repo_url", "general.source.url"),
        base_repositories=_bases(header),
        part=_count(values.get("split.no"), 0) + 1,
        parts=max(1, _count(values.get("split.count"), 1)),
        file_bytes=header.file_bytes,
    )


def _kind(header: GgufHeader, architecture: str) -> GgufKind:
    kind = _text(header.values.get("general.type")).lower() or "model"
    if kind == "adapter":
        return "adapter"
    if kind == "mmproj" or architecture in ("clip", "mmproj"):
        return "projector"
    if kind != "model":
        return "other"
    # The first part of a model in several files may hold no tensors.
    whole = header.tensors or _count(header.values.get("split.count"), 1) > 1
    return "model" if whole else "vocabulary"


def _quantisation(header: GgufHeader) -> str:
    """As the file says, unless its weights say otherwise (some programs write F32 whatever it is); else the type that
    most of them have."""
    found: Counter[int] = Counter()
    for tensor in header.tensors:
        if len(tensor.shape) > 1:
            found[tensor.kind] += tensor.count
    most = KINDS.get(found.most_common(1)[0][0], ("", 1, 1))[0] if found else ""
    said = _FILE_TYPES.get(_count(header.values.get("general.file_type"), -1), "")
    family = said.split("_")[0].removeprefix("I")
    return said if said and (not most or most.removeprefix("I").startswith(family)) else most or said


def _bits(header: GgufHeader) -> float:
    sizes = [tensor.size for tensor in header.tensors]
    count = sum(tensor.count for tensor in header.tensors)
    if not count or None in sizes:
        return 0.0
    return 8 * sum(size for size in sizes if size is not None) / count


def _best_name(stem: str, header: GgufHeader) -> str:
    """The file's name where it says which model it is, because people know it by that; else the name inside."""
    label, base = (_text(header.values.get(f"general.{key}")) for key in ("size_label", "basename"))
    said = squeezed(stem)
    telling = any(squeezed(part) and squeezed(part) in said for part in (label, base))
    inside = _text(header.values.get("general.name"))
    return _spaced(stem) if telling or not inside else _spaced(inside)


def _tuned(called: str) -> str:
    """Ollama calls a model's tuned form by the plain name, and the untuned one by “text” or “base”."""
    untuned = not called or {"text", "base"} & set(re.split(r"[-_:]", called.lower()))
    return "" if untuned else f"{called} instruct"


def _composed(header: GgufHeader) -> str:
    parts = [_text(header.values.get(f"general.{key}")) for key in ("basename", "size_label", "finetune")]
    return " ".join(filter(None, parts)) if parts[0] else ""


def _stem(path: str) -> str:
    """The file's name without its ending and without the words for how it was reduced."""
    # A person may read a Windows path on Linux, in a recipe or a report.
    name = PurePath(path.replace("\\", "/")).name
    name = name[:-5] if name.lower().endswith(".gguf") else name
    return _without_quant(name)


def _without_quant(name: str) -> str:
    while (shorter := _QUANT.sub("", name)) and shorter != name:
        name = shorter
    return _clean(name)


def squeezed(name: str) -> str:
    """A name without everything but letters and digits, to compare how different people write it."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _spaced(name: str) -> str:
    return re.sub(r"[-_\s]+", " ", name).strip() or name


def _bases(header: GgufHeader) -> tuple[str, ...]:
    count = min(_count(header.values.get("general.base_model.count"), 0), 16)
    keys = [f"general.base_model.{n}.{key}" for n in range(count) for key in ("repo_url", "url")]
    return _repositories(header, *keys)


def _repositories(header: GgufHeader, *keys: str) -> tuple[str, ...]:
    """The Hub repositories under some keys, as ``owner/name``. An owner's address alone is none."""
    matches = [_REPOSITORY.fullmatch(_text(header.values.get(key))) for key in keys]
    return tuple(dict.fromkeys(match[1] for match in matches if match))


def _text(value: object) -> str:
    return _clean(value) if isinstance(value, str) else ""


def _clean(text: str) -> str:
    """Foreign text on one line, without control characters, of bounded length."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[:1000]).split())[:_LONGEST]


def _count(value: object, otherwise: int) -> int:
    return value if type(value) is int and 0 <= value < 1 << 32 else otherwise
