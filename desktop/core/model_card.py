"""The page beside what is handed over (README.md): what it is, what it learned from, how well, how to load it, and the
licence. Its head is what the Hub reads. Nothing of the data itself stands in it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop.core.evaluation import with_interval
from desktop.core.evidence import MEASURE_WORDS
from desktop.core.forgetting import read_forgetting
from desktop.core.licences import HUB_ID, base_id, licence_of
from desktop.core.loading_ways import HERE, Form, Way
from desktop.core.models import ModelSpec
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.recipe import Recipe, read_recipe
from desktop.core.runs import RunFolder
from desktop.core.scorecard import read_scorecard
from desktop.core.units import number, several
from desktop.core.verdict import verdict
from desktop.core.wording import SENTENCES, words_for
from desktop.core.words_export import PROGRAM_NAMES

_TABLE = "| on held-out examples | base | base with examples in the prompt | tuned |\n|---|---|---|---|\n"
_TUNED = "| on held-out examples | tuned |\n|---|---|\n"
_METHODS = {
    "lora": "LoRA",
    "ia3": "(IA)³",
    "bottleneck": "bottleneck modules",
    "layers": "chosen layers",
    "full": "all weights",
    "head": "a new head",
}


class Score(msgspec.Struct, frozen=True):
    """A line of the table of scores: of the base as it is, of the base with examples in its prompt, of the tuned model;
    empty texts where there is none."""

    measure: str
    base: str
    prompted: str
    tuned: str


class CardFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says. `base_id` is ``owner/name`` on the Hub, empty where that is not known; `licence` the Hub's id
    of the base's licence, or its first words, or empty; `learned` (under `heading`), `data` and `notes` are
    sentences. `own_licence` is what the makers of an adapter from elsewhere say of its licence, empty for nothing, None
    where it is from here."""

    name: str
    base: str
    base_id: str = ""
    licence: str = ""
    method: str = "lora"
    objective: str = "next_token"
    learned: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    scores: tuple[Score, ...] = ()
    notes: tuple[str, ...] = ()
    made: str = "Fine-tuned with Tunesmith on one PC."
    heading: str = "How it learned"
    own_licence: str | None = None

    @property
    def known_licence(self) -> str:
        """The licence of the whole, where one can be named: an adapter from elsewhere brings one of its own."""
        return self.licence if self.own_licence in (None, self.licence) else ""


def facts_of_run(run: RunFolder, spec: ModelSpec, strength: float = 1.0) -> CardFacts:
    """What there is to say of a run. What is missing or cannot be read is left out."""
    record = run.read()
    try:
        recipe = read_recipe(run.recipe)
    except ProblemError:
        recipe = None
    scores, notes = _scores(run)
    notes += _forgotten(run, strength)
    if strength != 1:
        notes = (*notes, f"It is merged at {strength:.0%} of its strength; the scores are those of the whole.")
    return CardFacts(
        name=record.name,
        base=spec.name,
        base_id=base_id(spec),
        licence=licence_of(spec),
        method=recipe.method if recipe else "lora",
        objective=recipe.objective if recipe else "next_token",
        learned=_recipe_lines(recipe, record.step) if recipe else (),
        data=_data_lines(run),
        scores=scores,
        notes=notes,
    )


def page(facts: CardFacts, form: Form, ways: list[Way], more: str = "") -> str:
    """The whole of README.md for what lies in the folder; `more` stands behind how to load it."""
    parts = [_head(facts, form), f"# {facts.name}", _what(facts, form)]
    if facts.learned:
        parts += [f"## {facts.heading}", _list(facts.learned)]
    if facts.data:
        parts += ["## What it learned from", _list(facts.data)]
    if facts.scores:
        parts += ["## How well it does", _table(facts.scores)]
    if facts.notes:
        parts.append(_list(facts.notes))
    parts += ["## How to load it", f"“{HERE}” stands for the folder in which this page lies."]
    parts += [_way(way) for way in ways]
    parts += [more] if more else []
    parts += ["## Licence", _licence_words(facts)]
    return "\n\n".join(parts) + "\n"


