"""What a recipe starts from: rank, learning rate, epochs, examples per step, each with where the number comes from."""

from __future__ import annotations

from desktop.core.learning import OWN_WEIGHTS
from desktop.core.models import ModelSpec
from desktop.core.recipe import PREFERENCES, Method, Objective

# Rank and alpha -------------------------------------------------------------------------------------------------------

RANKS = {"quick": 8, "balanced": 16, "best": 32, "long": 16}
"""Adapter sizes to start from. 8 to 32 is what the LoRA paper (arXiv 2106.09685, section 7.2), peft's and torchtune's
recipes use; larger ones did not do better there on small sets."""
MOST_RANK = {"quick": 8, "balanced": 64, "best": 128, "long": 64}
BITS_PER_PARAMETER, BITS_PER_TOKEN = 2.0, 1.0
"""What an adapter can hold, and what there is to learn: about 2 bits a parameter (arXiv 2404.05405) and about 1 bit a
token ("LoRA Without Regret", Thinking Machines, 2025). Above that, a small rank falls behind full fine-tuning."""
ALPHA_PER_RANK = 2.0
"""alpha = 2 x rank: the setting of Microsoft's LoRA examples, and what peft's guides use."""


def rank(key: str, model: ModelSpec, tokens: int) -> int:
    """The preset's adapter size, doubled until it can hold `tokens` tokens of training text."""
    found = RANKS[key]
    while (
        found < MOST_RANK[key] and BITS_PER_PARAMETER * found * model.adapter_inputs_outputs < BITS_PER_TOKEN * tokens
    ):
        found *= 2
    return found


# Learning rate --------------------------------------------------------------------------------------------------------


RATES: dict[Method, float] = {"layers": 5e-5, "ia3": 3e-3, "bottleneck": 1e-4, "head": 1e-3}
"""`layers`: the upper end of BERT's 2e-5 to 5e-5 (arXiv 1810.04805, appendix A.3), as little of the model changes.
`ia3`: T-Few (arXiv 2205.05638, section 3.3). `bottleneck`: AdapterHub's advice for adapters, within what Houlsby
et al. tried (3e-5 to 3e-3, arXiv 1902.00751, section 3.1). `head`: AdamW's own default."""
SMALL_RATES: dict[Method, float] = {"layers": 3e-4, "bottleneck": 1e-3}
"""The same below 1B, where larger steps do better: on SmolLM2-135M the last two layers got 56 instead of 26 of 100
held-out messages right with it, bottleneck modules 85 instead of 50 (benchmarks/methods.py, 2026-11-26)."""
FULL_RATES = ((1e9, 5e-5), (1e10, 2e-5), (float("inf"), 1e-5))
"""By parameters, up to: 2e-5 for 7B and 1e-5 for 13B (Stanford Alpaca); 2e-5 for Llama 2 (arXiv 2307.09288, section
3.1); small models take larger steps (5e-5: Hugging Face's course on SmolLM2)."""
PREFERENCE_RATES: dict[str, tuple[float, float]] = {"dpo": (5e-6, 5e-7), "orpo": (8e-5, 8e-6), "kto": (5e-6, 1e-6)}
"""For additions, and where weights of the model itself learn, from 1B up. DPO: TRL's dpo.py, the alignment handbook's
zephyr-7b-dpo-qlora and Zephyr (arXiv 2310.16944, section 4.3); ORPO, whose loss is mostly plain cross-entropy: TRL's
orpo.py; KTO: "similar to that of DPO" (TRL's kto.py)."""
SMALL_PREFERENCE_RATES: dict[str, float] = {"dpo": 5e-5, "orpo": 5e-4, "kto": 5e-5}
"""For additions to models below 1B. 5e-5 is what DPO on SmolLM2-135M was measured with; with ORPO 77 instead of 32 of
100 held-out messages were answered right at 5e-4 instead of 8e-5 (benchmarks/methods.py, 2026-11-26)."""


