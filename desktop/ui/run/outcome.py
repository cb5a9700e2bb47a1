"""How a run ended, or that it is paused, in the strip at the top of Progress."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.problems import Problem
from desktop.core.runs import Outcome, RunRecord, RunState, kept_step
from desktop.ui.engine_lead import NEEDS_ENGINE
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.texts import count_text, ended, sentences, step_text
from desktop.ui.wording import words_of


def tr(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("outcome", text)


def show_outcome(strip: MessageStrip, record: RunRecord, verdict: str = "") -> None:
    """Say in `strip` how a run without a process stands, and whether training helped (`verdict`, if that is known); its
    buttons lead to that and to Export."""
    outcome = record.outcome
    if record.state is RunState.paused:
        # What stands in the record is kept; steps that were lost before it went on are still among its events.
        where = step_text(record.step, record.steps)
        why = words_of(outcome.problem).cause if outcome and outcome.problem else ""
        strip.show_message("info", tr("Paused at {step}.").format(step=where), sentences(why, _free(record)))
        return
    if outcome is None:
        return
    kept = bool(outcome.kept)
    compare, export = (tr("Did it help?"), tr("Export")) if kept else ("", "")
    if outcome.problem:
        level: Level = "warn" if record.state is RunState.interrupted else "bad"
        title, lead = words_of(outcome.problem).title, outcome.problem.code in NEEDS_ENGINE
        strip.show_message(level, title, _kept_now(outcome, outcome.problem), compare, export, lead=lead)
        strip.offer_more(outcome.problem.code)
    elif record.state is RunState.finished:
        strip.show_message("good", tr("Done. What it learned is ready."), ended(verdict), compare, export)
    elif kept:
        sentence = tr("Stopped at step {step} of {steps}. What it learned is kept.")
        strip.show_message("info", sentence.format(step=record.step, steps=record.steps), "", compare, export)
    else:
        strip.show_message("info", tr("Stopped before the first step. There is nothing to keep."))


def _free(record: RunRecord) -> str:
    """What pausing gave back, and what comes next."""
    if record.device == "cpu":
        return tr("The PC's memory is free; everything is kept, and training continues exactly where it stopped.")
    return tr("The graphics card is free; everything is kept, and training continues exactly where it stopped.")


def _kept_now(outcome: Outcome, problem: Problem) -> str:
    """Cause and remedy, and what is really kept of this run."""
    words, step = words_of(problem), kept_step(outcome)
    if step is not None:
        last = tr("The checkpoint of step {step} is kept.").format(step=count_text(step))
    else:
        last = tr("What it learned is kept.") if outcome.kept else tr("Nothing had been saved yet.")
    return sentences(words.cause, words.remedy, last)
