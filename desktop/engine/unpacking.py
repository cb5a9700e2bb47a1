"""A GGUF file as an ordinary model folder: weights in bf16 safetensors, config, tokenizer with its template."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import torch
import transformers

from desktop.core.files import require_free, write_folder
from desktop.core.problems import stop_on
from desktop.core.replies import Done

# "smollm" in a GGUF means: split digits one by one, then bytes (llama.cpp, LLAMA_VOCAB_PRE_TYPE_SMOLLM). The
# conversion in transformers does not carry that over.
_DIGITS_THEN_BYTES = {
    "type": "Sequence",
    "pretokenizers": [
        {"type": "Digits", "individual_digits": True},
        {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
    ],
}


def unpack(source: Path, target: Path, tell: Callable[[float, str], None]) -> Done:
    """Dequantise `source` into the folder `target`, all or nothing. A file LICENSE beside the source is kept.

    Raises ``gguf.damaged`` or ``disk.full``.
    """
    if not source.is_file():
        raise stop_on("gguf.damaged", path=str(source), cause="no such file")
    # 16-bit weights take up to four times the room of 4-bit ones.
    require_free(target, source.stat().st_size * 4)
    tell(0.05, "reading")
    try:
        pre = gguf.GGUFReader(source).get_field("tokenizer.ggml.pre")
        options: dict[str, Any] = {"gguf_file": source.name, "local_files_only": True, "trust_remote_code": False}
        tokenizer = transformers.AutoTokenizer.from_pretrained(source.parent, **options)
        if hasattr(transformers, "GgufConfig"):  # newer ones keep the weights packed unless told otherwise
            options["quantization_config"] = transformers.GgufConfig(gguf_file=source.name, dequantize=True)
        model = transformers.AutoModelForCausalLM.from_pretrained(source.parent, dtype=torch.float32, **options)
    except Exception as error:  # readers of foreign files raise many kinds
        raise stop_on("gguf.damaged", path=str(source), cause=str(error)[:300]) from error
    _remove_marks(model)
    tell(0.7, "writing")

    def fill(place: Path) -> None:
        model.to(torch.bfloat16).save_pretrained(place)
        tokenizer.save_pretrained(place)
        _without_paths(place / "tokenizer_config.json")
        if pre is not None and pre.contents() == "smollm":
            _split_digits(place / "tokenizer.json")
        licence = source.parent / "LICENSE"
        if licence.is_file():
            (place / "LICENSE").write_bytes(licence.read_bytes())

    write_folder(target, fill)
    return Done(folder=str(target))


def _remove_marks(model: Any) -> None:
    """transformers refuses to save a model loaded from GGUF until the marks of its quantisation are gone."""
    for name in ("hf_quantizer", "quantization_method", "is_quantized"):
        model.__dict__.pop(name, None)
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config


def _without_paths(path: Path) -> None:
    config = json.loads(path.read_text("utf-8"))
    kept = {key: value for key, value in config.items() if key not in ("is_local", "local_files_only", "gguf_file")}
    path.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _split_digits(path: Path) -> None:
    tokenizer = json.loads(path.read_text("utf-8"))
    tokenizer["pre_tokenizer"] = _DIGITS_THEN_BYTES
    path.write_text(json.dumps(tokenizer, ensure_ascii=False), "utf-8")
