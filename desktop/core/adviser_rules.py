"""The adviser's rules. `RULES` are read from top to bottom; the first one that holds decides and gives the leading
reason. `ALSO` adds what else is worth knowing.

The order is that of the usual framework: an unusual field first, then whether there are enough examples, then form,
then change, and everything only with a lot of data. docs/adviser.md tells them in words.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from desktop.core.advice import Rung
from desktop.core.adviser_case import (
    FEW_ROWS,
    FEWEST_PAIRS,
    FEWEST_PER_LABEL,
    FEWEST_ROWS,
    FULL_LABELLED,
    FULL_ROWS,
    MANY_PER_LABEL,
    STYLE_ROWS,
    Case,
)

_DAPT = "Gururangan et al. 2020, arXiv 2004.10964"
_RAG = "Ovadia et al. 2023, arXiv 2312.05934"
_SHOTS = "Brown et al. 2020, arXiv 2005.14165"
_SETFIT = "SetFit, arXiv 2209.11055"
_KTO = "KTO, arXiv 2402.01306"
_SURGICAL = "Lee et al. 2023, arXiv 2210.11466"
_HERE = "measured here on held-out examples"


class Rule(msgspec.Struct, frozen=True):
    """When `holds`, the answer is `rung`, because of `advice.why.CODE`; `says` names the numbers of its sentence."""

    code: str
    rung: Rung
    holds: Callable[[Case], bool]
    says: tuple[str, ...] = ()
    source: str = ""


RULES: tuple[Rule, ...] = (
    Rule("purpose_open", "prompt", lambda c: c.open),
    # -- what the data cannot teach
    Rule("images_alike", "head", lambda c: c.images and c.single, ("label", "rows")),
    Rule("few_images", "head", lambda c: c.images and c.per_label < FEWEST_PER_LABEL,
         ("per_label", "fewest_per_label"), _SETFIT),
    Rule("single_label", "prompt", lambda c: c.purpose == "sort" and c.single, ("label", "rows")),
    Rule("one_sided", "prompt", lambda c: c.purpose == "prefer" and c.look.one_sided, ("rows",), _KTO),
    # -- what the prompt can do already
    Rule("already_good", "prompt",
         lambda c: c.prompts_do and not c.images and c.purpose not in ("prefer", "know"),
         ("score", "ceiling"), _HERE),
    Rule("looked_up_good", "look_up",
         lambda c: c.looked_up is True and not c.images and c.purpose not in ("prefer", "speak"),
         ("score", "ceiling"), _HERE),
    # -- facts
    Rule("facts_change", "look_up", lambda c: c.purpose == "know" and c.often, (), _RAG),
    Rule("facts_of_a_field", "domain", lambda c: c.purpose == "know" and c.unusual and c.field, ("pages",),
         f"Soudani et al. 2024, arXiv 2403.01432; {_DAPT}"),
    Rule("facts", "look_up", lambda c: c.purpose == "know", (), _RAG),
    # -- preference
    Rule("few_pairs", "prompt", lambda c: c.purpose == "prefer" and 0 < c.rows < FEWEST_PAIRS, ("rows", "pairs")),
    Rule("ratings", "preference", lambda c: c.purpose == "prefer" and c.look.shape == "rated" and c.rows > 0, ("rows",),
         _KTO),
    Rule("pairs", "preference", lambda c: c.purpose == "prefer" and c.rows > 0, ("rows",), "DPO, arXiv 2305.18290"),
    # -- an unusual field, with documents to learn it from
    Rule("field_then_task", "domain_then_task", lambda c: c.purpose in ("write", "speak") and c.unusual and c.field
         and c.rows >= STYLE_ROWS, ("pages", "rows"), _DAPT),
    Rule("field_unusual", "domain", lambda c: c.purpose in ("write", "speak") and c.unusual and c.field, ("pages",),
         _DAPT),
    Rule("manner_of_documents", "domain", lambda c: c.purpose == "speak" and c.field, ("pages",),
         _DAPT),
    # -- too little of anything
    Rule("few_documents", "prompt", lambda c: c.purpose == "speak" and c.rows == 0 and c.look.documents > 0,
         ("pages", "field_pages"), _DAPT),
    Rule("no_examples", "prompt", lambda c: c.rows == 0, ("few",), _SHOTS),
    Rule("too_few", "prompt", lambda c: c.rows < FEWEST_ROWS, ("rows", "fewest"), _SHOTS),
    # -- labels, numbers, images
    Rule("few_numbers", "prompt", lambda c: c.purpose == "sort" and c.numbers and c.per_label < FEWEST_PER_LABEL,
         ("rows", "fewest_numbers"), _SETFIT),
    Rule("few_per_label", "prompt", lambda c: c.purpose == "sort" and c.per_label < FEWEST_PER_LABEL,
         ("rows", "per_label", "fewest_per_label"), _SETFIT),
    Rule("labels_change", "head", lambda c: c.purpose == "sort" and c.often, ("rows",), _SETFIT),
    Rule("many_labelled", "full",
         lambda c: c.purpose == "sort" and c.rows >= FULL_LABELLED and c.ground.full_fits is not False,
         ("rows", "full_labelled"), "Zhang et al. 2021, arXiv 2006.05987"),
    Rule("images_unlike", "last_layers", lambda c: c.images and c.rows >= FEW_ROWS and c.unusual, ("rows",),
         _SURGICAL),
    Rule("images_enough", "last_layers", lambda c: c.images and c.rows >= FEW_ROWS and c.per_label >= MANY_PER_LABEL,
         ("per_label", "many_per_label"), _SURGICAL),
    Rule("texts_unlike", "adapter", lambda c: c.purpose == "sort" and not c.images and c.rows >= FEW_ROWS and c.unusual,
         ("rows",), _DAPT),
    Rule("numbers_enough", "adapter", lambda c: c.purpose == "sort" and c.numbers and c.per_label >= MANY_PER_LABEL,
         ("rows", "many_numbers"), _SETFIT),
    Rule("texts_enough", "adapter", lambda c: c.purpose == "sort" and not c.images and c.rows >= FEW_ROWS
         and c.per_label >= MANY_PER_LABEL, ("per_label", "many_per_label"), _SETFIT),
    Rule("head_for_numbers", "head", lambda c: c.purpose == "sort" and c.numbers, ("rows",),
         f"{_SETFIT}; Kumar et al. 2022, arXiv 2202.10054"),
    Rule("head_is_enough", "head", lambda c: c.purpose == "sort", ("rows", "per_label"),
         f"{_SETFIT}; Kumar et al. 2022, arXiv 2202.10054"),
    # -- answers
    Rule("few_examples", "prompt", lambda c: c.rows < STYLE_ROWS
         or (c.rows < FEW_ROWS and not (c.strict or c.unusual or c.falls_short)), ("rows", "few"),
         "Mosbach et al. 2023, arXiv 2305.16938; Liu et al. 2022, arXiv 2101.06804"),
    Rule("form_strict", "adapter", lambda c: c.strict, ("rows",), "LIMA, arXiv 2305.11206"),
    Rule("uses_change", "adapter", lambda c: c.often, (), "LoRA, arXiv 2106.09685, section 4.2"),
    Rule("field_by_examples", "adapter", lambda c: c.unusual, ("rows",), _DAPT),
    Rule("prompts_fall_short", "adapter", lambda c: c.falls_short and c.rows < FULL_ROWS,
         ("score", "ceiling"), _HERE),
    Rule("much_data", "full", lambda c: c.rows >= FULL_ROWS and c.ground.full_fits is not False, ("rows", "full_rows"),
         "Biderman et al. 2024, arXiv 2405.09673"),
    Rule("no_room_for_all", "adapter", lambda c: c.rows >= FULL_ROWS, ("rows",), "LoRA, arXiv 2106.09685"),
    Rule("enough_examples", "adapter", lambda c: True, ("rows",), "“LoRA Without Regret”, Thinking Machines, 2025"),
)  # fmt: skip
"""What decides."""


class Also(msgspec.Struct, frozen=True):
    """Worth knowing beside the leading reason: `advice.also.CODE`, on these rungs, when it holds."""

    code: str
    rungs: tuple[Rung, ...]
    holds: Callable[[Case], bool]
    says: tuple[str, ...] = ()


_ADAPTERS: tuple[Rung, ...] = ("adapter", "domain", "domain_then_task", "preference")
ALSO: tuple[Also, ...] = (
    Also("labels_as_text", ("prompt", "adapter", "full", "domain", "domain_then_task"),
         lambda c: c.wanted == "sort" and c.purpose == "write"),
    Also("no_pairs", ("prompt", "adapter", "full", "domain", "domain_then_task"),
         lambda c: c.wanted == "prefer" and c.purpose == "write"),
    Also("task_first", ("preference",), lambda c: c.ground.chat is False),
    Also("looked_up_short", ("look_up", "domain"), lambda c: c.looked_up is False and c.purpose == "know",
         ("score", "ceiling")),
    Also("look_facts_up", ("domain", "domain_then_task"), lambda c: c.purpose == "know" or c.often),
    Also("examples_in_prompt", ("domain",), lambda c: c.purpose != "know" and 0 < c.rows < STYLE_ROWS,
         ("rows", "style")),
    Also("answers_may_suffer", ("domain", "domain_then_task"), lambda c: c.ground.chat is not False),
    Also("no_documents", ("prompt", "adapter"),
         lambda c: c.unusual and c.purpose != "sort" and not c.field, ("pages", "field_pages")),
    Also("prompts_fell_short", ("head", "last_layers", "adapter", "full", "domain_then_task"), lambda c: c.falls_short,
         ("score", "ceiling")),
    Also("one_adapter_per_use", _ADAPTERS, lambda c: c.often),
    Also("head_in_seconds", ("head",), lambda c: True),
    Also("head_first", ("last_layers", "adapter", "full"), lambda c: c.purpose == "sort"),
    Also("adapter_forgets_less", ("adapter", "preference"), lambda c: True),
    Also("full_forgets_more", ("full",), lambda c: True),
    Also("prompt_changes_at_once", ("prompt", "look_up"), lambda c: True),
)  # fmt: skip
"""What else is worth knowing; the first ones of each rung are said."""
