"""Newer versions in Settings: whether they are looked for, what is new, and how to get it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop import __version__
from desktop.core.problems import Problem
from desktop.core.updates import Package, Release
from desktop.services.desk import Desk
from desktop.services.settings import save_settings
from desktop.services.task import Task
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, Strong, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.texts import day_text, moment_text, size_text
from desktop.ui.theme import GAP_M


class UpdatesCard(Card):
    """Sends `install_wanted(Path)` when the window should close and the fetched set-up begin (Windows)."""

    install_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Newer versions"), parent=parent)
        self._desk = desk
        self._task: Task | None = None
        self._fetched: Path | None = None
        self.strip = MessageStrip()
        self.version = WrapText(self.tr("This is Tunesmith {version}.").format(version=__version__))
        self.look = QCheckBox(self.tr("Look once a day whether there is a newer version"))
        self.explained, self.asked, self.headline = Muted(self._explain()), Muted(""), Strong("")
        self.news, self.command, self.bar = WrapText(""), WrapText(""), ThinBar(self.tr("Fetching the newer version"))
        self.look_button = Button(self.tr("Look now"), "refresh")
        self.page_button = Button(self.tr("Open its page"), "external")
        self.fetch_button = PrimaryButton(self.tr("Fetch it"), "export")
        self.install_button = PrimaryButton("", "play")
        self.copy_button = Button(self.tr("Copy the command"), "copy")
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self._build()
        self._connect()
        self.show_state()

    def _build(self) -> None:
        self.look.setChecked(bool(self._desk.settings.look_for_updates))
        self.command.make_selectable()
        holder = QWidget()
        buttons = FlowLayout(holder, gap=GAP_M)
        for button in (
            self.fetch_button, self.install_button, self.copy_button, self.page_button, self.look_button,
            self.cancel_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        for widget in (
            self.strip, self.version, self.headline, self.news, self.command, self.bar, self.look, self.explained,
            self.asked, holder,
        ):  # fmt: skip
            self.add(widget)

    def _connect(self) -> None:
        self._desk.updates.changed.connect(self.show_state)
        self._desk.runs_changed.connect(self.show_state)
        self.look.toggled.connect(self._take_choice)
        self.look_button.clicked.connect(self._desk.updates.look)
        self.page_button.clicked.connect(self._open_page)
        self.fetch_button.clicked.connect(self.fetch)
        self.cancel_button.clicked.connect(self._cancel)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.command.text()))
        self.install_button.clicked.connect(self.install)

    def _explain(self) -> str:
        host = urlsplit(self._desk.updates.channel.address).netloc
        return self.tr(
            "It asks {host} for a small list that its makers have signed. Nothing about this PC is sent, nothing is "
            "fetched or installed by itself, and it never asks while a run trains."
        ).format(host=host)

    def _take_choice(self, look: bool) -> None:
        self._desk.settings.look_for_updates = look
        save_settings(self._desk.places, self._desk.settings)
        self._desk.updates.changed.emit()
        self._desk.updates.look_if_due()

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_state(self) -> None:
        """Show what is known of newer versions."""
        updates = self._desk.updates
        told = bool(updates.channel)
        for widget in (self.look, self.explained, self.look_button):
            widget.setVisible(told)
        choice = bool(self._desk.settings.look_for_updates)
        if self.look.isChecked() != choice:
            self.look.setChecked(choice)
        self.look_button.set_reason(self.tr("It is being looked for.") if updates.busy else "")
        self._show_asked(told)
        self._show_release(updates.release, updates.package)
        if updates.problem is not None and not updates.busy:
            self.strip.tell_problem(updates.problem, "warn")
        else:
            self.strip.hide()

    def _show_asked(self, told: bool) -> None:
        asked = self._desk.updates.memory.asked
        if not told:
            text = self.tr("This build has nobody to ask for newer versions. Look on the page you have it from.")
        elif not asked:
            text = self.tr("It was not looked for yet.")
        elif self._desk.updates.release is None and self._desk.updates.problem is None:
            text = self.tr("There was none on {when}.").format(when=moment_text(asked))
        else:
            text = self.tr("Last looked for on {when}.").format(when=moment_text(asked))
        self.asked.setText(text)

    def _show_release(self, release: Release | None, package: Package | None) -> None:
        fetching = self._task is not None
        there = self._fetched is not None
        for widget in (self.headline, self.news):
            widget.setVisible(release is not None)
        self.page_button.setVisible(release is not None and bool(release.page))
        self.fetch_button.setVisible(package is not None and not fetching and not there)
        self.bar.setVisible(fetching)
        self.cancel_button.setVisible(fetching)
        if release is not None:
            words = self.tr("Version {version} came out on {day}.")
            self.headline.setText(words.format(version=release.version, day=day_text(release.released)))
            self.news.setText("\n".join(f"• {line}" for line in release.news))
        if package is not None:
            self.fetch_button.setText(self.tr("Fetch it, {size}").format(size=size_text(package.size)))
        self._show_install(package if there else None)

    def _show_install(self, package: Package | None) -> None:
        """How an installer that lies here is used: Windows starts it, a Debian package is opened or named to apt."""
        kind = package.kind if package is not None else ""
        self.command.setVisible(kind == "deb")
        self.copy_button.setVisible(kind == "deb")
        self.command.setText(f'sudo apt install "{self._fetched}"' if kind == "deb" else "")
        self.install_button.setVisible(bool(kind))
        texts = {
            "setup": self.tr("Quit and install"),
            "deb": self.tr("Open the package"),
            "archive": self.tr("Open the folder"),
        }
        self.install_button.setText(texts.get(kind, ""))
        running = self._desk.updates.training()
        reason = self.tr("“{name}” is being trained.").format(name=running) if running and kind == "setup" else ""
        self.install_button.set_reason(reason)

    # -- getting it ---------------------------------------------------------------------------------------------------

    def _open_page(self) -> None:
        if (release := self._desk.updates.release) is not None:
            QDesktopServices.openUrl(QUrl(release.page))

    def fetch(self) -> None:
        """Fetch the installer and compare it with what its makers signed."""
        package = self._desk.updates.package
        if package is None or self._task is not None:
            return
        task = self._task = self._desk.updates.fetch(package)
        task.progressed.connect(self._progress)
        task.done.connect(self._have)
        task.refused.connect(self._refused)
        task.start()
        self.bar.set_fraction(None)
        self.show_state()

    def _progress(self, share: float, _step: str) -> None:
        self.bar.set_fraction(share or None)

    def _have(self, path: Path) -> None:
        self._task, self._fetched = None, path
        self.show_state()

    def _refused(self, problems: list[Problem]) -> None:
        self._task = None
        self.show_state()
        if problems[0].code != "task.cancelled":
            self.strip.tell_problem(problems[0])

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def install(self) -> None:
        """Hand the installer over."""
        package, path = self._desk.updates.package, self._fetched
        if package is None or path is None:
            return
        if package.kind == "setup":
            self.install_wanted.emit(path)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if package.kind == "deb" else path.parent)))
