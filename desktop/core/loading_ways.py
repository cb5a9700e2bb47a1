"""How other programs load what was exported: commands to copy, for the window and for the page beside the files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.problems import UNREADABLE

Form = Literal["peft", "bottleneck", "changed", "merged", "gguf", "labels", "images"]
"""What lies in the folder: an adapter in peft's format, bottleneck modules, changed tensors, a whole model, a GGUF
file; a whole model for labels or numbers; one for images."""
Program = Literal["lmstudio", "ollama", "llamacpp", "transformers", "vllm", "mlx"]
PROGRAMS: tuple[Program, ...] = ("lmstudio", "ollama", "llamacpp", "transformers", "vllm", "mlx")
HERE = "THIS FOLDER"
"""Stands for the folder on a page that lies in it: nobody knows where it will be read."""


class Way(msgspec.Struct, frozen=True):
    """How one program loads it. Empty `commands`: not as it is; the sentence `code` says what to export instead."""

    program: Program
    code: str
    commands: str = ""


def ways_of(
    form: Form, name: str, base: str, folder: str = HERE, file: str = "", rank: int = 64, ends: Sequence[int] = ()
) -> list[Way]:
    """The ways for what lies in `folder`; `base` is how the base model is named to a program that fetches it or has it,
    `file` the GGUF file, `rank` of an adapter, `ends` the tokens that end its answers (`ends_in`). Only the ways that
    make sense for it."""
    answer = _ANSWER.replace("ENDS", f", eos_token_id={sorted(ends)}" if ends else "")
    made = {
        "peft": lambda: _of_adapter(name, base, folder, rank, answer),
        "merged": lambda: _of_merged(name, folder),
        "gguf": lambda: _of_gguf(name, base, folder, file),
    }.get(form)
    if made is not None:
        return made()
    code = {
        "bottleneck": _BOTTLENECK.format(base=base, folder=folder) + answer,
        "changed": _CHANGED.format(base=base, folder=folder) + answer,
        "labels": _LABELS.format(folder=folder),
        "images": _IMAGES.format(folder=folder),
    }[form]
    return [Way("transformers", f"load.{form}.transformers", code)]


def _of_adapter(name: str, base: str, folder: str, rank: int, answer: str) -> list[Way]:
    served = next(size for size in (8, 16, 32, 64, 128, 256, 320, 512, 1 << 30) if rank <= size)
    return [
        Way("lmstudio", "load.adapter.gguf_instead"),
        Way("ollama", "load.adapter.ollama", f"FROM {base}\nADAPTER {folder}"),
        Way("llamacpp", "load.adapter.gguf_instead"),
        Way("transformers", "load.adapter.transformers", _PEFT.format(base=base, folder=folder) + answer),
        Way(
            "vllm",
            "load.adapter.vllm",
            f'vllm serve "{base}" --enable-lora --max-lora-rank {served} --lora-modules {name}="{folder}"',
        ),
        Way("mlx", "load.adapter.merged_instead"),
    ]


def _of_merged(name: str, folder: str) -> list[Way]:
    return [
        Way("lmstudio", "load.merged.gguf_instead"),
        Way("ollama", "load.merged.ollama", f'echo "FROM {folder}" > Modelfile\nollama create {name} -f Modelfile'),
        Way("llamacpp", "load.merged.gguf_instead"),
        Way("transformers", "load.merged.transformers", _MERGED.format(folder=folder)),
        Way("vllm", "load.merged.vllm", f'vllm serve "{folder}" --served-model-name {name}'),
        Way(
            "mlx",
            "load.merged.mlx",
            f'pip install mlx-lm\nmlx_lm.generate --model "{folder}" --prompt "Hello"\n'
            f'mlx_lm.convert --hf-path "{folder}" --mlx-path {name}-4bit -q',
        ),
    ]


def _of_gguf(name: str, base: str, folder: str, file: str) -> list[Way]:
    path = f"{folder}/{file}" if folder != HERE else file
    cd = f'cd "{folder}"\n' if folder != HERE else ""
    return [
        Way("lmstudio", "load.gguf.lmstudio", f'lms import "{path}"'),
        Way("ollama", "load.gguf.ollama", f"{cd}ollama create {name} -f Modelfile\nollama run {name}"),
        Way("llamacpp", "load.gguf.llamacpp", f'llama-cli -m "{path}" -cnv\nllama-server -m "{path}" --port 8080'),
        Way("transformers", "load.gguf.transformers", _GGUF.format(folder=folder, file=file)),
        Way("vllm", "load.gguf.vllm", f'vllm serve "{path}" --tokenizer "{base}"'),
        Way("mlx", "load.adapter.merged_instead"),
    ]


def model_name(text: str) -> str:
    """`text` as a name that every program takes: lower-case letters, digits and hyphens."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in text.lower())
    return "-".join(filter(None, plain.split("-")))[:60].strip("-") or "my-model"


