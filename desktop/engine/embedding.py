"""Nearest texts by meaning: vectors of a small encoder such as MiniLM, averaged over its tokens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
import transformers
from torch import Tensor

from desktop.core.problems import stop_on
from desktop.engine.parts import load_tokenizer

AT_ONCE, LONGEST = 64, 256
"""Texts that go through the encoder together, and tokens of each that it reads (Reimers & Gurevych, 2019, cut at 128;
MiniLM was trained so with 256)."""


class Embedded:
    """An index over texts, as `core.retrieval.Bm25`. The encoder is let go of with `close`."""

    def __init__(self, folder: Path, texts: Sequence[str], device: torch.device) -> None:
        """Raises ``model.cannot_load`` and what `load_tokenizer` raises."""
        self._tokenizer = load_tokenizer(folder)
        safe = {"local_files_only": True, "trust_remote_code": False, "use_safetensors": True}
        try:
            self._model: Any = transformers.AutoModel.from_pretrained(folder, **safe).to(device).eval()
        except Exception as error:  # the library has many kinds
            raise stop_on("model.cannot_load", path=str(folder), cause=str(error)[:300]) from error
        self._vectors = self._embed(texts)

    def nearest(self, question: str, count: int) -> list[int]:
        """The places of the `count` texts whose vectors have the smallest angle to the question's, nearest first."""
        likeness = self._vectors @ self._embed([question])[0]
        return [int(place) for place in likeness.topk(min(count, len(likeness))).indices]

    def close(self) -> None:
        """Free the encoder."""
        self._model = None

    @torch.no_grad()
    def _embed(self, texts: Sequence[str]) -> Tensor:
        """Vectors of length 1 (texts × width)."""
        found = []
        for start in range(0, len(texts), AT_ONCE):
            some = list(texts[start : start + AT_ONCE])
            inputs = self._tokenizer(some, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
            inputs = {name: value.to(self._model.device) for name, value in inputs.items() if name != "token_type_ids"}
            states = self._model(**inputs).last_hidden_state.float()
            real = inputs["attention_mask"].unsqueeze(-1)
            found.append(torch.nn.functional.normalize((states * real).sum(1) / real.sum(1).clamp(min=1), dim=-1))
        return torch.cat(found)
