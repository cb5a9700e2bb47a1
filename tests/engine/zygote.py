"""Starts training processes without importing torch anew for each: a process that has imported everything and forks.

Each training process is real: a process of its own with a pid of its own, killed and watched like any other. What it
runs is what ``engine train`` runs. As a script this is the parent of them; `Zygote` is the test's end of it.

Options of a process: `pause_at` [step, row]: a pause command comes just then; `end_at` [step, …]: the system tells it
to end after these steps; `limit`: bytes that torch may allocate before it says that memory ran out (`allocation.py`);
`fault_at` [step, text]: the card falls away in that step; `poison` [step, …]: the loss of these steps is not a number;
`no_answers`: memory does not suffice for anything that the model writes;
`full_at` [step, …]: the drive is full when a checkpoint of these steps is written; `largest` [bytes, step, …]: the
system refuses larger files then; `killed_apart` [moment, name]: it is killed while the folder of this name is made
("writing"), or when it is there ("written"); `worse_after` step: looks after it count as worse than all before; `card`:
facts of the card that is pretended (`fixtures/pretend_card.py`) where a run wants one and there is none, None for no
such card; `card.json` in its folder tells afterwards what was done on it.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from desktop.core.runs import RunFolder
from desktop.services.children import engine_environment, package_root
from tests.fixtures.warm_python import warm_libraries


class Zygote:
    """The parent process, and the training processes it has made."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.engine.zygote"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=engine_environment(), cwd=package_root(),
        )  # fmt: skip

    def start(self, folder: RunFolder, **options: Any) -> int:
        """Begin to train a run; the pid."""
        return int(self._ask({"start": str(folder.path), **options}))

    def ended(self, pid: int) -> int | None:
        """Exit code (negative for a signal) of a process that has ended, else None."""
        code = self._ask({"ended": pid})
        return None if code is None else int(code)

    def wait(self, pid: int, seconds: float = 300) -> int:
        """Wait for a process's end; its exit code."""
        until = time.monotonic() + seconds
        while (code := self.ended(pid)) is None:
            assert time.monotonic() < until, f"process {pid} does not end"
            time.sleep(0.02)
        return code

    def train(self, folder: RunFolder, **options: Any) -> int:
        """Train a run to its end; the exit code."""
        return self.wait(self.start(folder, **options))

    def kill(self, pid: int) -> None:
        """SIGKILL, unless it has ended, and wait until it is gone."""
        if self.ended(pid) is None:  # until it is asked for, an ended child keeps its number
            os.kill(pid, signal.SIGKILL)
            self.wait(pid)

    def close(self) -> None:
        """End the parent."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()

    def _ask(self, request: dict[str, Any]) -> Any:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


def main() -> None:
    """Import what a training process imports, then fork for each request until standard input ends."""
    from desktop.engine import main as engine_main

    engine_main._quiet_libraries()
    with engine_main.no_collecting():
        from desktop.engine import quick_import  # noqa: F401 - before anything that imports bitsandbytes

        importlib.import_module("desktop.engine.process")  # the slow part
        warm_libraries()

    codes: dict[int, int] = {}
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if "start" in request:
            answer: int | None = _fork(request)
            codes.pop(answer, None)  # numbers are used again: the end of an earlier process is not this one's
        else:
            answer = codes.get(request["ended"])
            if answer is None:
                pid, status = os.waitpid(request["ended"], os.WNOHANG)
                if pid:
                    answer = codes[pid] = os.waitstatus_to_exitcode(status)
        print(json.dumps(answer), flush=True)


def _fork(request: dict[str, Any]) -> int:
    if pid := os.fork():
        return pid
    code = 70
    try:
        os.setsid()
        log = os.open(Path(request["start"]) / "engine.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for number, source in enumerate((nothing, log, log)):
            os.dup2(source, number)
        code = _train(request)
    finally:
        sys.stderr.flush()
        os._exit(code)


def _train(request: dict[str, Any]) -> int:
    from desktop.engine.process import train_process

    path = Path(request["start"])
    if place := request.get("pause_at"):
        _pause_at(*place)
    if steps := request.get("end_at"):
        _end_at(steps)
    if place := request.get("fault_at"):
        _fault_at(*place)
    if steps := request.get("poison"):
        _poison(steps)
    if request.get("no_answers"):
        _no_answers()
    if steps := request.get("full_at"):
        _full_at(steps)
    if limits := request.get("largest"):
        _largest(*limits)
    if place := request.get("killed_apart"):
        _killed_apart(*place)
    if step := request.get("worse_after"):
        _worse_after(step)
    if "save_at_latest" in request:
        from desktop.engine import train

        train.SAVE_AT_LATEST = request["save_at_latest"]
    if request.get("card", {}) is not None and _wants_card(path):
        from tests.fixtures.pretend_card import PretendCard

        with PretendCard(**request.get("card", {})) as card:
            code = train_process(path)
        (path / "card.json").write_text(json.dumps(card.told()))
        return int(code)
    if limit := request.get("limit"):
        from tests.engine.allocation import Allocation

        with Allocation(limit) as allocated:
            code = train_process(path)
        print(f"peak allocated: {allocated.peak}", file=sys.stderr)
        return int(code)
    return int(train_process(path))


def _wants_card(path: Path) -> bool:
    import torch

    return json.loads((path / "recipe.json").read_text())["device"] == "cuda" and not torch.cuda.is_available()


def _pause_at(step: int, row: int) -> None:
    """A pause command arrives at an exact moment, as if someone had clicked then."""
    from desktop.engine.train import Training

    listen = Training.pause_if_asked

    def at_that_moment(self: Training) -> None:
        if (self.position.step, self.position.row) == (step, row) and hasattr(self, "steps"):
            self.journal.pause_asked = True
        listen(self)

    Training.pause_if_asked = at_that_moment  # type: ignore[method-assign]


def _end_at(steps: list[int]) -> None:
    """The system tells the process to end, once after each of these steps."""
    from desktop.engine.train import Training

    listen, left = Training.pause_if_asked, list(steps)

    def at_that_moment(self: Training) -> None:
        if (self.position.step, self.position.row) in [(step, 0) for step in left] and hasattr(self, "steps"):
            left.remove(self.position.step)
            os.kill(os.getpid(), signal.SIGTERM)
        listen(self)

    Training.pause_if_asked = at_that_moment  # type: ignore[method-assign]


def _fault_at(step: int, text: str) -> None:
    """torch tells in step `step` that the card fell away."""
    import torch

    from desktop.engine.stepping import Stepping

    gather = Stepping.gather

    def failing(self: Stepping, position: Any, between: Any) -> None:
        if position.step == step:
            raise torch.AcceleratorError(text)
        gather(self, position, between)

    Stepping.gather = failing  # type: ignore[method-assign]


def _poison(steps: list[int]) -> None:
    """The loss of these steps is not a number, and so is every gradient."""
    from desktop.engine.loss import RowLoss
    from desktop.engine.stepping import Stepping

    gather, row_loss = Stepping.gather, RowLoss.__call__

    def spoilt(self: RowLoss, row: Any, then: Any = None) -> Any:
        return row_loss(self, row, lambda part: then(part * float("nan"))) * float("nan")

    def poisoned(self: Stepping, position: Any, between: Any) -> None:
        RowLoss.__call__ = spoilt if position.step in steps else row_loss  # type: ignore[method-assign]
        try:
            gather(self, position, between)
        finally:
            RowLoss.__call__ = row_loss  # type: ignore[method-assign]

    Stepping.gather = poisoned  # type: ignore[method-assign]


def _no_answers() -> None:
    """Whatever the model is to write, memory does not suffice for it."""
    import torch
    import transformers

    def full(*_: Any, **__: Any) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory.")

    transformers.GenerationMixin.generate = full


def _full_at(steps: list[int]) -> None:
    """The system refuses to write while a checkpoint of these steps is half done."""
    import errno

    import safetensors.torch

    from desktop.engine.train import Training

    save, save_file = Training.save_checkpoint, safetensors.torch.save_file

    def refuse(tensors: Any, path: Any, *arguments: Any, **options: Any) -> None:
        if Path(path).name == "state.safetensors":
            Path(path).write_bytes(b"half")
            system = f"{os.strerror(errno.ENOSPC)} (os error {errno.ENOSPC})"
            raise safetensors.SafetensorError(f"Error while serializing: I/O error: {system}")
        save_file(tensors, path, *arguments, **options)

    def full(self: Training) -> bool:
        safetensors.torch.save_file = refuse if self.position.step in steps else save_file
        return save(self)

    Training.save_checkpoint = full  # type: ignore[method-assign]


def _largest(most: int, *steps: int) -> None:
    """From the checkpoint of one of these steps on, the system refuses files of more than so many bytes, until the
    next one."""
    import resource

    from desktop.engine.train import Training

    save, usual = Training.save_checkpoint, resource.getrlimit(resource.RLIMIT_FSIZE)

    def limited(self: Training) -> bool:
        limit = (most, usual[1]) if self.position.step in steps else usual
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        return save(self)

    Training.save_checkpoint = limited  # type: ignore[method-assign]


def _worse_after(last: int) -> None:
    """Looks after this step count as worse than all before: whatever learns, the best look is then not the last."""
    from desktop.engine.looks import Looks

    evaluate = Looks.evaluate

    def worse(self: Looks, count: int, step: int, whole: bool = False) -> float:
        mean = self._mean_loss

        def rising(count: int) -> tuple[float, int]:
            loss, weight = mean(count)
            return loss + 100 * (step > last), weight

        self._mean_loss = rising  # type: ignore[method-assign]
        try:
            return evaluate(self, count, step, whole)
        finally:
            del self._mean_loss

    Looks.evaluate = worse  # type: ignore[method-assign]


def _killed_apart(moment: str, name: str) -> None:
    """The process is killed just before the folder `name` bears that name, or just after."""
    from desktop.core import files

    swap_in = files._swap_in

    def killed(temporary: Path, target: Path) -> None:
        if target.name == name and moment == "writing":
            os.kill(os.getpid(), signal.SIGKILL)
        swap_in(temporary, target)
        if target.name == name:
            os.kill(os.getpid(), signal.SIGKILL)

    files._swap_in = killed


if __name__ == "__main__":
    main()
