"""The assistant process: keeps one base model warm, with whatever adapters are asked for, and answers conversations."""

from __future__ import annotations

import contextlib
import gc
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import msgspec
import psutil
import torch

from desktop.core.answering import Ask, Halt, Request, Side
from desktop.core.models import ModelSpec, read_model
from desktop.core.problems import UNREADABLE, Problem, ProblemError, stop_on
from desktop.core.recipe import Recipe
from desktop.core.replies import WEIGHTS, Answered, Done, Progressed, Ready, Refused, TextGrew
from desktop.core.runs import ExitCode
from desktop.engine import parts
from desktop.engine.answering import go_on
from desktop.engine.card_faults import is_card_fault
from desktop.engine.lines import Lines
from desktop.engine.memory_faults import out_of_memory, whose_memory
from desktop.engine.taught import ask_as_taught
from desktop.engine.wearing import Wardrobe, learned_in

ROOM = 1.2
"""What answering takes, in sizes of the model's weights: the weights, what is remembered of a conversation, and what
the allocator leaves unused."""


class Assistant:
    """Holds the loaded base between requests; another base takes its place. `halted` says whether somebody has asked to
    end a request."""

    def __init__(self, lines: Lines, halted: Callable[[int], bool]) -> None:
        self.lines, self._halted = lines, halted
        self._key: tuple[str, ...] = ()
        """The base and its device, and last how it was asked for: what another request has to match."""
        self._wardrobe: Wardrobe | None = None
        self._tokenizer: Any = None
        self._own_template: Any = None
        """The template that the base came with."""
        self._precision = ""

    def answer(self, ask: Ask) -> None:
        """Let each side of a request go on with its conversation; a side that had not begun when the request was halted
        says nothing. Raises what loading and answering raise."""
        for side in ask.sides:
            if self._halted(ask.request):
                break
            spec = self._prepare(ask, side)
            if ask.messages and not self._halted(ask.request):
                self._answer(ask, side, spec)
        self.lines.say(Done(request=ask.request))

    def forget(self) -> None:
        """Let the model go."""
        self._key, self._wardrobe, self._tokenizer = (), None, None
        self.give_back()

    def give_back(self) -> None:
        """Give memory that no model needs back to the system, so that others may have it. While an error is at hand,
        its frames hold what it came from, so this is for afterwards."""
        if self._wardrobe is None:
            gc.collect()
            torch.cuda.empty_cache()  # does nothing in a process that uses no card

    def _prepare(self, ask: Ask, side: Side) -> ModelSpec:
        """Load what a side needs, and put on what it wears."""
        begun = time.perf_counter()
        spec = read_model(Path(side.model))
        if not spec.writes:
            raise stop_on("chat.no_text", path=side.model)
        # weights of the model itself have no place in 4 bits
        whole = any(learned_in(Path(one.folder)).kind == "changed" for one in side.worn)
        precision = "16bit" if whole else ask.precision
        key = (str(Path(side.model).resolve()), spec.fingerprint, ask.device, precision)
        loaded = not self._suits(key)
        if loaded:
            self.lines.say(Progressed(request=ask.request, share=0.0, step=WEIGHTS))
            self._load(spec, ask.device, precision)
            self._key = key
        assert self._wardrobe is not None
        try:
            read = self._wardrobe.wear(side.worn)
        except ProblemError as error:
            if error.problems[0].code == "chat.other_base":
                self.forget()
            raise
        except Exception:
            self.forget()
            raise
        self.lines.say(
            Ready(
                request=ask.request,
                who=side.key,
                seconds=time.perf_counter() - begun,
                loaded="base" if loaded else read,
                context=spec.context,
                precision=self._precision,
            )
        )
        return spec

    def _suits(self, key: tuple[str, ...]) -> bool:
        """Whether the base that is loaded will do. In 16 bits it does for every request but one for 4 bits."""
        same = bool(self._key) and key[:-1] == self._key[:-1]
        return same and (key == self._key or (self._precision != "nf4" and key[-1] != "nf4"))

    def _load(self, spec: ModelSpec, kind: Literal["cuda", "cpu"], precision: str) -> None:
        self.forget()
        folder = Path(spec.folder)
        self._tokenizer = parts.load_tokenizer(folder)
        self._own_template = self._tokenizer.chat_template
        device = parts.pick_device(Recipe(model=spec.folder, data="-", device=kind, precision="fp32"))
        recipe = base_recipe(spec, device, precision)
        model, _ = parts.load_base(folder, recipe, device)
        model.config.use_cache = True
        self._precision = "nf4" if recipe.quantisation == "nf4" else recipe.precision
        self._wardrobe = Wardrobe(model.eval(), spec.name)

    def _answer(self, ask: Ask, side: Side, spec: ModelSpec) -> None:
        assert self._wardrobe is not None
        model = self._wardrobe.model
        self._ask_as_taught(side)
        with _quick(model, self._precision, spec):
            said = go_on(
                model,
                self._tokenizer,
                ask.messages,
                ask.sampling,
                spec.context,
                lambda piece: self.lines.say(TextGrew(request=ask.request, who=side.key, piece=piece)),
                lambda: self._halted(ask.request),
            )
        self.lines.say(Answered(request=ask.request, who=side.key, **said._asdict()))

    def _ask_as_taught(self, side: Side) -> None:
        """Each side is asked as it was taught: with the template of the run of which it wears most, the base with its
        own."""
        self._tokenizer.chat_template = self._own_template
        most = max((one for one in side.worn if one.strength), key=lambda one: one.strength, default=None)
        ask_as_taught(self._tokenizer, None if most is None else Path(most.folder))


