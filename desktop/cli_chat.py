"""The command ``chat``: talk with a model or a run in the terminal."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

from rich.text import Text

from desktop.cli_paint import Paint, harmless
from desktop.core.answering import Ask, Sampling
from desktop.core.chats import CHAT_SAMPLING
from desktop.core.dataset import Message
from desktop.core.problems import ProblemError
from desktop.core.replies import Answered, Progressed, Ready, TextGrew
from desktop.core.runs import RunFolder
from desktop.services.answerers import Answerer, find_answerer, instruction_of
from desktop.services.assistant_line import AssistantLine
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.places import Places


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``chat`` to the grammar of the command line."""
    text = "talk with a model or a run; what is piped in is answered once"
    made = commands.add_parser(
        "chat", help=text, description=f"{text[0].upper()}{text[1:]}. Ctrl+C ends an answer, Ctrl+D the conversation."
    )
    made.set_defaults(job=chat)
    made.add_argument("model", help="a model by name or folder, a run (“last” is the newest), or RUN@STEP")
    made.add_argument("--system", help="instruction before everything else (default: that of the run's examples)")
    made.add_argument("--strength", type=float, default=1.0, help="of a run's adapter; 0 is the base (default: 1)")
    for name, kind, help_text in (
        ("temperature", float, "variety; 0 takes the likeliest word"),
        ("top-p", float, "only the likeliest words that together have this share"),
        ("top-k", int, "only so many of the likeliest words; 0: all"),
        ("repetition-penalty", float, "against repeating; 1 does nothing"),
        ("seed", int, "the same seed gives the same answer"),
        ("longest", int, "most tokens of an answer"),
    ):
        default = getattr(CHAT_SAMPLING, name.replace("-", "_"))
        made.add_argument(f"--{name}", type=kind, default=default, help=f"{help_text} (default: {default})")
    made.add_argument("--device", choices=("cuda", "cpu"), help="(default: the card if there is one)")
    made.add_argument("--precision", choices=("auto", "16bit", "nf4"), default="auto")
    made.add_argument("--json", action="store_true", help="print JSON for machines: a line for each answer")


def chat(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Talk until the input ends."""
    answerer = find_answerer(options.model, places)
    system = options.system
    if system is None:
        system = instruction_of(RunFolder(Path(answerer.run))) if answerer.run else ""
    with AssistantLine() as line:
        device = options.device or budget_of(usable_hardware(places)).device
        talk = _Talk(options, answerer, device, line, paint)
        if system.strip():
            talk.messages.append(Message("system", system.strip()))
        if sys.stdin.isatty():
            talk.go_on()
        elif text := sys.stdin.read().strip():
            talk.answer(text)
    return 0


class _Talk:
    """One conversation in the terminal."""

    def __init__(
        self,
        options: argparse.Namespace,
        answerer: Answerer,
        device: Literal["cuda", "cpu"],
        line: AssistantLine,
        paint: Paint,
    ) -> None:
        self._options, self._answerer, self._device = options, answerer, device
        self._line, self._paint = line, paint
        self.messages: list[Message] = []
        self._loaded = False

    def go_on(self) -> None:
        """Ask for messages until Ctrl+D (or Ctrl+C while nothing is being written)."""
        self._paint.say(Text(f"{self._answerer.name}. Ctrl+C ends an answer, Ctrl+D the conversation.", style="dim"))
        while True:
            try:
                text = input("> ").strip()
            except (EOFError, KeyboardInterrupt):
                print()
                return
            if not text:
                continue
            try:
                self.answer(text)
            except ProblemError as error:
                self._paint.problems(error.problems)
                self.messages.pop()

    def answer(self, text: str) -> None:
        """Say `text` and print the answer as it grows. Raises the request's problem."""
        self.messages.append(Message("user", text))
        self._line.ask(self._request())
        answered = None
        while answered is None:
            try:
                answered = self._listen()
            except KeyboardInterrupt:
                self._line.halt()
        self.messages.append(Message("assistant", answered.text.strip()))
        self._paint.record(answered)
        rate = f"{answered.tokens} tokens, {answered.tokens_per_second:.1f} tokens/s"
        self._paint.say()
        if sys.stdout.isatty():
            self._paint.say(Text(rate + (", stopped" if answered.ended == "halted" else ""), style="dim"))

    def _listen(self) -> Answered:
        """What comes of the newest request, printed."""
        answered = Answered(who="", text="", tokens=0, tokens_per_second=0.0, ended="halted")
        with ExitStack() as while_loading:
            if not self._loaded:
                while_loading.enter_context(self._paint.waiting("loading the engine's libraries"))
            for reply in self._line.replies():
                if isinstance(reply, (Progressed, Ready)):
                    while_loading.close()
                if isinstance(reply, Progressed):
                    while_loading.enter_context(self._paint.waiting("loading the model"))
                elif isinstance(reply, TextGrew) and not self._paint.as_json:
                    sys.stdout.write(harmless(reply.piece))
                    sys.stdout.flush()
                elif isinstance(reply, Ready):
                    self._loaded = True
                    if reply.loaded == "base" and sys.stdout.isatty():
                        self._paint.say(Text(f"Loaded in {reply.seconds:.1f} s ({reply.precision})", style="dim"))
                elif isinstance(reply, Answered):
                    answered = reply
        return answered

    def _request(self) -> Ask:
        options = self._options
        return Ask(
            request=0,
            sides=(self._answerer.side("chat", options.strength),),
            messages=tuple(self.messages),
            sampling=Sampling(
                temperature=max(0.0, options.temperature),
                top_p=min(1.0, max(0.001, options.top_p)),
                top_k=max(0, options.top_k),
                repetition_penalty=max(0.01, options.repetition_penalty),
                seed=options.seed,
                longest=max(1, options.longest),
            ),
            device=self._device,
            precision=options.precision,
        )
