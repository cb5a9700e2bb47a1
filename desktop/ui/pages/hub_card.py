"""Settings about the Hub: the access token, where models go, mirror, proxy, and working offline."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from desktop.core.hub_address import checked_endpoint
from desktop.core.hub_jobs import Account, Secret
from desktop.core.problems import Problem, ProblemError
from desktop.services.desk import Desk
from desktop.services.hub_work import NO_TOKEN, forget_token, keep_token, kept_account
from desktop.services.model_store import store_for_downloads
from desktop.services.settings import save_settings
from desktop.services.task import Task, while_there
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.fields import PathField
from desktop.ui.form import Form
from desktop.ui.labels import Muted, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import GAP_M


class HubCard(Card):
    """The token goes into the system's keyring, or is kept for this session only; nowhere else."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Models from the Hub"), parent=parent)
        self._desk = desk
        self._task: Task | None = None
        self._typed = NO_TOKEN
        self.strip, self.state = MessageStrip(), WrapText("")
        self.token, self.keep, self.forget = QLineEdit(), Button(self.tr("Keep")), Button(self.tr("Forget"), "close")
        self.folder = PathField(
            self.tr("Where fetched models go"), folder=True, button=self.tr("Choose a folder"), purpose="models"
        )
        self.endpoint, self.proxy = QLineEdit(desk.settings.hub_endpoint), QLineEdit(desk.settings.hub_proxy)
        self.offline = QCheckBox(self.tr("Nothing is looked for or fetched"))
        self._build()
        self._connect()
        self._show_state()

    def _build(self) -> None:
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText("hf_…")
        self.endpoint.setPlaceholderText("https://huggingface.co")
        self.proxy.setPlaceholderText(self.tr("As the system says"))
        self.offline.setChecked(self._desk.settings.hub_offline)
        self.folder.set_path(str(store_for_downloads(self._desk.places, self._desk.settings)))
        line, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self.token, 1)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        line.setLayout(row)
        self.token.setAccessibleName(self.tr("Hub token"))
        words = self.tr("Some models ask who fetches them. A token says so; it lies in the system's keyring.")
        self.add(Muted(words))
        self.add(self.strip)
        self.add(self.state)
        form = Form()
        form.add_row(self.tr("Hub token"), line)
        form.add_row(self.tr("Models go to"), self.folder)
        form.add_row(self.tr("Hub address"), self.endpoint)
        form.add_row(self.tr("Proxy"), self.proxy)
        form.add_row(self.tr("Work offline"), self.offline)
        self.add(form)

    def _connect(self) -> None:
        self.token.textChanged.connect(lambda _: self._show_buttons())
        self.token.returnPressed.connect(self.keep_token)
        self.keep.clicked.connect(self.keep_token)
        self.forget.clicked.connect(self.forget_token)
        self.strip.first_clicked.connect(self._for_this_session)
        self.folder.path_changed.connect(self._take_folder)
        self.endpoint.editingFinished.connect(self._take_addresses)
        self.proxy.editingFinished.connect(self._take_addresses)
        self.offline.toggled.connect(self._take_offline)

    # -- the token ----------------------------------------------------------------------------------------------------

    def keep_token(self) -> None:
        """Ask the Hub whose token it is, and keep it in the keyring."""
        text = self.token.text().strip()
        if not text or (self._task and self._task.running):
            return
        self._typed = Secret(text)
        self.strip.hide()
        self.state.setText(self.tr("Asking the Hub whose token it is …"))
        desk = self._desk
        task = self._task = desk.task(lambda _t, _c: keep_token(desk.places, desk.hub_access(), text))
        task.done.connect(self._kept)
        task.refused.connect(while_there(self, lambda problems: self._refused(problems[0])))
        task.start()
        self._show_buttons()

    def _kept(self, _account: Account) -> None:
        self._typed = self._desk.session_token = NO_TOKEN
        self.token.clear()
        self._show_state()

    def _refused(self, problem: Problem) -> None:
        offer = self.tr("Use it until the window closes") if problem.code == "hub.no_keyring" else ""
        self.strip.tell_problem(problem, "bad", offer)
        self._show_state()

    def _for_this_session(self) -> None:
        """Without a keyring a token can be used, but not kept."""
        self._desk.session_token, self._typed = self._typed, NO_TOKEN
        self.token.clear()
        self.strip.hide()
        self._show_state()

    def forget_token(self) -> None:
        """Take the token out of the keyring."""
        self._desk.session_token = NO_TOKEN
        if kept_account(self._desk.places) is None:
            self._show_state()
            return
        desk = self._desk
        task = self._task = desk.task(lambda _t, _c: forget_token(desk.places, desk.hub_access()))
        task.done.connect(while_there(self, lambda _: self._show_state()))
        task.refused.connect(while_there(self, lambda problems: self._refused(problems[0])))
        task.start()

    def _show_state(self) -> None:
        account = kept_account(self._desk.places)
        if self._desk.session_token:
            self.state.setText(self.tr("A token is in use until the window closes."))
        elif account:
            text = self.tr("A token of {name} is kept in the keyring, for {endpoint}.")
            self.state.setText(text.format(name=account.name, endpoint=account.endpoint))
        else:
            self.state.setText(self.tr("No token is kept. Most models need none."))
        self._show_buttons()

    def _show_buttons(self) -> None:
        busy = bool(self._task and self._task.running)
        nothing = self.tr("Paste a token first.") if not self.token.text().strip() else ""
        self.keep.set_reason(self.tr("The Hub is being asked.") if busy else nothing)
        some = bool(self._desk.session_token) or kept_account(self._desk.places) is not None
        self.forget.setVisible(some)

    # -- the rest -----------------------------------------------------------------------------------------------------

    def _take_folder(self, text: str) -> None:
        if text and not Path(text).is_dir():
            return  # still being typed
        chosen = Path(text) if text else self._desk.places.models
        self._desk.settings.models_folder = "" if chosen == self._desk.places.models else str(chosen.absolute())
        save_settings(self._desk.places, self._desk.settings)

    def _take_addresses(self) -> None:
        text = self.endpoint.text().strip()
        try:
            checked_endpoint(text)
        except ProblemError as error:
            self._refused(error.problems[0])
            return
        self.strip.hide()
        settings = self._desk.settings
        settings.hub_endpoint, settings.hub_proxy = text.rstrip("/"), self.proxy.text().strip()
        save_settings(self._desk.places, settings)

    def _take_offline(self, offline: bool) -> None:
        self._desk.settings.hub_offline = offline
        save_settings(self._desk.places, self._desk.settings)
