"""What was answered in New run and not started yet survives a restart."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args

import msgspec
from PySide6.QtCore import QObject

from desktop.core.advice import Answers as Purpose
from desktop.core.catalogue import entry_of
from desktop.core.models import ModelSpec
from desktop.core.problems import UNREADABLE
from desktop.core.recipe import Method, Objective, Recipe
from desktop.core.remembered import Draft
from desktop.core.runs import RunFolder
from desktop.services.desk import Desk
from desktop.services.model_list import models_here
from desktop.ui.pages.new_run_plan import Documents

if TYPE_CHECKING:
    from desktop.ui.pages.new_run import NewRunPage

Origin = Literal["", "run", "gentler", "recipe", "file"]
Kind = TypeVar("Kind")


class Drafts(QObject):
    """Keeps the draft of a page, and brings the last one back once the page is first seen: model and data at once, the
    rest when the data were read and the hardware was looked at, for only then there are presets. Whatever a person
    chooses meanwhile goes before."""

    def __init__(self, page: NewRunPage, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._left: Draft | None = desk.memory.kept.draft
        """What is still to be brought back."""
        self._begun = False
        self._origin: tuple[Origin, str] = ("", "")
        self._awaits_advice = False
        page.adviser.changed.connect(self._advised)
        desk.memory.gathering.connect(self._keep)
        desk.hardware_changed.connect(self.go_on)

    # -- keeping ------------------------------------------------------------------------------------------------------

    def came_from(self, origin: Origin, path: Path) -> None:
        """The answers begin with a run, or with a recipe file."""
        self._origin = (origin, str(path))

    def forget(self) -> None:
        """The answers begin anew: there is nothing to bring back."""
        self._left, self._origin = None, ("", "")

    def _keep(self) -> None:
        if self._left is None:
            self._desk.memory.kept.draft = self._draft()

    def _draft(self) -> Draft | None:
        answers, page = self._page.answers, self._page
        purpose = {k: v for k, v in msgspec.structs.asdict(page.adviser.questions.own).items() if v is not None}
        if answers.model is None and answers.data is None and answers.earlier is None and not purpose:
            return None
        changed: dict[str, Any] = {}
        if page.adjusted and (option := answers.option):
            now, before = page.adjust.applied_to(option.recipe), option.recipe
            changed = {f: getattr(now, f) for f in now.__struct_fields__ if getattr(now, f) != getattr(before, f)}
        documents = answers.documents or Documents("")
        origin, path = self._origin if answers.earlier else ("", "")
        return Draft(
            model=answers.model[0] if answers.model else "",
            data=answers.data[0] if answers.data else "",
            objective=answers.objective or "",
            method=answers.wanted_method or answers.advised.get("method", ""),
            preset=answers.preset,
            context=answers.context,
            documents=documents.name,
            documents_order=documents.order,
            documents_share=documents.share,
            name=answers.name,
            changed=changed,
            purpose=purpose,
            advised=bool(answers.advice),
            step=page.step,
            origin=origin,
            origin_path=path,
        )

    # -- bringing back ------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The page is seen: bring back what was left, unless something was answered already."""
        answers, draft = self._page.answers, self._left
        if draft is None or self._begun:
            return
        self._begun = True
        if answers.model or answers.data or answers.earlier:
            self._left = None
            return
        self._begin_with(draft)
        self._left = draft  # beginning anew has forgotten it
        if draft.origin:
            self._origin = (draft.origin, draft.origin_path)
        if purpose := _read(draft.purpose, Purpose):
            self._page.adviser.questions.set_answers(purpose)
        # what was advised comes again once the data were looked at; it would put the preset's values over changed ones
        self._awaits_advice = self._page.adviser.was_taken = draft.advised and not draft.changed
        if draft.documents:
            self._page.goal.documents.bring_back(
                Documents(draft.documents, draft.documents_order, draft.documents_share)
            )
        taken = self._page.answers.model
        if draft.model and (taken is None or taken[0] != draft.model) and (model := self._model(draft.model)):
            self._page.set_model(draft.model, model)
        if (draft.data and not draft.origin) or (draft.data and self._page.answers.takes_data(draft.data)):
            self._page.set_data(draft.data)
        self.go_on()

    def _begin_with(self, draft: Draft) -> None:
        path = Path(draft.origin_path)
        if draft.origin in ("run", "gentler"):
            self._page.repeat_run(RunFolder(path), gentler=draft.origin == "gentler")
        elif draft.origin == "recipe":
            self._page.reuse_recipe(RunFolder(path))
        elif draft.origin == "file":
            self._page.open_recipe(path)

    def _model(self, reference: str) -> ModelSpec | None:
        """The model with this name, as far as it is here, or known from the catalogue."""
        for known, model in models_here(self._desk.places, self._desk.settings):
            if known == reference and isinstance(model, ModelSpec):
                return model
        entry = entry_of(reference)
        return entry.spec if entry else None

    def go_on(self) -> None:
        """Choose again what could be chosen by now."""
        draft, page, answers = self._left, self._page, self._page.answers
        if draft is None or not self._begun:
            return
        if draft.data and answers.data is None:
            return  # still being read
        self._left = None
        if draft.data and answers.data and answers.data[0] != draft.data:
            return  # a person was quicker
        if draft.model and answers.model and answers.model[0] != draft.model:
            return
        if draft.data and self._desk.budget() is None:
            self._left = draft
            return
        answers.wanted_objective = draft.objective if draft.objective in get_args(Objective) else None  # type: ignore[assignment]
        answers.wanted_method = draft.method if draft.method in get_args(Method) else None  # type: ignore[assignment]
        answers.context, answers.name = draft.context, draft.name
        page.offer_again()
        if any(option.key == draft.preset for option in answers.options):
            page.set_preset(draft.preset)
            self._adjust(draft)
        if draft.step in page.steps:
            page.go(self._open_step(draft.step))

    def _open_step(self, left: str) -> str:
        """The step to open: what was left open, unless something is gone that it needs. A step without an answer has no
        button that opens it."""
        answers = self._page.answers
        if left in ("goal", "model", "data"):
            return left
        if answers.model is None:
            return "model"
        return "data" if answers.data is None else left

    def _advised(self) -> None:
        """The advice that was taken is there again: the steps say so."""
        if self._awaits_advice:
            self._awaits_advice = False
            self._page.go(self._page.step)

    def _adjust(self, draft: Draft) -> None:
        """Put the values that were others than the preset's into the fields."""
        option, model = self._page.answers.option, self._page.answers.model
        if not draft.changed or option is None or model is None:
            return
        if recipe := _read(msgspec.structs.asdict(option.recipe) | draft.changed, Recipe):
            self._page.adjust.show_recipe(recipe, model[1].layers)
            self._page.adjust.changed.emit()


def _read(values: dict[str, Any], kind: type[Kind]) -> Kind | None:
    """A record out of values that another version may have written; None when they do not make one."""
    try:
        return msgspec.convert(values, kind)
    except UNREADABLE:
        return None
