"""The window's end of the assistant process: asks it for answers and hands them on as they grow."""

from __future__ import annotations

import time

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from desktop.core.answering import Ask, Halt
from desktop.core.problems import Problem, ProblemError
from desktop.core.replies import WEIGHTS, Answered, Done, Progressed, Ready, Refused, Reply, TextGrew, waited
from desktop.services.children import engine_command, engine_environment, package_root

IDLE_MS = 5 * 60 * 1000
"""An assistant that nobody asked for so long gives its memory back."""


class AssistantProcess(QObject):
    """Starts `engine serve` when first asked. Signals: `loading(step)` while one waits, first for the ``libraries`` of
    a new process, then for the ``weights`` of a base; `ready(Ready)` when a side's model is loaded, its seconds counted
    from the question on (of a second side, from the first one's answer on); `grew(who, piece)`, `answered(Answered)`,
    and at the end of a request `done()` or `refused(Problem)`.

    Several may listen: each remembers what `ask` gave it and compares that with `request`.
    """

    loading = Signal(str)
    ready = Signal(object)
    grew = Signal(str, str)
    answered = Signal(object)
    done = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._decoder = msgspec.json.Decoder(Reply)
        self.request = 0
        """Number of the request that the signals speak of."""
        self._busy = False
        self._ready = False
        """Whether a model is loaded for the request at hand."""
        self._since = 0.0
        self._idle = QTimer(self, interval=IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether an answer is being made."""
        return self._busy

    def ask(self, ask: Ask) -> int:
        """Ask, and return the number of the request. One still being answered is halted first; `done` comes for it at
        once, and nothing more."""
        if self._busy:
            self.halt()
        if self._busy:
            self._rest()
            self.done.emit()
        self.request += 1
        self._busy, self._ready, self._since = True, False, time.monotonic()
        self._idle.stop()
        before = self._process
        try:
            process = self._living()
        except ProblemError as error:  # there is no engine
            self._busy = False
            problem = error.problems[0]
            QTimer.singleShot(0, self, lambda: self.refused.emit(problem))
            return self.request
        process.write(msgspec.json.encode(msgspec.structs.replace(ask, request=self.request)) + b"\n")
        if process is not before:
            request = self.request
            QTimer.singleShot(0, self, lambda: self._load_libraries(request))
        return self.request

    def halt(self) -> None:
        """End the request at hand; what was written so far comes as its answer, at once if that is nothing: loading
        cannot be broken off. The model stays loaded."""
        if self._busy and self._process is not None:
            self._process.write(msgspec.json.encode(Halt(request=self.request)) + b"\n")
            if not self._ready:
                self._rest()
                self.done.emit()

    def stop(self) -> None:
        """End the assistant; its memory is free at once."""
        process, self._process, self._busy = self._process, None, False
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(3000)
            process.deleteLater()

    def _living(self) -> QProcess:
        if self._process is not None and self._process.state() != QProcess.ProcessState.NotRunning:
            return self._process
        program, *arguments = engine_command("serve")
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in engine_environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(str(package_root()))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._not_started)
        process.start(program, arguments)
        self._process = process
        return process

    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            line = bytes(process.readLine().data())
            try:
                self._take(self._decoder.decode(line))
            except msgspec.MsgspecError:
                continue

    def _take(self, reply: Reply) -> None:
        if reply.request not in (0, self.request) or not self._busy:
            return
        if isinstance(reply, Progressed) and reply.step == WEIGHTS:
            self.loading.emit(WEIGHTS)
        elif isinstance(reply, Ready):
            self._ready = True
            self.ready.emit(waited(reply, time.monotonic() - self._since))
        elif isinstance(reply, TextGrew):
            self.grew.emit(reply.who, reply.piece)
        elif isinstance(reply, Answered):
            self._since = time.monotonic()
            self.answered.emit(reply)
        elif isinstance(reply, Done):
            self._rest()
            self.done.emit()
        elif isinstance(reply, Refused):
            self._rest()
            self.refused.emit(reply.problem)

    def _load_libraries(self, request: int) -> None:
        if self._busy and self.request == request:
            self.loading.emit("libraries")

    def _rest(self) -> None:
        self._busy = False
        self._idle.start()

    def _ended(self, code: int) -> None:
        self._process = None
        if self._busy:
            self._busy = False
            self.refused.emit(Problem("engine.no_answer", {"code": code, "cause": ""}))

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._busy:
            self._busy, self._process = False, None
            self.refused.emit(Problem("engine.missing", {"cause": "the process did not start"}))
