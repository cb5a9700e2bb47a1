"""What a run does now, which is more than the state it has recorded: shown alike in window and terminal."""

from __future__ import annotations

from desktop.core.processes import living_process
from desktop.core.runs import RunFolder, RunRecord, RunState, holds_result

STATE_WORDS: dict[str, str] = {
    "draft": "draft",
    "queued": "waiting",
    "starting": "starting",
    "preparing": "preparing",
    "training": "training",
    "paused": "paused",
    "saving": "saving",
    "judging": "being judged",
    "finished": "finished",
    "stopped": "stopped",
    "failed": "stopped by a problem",
    "interrupted": "interrupted",
}
"""The states as the terminal says them: the words of the window's badge, small, as all in its tables."""


def state_now(state: str, phase: str, has_process: bool = True) -> str:
    """The state as it is shown: a run that waits is `starting` once it has its process, and one whose adapter is saved
    is `judging` in the phases of the scorecard."""
    if state == "queued" and has_process:
        return "starting"
    return "judging" if state == "saving" and phase in ("comparing", "forgetting") else state


def state_of(folder: RunFolder, record: RunRecord) -> str:
    """The state as lists show it, which know nothing of phases: `starting` while the process of the run loads, and
    `judging` once what it learned is saved."""
    lives = record.state is RunState.queued and living_process(folder) is not None
    saved = record.state is RunState.saving and holds_result(folder.adapter)
    return state_now(record.state.value, "comparing" if saved else "", lives)
