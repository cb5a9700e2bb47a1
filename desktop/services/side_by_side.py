"""Asking two models the same, one prompt or a whole set, through the assistant process."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.answering import Ask, Sampling
from desktop.core.problems import Problem, ProblemError
from desktop.core.prompt_sets import Prompt
from desktop.core.replies import Answered
from desktop.core.side_by_side import Compared, Contender, Key, Said, asking_order
from desktop.services.assistant import AssistantProcess
from desktop.services.compared import History
from desktop.services.places import Places

Device = Literal["cuda", "cpu"]


class Outcome(msgspec.Struct, frozen=True):
    """How asking ended: prompts that both sides answered, of how many; whether it was stopped; and what stood in the
    way of those that got no answer."""

    compared: int
    total: int
    stopped: bool
    problems: tuple[Problem, ...] = ()


class SideBySide(QObject):
    """Asks both sides, and keeps each prompt that both have answered in the history.

    Signals: `begun(number, keys)` when a prompt is put to the sides named (``a``, ``b``); `grew(key, piece)`;
    `answered(number, Answered)`; `compared(number, Compared)`; and at the end one `done(Outcome)`. A prompt that is
    refused is left out, and the rest of its set goes on, unless nothing has been answered yet: then every other prompt
    would meet the same.
    """

    begun = Signal(int, tuple)
    grew = Signal(str, str)
    answered = Signal(int, object)
    compared = Signal(int, object)
    done = Signal(object)

    def __init__(self, places: Places, assistant: AssistantProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = History(places)
        self._assistant = assistant
        self._prompts: Sequence[Prompt] = ()
        self._sides: dict[Key, Contender] = {}
        self._sampling, self._about = Sampling(), ""
        self._device: Device = "cpu"
        self._steps: list[tuple[int, tuple[Key, ...]]] = []
        self._now: tuple[int, tuple[Key, ...]] | None = None
        self._said: dict[int, dict[str, Said]] = {}
        self._out: set[int] = set()
        self._problems: list[Problem] = []
        self._compared, self._stopped, self._request = 0, False, 0
        assistant.grew.connect(self._grow)
        assistant.answered.connect(self._take)
        assistant.done.connect(self._step_done)
        assistant.refused.connect(self._refuse)

    @property
    def busy(self) -> bool:
        """Whether prompts are being asked."""
        return self._now is not None

    def ask(
        self,
        prompts: Sequence[Prompt],
        a: Contender,
        b: Contender,
        sampling: Sampling,
        device: Device = "cpu",
        about: str = "",
    ) -> None:
        """Ask both sides the prompts; `about` names their set. Nothing happens while others are being asked."""
        if self.busy:
            return
        self._prompts, self._sides = prompts, {"a": a, "b": b}
        self._sampling, self._device, self._about = sampling, device, about
        self._steps = asking_order(len(prompts), a, b)
        self._said, self._out, self._problems, self._compared, self._stopped = {}, set(), [], 0, False
        self._next()

    def stop(self) -> None:
        """End after what is done; the answer at hand is given up."""
        if self.busy and not self._stopped:
            self._stopped, self._steps = True, []
            self._assistant.halt()

    def _next(self) -> None:
        self._steps = [step for step in self._steps if step[0] not in self._out]
        if not self._steps:
            self._now = None
            self.done.emit(Outcome(self._compared, len(self._prompts), self._stopped, tuple(self._problems)))
            return
        self._now = number, keys = self._steps.pop(0)
        self.begun.emit(number, keys)
        self._request = self._assistant.request + 1
        self._assistant.ask(
            Ask(
                request=0,
                sides=tuple(self._sides[key].side(key) for key in keys),
                messages=self._prompts[number].messages,
                sampling=self._sampling,
                device=self._device,
            )
        )

    def _ours(self) -> bool:
        """Whether the signals of the assistant speak of what was asked here; others ask it too."""
        return self._now is not None and self._assistant.request == self._request

    def _step_done(self) -> None:
        if not self._ours() or self._now is None:
            return
        number, keys = self._now
        if not set(keys) <= set(self._said.get(number, {})):  # halted, here or by somebody else who asks now
            self._stopped, self._steps = True, []
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        """The next step, unless somebody else has asked meanwhile: whoever asks last has the assistant."""
        if self._assistant.busy:
            self._stopped, self._steps = True, []
        self._next()

    def _grow(self, key: str, piece: str) -> None:
        if self._ours():
            self.grew.emit(key, piece)

    def _take(self, answer: Answered) -> None:
        if not self._ours() or self._now is None:
            return
        number = self._now[0]
        self.answered.emit(number, answer)
        if answer.ended == "halted":
            return
        said = self._said.setdefault(number, {})
        said[answer.who] = Said(answer.text, answer.tokens, answer.tokens_per_second)
        if len(said) == 2:
            self._keep(number, said)

    def _keep(self, number: int, said: dict[str, Said]) -> None:
        prompt = self._prompts[number]
        row = Compared(
            at=time.time(), messages=prompt.messages, expected=prompt.expected, about=self._about,
            sampling=self._sampling, a=self._sides["a"], b=self._sides["b"], a_said=said["a"], b_said=said["b"],
        )  # fmt: skip
        self._compared += 1
        try:
            self.history.add(row)
        except ProblemError as error:
            self._problems += [found for found in error.problems if found not in self._problems]
        self.compared.emit(number, row)

    def _refuse(self, problem: Problem) -> None:
        if not self._ours() or self._now is None:
            return
        self._problems.append(problem)
        self._out.add(self._now[0])
        if not self._said:
            self._steps = []
        QTimer.singleShot(0, self._go_on)
