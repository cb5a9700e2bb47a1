"""A model as GGUF files, without a compiler: converted by llama.cpp's own code, reduced by ours (decision 27).

One file in which nothing is reduced is made first, then each form from it, tensor by tensor and piece by piece, so that
no more than a piece of a tensor is in memory.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import gguf
import msgspec
import numpy as np
import peft
import safetensors.torch
import torch
from torch import Tensor

from desktop.core.exports import is_taken
from desktop.core.files import patiently, problems_of_writing, require_free, sync_file
from desktop.core.gguf_header import KINDS
from desktop.core.gguf_mixture import Asked, kinds_of
from desktop.core.gguf_types import GGUF_TYPES, GgufType, room_needed, type_named
from desktop.core.models import read_header, read_model
from desktop.core.problems import stop_on
from desktop.core.replies import Done
from desktop.core.runs import safe_word
from desktop.core.weights import check_base
from desktop.engine import exporting
from desktop.engine.card_choice import device_here
from desktop.engine.exporting import Source
from desktop.engine.gguf_converting import convert
from desktop.engine.gguf_modelfile import write_modelfile
from desktop.engine.gguf_rounding import rounded
from desktop.engine.merging import LoraMerge, merge_of

Tell = Callable[[float, str], None]
PIECE = 8 << 20
"""Numbers that are rounded at once; in 32 bits they and what is worked out with them take some 500 MB."""
_FORMS = {"F16": "f16", "BF16": "bf16", "F32": "f32"}


def form_named(name: str) -> GgufType:
    """A form by its name. Raises ``gguf.unknown_type``."""
    if (found := type_named(name)) is None:
        raise stop_on("gguf.unknown_type", name=name, known=", ".join(one.name for one in GGUF_TYPES))
    return found


def write_gguf(model: Path, target: Path, type_name: str, tell: Tell, name: str = "") -> Done:
    """Write the 16-bit model in the folder `model` as the file `target` in the form of that name. All or nothing.

    Raises ``gguf.*``, ``model.*``, ``disk.full``.
    """
    chosen = form_named(type_name)
    if target.exists():
        raise stop_on("gguf.target_exists", path=str(target))
    require_free(target, room_needed(read_model(model), (chosen,)))
    with problems_of_writing(target, 0), exporting.scratch(target) as place:
        made = _forms(model, place, name or model.name, (chosen,), tell)
        sync_file(made[0])
        patiently(lambda: made[0].rename(target))
    return Done(folder=str(target), facts={"bytes": target.stat().st_size})


def export_gguf(source: Source, target: Path, type_names: Sequence[str], tell: Tell) -> Done:
    """Merge a run or adapter and write it in each of these forms into the folder `target`, with a Modelfile for Ollama.

    Raises what `write_gguf` and `exporting.hand_over_merged` raise.
    """
    chosen = tuple(dict.fromkeys(map(form_named, type_names)))
    spec = source.spec
    if is_taken(target):
        raise stop_on("export.target_exists", path=str(target))
    require_free(target, spec.disk_bytes + room_needed(spec, chosen))
    files: list[Path] = []

    def fill(place: Path) -> None:
        merged = place / "merged"
        exporting.hand_over_merged(source, merged, lambda share, _: tell(0.3 * share, "merging"))
        later = _later(tell, 0.3)
        files.extend(_forms(merged, place, safe_word(source.name) or "model", chosen, later))
        write_modelfile(source, merged, place, _best(files))
        _keep_licences(merged, place)
        exporting.write_page(source, place)
        shutil.rmtree(merged)

    done = exporting.write_marked(target, fill, tell)
    return Done(folder=done.folder, facts={**done.facts, "files": len(files)})


def export_gguf_adapter(source: Source, target: Path, tell: Tell) -> Done:
    """Write a LoRA as a GGUF file of its own, for Ollama's ``ADAPTER`` and llama.cpp's ``--lora``, at the strength of
    `source`. Raises ``gguf.not_lora`` for all else that can be learned, ``export.changes_base`` and what `check_base`
    raises."""
    if target.exists():
        raise stop_on("gguf.target_exists", path=str(target))
    check_base(source.spec)
    config, weights = _lora(source.learned, Path(source.spec.folder), source.strength)
    with problems_of_writing(target, 0), exporting.scratch(target) as place:
        plain = place / "plain"
        plain.mkdir()
        safetensors.torch.save_file(weights, plain / "adapter_model.safetensors")
        (plain / "adapter_config.json").write_bytes(msgspec.json.encode(config))
        made = place / "adapter.gguf"
        convert("adapter", plain, made, "f16", source.spec.folder, source.name, tell)
        sync_file(made)
        patiently(lambda: made.rename(target))
    return Done(folder=str(target), facts={"bytes": target.stat().st_size})


def _lora(learned: Path, base: Path, strength: float) -> tuple[dict[str, Any], dict[str, torch.Tensor]]:
    """An adapter as llama.cpp takes it: it knows no other scaling than one alpha for all / the rank of each layer, so
    what a layer has of its own goes into its numbers."""
    if not (learned / "adapter_config.json").is_file():
        raise stop_on("gguf.not_lora", kind="a change of the model's own weights")
    config = peft.PeftConfig.from_pretrained(learned)
    if config.peft_type != peft.PeftType.LORA:
        raise stop_on("gguf.not_lora", kind=str(config.peft_type.value))
    if config.use_dora:
        raise stop_on("gguf.not_lora", kind="DoRA")
    merge = merge_of(learned, base)
    assert isinstance(merge, LoraMerge)
    alpha = config.lora_alpha * (config.r**0.5 if config.use_rslora else 1.0)
    weights = safetensors.torch.load_file(learned / "adapter_model.safetensors")
    for name, tensor in weights.items():
        module, part, _ = name.rpartition(".lora_")
        if not part:
            raise stop_on("gguf.not_lora", kind="LoRA beside layers that were trained as a whole")
        if name.endswith((".lora_B.weight", ".lora_embedding_B")):
            rank = tensor.shape[1]
            weights[name] = tensor * (merge.scaling(module, rank) * rank / alpha)
    return {"peft_type": "LORA", "r": config.r, "lora_alpha": alpha * strength}, weights


def _forms(model: Path, place: Path, name: str, chosen: Sequence[GgufType], tell: Tell) -> list[Path]:
    """The files of one model in the folder `place`, one for each form and in their order; the model is converted once.
    Not all or nothing: `place` is for the caller to clear away. Raises ``gguf.*``."""
    if not any((model / file).is_file() for file in ("tokenizer.json", "tokenizer.model")):
        raise stop_on("gguf.no_tokenizer", path=str(model))
    width = _width(model)
    whole = place / f"{name}-whole.gguf"
    share = 1 / (1 + len(chosen))
    convert("model", model, whole, _FORMS[width], name, name, lambda done, step: tell(share * done, step))
    made: list[Path] = []
    for number, form in enumerate(chosen, start=1):
        made.append(place / f"{name}-{form.name}.gguf")
        if form.kind != width:
            reduce(whole, made[-1], form, _later(tell, share * number, share * (number + 1)))
    same = next((path for path, form in zip(made, chosen, strict=True) if form.kind == width), None)
    if same:
        patiently(lambda: whole.rename(same))
    else:
        whole.unlink()
    return made


def sixteen_bits(model: Path) -> str:
    """The name of the form of 16 bits in which a model loses least."""
    return "BF16" if _width(model) == "BF16" else "F16"


def _width(model: Path) -> str:
    """The form of most of a model's numbers, in which nothing of it is lost."""
    counts: dict[str, int] = {}
    for file in model.glob("*.safetensors"):
        for tensor in read_header(file):
            counts[tensor.dtype] = counts.get(tensor.dtype, 0) + tensor.count
    most = max(counts, key=lambda name: counts[name])
    return most if most in _FORMS else "F32"