def ends_in(folder: Path) -> tuple[int, ...]:
    """The tokens that end answers of an adapter that was exported; empty where nothing says so."""
    try:
        said = msgspec.json.decode((folder / "generation_config.json").read_bytes(), type=_Ends).eos_token_id
    except (OSError, *UNREADABLE):
        return ()
    return said if isinstance(said, tuple) else (said,)


class _Ends(msgspec.Struct, frozen=True):
    eos_token_id: int | tuple[int, ...] = ()


def form_in(folder: Path) -> Form:
    """What lies in a folder that was exported, or learned."""
    if (folder / "bottleneck.safetensors").is_file():
        return "bottleneck"
    if (folder / "changed.safetensors").is_file():
        return "changed"
    if (folder / "adapter_config.json").is_file():
        return "peft"
    if any(folder.glob("*.gguf")):
        return "gguf"
    if (folder / "labels.json").is_file():
        return "labels"
    return "images" if (folder / "preprocessor_config.json").is_file() else "merged"


_ANSWER = """
ids = tokenizer.apply_chat_template(
    [{"role": "user", "content": "Hello"}], add_generation_prompt=True, return_tensors="pt", return_dict=True
)
answer = model.generate(**ids.to(model.device), max_new_tokens=200ENDS)
print(tokenizer.decode(answer[0]))"""
"""Of a base made for texts nothing else knows where an answer ends: plain peft reads no settings beside an adapter."""

_PEFT = """from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer

base = AutoModelForCausalLM.from_pretrained("{base}", dtype="auto")
model = PeftModel.from_pretrained(base, "{folder}")
tokenizer = AutoTokenizer.from_pretrained("{folder}")"""

_BOTTLENECK = """import sys

from transformers import AutoModelForCausalLM, AutoTokenizer

sys.path.insert(0, "{folder}")
from bottleneck import attach

model = AutoModelForCausalLM.from_pretrained("{base}")
attach(model, "{folder}")
tokenizer = AutoTokenizer.from_pretrained("{folder}")"""

_CHANGED = """from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("{base}")
model.load_state_dict(load_file("{folder}/changed.safetensors"), strict=False)
tokenizer = AutoTokenizer.from_pretrained("{folder}")"""

_MERGED = """from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("{folder}", dtype="auto", device_map="auto")
tokenizer = AutoTokenizer.from_pretrained("{folder}")
ids = tokenizer.apply_chat_template(
    [{{"role": "user", "content": "Hello"}}], add_generation_prompt=True, return_tensors="pt", return_dict=True
)
print(tokenizer.decode(model.generate(**ids.to(model.device), max_new_tokens=200)[0]))"""

_GGUF = """from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("{folder}", gguf_file="{file}")
tokenizer = AutoTokenizer.from_pretrained("{folder}", gguf_file="{file}")"""

_LABELS = """from transformers import AutoModelForSequenceClassification, AutoTokenizer

model = AutoModelForSequenceClassification.from_pretrained("{folder}")
tokenizer = AutoTokenizer.from_pretrained("{folder}")
logits = model(**tokenizer("A text", return_tensors="pt")).logits"""

_IMAGES = """from transformers import pipeline

tell = pipeline("image-classification", model="{folder}")
print(tell("IMAGE FILE"))"""