def learning_rate(model: ModelSpec, method: Method = "lora", objective: Objective = "next_token") -> float:
    """Peak learning rate. For LoRA by size: 2e-4 up to 13B and 1e-4 above (QLoRA paper, arXiv 2305.14314, appendix B);
    below 1B 5e-4, with which the starter project was measured."""
    small = model.parameters < 1_000_000_000
    if objective in PREFERENCES:
        added, own = PREFERENCE_RATES[objective]
        if method in OWN_WEIGHTS:
            return own
        return SMALL_PREFERENCE_RATES[objective] if small else added
    if method == "full":
        return next(rate for most, rate in FULL_RATES if model.parameters < most)
    if method != "lora":
        return SMALL_RATES.get(method, RATES[method]) if small else RATES[method]
    if small:
        return 5e-4
    return 2e-4 if model.parameters < 20_000_000_000 else 1e-4


# How long -------------------------------------------------------------------------------------------------------------

TARGET_EPOCHS = {"balanced": 3, "best": 5, "long": 3}
MOST_EPOCHS = 25
FEWEST_SHOWN = 100
MOST_SHOWN = {"balanced": 25_000, "best": 75_000, "long": 25_000}
"""Epochs so that no fewer than 100 and no more than 25,000 examples are shown in all, three unless that says otherwise:
the rule of OpenAI's cookbook ("Data preparation and analysis for chat model fine-tuning"). Alpaca took 3 epochs of
52,000, LIMA 15 of 1,000 (arXiv 2305.11206). *Best quality* shows more, because the look with the lowest held-out loss
is kept."""
SLOW_TO_SHOW, MORE_EPOCHS = frozenset({"multi_label", "number"}), 3
"""Several labels and numbers take more passes, for each label is first found rare: LoRA under a head on MiniLM got a
micro-F1 of 0 % in 51 steps of 160 messages with two labels each, 74 % in 160 steps, and for numbers an R² of 0.12 and
0.38 (benchmarks/methods_other.py, 2026-11-26)."""
HEAD_EPOCHS = {"quick": 5, "balanced": 20, "best": 50, "long": 20}
"""Passes for a new head on remembered features, which cost next to nothing; the look with the lowest loss is kept."""
PREFERENCE_EPOCHS = {"balanced": 1, "best": 3, "long": 1}
"""Passes over preferences: one to three (Zephyr, arXiv 2310.16944, section 4.3); the loss falls on long after the
answers have stopped getting better (arXiv 2406.02900)."""
QUICK_STEPS = 40
"""Enough to see the loss fall, on any data."""
FEWEST_STEPS = 30
"""Below this, warm-up and decay leave little of the learning rate."""


def epochs(key: str, examples: int, method: Method = "lora", objective: Objective = "next_token") -> int:
    """Passes over `examples` examples."""
    if method == "head":
        return HEAD_EPOCHS[key]
    if key == "quick":
        return 1
    target = (PREFERENCE_EPOCHS if objective in PREFERENCES else TARGET_EPOCHS)[key]
    target *= MORE_EPOCHS if objective in SLOW_TO_SHOW else 1
    if examples * target < FEWEST_SHOWN:
        return min(MOST_EPOCHS, -(-FEWEST_SHOWN // max(1, examples)))
    if examples * target > MOST_SHOWN[key]:
        return max(1, MOST_SHOWN[key] // examples)
    return target


PREFERENCES_PER_STEP = 16
"""Pairs or answers a step. KTO's paper and TRL advise 8 at the very least, for its estimate of how far the model has
moved is taken over what goes through the model at once."""
HEAD_BATCH = 32
"""Texts a step for a new head: what BERT's authors and most after them use for labels (arXiv 1810.04805, appendix A.3).
"""


def examples_per_step(examples: int, method: Method = "lora", objective: Objective = "next_token") -> int:
    """16 examples a step as in the QLoRA paper (appendix B); half of that for small sets, which would see too few steps
    otherwise, and LoRA takes large steps less well ("LoRA Without Regret"). Preferences have a number of their own."""
    if method == "head":
        return HEAD_BATCH
    if objective in PREFERENCES:
        return PREFERENCES_PER_STEP
    return 8 if examples < 2000 else 16