def base_recipe(spec: ModelSpec, device: torch.device, precision: str) -> Recipe:
    """In which precision a base answers, as the recipe that loads it so. Processors without 16-bit arithmetic are
    quicker and more exact in 32 bits, which is what 16 bits become there if they fit."""
    values: dict[str, Any] = {"model": spec.folder, "data": "-", "device": device.type}
    if device.type == "cuda":
        free = torch.cuda.mem_get_info(device)[0]
        has_bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
        sixteen: Literal["bf16", "fp16", "fp32"] = "bf16" if has_bf16 else "fp16"
        fits = 2 * spec.parameters * ROOM <= free
    else:
        free = psutil.virtual_memory().available
        sixteen = "fp32" if 4 * spec.parameters * ROOM <= free else "bf16"
        fits = 2 * spec.parameters * ROOM <= free
    four_bit = precision == "nf4" or (precision == "auto" and not fits)
    return Recipe(**values, precision=sixteen, quantisation="nf4" if four_bit else "none")


def _quick(model: Any, precision: str, spec: ModelSpec) -> contextlib.AbstractContextManager[None]:
    """On processors, 16-bit copies of 4-bit layers while an answer is made, if there is room for them."""
    room = psutil.virtual_memory().available
    if precision != "nf4" or 4 * spec.linear_parameters * ROOM > room:
        return contextlib.nullcontext()
    return parts.dequantised_on_cpu(model)


class Requests:
    """Reads requests on a thread of its own, so that one can be halted while its answer is being made."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._waiting: queue.SimpleQueue[Ask | None] = queue.SimpleQueue()
        self._halted: set[int] = set()
        threading.Thread(target=self._read, daemon=True).start()

    def next(self) -> Ask | None:
        """Wait for the next request; None when standard input has ended (the window is gone)."""
        return self._waiting.get()

    def halted(self, request: int) -> bool:
        """Whether somebody has asked to end this request."""
        return request in self._halted

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            try:
                request = msgspec.json.decode(line, type=Request)
            except UNREADABLE as error:
                self._lines.say(Refused(problem=Problem("engine.bad_request", {"cause": str(error)})))
                continue
            if isinstance(request, Halt):
                self._halted.add(request.request)
            else:
                self._waiting.put(request)
        self._waiting.put(None)


def serve(lines: Lines) -> int:
    """Answer requests from standard input until it ends, one after the other."""
    requests = Requests(lines)
    assistant = Assistant(lines, requests.halted)
    while (ask := requests.next()) is not None:
        lost = False
        try:
            assistant.answer(ask)
            continue
        except BrokenPipeError:  # nobody listens any more
            break
        except ProblemError as error:
            problem = error.problems[0]
        except Exception as error:
            if whose := whose_memory(error):
                assistant.forget()
                problem = out_of_memory(whose).problems[0]
            else:
                traceback.print_exc()
                lost = is_card_fault(error)
                values: dict[str, str | int | float] = {"kind": type(error).__name__, "cause": str(error)[:300]}
                problem = Problem("engine.fault", values)
        lines.say(Refused(request=ask.request, problem=problem))
        if lost:  # in this process nothing works on the card any more; whoever asks again starts another
            return ExitCode.failed
        assistant.give_back()
    return 0
