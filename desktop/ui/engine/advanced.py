"""What most people leave as it is: another build of PyTorch, and where the packages come from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.engine_room import Source
from desktop.core.families import Family
from desktop.services.desk import Desk
from desktop.services.engine_place import find_bundle
from desktop.services.settings import save_settings
from desktop.ui.disclosure import Disclosure
from desktop.ui.engine.words import families, family_text
from desktop.ui.fields import ComboBox, PathField
from desktop.ui.form import Form


class Advanced(Disclosure):
    """Closed at first. Sends `changed` when anything in it is another one. Addresses are remembered: a repair takes
    them, too."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Advanced"), self.tr("Advanced"), parent)
        self._desk = desk
        self.bundle = find_bundle()
        """An offline bundle beside the installer, which is used unless something else is chosen."""
        self.family = ComboBox()
        self.family.addItem(self.tr("The one that was chosen for this PC"), "")
        for family in families():
            self.family.addItem(family_text(family), family)
        settings = desk.settings
        self.mirror, self.proxy = QLineEdit(settings.engine_mirror), QLineEdit(settings.engine_proxy)
        self.torch_mirror = QLineEdit(settings.engine_torch_mirror)
        self.torch_mirror.setPlaceholderText("https://download.pytorch.org/whl")
        self.mirror.setPlaceholderText("https://pypi.org/simple")
        self.proxy.setPlaceholderText(self.tr("As the system says"))
        self.wheels = PathField(
            self.tr("Folder with the packages"), folder=True, button=self.tr("Choose a folder"), purpose="engine"
        )
        form = Form()
        form.add_row(self.tr("Build of PyTorch"), self.family)
        form.add_row(
            self.tr("Address of a package index"), self.mirror, self.tr("A mirror of PyPI, as companies have them.")
        )
        form.add_row(
            self.tr("Address of PyTorch's own index"),
            self.torch_mirror,
            self.tr("A mirror of it, with the builds for each version of CUDA below it."),
        )
        form.add_row(self.tr("Proxy"), self.proxy)
        form.add_row(
            self.tr("Folder with the packages"),
            self.wheels,
            self.tr("For a PC without internet: the unpacked offline bundle. What lies there is not fetched."),
        )
        self.body.addWidget(form)
        if self.bundle is not None:
            self.wheels.set_path(self.bundle)
        self.family.currentIndexChanged.connect(lambda _: self.changed.emit())
        for edit in (self.mirror, self.torch_mirror, self.proxy, self.wheels.edit):
            edit.textChanged.connect(lambda _: self.changed.emit())
        for edit in (self.mirror, self.torch_mirror, self.proxy):
            edit.editingFinished.connect(self._remember)

    def _remember(self) -> None:
        settings = self._desk.settings
        source = self.source
        settings.engine_mirror, settings.engine_proxy = source.mirror, source.proxy
        settings.engine_torch_mirror = source.torch_mirror
        save_settings(self._desk.places, settings)

    @property
    def source(self) -> Source:
        """Where the packages come from."""
        wheels = self.wheels.path
        folder = str(wheels.absolute()) if wheels else ""
        mirror, torch_mirror = self.mirror.text().strip(), self.torch_mirror.text().strip()
        return Source(mirror=mirror, proxy=self.proxy.text().strip(), folder=folder, torch_mirror=torch_mirror)

    @property
    def wanted(self) -> Family | None:
        """The build that a person chose; None for the one that suits this PC."""
        return self.family.currentData() or None

    def want(self, family: Family) -> None:
        """Choose a build."""
        self.family.setCurrentIndex(self.family.findData(family))