def reduce(source: Path, target: Path, form: GgufType, tell: Tell) -> None:
    """Write the GGUF file `source` anew as `target` in another form: what it says of itself stays, tensors are
    rounded."""
    reader = gguf.GGUFReader(source)
    kinds = kinds_of(_asked(reader, form), ((t.name, _shape(t)) for t in reader.tensors))
    writer = gguf.GGUFWriter(target, str(reader.fields["general.architecture"].contents()))
    for key, field in reader.fields.items():
        if not key.startswith("GGUF.") and key not in ("general.architecture", "general.file_type"):
            kind, *rest = field.types
            writer.add_key_value(key, field.contents(), kind, rest[-1] if rest else None)
    writer.add_file_type(form.number)
    for tensor in reader.tensors:
        kind = kinds[tensor.name] or tensor.tensor_type.name
        number = gguf.GGMLQuantizationType[kind]
        writer.add_tensor_info(
            tensor.name, _shape(tensor), np.dtype(np.float16), _bytes(tensor, kind), raw_dtype=number
        )
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    file = writer.fout[0]
    writer.write_padding(file, file.tell())
    total, done = sum(int(t.n_elements) for t in reader.tensors), 0
    for tensor in reader.tensors:
        for piece in _pieces(tensor, kinds[tensor.name]):
            file.write(np.ascontiguousarray(piece).data)  # not tofile: it does not say that a drive is full
        writer.write_padding(file, _bytes(tensor, kinds[tensor.name] or tensor.tensor_type.name))
        done += int(tensor.n_elements)
        tell(done / total, "reducing")
    writer.close()


