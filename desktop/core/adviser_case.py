"""One case as the adviser's rules see it: answers and data put together, and the numbers where something changes."""

from __future__ import annotations

from desktop.core.advice import Answers, DataLook, EvidenceSummary, Ground, Purpose
from desktop.core.problems import Value

FEWEST_ROWS = 10
"""Below this nothing can be learned that the prompt could not hold; OpenAI's fine-tuning takes no fewer either."""
STYLE_ROWS = 100
"""From here on a form or style is learned: OpenAI's guide sees clear gains from 50 to 100 examples; LIMA (arXiv
2305.11206) teaches the manner of an assistant with 1,000."""
FEW_ROWS = 500
"""The rule of thumb of the usual framework: with fewer labelled examples, those nearest to the question go into the
prompt first. With few examples, prompting and fine-tuning do about equally well at equal model size (Mosbach et al.
2023, arXiv 2305.16938), and the nearest examples do better than fixed ones (Liu et al. 2022, arXiv 2101.06804)."""
FULL_ROWS = 100_000
"""From about here LoRA falls behind full fine-tuning: Biderman et al. 2024 (arXiv 2405.09673) see it with 110,000 and
395,000 examples; on smaller sets both end alike ("LoRA Without Regret", Thinking Machines, 2025)."""
FEWEST_PER_LABEL = 8
"""Per label, the smaller size that SetFit is judged by (arXiv 2209.11055): with 8 it comes close to RoBERTa-large
fine-tuned on 3,000. SetFit tunes its encoder too, so a head alone may need somewhat more."""
MANY_PER_LABEL = 64
"""Per label, the larger size there; by then the encoder itself has enough to learn from."""
FULL_LABELLED = 10_000
"""Labelled texts from which fine-tuning a whole encoder is steady; below, runs differ by their seed alone (Zhang et al.
2021, "Revisiting few-sample BERT fine-tuning", arXiv 2006.05987, which calls fewer than that few)."""
NUMBER_BINS = 10
"""A number to be predicted is taken for so many labels."""
FEWEST_PAIRS = 100
"""Pairs or ratings below which the examples of single topics would be learned instead of a preference: the same round
number as `STYLE_ROWS`, for want of a published one."""
DOMAIN_LETTERS = 1_000_000
"""Letters of documents (about 500 pages, 250,000 tokens) that make a field. "Don't Stop Pretraining" (Gururangan et al.
2020, arXiv 2004.10964) still gains by going on with a task's own few hundred articles."""
LETTERS_PER_PAGE = 2_000


class Case:
    """What the rules ask about. `purpose` is what the data allow of what was wanted: pairs without labels cannot be
    sorted by, examples without a worse answer show no preference, images can only be sorted."""

    def __init__(self, answers: Answers, look: DataLook, ground: Ground, evidence: EvidenceSummary | None) -> None:
        self.look, self.ground, self.evidence = look, ground, evidence
        self.wanted: Purpose = answers.purpose or usual_purpose(look) or "write"
        self.purpose = _possible(self.wanted, look)
        self.open = answers.purpose is None and look.shape == "text"  # documents may be for anything
        self.unusual, self.strict = bool(answers.unusual), bool(answers.strict)
        self.often = bool(answers.often)
        self.rows, self.labels = look.examples, len(look.labels)
        self.images, self.numbers = look.label_kind == "images", look.label_kind == "number"
        self.field = look.documents >= DOMAIN_LETTERS  # enough documents to learn the field from

    @property
    def per_label(self) -> int:
        """Examples for each label, on average."""
        return self.rows // (NUMBER_BINS if self.numbers else max(1, self.labels))

    @property
    def single(self) -> bool:
        """All examples have the same label."""
        return self.look.label_kind in ("labels", "images") and self.labels == 1

    @property
    def prompts_do(self) -> bool:
        """Prompts were tried, and training has little left to win."""
        return self.evidence is not None and self.evidence.good_enough and not self.evidence.looked_up

    @property
    def looked_up(self) -> bool | None:
        """Whether answers looked up in documents are good enough; None when that was not tried."""
        return self.evidence.good_enough if self.evidence is not None and self.evidence.looked_up else None

    @property
    def falls_short(self) -> bool:
        """Prompts were tried and leave something to win."""
        return self.evidence is not None and not self.evidence.good_enough

    def values(self) -> dict[str, Value]:
        """All numbers that sentences speak of."""
        look, found = self.look, self.evidence
        rare = [label for label, count in look.labels.items() if count == 1]
        return {
            "rows": self.rows, "labels": self.labels, "per_label": self.per_label, "duplicates": look.duplicates,
            "all_rows": look.rows, "same_pairs": look.same_pairs, "rare": len(rare),
            "label": next(iter(look.labels), "")[:60],
            "rare_label": rare[0][:60] if rare else "", "pages": round(look.documents / LETTERS_PER_PAGE),
            "few": FEW_ROWS, "fewest": FEWEST_ROWS, "style": STYLE_ROWS, "pairs": FEWEST_PAIRS,
            "fewest_per_label": FEWEST_PER_LABEL, "many_per_label": MANY_PER_LABEL, "full_labelled": FULL_LABELLED,
            "fewest_numbers": NUMBER_BINS * FEWEST_PER_LABEL, "many_numbers": NUMBER_BINS * MANY_PER_LABEL,
            "full_rows": FULL_ROWS, "field_pages": DOMAIN_LETTERS // LETTERS_PER_PAGE,
            "score": f"{found.best_prompt_score:.2f}" if found else "",
            "ceiling": f"{found.ceiling:.2f}" if found else "",
        }  # fmt: skip


def usual_purpose(look: DataLook) -> Purpose | None:
    """What data of this shape are mostly for; None where it could be anything, as with raw documents."""
    if look.label_kind:
        return "sort"
    if look.shape in ("preference", "rated"):
        return "prefer"
    return "write" if look.shape in ("chat", "pair") else None


def _possible(wanted: Purpose, look: DataLook) -> Purpose:
    if look.label_kind == "images":
        return "sort"
    if wanted == "sort" and look.shape and not look.label_kind:
        return "write"
    if wanted == "prefer" and look.shape and look.shape not in ("preference", "rated"):
        return "write"
    return wanted
