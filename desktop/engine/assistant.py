"""The assistant process: keeps one tuned model warm and answers prompts with and without its adapter."""

from __future__ import annotations

import sys
import time
import traceback
from contextlib import nullcontext
from pathlib import Path
from typing import Any, Literal

import msgspec
import torch

from desktop.core.problems import Problem, ProblemError
from desktop.core.replies import Answered, Ask, Done, Refused, TextGrew
from desktop.engine.generate import end_tokens
from desktop.engine.lines import Lines
from desktop.engine.loading import Loaded, load_tuned
from desktop.engine.parts import is_out_of_memory, load_tokenizer, out_of_memory
from desktop.engine.template import ensure_template, render


class _Pieces:
    """Receives token ids from `generate` (the library's streamer protocol) and hands on text as it becomes whole."""

    def __init__(self, tokenizer: Any, hand_on: Any) -> None:
        self.tokenizer, self.hand_on = tokenizer, hand_on
        self.ids: list[int] = []
        self.text = ""
        self._prompt = True

    def put(self, value: torch.Tensor) -> None:
        """The first call brings the prompt, each later one new tokens."""
        if self._prompt:
            self._prompt = False
            return
        self.ids += value.flatten().tolist()
        text = self.tokenizer.decode(self.ids, skip_special_tokens=True)
        # A character may need several tokens; half of one decodes to U+FFFD and waits.
        if not text.endswith("\ufffd") and len(text) > len(self.text):
            self.hand_on(text[len(self.text) :])
            self.text = text

    def end(self) -> None:
        """Called once generation is over."""


class Assistant:
    """Holds the loaded model between requests; another model or adapter replaces it."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self._key: tuple[str, str, str] | None = None
        self._loaded: Loaded | None = None
        self._tokenizer: Any = None

    def answer_both(self, ask: Ask) -> None:
        """Stream the base's and the tuned model's answers to one conversation."""
        self._load(ask)
        self._answer(ask, "base")
        self._answer(ask, "tuned")
        self.lines.say(Done(request=ask.request))

    def _load(self, ask: Ask) -> None:
        key = (ask.model, ask.adapter, ask.device)
        if key == self._key:
            return
        self._key, self._loaded = None, None
        self._tokenizer = load_tokenizer(Path(ask.model))
        ensure_template(self._tokenizer)
        device = torch.device(ask.device)
        dtype = torch.bfloat16 if device.type == "cuda" and torch.cuda.is_bf16_supported() else torch.float32
        self._loaded = load_tuned(Path(ask.model), Path(ask.adapter), dtype, device)
        self._key = key

    @torch.no_grad()
    def _answer(self, ask: Ask, who: Literal["base", "tuned"]) -> None:
        assert self._loaded is not None
        model = self._loaded.model
        text = render(self._tokenizer, ask.messages, answer_next=True)
        inputs = self._tokenizer(text, return_tensors="pt", add_special_tokens=False).to(model.device)
        pieces = _Pieces(
            self._tokenizer, lambda piece: self.lines.say(TextGrew(request=ask.request, who=who, piece=piece))
        )
        begun = time.perf_counter()
        with self._loaded.untuned() if who == "base" else nullcontext():
            model.generate(
                input_ids=inputs["input_ids"],
                attention_mask=inputs["attention_mask"],
                max_new_tokens=ask.longest,
                do_sample=False,
                temperature=None,
                top_p=None,
                top_k=None,
                eos_token_id=end_tokens(model, self._tokenizer),
                pad_token_id=self._tokenizer.pad_token_id,
                streamer=pieces,
            )
        rate = len(pieces.ids) / (time.perf_counter() - begun)
        said = Answered(request=ask.request, who=who, text=pieces.text, tokens=len(pieces.ids), tokens_per_second=rate)
        self.lines.say(said)


def serve(lines: Lines) -> int:
    """Read requests from standard input until it ends (the window is gone), answering each."""
    assistant = Assistant(lines)
    for line in sys.stdin.buffer:
        try:
            ask = msgspec.json.decode(line, type=Ask)
        except msgspec.MsgspecError as error:
            lines.say(Refused(problem=Problem("engine.bad_request", {"cause": str(error)})))
            continue
        try:
            assistant.answer_both(ask)
        except ProblemError as error:
            lines.say(Refused(request=ask.request, problem=error.problems[0]))
        except Exception as error:
            if is_out_of_memory(error):
                lines.say(Refused(request=ask.request, problem=out_of_memory().problems[0]))
                continue
            traceback.print_exc()
            values: dict[str, str | int | float] = {"kind": type(error).__name__, "cause": str(error)[:300]}
            lines.say(Refused(request=ask.request, problem=Problem("engine.fault", values)))
    return 0