def _asked(reader: Any, form: GgufType) -> Asked:
    architecture = reader.fields["general.architecture"].contents()

    def number(key: str) -> int:
        field = reader.fields.get(f"{architecture}.{key}")
        value = field.contents() if field else 0
        return int(max(value) if isinstance(value, list) else value)

    shared = number("attention.head_count") // max(1, number("attention.head_count_kv"))
    tied = not any(tensor.name == "output.weight" for tensor in reader.tensors)
    return Asked(form.name, form.kind, number("block_count"), max(1, shared), number("expert_count"), tied)


def _shape(tensor: Any) -> tuple[int, ...]:
    return tuple(int(n) for n in reversed(tensor.shape))


def _bytes(tensor: Any, kind: str) -> int:
    elements, size = next((count, size) for name, count, size in KINDS.values() if name == kind)
    return int(tensor.n_elements) // elements * size


def _pieces(tensor: Any, kind: str | None) -> Iterator[np.ndarray]:
    """The data of a tensor in another type, some rows at a time; as it is where the type stays."""
    source = tensor.tensor_type.name
    columns = int(tensor.shape[0])
    rows = int(tensor.n_elements) // columns
    # of bf16, which numpy does not know, the reader gives bytes
    data = tensor.data.reshape(rows, -1)
    step = max(1, PIECE // columns)
    device = _device()
    for start in range(0, rows, step):
        piece = np.array(data[start : start + step])
        if kind is None or kind == source:
            yield piece
            continue
        values = torch.from_numpy(piece)
        values = values.view(torch.bfloat16) if source == "BF16" else values
        try:
            yield _rounded_on(device, values, kind)
        except Exception as error:
            from desktop.engine.parts import is_out_of_memory  # noqa: PLC0415 - brings all libraries along

            if device.type == "cpu" or not is_out_of_memory(error):
                raise
            device = torch.device("cpu")  # a training run may have all of the card
            yield _rounded_on(device, values, kind)


def _rounded_on(device: torch.device, values: Tensor, kind: str) -> np.ndarray:
    wide = values.to(device).float()
    return rounded(wide.clamp(-65504, 65504) if kind == "F16" else wide, kind)


@cache
def _device() -> torch.device:
    return device_here()


def _later(tell: Tell, begin: float, end: float = 1.0) -> Tell:
    """Progress of a part of the work, from `begin` to `end` of the whole."""
    return lambda share, step: tell(begin + (end - begin) * share, step)


def _best(files: Sequence[Path]) -> Path:
    """The file that a Modelfile names: the smallest that people usually take, the first of the list else."""
    return next((path for path in files if path.stem.endswith("Q4_K_M")), files[0])


def _keep_licences(source: Path, target: Path) -> None:
    for pattern in ("LICENSE*", "LICENCE*", "NOTICE*"):
        for path in source.glob(pattern):
            shutil.copyfile(path, target / path.name)
