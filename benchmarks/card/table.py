"""What the figures amount to: faults of a side, agreement of losses, and the two tables. Pure."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from statistics import median
from typing import Any

GIB = 1 << 30
LAST = 5
"""Steps at the end whose mean loss is compared. The sides put other examples into a step, so one step alone would
differ by chance."""
AGREE = 0.005
"""Largest relative difference of that loss from TRL's (notes on the protocol: half a per cent)."""
SAME_TOKENS = 0.15
"""Largest relative difference of the tokens in a step: more makes other work of it."""
LONGEST = 12_000
"""Characters of the ratio table at most: some places keep no more of a command's output."""


def summary(
    began: float, first_begun: float, ends: list[float], tokens: list[int], losses: list[float], norms: list[float],
    warmup: int,
) -> dict[str, Any]:  # fmt: skip
    """The figures of a side from the end of each step (seconds since 1970), its real tokens, losses and norms.

    `tokens_per_second` and `step_seconds` are medians over the steps after `warmup` (at least one)."""
    if not ends:
        return {"steps": 0}
    periods = [after - before for before, after in itertools.pairwise(ends)]
    timed = list(zip(periods, tokens[1:], strict=True))[max(0, warmup - 1) :]
    found: dict[str, Any] = {
        "steps": len(ends),
        "to_first_step": round(ends[0] - began, 2),
        "first_step": round(ends[0] - first_begun, 2),
        "losses": [round(loss, 5) for loss in losses],
        "grad_norms": [round(norm, 5) for norm in norms],
    }
    if timed:
        found |= {
            "tokens_per_second": round(median(count / period for period, count in timed), 1),
            "step_seconds": round(median(period for period, _ in timed), 4),
            "step_tokens": round(sum(count for _, count in timed) / len(timed)),
        }
    return found


def last_loss(side: dict[str, Any]) -> float:
    """Mean loss of the last steps; nan if there are none."""
    losses = side.get("losses") or []
    return sum(losses[-LAST:]) / len(losses[-LAST:]) if losses else math.nan


def ok(side: dict[str, Any]) -> bool:
    """Whether the side was measured to the end."""
    return "tokens_per_second" in side and not any(key in side for key in ("error", "out_of_memory", "left_out"))


def faults(name: str, sides: dict[str, dict[str, Any]], steps: int = 0) -> list[str]:
    """Why the figures of a side may not be used, in words: fewer steps than asked for (`steps`), losses or gradients
    that cannot be, losses that differ from TRL's, steps of another size, more memory than the card imitated has."""
    side = sides[name]
    found = []
    if steps and side["steps"] != steps:
        found.append(f"{side['steps']} of {steps} steps")
    if not all(math.isfinite(loss) for loss in side["losses"]):
        found.append("loss not finite")
    if not side["grad_norms"] or not all(math.isfinite(norm) and norm > 0 for norm in side["grad_norms"]):
        found.append("gradient not above 0")
    reference = next((n for n in ("trl-plain", "trl-best", "resident") if n in sides and ok(sides[n])), "")
    if reference and reference != name:
        wanted, mine = last_loss(sides[reference]), last_loss(side)
        if not abs(mine - wanted) <= AGREE * wanted:
            found.append(f"loss {100 * (mine / wanted - 1):+.1f} % of {reference}")
    ours = next((sides[n] for n in ("ours", "resident") if n in sides and ok(sides[n])), side)
    if abs(side["step_tokens"] / ours["step_tokens"] - 1) > SAME_TOKENS:
        found.append(f"{side['step_tokens']} tokens a step instead of {ours['step_tokens']}")
    if side.get("capped") and side["reserved"] > side["cap"]:
        found.append("beyond the cap")
    if "tflops" in side and not limit_held(side["tflops"]):
        found.append("SM limit not kept")
    return found


def limit_held(tflops: dict[str, dict[str, float]]) -> bool:
    """Whether a limit to some multiprocessors held: products got slower, about alike forward, in the backward pass's
    own thread, and after training."""
    before = tflops["before"]
    shares = [now[job] / before[job] for when, now in tflops.items() if when != "before" for job in now]
    return max(shares) < 0.9 and max(shares) < 1.5 * min(shares)


