"""What a person should look at while a run learns: not learning, drifting away, overfitting, too short, too little.

`Watch` sees only numbers and keeps all it knows in `WatchState`, a small record that goes into each checkpoint; from it
a resumed run tells exactly what an undisturbed one would. Losses are nats per labelled token. Each alert is told once,
and again only if it went away in between. Every threshold stands below with its reason; where noise matters, it is
measured on the curve itself: a step of four short examples may wobble by a third, one of four hundred hardly at all.
"""

from __future__ import annotations

import math

import msgspec

from desktop.core.problems import Problem, Value

KEEP = 0.95
"""Weight of the past in the moving averages: they look back about 20 steps, which smooths independent noise to a sixth
of its size, sqrt((1 - w) / (1 + w))."""
DIFFERENCE = 2 / math.sqrt(math.pi)
"""Mean of |a - b| for two independent normal values, in their standard deviations. Noise is measured on differences of
neighbouring steps (von Neumann, 1941), so that a falling curve does not count as a noisy one."""
MOST = 1e4
"""Losses are cut here: far above ln(vocabulary), about 12 nats, and small enough that no sum ever overflows."""

IN_A_ROW, IN_ALL, SHARE, SHARE_FROM = 3, 10, 0.05, 100
"""A run ends after so many steps in a row without finite numbers (it does not recover by itself), so many in all, or
more than this share once there were enough steps for a share to mean anything."""

SETTLED = 5
"""Steps before the lowest average counts: the first losses alone are no level."""
DRIFT_STEPS, DRIFT_NATS, DRIFT_SHARE, DRIFT_NOISE = 5, 0.5, 0.5, 4.0
"""Drifting away: so many steps in a row, each above the lowest average by half a nat (a factor 1.6 in perplexity), by
half of it, and by four standard deviations. Independent noise practically never does that to five steps in a row."""

LOW = 0.2
"""Below this a loss is no longer called "not learning": the model gives the right token 82 % on geometric average."""
HALF = 16
"""Fewest steps on each side before two halves of the curve are compared."""
SURE, DOUBT = 3.0, 2.0
"""Standard errors that make a fall certain, and that a doubtful fall is given the benefit of."""
LEARNED = 0.01
"""A fall of at least this share counts as having learned something. Held-out losses are taken on the same examples each
time and hardly wobble, so that for them the same share is enough to tell rise, fall and standstill apart."""
PACE = 0.10
"""Not learning: even with the benefit of the doubt, the pace of the two halves carried on to the end of the run would
take less than this share off the loss. So slow but steady runs are left alone, and noisy ones until it is certain."""
LOOK_STEPS, LOOK_SHARE = 50, 0.2
"""A held-out loss that stands still tells something only after so many steps and this share of the run."""

WORSE_LOOKS, WORSE_SHARE, WORSE_NATS = 2, 0.03, 0.02
"""Overfitting: so many looks in a row above the best one by this share and this many nats, while the training loss is
no higher than at the best look. One look may be bad luck with dropout or a high learning rate."""

FEWEST_STEPS = 20
"""AdamW moves a weight by about the learning rate a step at most (Kingma & Ba, 2015, section 2.1), and LoRA's B begins
at zero: in fewer steps the adapter can hardly differ from none."""
FEWEST_EXAMPLES, FEWEST_TOKENS = 50, 2_000
"""OpenAI's guide to fine-tuning sees clear gains from 50 to 100 examples on; as many answers of 40 tokens each."""


class WatchState(msgspec.Struct, frozen=True, kw_only=True):
    """All that a `Watch` knows. Averages with `KEEP` are kept without their bias correction; no value is ever NaN or
    infinite, so that JSON gives back exactly the same numbers."""

    steps: int = 0
    warmup: int = 0
    finite: int = 0
    """Steps whose numbers were finite; `skipped` counts the others."""
    skipped: int = 0
    skipped_in_a_row: int = 0
    last_skipped: int = 0
    average: float = 0.0
    wobble: float = 0.0
    """Moving average of the differences between neighbouring losses."""
    previous: float = 0.0
    lowest: float | None = None
    """The lowest average so far, and the noise of a single loss at that time."""
    lowest_noise: float = 0.0
    high: int = 0
    """Steps in a row above the bound of drifting away."""
    earlier: float = 0.0
    """Mean loss of the first `earlier_count` steps, and of the `later_count` after them."""
    earlier_count: int = 0
    later: float = 0.0
    later_count: int = 0
    learned: bool = False
    first_look: float | None = None
    """Held-out loss before the first step, if there was such a look."""
    best_look: float | None = None
    best_look_step: int = 0
    loss_at_best: float | None = None
    worse_looks: int = 0
    told: tuple[str, ...] = ()
    """Codes of the alerts that hold at present."""


