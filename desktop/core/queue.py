"""The queue of runs as a record, and what follows from it: pure, so that every hour and every end can be tried."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from desktop.core.runs import RunRecord, RunState

SCHEMA = 1
MOST_TRIES = 3
"""Starts of a run that crashes each time without having got further; after the last it counts as ended."""
_LONGEST_WAIT = 25 * 3600.0  # the next time a clock shows an hour is at most a day away, and a day may have 25 hours
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")

_change = msgspec.structs.replace


class Hours(msgspec.Struct, frozen=True, rename={"begin": "from", "end": "until"}):
    """The part of each day in which the queue works, in minutes of the local day: from `begin`, before `end`. It may go
    past midnight (22:00 to 07:00); equal ones mean the whole day."""

    begin: int
    end: int


class QueueEntry(msgspec.Struct, frozen=True):
    """A run that stands in the queue. `added`: seconds since 1970. `tries`: how often the queue has started it without
    its getting further, 0 before the first; `step`: the kept step of the run at the last start. `paused_by_clock`: the
    queue paused it because its hours were over, and will go on with it."""

    run: str
    added: float
    tries: int = 0
    step: int = -1
    paused_by_clock: bool = False


class QueueState(msgspec.Struct, frozen=True, kw_only=True):
    """`queue.json`. Nothing starts before `start_at` (seconds since 1970), outside `hours`, or while `paused` (a person
    holds the queue). `ended`: the runs that came to their end since the queue was last empty."""

    schema: int = SCHEMA
    entries: tuple[QueueEntry, ...] = ()
    start_at: float | None = None
    hours: Hours | None = None
    paused: bool = False
    ended: tuple[str, ...] = ()

    def entry(self, run: str) -> QueueEntry | None:
        """The entry of a run, if it stands in the queue."""
        return next((entry for entry in self.entries if entry.run == run), None)


# -- what a person changes ---------------------------------------------------------------------------------------------


def with_run(state: QueueState, run: str, now: float) -> QueueState:
    """The queue with a run at its end. A queue that was empty begins anew to count what has ended."""
    ended = state.ended if state.entries else ()
    return _change(state, entries=(*state.entries, QueueEntry(run, now)), ended=ended)


def without_run(state: QueueState, run: str) -> QueueState:
    """The queue without a run."""
    return _change(state, entries=tuple(entry for entry in state.entries if entry.run != run))


def with_run_at(state: QueueState, run: str, place: int) -> QueueState:
    """The queue with a run at another place, counted from 0; places beyond the ends mean the ends."""
    moved = [entry for entry in state.entries if entry.run == run]
    others = [entry for entry in state.entries if entry.run != run]
    place = max(0, place)
    return _change(state, entries=(*others[:place], *moved, *others[place:]))


# -- the clock ---------------------------------------------------------------------------------------------------------


def minute_of(moment: float) -> int:
    """The minute of the local day at `moment` (seconds since 1970)."""
    local = datetime.fromtimestamp(moment)
    return 60 * local.hour + local.minute


def within(hours: Hours | None, moment: float) -> bool:
    """Whether the queue may work at `moment`."""
    if hours is None or hours.begin == hours.end:
        return True
    minute = minute_of(moment)
    if hours.begin < hours.end:
        return hours.begin <= minute < hours.end
    return minute >= hours.begin or minute < hours.end


def next_time(minute: int, now: float) -> float:
    """The next moment after `now` at which the local clock shows `minute`."""
    today = datetime.fromtimestamp(now).replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)
    # on the local calendar, not 24 hours later: a day with a change of the clock is longer or shorter
    return (today if today.timestamp() > now else today + timedelta(days=1)).timestamp()


def with_clock(state: QueueState, now: float) -> QueueState:
    """The queue with a start time that fits the clock: one that has come is over for good, also if the clock is set
    back later; one more than a day ahead was chosen by a clock that has been set back since, and its hour counts."""
    if state.start_at is None:
        return state
    if state.start_at <= now:
        return _change(state, start_at=None)
    if state.start_at - now > _LONGEST_WAIT:
        return _change(state, start_at=next_time(minute_of(state.start_at), now))
    return state


def waits_for(state: QueueState, now: float) -> Literal["", "go", "start", "hours"]:
    """What the queue waits for: a person's go, its start time, its hours, or nothing."""
    if state.paused:
        return "go"
    if state.start_at is not None and state.start_at > now:
        return "start"
    return "" if within(state.hours, now) else "hours"


