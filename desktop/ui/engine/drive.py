"""Which folder the engine goes to, and how much room there is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.files import free_bytes, typed_path
from desktop.services.desk import Desk
from desktop.services.engine_place import default_folder, folder_within
from desktop.services.task import while_there
from desktop.ui.fields import PathField
from desktop.ui.form import FormRow
from desktop.ui.texts import size_text

STILL_MS = 300
"""Milliseconds without a change after which a drive is looked at."""


class DriveChoice(QWidget):
    """A folder and the room on its drive. `changed` comes once the drive has been looked at."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.free: int | None = None
        """Free bytes on the drive; None until it was looked at, and where it cannot be."""
        manifest = desk.engine.manifest
        self.folder = Path(manifest.folder) if manifest is not None else default_folder(desk.places)
        """Where the engine will lie: the chosen folder, or one inside it if that holds other things."""
        self._need = 0
        self._seen = False
        self.field = PathField(
            self.tr("Folder of the engine"), folder=True, button=self.tr("Choose a folder"), purpose="engine"
        )
        self.row = FormRow(self.tr("Goes to"), self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        self.set_folder(self.folder)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._look)
        self.field.path_changed.connect(lambda _: self._still.start())

    def set_folder(self, folder: Path) -> None:
        """Show a folder."""
        self.field.set_path(folder)

    def set_need(self, need: int) -> None:
        """Say how many bytes have to be free there; 0 while that is not known."""
        self._need = need
        self._show()

    @property
    def fits(self) -> bool:
        """Whether there is room enough, as far as is known."""
        return self.free is None or self.free >= self._need

    def look_now(self) -> None:
        """Look at the drive again."""
        self._still.stop()
        self._look()

    def _look(self) -> None:
        chosen = self.field.path
        path = typed_path(str(chosen)) if chosen is not None else default_folder(self._desk.places)

        def work(_tell: object, _cancelled: object) -> tuple[Path, int | None]:
            folder = folder_within(path.absolute())
            try:
                return folder, free_bytes(folder)
            except OSError:
                return folder, None

        task = self._desk.task(work)
        task.done.connect(while_there(self, lambda found: self._looked(path, *found)))
        task.start()

    def _looked(self, asked: Path, folder: Path, free: int | None) -> None:
        now = self.field.path
        if now is not None and typed_path(str(now)) != asked:
            return  # something else was typed meanwhile
        self.folder, self.free, self._seen = folder, free, True
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        fault, words = "", ""
        if self.free is None:
            words = self.tr("How much room there is cannot be told.") if self._seen else ""
        elif not self._need:
            words = self.tr("{free} free on this drive.").format(free=size_text(self.free))
        else:
            texts = {"need": size_text(self._need), "free": size_text(self.free)}
            told = self.tr("Needs {need}, a reserve included; {free} are free on this drive.").format(**texts)
            fault, words = ("", told) if self.fits else (told, "")
        if self.field.path is not None and self.folder != typed_path(str(self.field.path)).absolute():
            inside = self.tr("That folder holds other things, so the engine gets one of its own in it: {name}.")
            words = " ".join(filter(None, (words, inside.format(name=self.folder.name))))
        self.row.set_fault(fault)
        self.row.set_help(words)
