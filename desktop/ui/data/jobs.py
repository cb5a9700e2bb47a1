"""The work that is under way on datasets, wherever in the window it was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.core.problems import Problem
from desktop.data.library import Entry
from desktop.services.desk import Desk
from desktop.services.task import Task, while_there


@dataclass
class DataJob:
    """One piece of work on a dataset: how far it is, its step, and whether first rows can be read already."""

    path: Path
    name: str
    task: Task
    share: float | None = None
    step: str = ""
    has_preview: bool = False
    new: bool = False
    """Whether the dataset is being read for the first time."""


class DataJobs(QObject):
    """At most one job for each dataset. `changed(path)` comes with every step, `done(Entry)` and
    `refused(path, problems)` at its end; a cancelled one is refused with ``task.cancelled``."""

    changed = Signal(object)
    done = Signal(object)
    refused = Signal(object, list)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.jobs: dict[Path, DataJob] = {}

    def of(self, path: Path) -> DataJob | None:
        """The job on a dataset, if there is one."""
        return self.jobs.get(path)

    def add(self, files: list[Path]) -> Entry:
        """Begin to read files and folders into a new dataset."""
        entry, task = self._desk.datasets.add(files)
        self.run(entry, task, new=True)
        return entry

    def run(self, entry: Entry, task: Task, new: bool = False) -> None:
        """Follow and start a task whose result is the `Entry`."""
        job = DataJob(entry.path, entry.recipe.name, task, new=new)
        self.jobs[entry.path] = job
        task.progressed.connect(while_there(self, lambda share, step: self._progress(job, share, step)))
        task.done.connect(while_there(self, lambda result: self._end(job, result)))
        task.refused.connect(while_there(self, lambda problems: self._end(job, problems)))
        task.start()
        self.changed.emit(entry.path)

    def cancel(self, path: Path) -> None:
        """Ask a job to stop."""
        if job := self.of(path):
            job.task.cancel()

    def close(self) -> None:
        """The window closes: what the tasks still say concerns nobody."""
        self.jobs.clear()

    def _progress(self, job: DataJob, share: float, step: str) -> None:
        if self.jobs.get(job.path) is not job:
            return
        job.share, job.step = share, step or job.step
        job.has_preview = job.has_preview or step == "preview"
        self.changed.emit(job.path)

    def _end(self, job: DataJob, result: Entry | list[Problem]) -> None:
        if self.jobs.get(job.path) is not job:
            return
        del self.jobs[job.path]
        self.changed.emit(job.path)
        if isinstance(result, Entry):
            self.done.emit(result)
        else:
            self.refused.emit(job.path, result)
