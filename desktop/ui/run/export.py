"""Export: the adapter, or base and adapter merged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.problems import Problem
from desktop.core.recipe import Recipe
from desktop.core.replies import Done
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.services.children import run_job
from desktop.services.desk import Desk
from desktop.services.task import Task
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.fields import PathField
from desktop.ui.labels import Muted
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.progress import ThinBar
from desktop.ui.run.recipe import recipe_of
from desktop.ui.texts import size_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S
from desktop.ui.wording import detail_of, words_of


class ExportTab(QScrollArea):
    """Choose what, choose where, write. Cancelling leaves nothing behind."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = desk
        self._folder: RunFolder | None = None
        self._task: Task | None = None
        self._written = ""
        self._kind = "adapter"
        self.strip = MessageStrip()
        self.strip.first_clicked.connect(self._open)
        self.adapter = OptionCard(
            self.tr("Adapter"), self.tr("Small; for peft and transformers, together with the same base model.")
        )
        self.merged = OptionCard(
            self.tr("Merged model, 16-bit"), self.tr("A whole model folder of its own, as large as the base model.")
        )
        self.why = Muted("")
        """Why there is only one of them."""
        self.where = PathField(self.tr("Folder to write to"), folder=True, button=self.tr("Choose a folder"))
        self.export_button = PrimaryButton(self.tr("Export"), "export")
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.bar = ThinBar(self.tr("Exporting"))
        self._build()
        for card, kind in ((self.adapter, "adapter"), (self.merged, "merged")):
            card.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
        self.export_button.clicked.connect(self.export)
        self.cancel_button.clicked.connect(lambda: self._task.cancel() if self._task else None)

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_M, GAP_S, GAP_L)
        column.setSpacing(GAP_L)
        column.addWidget(self.strip)
        what = Card(self.tr("What to export"))
        what.add(self.adapter)
        what.add(self.merged)
        what.add(self.why)
        where = Card(self.tr("Where to"))
        where.add(self.where)
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.export_button)
        line.addWidget(self.cancel_button)
        line.addWidget(self.bar, 1)
        line.addStretch(1)
        where.add_layout(line)
        where.add(self.export_button.reason_text())
        column.addWidget(what)
        column.addWidget(where)
        column.addStretch(1)
        self.setWidget(inner)

    def show_run(self, folder: RunFolder) -> None:
        """Show another run."""
        self._folder = folder
        self.strip.hide()
        self.bar.hide()
        self.cancel_button.hide()
        kinds, merged, sentence, why = exports_of(recipe_of(folder))
        self.adapter.setVisible("adapter" in kinds)
        self.merged.setVisible("merged" in kinds)
        self.merged.set_title(merged)
        self.merged.set_sentence(sentence)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        (self.adapter if kinds[0] == "adapter" else self.merged).setChecked(True)
        self._choose(kinds[0])

    def show_record(self, record: RunRecord) -> None:
        """Allow exporting once there is something to export."""
        if self._task and self._task.running:
            return
        kept = self._folder is not None and self._folder.usable_adapter() is not None
        reason = "" if kept else self.tr("There is nothing to export yet.")
        if kept and record.state in ACTIVE:
            reason = self.tr("The run is still training; export when it has ended.")
        self.export_button.set_reason(reason)

    def _choose(self, kind: str) -> None:
        self._kind = kind
        if self._folder is not None:
            self.where.set_path(_free(self._desk.places.exports / f"{self._folder.path.name}_{kind}"))

    def export(self) -> None:
        """Write the chosen kind into the chosen folder."""
        target = self.where.path
        if self._folder is None or target is None or (self._task and self._task.running):
            return
        arguments = ["export", self._kind, str(self._folder.path), str(target.absolute())]
        self.strip.hide()
        self.bar.show()
        self.bar.set_fraction(None)
        self.cancel_button.show()
        self.export_button.set_reason(self.tr("Exporting …"))
        self._task = self._desk.task(lambda tell, cancelled: run_job(arguments, tell, cancelled))
        self._task.progressed.connect(lambda share, _: self.bar.set_fraction(share or None))
        self._task.done.connect(self._done)
        self._task.refused.connect(self._refused)
        self._task.start()

    def _done(self, done: Done) -> None:
        self._written = done.folder
        self._rest()
        size = size_text(float(done.facts.get("bytes", 0)))
        sentence = self.tr("{size} written. README.md in it says how to load it.").format(size=size)
        self.strip.show_message("good", sentence, done.folder, self.tr("Open folder"))
        self._choose(self._kind)

    def _refused(self, problems: list[Problem]) -> None:
        self._rest()
        first = problems[0]
        level: Level = "info" if first.code == "task.cancelled" else "bad"
        self.strip.show_message(level, words_of(first).title, detail_of(first))

    def _rest(self) -> None:
        self.bar.hide()
        self.cancel_button.hide()
        self.export_button.set_reason("")

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._written))


def exports_of(recipe: Recipe | None) -> tuple[tuple[str, ...], str, str, str]:
    """What a run's recipe lets it export, the first the usual: the kinds, title and sentence of the whole model, and
    why there is only one kind."""
    say = QCoreApplication.translate
    merged = say("export", "Merged model, 16-bit")
    sentence = say("export", "A whole model folder of its own, as large as the base model.")
    if recipe is None or recipe.method in ("lora", "ia3"):
        return ("adapter", "merged"), merged, sentence, ""
    if recipe.method == "bottleneck":
        why = say("export", "Modules in between cannot be worked into the model's own weights, so nothing is merged.")
        return ("adapter",), merged, sentence, why
    if recipe.objective == "images":
        why = say("export", "What learned and the model belong together, so both go as one.")
        return ("merged",), say("export", "Whole classifier"), sentence, why
    if recipe.method == "head":
        why = say("export", "The head works with just this base model, so both go together.")
        return ("merged",), say("export", "Whole classifier"), sentence, why
    why = say("export", "Weights of the model itself have changed, so it goes as a whole.")
    return ("merged",), say("export", "Whole model, 16-bit"), sentence, why


def _free(path: Path) -> Path:
    """`path`, or with a number behind it if that is taken."""
    number, free = 2, path
    while free.exists():
        free, number = path.with_name(f"{path.name}-{number}"), number + 1
    return free