def _table(scores: tuple[Score, ...]) -> str:
    """The scores, beside those of the base where any are known."""
    if not any(one.base or one.prompted for one in scores):
        return _TUNED + "\n".join(f"| {one.measure} | {one.tuned} |" for one in scores)
    return _TABLE + "\n".join(f"| {one.measure} | {one.base} | {one.prompted} | {one.tuned} |" for one in scores)


def _head(facts: CardFacts, form: Form) -> str:
    """The part that machines read, in YAML. JSON texts are YAML texts too."""
    relation = {"peft": "adapter", "bottleneck": "adapter", "gguf": "quantized"}.get(form, "finetune")
    library = {"peft": "peft", "gguf": "gguf"}.get(form, "transformers")
    label = facts.objective in ("labels", "multi_label", "number")
    task = "text-classification" if label else "image-classification" if form == "images" else "text-generation"
    lines = ["---"]
    if facts.base_id:
        lines += [f"base_model: {_text(facts.base_id)}", f"base_model_relation: {relation}"]
    lines += [f"library_name: {library}", f"pipeline_tag: {task}"]
    if HUB_ID.fullmatch(facts.known_licence):
        lines.append(f"license: {facts.known_licence}")
    else:
        name = "as-the-base-model" if facts.own_licence is None else "see-this-page"
        lines += ["license: other", f"license_name: {name}"]
    lines += ["tags:", *(f"- {tag}" for tag in ("tunesmith", "fine-tuned", *_tags(facts, form)))]
    return "\n".join([*lines, "---"])


def _tags(facts: CardFacts, form: Form) -> list[str]:
    own = [facts.method] if facts.method in ("lora", "ia3", "bottleneck") else []
    own += [facts.objective] if facts.objective in ("dpo", "orpo", "kto") else []
    return own + (["gguf"] if form == "gguf" else [])


def _what(facts: CardFacts, form: Form) -> str:
    base = f"[{facts.base}](https://huggingface.co/{facts.base_id})" if facts.base_id else facts.base
    what = {
        "peft": f"An adapter in peft's format. It needs its base model, {base}.",
        "bottleneck": f"Small modules behind the parts of each block of {base}, which they need. They bend what goes "
        "through them, so they cannot be merged into its weights.",
        "changed": f"The tensors of {base} that were trained. They take the place of the base's own.",
        "gguf": f"{base} with what it learned, as GGUF for llama.cpp, Ollama, LM Studio and others.",
        "labels": f"An ordinary model folder: {base} with a head of its own.",
        "images": f"An ordinary model folder: {base} with a head for labels of its own.",
    }.get(form, f"An ordinary model folder: {base} with what it learned in its weights.")
    return f"{what} {facts.made}"


def _way(way: Way) -> str:
    words = SENTENCES[way.code].cause
    head = f"### {PROGRAM_NAMES[way.program]}\n\n{words}"
    if not way.commands:
        return head
    kind = "python" if way.program == "transformers" else "dockerfile" if way.commands.startswith("FROM") else "sh"
    return f"{head}\n\n```{kind}\n{way.commands}\n```"


def _licence_words(facts: CardFacts) -> str:
    named = f"{facts.licence} " if facts.licence else ""
    where = f", see https://huggingface.co/{facts.base_id}" if facts.base_id else ""
    own = ""
    if facts.own_licence is not None:
        said = f"is said to be {facts.own_licence}" if facts.own_licence else "is not known"
        own = f"It holds what was learned elsewhere; the licence of its makers {said}, and applies as well. "
    return (
        f"The licence of the base model {facts.base} applies ({named.strip() or 'look it up there'}{where}). {own}"
        "It says nothing about your data: whether what was learned from it may be passed on is for its owner to say."
    )


