"""llama.cpp's own converters, run in a process of their own from resources/llama_cpp/converter.zip (decision 27)."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import IO, Literal

import msgspec

from desktop.core.files import became_full, sha256_of
from desktop.core.problems import ProblemError, stop_on
from desktop.core.resources import resources_folder

Tell = Callable[[float, str], None]
CONVERTER_SHA256 = "2e88cea16b558db22365ff0883db663cc4934a17f1d3da97c18752bf61250929"
"""Of the zip that `packaging/make_converter.py` writes. It is code, so no other is run."""
_FULL = re.compile(r"No space left|Disk quota|\d+ requested and \d+ written")
"""What the converter says when a drive is full: the system's words, or numpy's, which counts what it could write."""
LLAMA_CPP = "of October 2026"
"""The state of llama.cpp that the converters are from (llama-cpp-python 0.3.36)."""


class _Said(msgspec.Struct):
    """A line of the converter, see packaging/converter_main.py."""

    share: float = 0.0
    done: bool = False
    stopped: str = ""
    cause: str = ""


def convert(
    kind: Literal["model", "adapter"], folder: Path, target: Path, form: str, more: str, name: str, tell: Tell
) -> None:
    """Write a model folder, or a LoRA in peft's form, as the GGUF file `target`. `form` is ``f32``, ``f16`` or
    ``bf16``; `more` is the model's name, or for an adapter the folder of its base; `name` is for sentences.

    Raises ``gguf.unknown_architecture``, ``gguf.unknown_tokenizer``, ``gguf.not_converted``,
    ``gguf.converter_damaged``."""
    converter = resources_folder() / "llama_cpp" / "converter.zip"
    if not converter.is_file() or sha256_of(converter) != CONVERTER_SHA256:
        raise stop_on("gguf.converter_damaged", path=str(converter))
    command = [sys.executable, str(converter), kind, str(folder), str(target), form, more]
    with subprocess.Popen(
        command,
        # it ends when this pipe does, so it does not outlive us
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=target.parent,
        creationflags=int(getattr(subprocess, "CREATE_NO_WINDOW", 0)),
    ) as child:
        assert child.stdout is not None and child.stderr is not None
        words: deque[str] = deque(maxlen=5)
        reader = threading.Thread(target=_keep_last, args=(child.stderr, words), daemon=True)
        reader.start()
        try:
            last = _follow(child.stdout, tell)
        except BaseException:
            child.kill()
            raise
        child.wait()
        reader.join()
    if not last.done:
        raise _problem(last, name, words, target)


def _follow(lines: IO[bytes], tell: Tell) -> _Said:
    last = _Said()
    for line in lines:
        try:
            last = msgspec.json.decode(line, type=_Said)
        except msgspec.MsgspecError:
            continue
        if not (last.done or last.stopped):
            tell(last.share, "converting")
    return last


def _keep_last(lines: IO[bytes], words: deque[str]) -> None:
    for line in lines:
        words.append(line.decode(errors="replace").strip())


def _problem(last: _Said, name: str, words: deque[str], target: Path) -> ProblemError:
    if last.stopped == "architecture":
        values = {"name": name, "architecture": last.cause, "version": LLAMA_CPP}
        return stop_on("gguf.unknown_architecture", **values)
    if last.stopped == "tokenizer":
        return stop_on("gguf.unknown_tokenizer", name=name, version=LLAMA_CPP)
    if _FULL.search(last.cause):
        return became_full(target)
    return stop_on("gguf.not_converted", name=name, cause=last.cause or " ".join(words)[-300:] or "it ended")
