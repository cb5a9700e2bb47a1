"""The summary at the right of New run: memory, what will be done, time and energy, and Start."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.hardware import HardwareState
from desktop.core.hardware_words import HARDWARE_WORDS
from desktop.core.methods import FOUR_BIT
from desktop.core.presets import PlanOption
from desktop.ui.buttons import Button, PrimaryButton, QuietButton
from desktop.ui.card import Card
from desktop.ui.engine_lead import lead_to_engine
from desktop.ui.fit_badge import FitBadge
from desktop.ui.icons import icon
from desktop.ui.labels import Muted, WrapText
from desktop.ui.memory_bar import MemoryBar
from desktop.ui.pages.method_words import recipe_words
from desktop.ui.pages.plan_words import bar_content, fit_words
from desktop.ui.pages.time_note import TimeNote
from desktop.ui.styling import mark
from desktop.ui.texts import count_text, memory_text
from desktop.ui.wording import translated

NO_CARD_HERE = frozenset({HardwareState.ready, HardwareState.no_library, HardwareState.no_card})
"""States in which nothing is to be said: the card is used, or there is none."""


class RunSummary(Card):
    """Stays in sight while the steps are answered. `start_button` is the page's one primary button, unless another run
    is at work: then `queue_button` is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This run"), parent=parent)
        self.badge = FitBadge()
        self.bar = MemoryBar(self.tr("Memory this run needs"))
        self.facts, self.time = WrapText(""), TimeNote()
        self.note = Muted("")
        self.start_button = PrimaryButton(self.tr("Start training"), "play")
        self.fit_button = QuietButton(self.tr("Make it fit"), "memory")
        self.fit_button.set_hint(self.tr("Memory and rows are worked out anew; what is learned stays the same."))
        self.fit_button.hide()
        self.busy_note = Muted("")
        self.queue_button = Button(self.tr("Add to queue"), "clock")
        self.queue_button.set_hint(self.tr("The run starts by itself when all runs before it have ended."))
        reason = self.start_button.reason_text()
        self.engine_note = Muted("")
        self.engine_button = QuietButton(self.tr("Set up the engine"), "chip")
        self.engine_button.clicked.connect(lambda: lead_to_engine(self))
        self.show_engine_needed(False)
        for widget in (self.badge, self.bar, self.facts, self.time, self.note, self.fit_button, self.busy_note):
            self.add(widget)
        self._buttons = QVBoxLayout()
        self._buttons.addWidget(self.start_button)
        self._buttons.addWidget(self.queue_button)
        self.add_layout(self._buttons)
        self.add(reason)
        self.add(self.engine_note)
        self.add(self.engine_button)

    def show_plan(self, plan: PlanOption | None, missing: str, at_work: str = "", beside: int = 0) -> None:
        """Show a plan (or that there is none yet), why it cannot start, if it cannot, and that it should rather wait
        in the queue when another run (its name) is at work; `beside` bytes of its base model wait in the PC's memory.
        `time.show_time` goes with it."""
        for widget in (self.badge, self.bar, self.facts, self.time):
            widget.setVisible(plan is not None)
        if plan is None:
            self.note.setText(self.tr("Memory and time show here as soon as model, examples and preset are chosen."))
        else:
            self._show(plan, beside)
        self.start_button.set_reason(missing)
        self.queue_button.set_reason(missing)
        self._suggest_queue(at_work)

    def offer_fit(self, plan: PlanOption | None) -> None:
        """Offer a plan that takes less for the same; nothing with None."""
        self.fit_button.setVisible(plan is not None)
        if plan is not None:
            words = self.tr("Worked out anew, it needs {need}: somewhat slower, the same is learned.")
            self.note.setText(words.format(need=memory_text(plan.memory.total)))

    def show_engine_needed(self, needed: bool, state: HardwareState = HardwareState.ready) -> None:
        """Show the way to the engine's set-up, or hide it; and, by the `state` of the PC's cards, why none of them is
        planned with although there may be one."""
        other_engine = state is HardwareState.engine_for_cpu
        if needed:
            text = self.tr("Everything can be planned meanwhile. Training needs the engine.")
        elif other_engine:
            text = self.tr("Planned for the processor: the engine on this PC cannot use its graphics card.")
        elif state in NO_CARD_HERE:
            text = ""
        else:
            text = self.tr("Planned for the processor. {why}; Home says what helps.")
            text = text.format(why=translated(HARDWARE_WORDS[state].title))
        self.engine_note.setText(text)
        self.engine_note.setVisible(bool(text))
        self.engine_button.setVisible(needed or other_engine)

    def _suggest_queue(self, at_work: str) -> None:
        """Two runs at once share one card's memory and are both slow."""
        self.busy_note.setVisible(bool(at_work))
        self.busy_note.setText(
            self.tr(
                "“{name}” is being trained. In the queue, this run starts by itself when that one has ended."
            ).format(name=at_work)
        )
        start, queue = (self.start_button, "play"), (self.queue_button, "clock")
        (first, its_icon), (second, other_icon) = (queue, start) if at_work else (start, queue)
        for button, kind, button_icon in (
            (first, "primary", icon(its_icon, "on_accent")),
            (second, "secondary", icon(other_icon, "text")),
        ):
            mark(button, "kind", kind)
            button.setIcon(button_icon)
        if self._buttons.indexOf(first) > 0:
            self._buttons.removeWidget(first)
            self._buttons.insertWidget(0, first)
            self.setTabOrder(first, second)

    def _show(self, plan: PlanOption, beside: int) -> None:
        recipe = plan.recipe
        self.badge.set_fit(*fit_words(plan))
        self.bar.set_content(*bar_content(plan.memory, plan.free, self._memory_sentence(plan)))
        where = self.tr("graphics card") if recipe.device == "cuda" else self.tr("processor")
        facts = self.tr("{steps} steps of about {batch} examples on the {where}, {method}.")
        if plan.examples_per_step == 1:
            facts = self.tr("{steps} steps of about one example on the {where}, {method}.")
        facts = facts.format(
            steps=count_text(recipe.steps or 0),
            batch=count_text(plan.examples_per_step),
            where=where,
            method=recipe_words(recipe),
        )
        waits = self.tr("{size} of the base model wait in the PC's memory.").format(size=memory_text(beside))
        self.facts.setText(f"{facts}\n{waits}" if beside else facts)
        self.note.setText(self._advice(plan))

    def _memory_sentence(self, plan: PlanOption) -> str:
        return self.tr("Needs about {need} of {free} free").format(
            need=memory_text(plan.memory.total), free=memory_text(plan.free)
        )

    def _advice(self, plan: PlanOption) -> str:
        if not plan.memory.known:
            words = self.tr("The memory of this kind of model is estimated roughly: {least} to {most}.")
            return words.format(least=memory_text(plan.memory.least), most=memory_text(plan.memory.most))
        if plan.verdict == "fits":
            return self.tr("The memory is an estimate; the first step of the run measures it.")
        if plan.recipe.method not in FOUR_BIT:
            return self.tr("An adapter, or fewer layers that learn, would need less.")
        if plan.recipe.quantisation == "none":
            return self.tr("4-bit weights would need less.")
        if plan.recipe.micro_batch > 1:
            return self.tr("Shorter rows, with more of them per step, would need less.")
        if plan.recipe.recompute == "K":
            return self.tr("Recompute would need less.")
        return self.tr("Shorter examples or a smaller base model would need less.")
