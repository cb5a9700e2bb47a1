"""A GGUF file in llama.cpp itself: its own server, in a process of its own, asked over this PC's loopback address.

llama.cpp comes in the package xllamacpp (decision 27). A file that makes it crash ends that process and not ours.
"""

from __future__ import annotations

import http.client
import json
import math
import secrets
import subprocess
import sys
import tempfile
import urllib.parse
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop.core.dataset import Message
from desktop.core.problems import ProblemError, stop_on

STARTS_WITHIN = 300
"""Seconds for loading a file; from a slow disk 16 GB take three minutes."""
ANSWERS_WITHIN = 120
"""Seconds for one request: a long prompt on a processor."""


def serve(file: Path, context: int, adapter: Path | None = None) -> int:
    """Serve a GGUF file, with a LoRA as another on it, until standard input ends. Its first line is the key that
    requests have to bring; the address is the first line on standard output, once the file is loaded."""
    import xllamacpp  # noqa: PLC0415 - only this process needs it

    key = sys.stdin.buffer.readline().decode().strip()
    asked = xllamacpp.CommonParams()
    asked.model.path = str(file)
    # port 0: one that is free
    asked.hostnames, asked.port, asked.api_keys = ["127.0.0.1"], 0, [key]
    asked.n_ctx, asked.n_parallel, asked.n_gpu_layers = context, 1, 0
    if adapter:
        asked.lora_adapters = [xllamacpp.CommonAdapterLoraInfo(str(adapter), 1.0)]
    asked.warmup = asked.ui = False
    server = xllamacpp.Server(asked)
    print(json.dumps({"address": server.listening_address}), flush=True)
    sys.stdin.buffer.read()
    return 0


class LlamaCpp:
    """Context manager: a GGUF file, with a LoRA as another on it, loaded and ready to be asked. Raises
    ``parity.no_llama`` and ``parity.cannot_load``."""

    def __init__(self, file: Path, context: int, adapter: Path | None = None) -> None:
        self._file, self._key = file, secrets.token_urlsafe()
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - closed in _end; a pipe would fill up and hold it up
        command = [sys.executable, "-m", "desktop", "engine", "llama", str(file), str(context)]
        command += [str(adapter)] if adapter else []
        self._child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            creationflags=int(getattr(subprocess, "CREATE_NO_WINDOW", 0)),
        )
        self._line = http.client.HTTPConnection("127.0.0.1")
        self._words: list[str] = []
        self._letter: int | None = None

    def __enter__(self) -> LlamaCpp:
        assert self._child.stdin is not None and self._child.stdout is not None
        try:
            # the key goes where other programs on this PC cannot read it
            self._child.stdin.write(self._key.encode() + b"\n")
            self._child.stdin.flush()
            said = self._child.stdout.readline()
            address = urllib.parse.urlsplit(json.loads(said)["address"])
            self._line = http.client.HTTPConnection(address.hostname or "", address.port, timeout=STARTS_WITHIN)
            self._ask("GET", "/health")
        except (OSError, ValueError, KeyError) as error:
            raise self._problem(error) from None
        self._line.timeout = ANSWERS_WITHIN
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def tokens(self, text: str) -> list[int]:
        """The tokens of a text as those of a conversation are made: beginning token and special tokens included."""
        body = {"content": text, "add_special": True, "parse_special": True}
        found: list[int] = self._ask("POST", "/tokenize", body)["tokens"]
        return found

    def rendered(self, messages: Sequence[Message]) -> str:
        """A conversation by the template in the file, up to where the assistant begins."""
        plain = [{"role": message.role, "content": message.content} for message in messages]
        return str(self._ask("POST", "/apply-template", {"messages": plain})["prompt"])

    def following(self, ids: Sequence[int], count: int) -> list[tuple[int, float]]:
        """The `count` likeliest tokens after these, likeliest first, each with the logarithm of its probability; NaN
        where the file gives none."""
        body: dict[str, Any] = {"prompt": list(ids), "n_predict": 1, "n_probs": count, "temperature": 0}
        # Which token it takes then is of no interest, and changes no probability; one that is only part of a letter,
        # as in most scripts but the Latin one, is held back, and then nothing is told.
        body |= {"logit_bias": [[self._plain(), 1000.0]], "cache_prompt": True}
        answer = self._ask("POST", "/completion", body)
        try:
            told = answer["completion_probabilities"][0]["top_logprobs"]
            found = [(int(one["id"]), math.nan if one["logprob"] is None else float(one["logprob"])) for one in told]
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise self._problem(error) from None
        return found or [(-1, math.nan)]

    def _plain(self) -> int:
        """A token that is a whole letter."""
        if self._letter is None:
            self._letter = int(self._ask("POST", "/tokenize", {"content": "a"})["tokens"][-1])
        return self._letter

    def ends_with(self, ids: Sequence[int], token: int) -> bool:
        """Whether an answer is over when this token comes."""
        body = {"prompt": list(ids), "n_predict": 2, "temperature": 0, "logit_bias": [[token, 1000.0]]}
        return bool(self._ask("POST", "/completion", body)["stop_type"] == "eos")

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        headers = {"Authorization": f"Bearer {self._key}", "Content-Type": "application/json"}
        try:
            self._line.request(method, path, json.dumps(body) if body else None, headers)
            answer = self._line.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            raise self._problem(error) from None
        if answer.status != 200:
            raise stop_on("parity.cannot_load", path=str(self._file), cause=text.decode(errors="replace")[:300])
        return json.loads(text)

    def _end(self) -> None:
        self._line.close()
        self._child.kill()
        self._child.communicate()
        if not self._log.closed:
            self._log.seek(0)
            self._words = self._log.read().decode(errors="replace").strip().splitlines()
            self._log.close()

    def _problem(self, error: Exception) -> ProblemError:
        self._end()
        telling = [line for line in self._words if "rror" in line or "failed" in line]
        last = telling[0] if telling else self._words[-1] if self._words else str(error)
        if any("ModuleNotFoundError" in line or "ImportError" in line for line in self._words):
            return stop_on("parity.no_llama", cause=last[:300])
        return stop_on("parity.cannot_load", path=str(self._file), cause=last[:300])