def state(side: dict[str, Any]) -> str:
    """Why a side has no figures."""
    for key, words in (("left_out", "left out"), ("out_of_memory", "out of memory"), ("error", "failed")):
        if key in side:
            text = " ".join(str(side[key]).split())
            return f"{words}: {text[-160:] if key == 'error' else text[:60]}"
    return "no figures"


def heading(case: dict[str, Any]) -> str:
    """One line that says what a case is."""
    cards = f"{case['card']} GiB" if not case["large"] else f"{case['card']} GiB against {case['large']} GiB"
    limited = f", SM-limited to {case['sms']}" if case.get("sms") else ""
    kind = {"A": "Alpaca-like lengths", "B": "all of the full length"}[case["data"]]
    where = f"cards of {cards} imitated" if case["capped"] else "not capped"
    return f"{case['name']}: {case['title']}, {kind}, {case['step_tokens']} tokens a step, {where}{limited}"


def case_table(case: dict[str, Any]) -> str:
    """All figures of a case, a line for each side."""
    sides = case["sides"]
    lines = [
        heading(case),
        f"  {'side':15}{'tok/s':>9}{'s/step':>9}{'tok/step':>10}{'alloc':>8}{'reserv':>8}{'NVML':>8}{'1st step':>10}"
        f"{'till 1st':>10}{'loss':>9}  remarks",
    ]
    for name, side in sides.items():
        if not ok(side):
            lines.append(f"  {name:15}{state(side)}")
            continue
        remarks = [f"!{fault}" for fault in case["faults"].get(name, [])]
        remarks += [f"after out of memory: {len(side['out_of_memory_with'])}"] if "out_of_memory_with" in side else []
        remarks += [side["settings"]["recompute"]] if "recompute" in side.get("settings", {}) else []
        lines.append(
            f"  {name:15}{side['tokens_per_second']:9.1f}{side['step_seconds']:9.3f}{side['step_tokens']:10}"
            f"{side['allocated'] / GIB:8.2f}{side['reserved'] / GIB:8.2f}{side['card_bytes'] / GIB:8.2f}"
            f"{side['first_step']:10.1f}{side['to_first_step']:10.1f}{last_loss(side):9.4f}  {'; '.join(remarks)}"
        )
    return "\n".join(lines)


def ratios(case: dict[str, Any]) -> list[tuple[str, str, float, float, bool]]:
    """(mine, other, speed of mine over other's, reserved memory of mine over other's, whether both are without
    faults) for each other side of a case that was measured; drift is ours-again over ours."""
    sides = {name: side for name, side in case["sides"].items() if ok(side)}
    pairs = [("stream", "resident"), ("ours-again", "ours")]
    pairs += [("ours", name) for name in sides if name.startswith(("trl", "unsloth", "ours-re"))]
    found = []
    for mine, other in pairs:
        if mine in sides and other in sides:
            a, b = sides[mine], sides[other]
            clean = not case["faults"].get(mine) and not case["faults"].get(other)
            speed, memory = a["tokens_per_second"] / b["tokens_per_second"], a["reserved"] / max(1, b["reserved"])
            found.append((mine, other, speed, memory, clean))
    return found


def ratio_table(cases: Iterable[dict[str, Any]]) -> str:
    """The table of ratios: above 1 in speed we are ahead, below 1 in memory. Ratios of sides with faults are in
    brackets and must not be quoted."""
    lines = [f"{'case':18}{'side':12}{'against':16}{'speed':>10}{'memory':>10}"]
    for case in cases:
        lines += [
            f"{case['name']:18}{mine:12}{other:16}{_mark(speed, clean):>10}{_mark(memory, clean):>10}"
            for mine, other, speed, memory, clean in ratios(case)
        ]
        lines += [f"{case['name']:18}{name:12}{state(s)[:60]}" for name, s in case["sides"].items() if not ok(s)]
    text = "\n".join(lines)
    return text if len(text) <= LONGEST else text[: LONGEST - 40] + "\n… cut; the whole is in the JSON file"


def _mark(ratio: float, clean: bool) -> str:
    return f"x{ratio:.2f}" if clean else f"(x{ratio:.2f})"


def plain(value: Any) -> Any:
    """The same data with numbers that are not finite as None, which JSON can hold."""
    if isinstance(value, dict):
        return {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
