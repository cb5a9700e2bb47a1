"""The page beside an export: true facts, a head that machines read, ways to load it, nothing of the data."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
import yaml

from desktop.core.comparison import ComparedExample, Comparison
from desktop.core.dataset import DatasetSpec
from desktop.core.evidence import Tried
from desktop.core.exports import Exported, exported_of, need_of, rates_of, write_exported
from desktop.core.files import write_json
from desktop.core.gguf_types import GGUF_TYPES
from desktop.core.licences import licence_of
from desktop.core.loading_ways import PROGRAMS, Form, form_in, model_name, ways_of
from desktop.core.model_card import CardFacts, facts_of_run, page
from desktop.core.models import ModelSpec, read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder
from desktop.core.scorecard import Scorecard, SideName, losses_of, sides_of
from desktop.core.wording import SENTENCES
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data

SECRET = "the pelican signs at noon"


@pytest.fixture
def run(home: Path, starter_model: Path, tmp_path: Path) -> RunFolder:
    """A run of the starter model over twenty examples, with a comparison."""
    data = tmp_path / "mine.jsonl"
    rows = [{"prompt": f"{SECRET} {n}", "completion": f"{SECRET} answer {n}"} for n in range(20)]
    data.write_text("\n".join(map(json.dumps, rows)))
    recipe = recipe_from({"name": "Pelican letters", "model": str(starter_model), "data": str(data), "steps": 30})
    made = create_run(recipe, read_model(starter_model), read_data(str(data), None, 0.1, 0), Places())
    made.evaluations.mkdir()
    examples = tuple(
        ComparedExample(prompt=f"{SECRET} {n}", expected=f"word {n}", base="no", tuned=f"word {n}") for n in range(12)
    )
    write_json(made.evaluations / "comparison.json", Comparison(examples=examples, answer_tokens=8, torch_device="cpu"))
    return made


def head_of(text: str) -> dict[str, object]:
    """What the Hub reads of a page."""
    _, head, _ = text.split("---\n", 2)
    found = yaml.safe_load(head)
    assert isinstance(found, dict)
    return found


def test_a_page_says_what_is_known_and_nothing_of_the_data(run: RunFolder, starter_model: Path) -> None:
    facts = facts_of_run(run, read_model(starter_model))
    text = page(facts, "peft", ways_of("peft", "pelican", facts.base_id))
    head = head_of(text)
    assert head["base_model"] == "HuggingFaceTB/SmolLM2-135M-Instruct"
    assert head["base_model_relation"] == "adapter"
    assert head["license"] == "apache-2.0"
    assert head["library_name"] == "peft"
    assert isinstance(head["tags"], list) and "lora" in head["tags"]
    assert SECRET not in text and str(starter_model) not in text and str(run.path) not in text
    for words in (
        "# Pelican letters",
        "18 examples, and 2 held out",
        "rank 16",
        "4-bit",
        "| exactly right | 0",
        "| 100",
    ):
        assert words in text, words
    assert "says nothing about your data" in text and "apache-2.0" in text
    assert (
        "half" not in page(facts, "merged", []) and head_of(page(facts, "merged", []))["library_name"] == "transformers"
    )
    weaker = facts_of_run(run, read_model(starter_model), 0.5)
    assert "50%" in " ".join(weaker.notes)


def test_all_that_was_learned_is_named_and_each_figure_once(run: RunFolder, starter_model: Path) -> None:
    spec = msgspec.json.decode(run.dataset.read_bytes(), type=DatasetSpec)
    write_json(run.dataset, msgspec.structs.replace(spec, documents=40, general=2))
    read = [Tried(question=f"{n}", expected="on", said="", loss=30.0 + n, tokens=10) for n in range(30)]
    both: dict[SideName, list[Tried]] = {"base": read, "tuned": [msgspec.structs.replace(r, loss=9.0) for r in read]}
    sides, differences, _ = sides_of("passages", both, {name: [] for name in both})
    losses = losses_of(*([(row.loss, row.tokens) for row in rows] for rows in both.values()))
    card = Scorecard(task="passages", held_out=30, sides=sides, differences=differences, losses=losses)
    write_json(run.evaluations / "scorecard.json", card)
    text = page(facts_of_run(run, read_model(starter_model)), "merged", [])
    assert "18 examples, and 2 held out" in text and "40 passages of documents" in text and "2 general examples" in text
    assert text.count("| perplexity |") == 1 and "| perplexity | 85.63 (" in text


def test_what_is_not_known_is_left_out(run: RunFolder, starter_model: Path) -> None:
    for path in (run.facts, run.evaluations / "comparison.json"):
        path.unlink()
    run.recipe.write_text("{")
    text = page(facts_of_run(run, read_model(starter_model)), "merged", [])
    assert "## How well" not in text and "## What it learned from" not in text
    assert head_of(text)["license"] == "apache-2.0"


def test_where_the_licence_is_found(tmp_path: Path, starter_model: Path) -> None:
    def of(**files: str) -> str:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        for name, text in files.items():
            (folder / name.replace("_", ".")).write_text(text)
        spec = read_model(starter_model)
        import msgspec

        return licence_of(
            msgspec.structs.replace(spec, folder=str(folder), name="unknown", licence=files.get("LICENSE", ""))
        )

    assert of(README_md="---\nlicense: gemma\ntags:\n- x\n---\n# A") == "gemma"
    assert of(README_md="# no head\nlicense: mit") == ""
    assert of(tunesmith_json='{"licence": "llama3.2"}') == "llama3.2"
    assert of(LICENSE="MIT License") == "mit"
    assert of(LICENSE="Our own terms") == "Our own terms"
    other = page(CardFacts(name="x", base="b", licence="Our own terms"), "merged", [])
    assert head_of(other)["license"] == "other" and "Our own terms" in other


@pytest.mark.parametrize("form", ["peft", "bottleneck", "changed", "merged", "gguf", "labels", "images"])
def test_every_way_has_its_sentence_and_names_the_folder(form: Form) -> None:
    ways = ways_of(form, "my-model", "org/base", "/place/of it", "m-Q8_0.gguf", ends=(1, 2))
    assert [way.program for way in ways] == ([*PROGRAMS] if form in ("peft", "merged", "gguf") else ["transformers"])
    for way in ways:
        assert SENTENCES[way.code].cause
        assert not way.commands or "/place/of it" in way.commands or "m-Q8_0" in way.commands
        if way.program == "transformers":
            compile(way.commands, form, "exec")
            assert ("eos_token_id=[1, 2]" in way.commands) == (form in ("peft", "bottleneck", "changed"))
    assert any(way.commands for way in ways)


def test_names_and_forms(tmp_path: Path) -> None:
    assert model_name("Grüße an  Ada (2)") == "gr-e-an-ada-2"
    assert model_name("  ") == "my-model"
    (tmp_path / "a.gguf").write_bytes(b"")
    assert form_in(tmp_path) == "gguf"


def test_exports_are_noted_and_their_speed_tells_the_next(run: RunFolder, starter_model: Path) -> None:
    spec: ModelSpec = read_model(starter_model)
    before = need_of("merged", run.path, spec)
    done = Exported(kind="merged", folder="/x", bytes=250, at=5.0, seconds=18.0, moved=100_000_000)
    write_exported(run, done)
    (run.exports / "parity-0001.json").write_text("{}")
    (run.exports / "broken.json").write_text("{")
    assert exported_of(run) == [done]
    rates = rates_of([done])
    assert rates["merged"] == pytest.approx(1e7)
    assert need_of("merged", run.path, spec, rates=rates).seconds > before.seconds
    sizes = [need_of("gguf", run.path, spec, form).result for form in GGUF_TYPES]
    assert sizes[0] == max(sizes) and sizes[-1] == min(sizes)
    assert all(need_of("gguf", run.path, spec, form).disk > before.disk for form in GGUF_TYPES)