def minute_from(text: str) -> int:
    """The minute of the day that ``7:05`` or ``22:00`` names. Raises `ValueError`."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    return 60 * int(found[1]) + int(found[2])


def hours_from(text: str) -> Hours | None:
    """The hours that ``22:00-07:00`` names; None for ``always``. Raises `ValueError`."""
    if text.strip() == "always":
        return None
    begin, dash, end = text.partition("-")
    if not dash:
        raise ValueError(text)
    return Hours(minute_from(begin), minute_from(end))


def minute_text(minute: int) -> str:
    """A minute of the day as ``07:05``."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def hours_text(hours: Hours) -> str:
    """Hours as ``22:00-07:00``."""
    return f"{minute_text(hours.begin)}-{minute_text(hours.end)}"


# -- what the runs do --------------------------------------------------------------------------------------------------


def begun(state: QueueState, run: str, step: int) -> QueueState:
    """The queue at the moment a run is started from its kept `step`: a try more, or the first one if it got further."""

    def tried(entry: QueueEntry) -> QueueEntry:
        if entry.run != run:
            return entry
        return _change(entry, tries=1 if step > entry.step else entry.tries + 1, step=step, paused_by_clock=False)

    return _change(state, entries=tuple(map(tried, state.entries)))


def clock_paused(state: QueueState, run: str) -> QueueState:
    """The queue after it paused a run because the hours are over."""
    entries = (_change(entry, paused_by_clock=True) if entry.run == run else entry for entry in state.entries)
    return _change(state, entries=tuple(entries))


def spent(entry: QueueEntry, step: int) -> bool:
    """Whether a run that crashed or was told to end with `step` kept is not to be tried again."""
    return entry.tries >= MOST_TRIES and step <= entry.step


def settled(
    state: QueueState, records: Mapping[str, RunRecord], alive: Collection[str], unreadable: Collection[str] = ()
) -> QueueState:
    """The queue after a look at its runs: what has ended is taken out, and a run that a person paused holds the queue,
    because they want the card. One that the system told to end is no failed try if it got further; without that it
    holds the queue after the last try. `records` has every readable run, `alive` those with a living process,
    `unreadable` those that are there but cannot be read just now: they keep their places. Others are gone."""
    kept: list[QueueEntry] = []
    ended, paused = list(state.ended), state.paused
    for entry in state.entries:
        record = records.get(entry.run)
        if record is None:
            if entry.run in unreadable:
                kept.append(entry)
            continue
        if entry.run in alive:
            # started by hand while it stood in the queue: from here on it is the queue's
            kept.append(entry if entry.tries else _change(entry, tries=1, step=record.step))
        elif _has_ended(entry, record):
            ended.append(entry.run)
        elif record.state is RunState.paused and entry.tries and not entry.paused_by_clock:
            holds = not paused_by_system(record) or spent(entry, record.step)
            paused = paused or holds
            kept.append(_change(entry, tries=0, step=-1) if holds or record.step > entry.step else entry)
        else:
            kept.append(entry)
    return _change(state, entries=tuple(kept), ended=tuple(ended), paused=paused)


def paused_by_system(record: RunRecord) -> bool:
    """Whether the system told a run to end, as when the PC is switched off: then the queue goes on with it."""
    paused = record.state is RunState.paused
    return paused and record.outcome is not None and record.outcome.problem is not None


def _has_ended(entry: QueueEntry, record: RunRecord) -> bool:
    if record.state is RunState.finished:
        return True
    if record.state is RunState.interrupted:
        return spent(entry, record.step)
    # Before its first try, a stopped or failed run stands in the queue in order to be continued.
    return entry.tries > 0 and record.state in (RunState.stopped, RunState.failed)