def _recipe_lines(recipe: Recipe, step: int) -> tuple[str, ...]:
    method = _METHODS[recipe.method]
    if recipe.method == "lora":
        kind = "DoRA" if recipe.dora else "LoRA"
        method = f"{kind}, rank {recipe.rank}, alpha {recipe.alpha:g}" + (", rank-stabilised" if recipe.rslora else "")
    lines = [method + (" on 4-bit weights (NF4)" if recipe.quantisation == "nf4" else "")]
    if recipe.objective in ("dpo", "orpo", "kto"):
        lines.append(f"Preference training: {recipe.objective.upper()}, beta {recipe.beta:g}")
    rate = f"learning rate {recipe.learning_rate:g}, {recipe.schedule}"
    rows = "1 row" if recipe.accumulation == 1 else f"{recipe.accumulation} rows"
    lines.append(f"{step} steps of {rows}, {rate}, {recipe.optimizer}, seed {recipe.seed}")
    lines.append(f"Context length while training: {recipe.context_length} tokens")
    return tuple(lines)


class _Counted(msgspec.Struct):
    mean: float = 0.0
    longest: int = 0


class _Beside(msgspec.Struct):
    """What a page takes of `dataset.json`: what was learned beside the examples."""

    general: int = 0
    documents: int = 0


class _Facts(msgspec.Struct):
    """What a page takes of `facts.json`."""

    train: int = 0
    held_out: int = 0
    letters: int = 0
    counted: _Counted | None = None


def _data_lines(run: RunFolder) -> tuple[str, ...]:
    try:
        facts = msgspec.json.decode(run.facts.read_bytes(), type=_Facts)
    except (OSError, *UNREADABLE):
        return ()
    lines = [f"{several(facts.train, 'example')}, and {facts.held_out:,} held out to measure with"]
    if facts.counted:
        lines.append(f"{facts.counted.mean:,.0f} tokens in an example on average, {facts.counted.longest:,} at most")
    elif facts.train:
        lines.append(f"{facts.letters / facts.train:,.0f} letters in an example on average")
    return (*lines, *_beside_lines(run))


def _beside_lines(run: RunFolder) -> Iterable[str]:
    try:
        beside = msgspec.json.decode(run.dataset.read_bytes(), type=_Beside)
    except (OSError, *UNREADABLE):
        return
    if beside.documents:
        yield f"Beside them {several(beside.documents, 'passage')} of documents"
    if beside.general:
        yield f"{several(beside.general, 'general example')} mixed in, so that less is forgotten"


def _scores(run: RunFolder) -> tuple[tuple[Score, ...], tuple[str, ...]]:
    """The table, with 95 % intervals, and the verdict below it."""
    try:
        card = read_scorecard(run)
    except ProblemError:
        card = None
    if card is None:
        return (), ()
    lines = []
    sides = {side.name: {one.name: one.interval for one in side.scores} for side in card.sides}
    if card.losses and "perplexity" not in sides.get("tuned", {}):  # of raw text it is the score, with its interval
        before, after = number(card.losses.base_perplexity), number(card.losses.tuned_perplexity)
        lines.append(Score("perplexity", before, "", after))
    for name in sides.get("tuned", {}):
        found = (sides.get(side, {}).get(name) for side in ("base", "shots", "tuned"))
        texts = [with_interval(name, interval) if interval else "" for interval in found]
        lines.append(Score(MEASURE_WORDS.get(name, name), *texts))
    words = words_for(verdict(card))
    return tuple(lines), (f"{words.title}. {words.cause}",)


def _forgotten(run: RunFolder, strength: float) -> tuple[str, ...]:
    """What is known of how much it forgot, at this strength."""
    try:
        found = read_forgetting(run)
    except ProblemError:
        return ()
    measured = found.at_strength(strength) if found else None
    if measured is None:
        return ()
    words = words_for(measured.verdict)
    return (f"{words.title}. {words.cause}",)


def _list(lines: tuple[str, ...]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _text(text: str) -> str:
    return msgspec.json.encode(text).decode()