class Watch:
    """Watches one run. Give it `before` once a process, `after_step` for every optimizer step, and `after_look` for
    every look at the *same* held-out examples: neither the last look over all of them, nor a look that only a resumed
    run takes."""

    def __init__(self, state: WatchState | None = None) -> None:
        self._now = state or WatchState()

    def state(self) -> WatchState:
        """All it knows; `Watch(state)` goes on from there."""
        return self._now

    def before(self, steps: int, warmup: int, examples: int, labelled_tokens: int) -> list[Problem]:
        """What can be said before the first step of `steps`, of which `warmup` raise the learning rate."""
        self._set(steps=steps, warmup=warmup)
        few = examples < FEWEST_EXAMPLES or labelled_tokens < FEWEST_TOKENS
        short = steps < FEWEST_STEPS or steps <= 2 * warmup
        return [
            *self._tell("alert.short_run", short, steps=steps, warmup=warmup, fewest=max(FEWEST_STEPS, 2 * warmup)),
            *self._tell("alert.few_examples", few, examples=examples, tokens=labelled_tokens),
        ]

    def after_step(self, step: int, loss: float, finite: bool) -> list[Problem]:
        """What to say after optimizer step `step`. `finite` is whether its gradient was; if not, it was left out.

        With fp16 and a loss scaler, steps that the scaler leaves out to find its scale are no fault: give these as
        finite.
        """
        if not (finite and math.isfinite(loss)):
            now = self._now
            self._set(skipped=now.skipped + 1, skipped_in_a_row=now.skipped_in_a_row + 1, last_skipped=step)
            return self._tell("alert.step_skipped", True, step=step, count=self._now.skipped)
        self._set(skipped_in_a_row=0)
        self._tell("alert.step_skipped", False)
        self._take(min(max(loss, 0.0), MOST))
        return [*self._drifting(), *self._standing_still(step)]

    @property
    def must_stop(self) -> Problem | None:
        """``training.not_finite`` when the step just seen is one too many without finite numbers."""
        now = self._now
        seen = now.finite + now.skipped
        too_many = now.skipped >= IN_ALL or (seen >= SHARE_FROM and now.skipped > SHARE * seen)
        if now.skipped_in_a_row and (now.skipped_in_a_row >= IN_A_ROW or too_many):
            return Problem("training.not_finite", {"step": now.last_skipped, "count": now.skipped})
        return None

    def after_look(self, step: int, held_out_loss: float) -> list[Problem]:
        """What to say after a look at the held-out examples, taken after step `step`; 0 is before the first one."""
        if not math.isfinite(held_out_loss):
            return []
        look = min(max(held_out_loss, 0.0), MOST)
        if step == 0:
            self._set(first_look=look)
        now = self._now
        if now.best_look is None or look < now.best_look:
            loss = self._average() if now.finite else None
            self._set(best_look=look, best_look_step=step, loss_at_best=loss)
        return [*self._overfitting(step, look), *self._no_better(step)]

    # -- the single questions ---------------------------------------------------------------------------------------

    def _drifting(self) -> list[Problem]:
        now, average = self._now, self._average()
        if now.finite >= SETTLED and (now.lowest is None or average < now.lowest):
            self._set(lowest=average, lowest_noise=self._noise())
        now = self._now
        if now.lowest is None:
            return []
        margin = max(DRIFT_NATS, DRIFT_SHARE * now.lowest, DRIFT_NOISE * now.lowest_noise)
        self._set(high=now.high + 1 if now.previous > now.lowest + margin else 0)
        drifting = True if self._now.high >= DRIFT_STEPS else False if average <= now.lowest + margin / 2 else None
        values = {"lowest": _shown(now.lowest), "now": _shown(average), "count": DRIFT_STEPS}
        return self._tell("alert.diverging", drifting, **values)

    def _standing_still(self, step: int) -> list[Problem]:
        """Compare the two halves of the curve, at 32, 64, 128 … steps, so that certainty grows with the run."""
        now, half = self._now, self._now.earlier_count
        if now.later_count < half:
            return []
        drop, doubt = now.earlier - now.later, self._noise() * math.sqrt(2 / half)
        self._set(earlier=(now.earlier + now.later) / 2, earlier_count=2 * half, later=0.0, later_count=0)
        if half < HALF:
            return []
        if drop > max(SURE * doubt, LEARNED * now.earlier):
            return self._has_learned()
        by_the_end = (drop + DOUBT * doubt) * now.steps / half
        still = now.steps > 0 and half >= now.warmup and by_the_end < PACE * now.earlier and now.later > LOW
        return self._not_learning(still, step, now.earlier, now.later)

    def _no_better(self, step: int) -> list[Problem]:
        """The same question to the held-out losses."""
        now = self._now
        if now.first_look is None or now.best_look is None:
            return []
        if now.best_look < (1 - LEARNED) * now.first_look:
            return self._has_learned()
        soon = step < max(2 * now.warmup, LOOK_STEPS, LOOK_SHARE * now.steps)
        return self._not_learning(not soon and now.best_look > LOW, step, now.first_look, now.best_look)

    def _has_learned(self) -> list[Problem]:
        """From now on a level curve is one that has got where it can get."""
        self._set(learned=True)
        return self._tell("alert.not_learning", False)

    def _not_learning(self, still: bool, step: int, first: float, loss: float) -> list[Problem]:
        true = still and not self._now.learned and "alert.diverging" not in self._now.told
        return self._tell("alert.not_learning", true or None, step=step, first=_shown(first), now=_shown(loss))

    def _overfitting(self, step: int, look: float) -> list[Problem]:
        now = self._now
        best = look if now.best_look is None else now.best_look
        margin = max(WORSE_NATS, WORSE_SHARE * best)
        self._set(worse_looks=now.worse_looks + 1 if look > best + margin else 0)
        still_falling = now.finite > 0 and (now.loss_at_best is None or self._average() <= now.loss_at_best)
        true = self._now.worse_looks >= WORSE_LOOKS and still_falling and "alert.diverging" not in now.told
        verdict = True if true else False if look <= best + margin / 2 else None
        values = {"best": _shown(best), "best_step": now.best_look_step, "now": _shown(look), "step": step}
        return self._tell("alert.overfitting", verdict, **values)

    # -- keeping ----------------------------------------------------------------------------------------------------

    def _take(self, loss: float) -> None:
        """Put a loss into the averages."""
        now = self._now
        difference = abs(loss - now.previous) if now.finite else 0.0
        first = now.earlier_count == 0
        count = now.later_count + 1
        self._set(
            finite=now.finite + 1,
            average=KEEP * now.average + (1 - KEEP) * loss,
            wobble=KEEP * now.wobble + (1 - KEEP) * difference,
            previous=loss,
            earlier=loss if first else now.earlier,
            earlier_count=1 if first else now.earlier_count,
            later=0.0 if first else now.later + (loss - now.later) / count,
            later_count=0 if first else count,
        )

    def _average(self) -> float:
        """The moving average with its bias corrected (Kingma & Ba, 2015, section 3)."""
        return self._now.average / (1 - KEEP**self._now.finite)

    def _noise(self) -> float:
        """Standard deviation of a single loss around the curve; there is one difference less than there are losses."""
        count = self._now.finite - 1
        return self._now.wobble / (1 - KEEP**count) / DIFFERENCE if count > 0 else 0.0

    def _tell(self, code: str, holds: bool | None, **values: Value) -> list[Problem]:
        """The alert, if it holds and was not told already; None leaves it as it is, be it told or not."""
        told = self._now.told
        if holds and code not in told:
            self._set(told=(*told, code))
            return [Problem(code, values)]
        if holds is False and code in told:
            self._set(told=tuple(other for other in told if other != code))
        return []

    def _set(self, **changes: object) -> None:
        self._now = msgspec.structs.replace(self._now, **changes)


def _shown(loss: float) -> float:
    """A loss as people read it."""
    return round(loss, 3)
