"""Adapters that are no run of one's own, from the library to files that other programs load; the base and the licences
they come with."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import yaml
from safetensors.torch import load_file, save_file

from desktop.cli import main
from desktop.core.adapters import AdapterFacts, Mix, Part
from desktop.core.dataset import Message
from desktop.core.exports import Exported, exported_of
from desktop.core.parity import reports_in
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.engine.llama_cpp import LlamaCpp
from desktop.services.adapter_import import choose_base, import_adapter
from desktop.services.adapters import all_adapters, find_adapter
from desktop.services.combining import combine, score_on
from desktop.services.export_source import cautions, find_source, source_of_adapter, source_of_run, texts_of
from desktop.services.exporting import Wish, export, faults, need
from desktop.services.parity import compare_exports
from desktop.services.places import Places
from tests.fixtures.peft_adapters import BASE, logits, make_adapter

from .conftest import MakeRun

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


def never() -> bool:
    """Nobody cancels."""
    return False


@pytest.fixture
def base(home: Path, tiny_model: Path) -> Path:
    """The tiny model in the store, as if fetched from the Hub, with its licence."""
    folder = Path(shutil.copytree(tiny_model, home / "models" / "somebody--colours-base"))
    note = {"repo": BASE, "commit": "a" * 40, "at": 0.0, "total_bytes": 1, "files": [], "licence": "mit"}
    (folder / "tunesmith.json").write_text(json.dumps(note))
    return folder


@pytest.fixture
def mails(base: Path, tmp_path: Path) -> AdapterFacts:
    """An adapter of plain peft from a folder with a page of its own."""
    source = make_adapter(base, tmp_path / "secret place" / "Mails", r=4, lora_alpha=8)
    (source / "README.md").write_text("---\nlicense: cc-by-nc-4.0\n---\n# Mails")
    return import_adapter(source, Places(), quiet, never)


def made(one: AdapterFacts, kind: str, target: Path, type_name: str = "", strength: float | None = None) -> Exported:
    """Export it in real engine processes."""
    wish = Wish(kind=kind, target=target, source=source_of_adapter(one), type=type_name, strength=strength)  # type: ignore[arg-type]
    return export(wish, Places(), quiet, never)


def head_of(page: Path) -> dict[str, object]:
    """What the Hub reads of a page."""
    found = yaml.safe_load(page.read_text("utf-8").split("---\n", 2)[1])
    assert isinstance(found, dict)
    return found


def test_an_adapter_goes_out_by_itself_and_merged_with_a_page_of_what_is_known(
    mails: AdapterFacts, base: Path, tmp_path: Path
) -> None:
    import torch

    plain, merged = tmp_path / "plain", tmp_path / "merged"
    evaluations = Path(mails.folder) / "evaluations"
    evaluations.mkdir()
    (evaluations / "answers-0001.json").write_text('{"secret": "a text of the data"}')
    made(mails, "adapter", plain)
    assert not (plain / "adapter.json").exists() and not (plain / "evaluations").exists()
    assert {"adapter_config.json", "adapter_model.safetensors", "tokenizer.json"} <= {p.name for p in plain.iterdir()}
    assert torch.equal(logits(base, plain), logits(base, Path(mails.learned)))
    whole = Wish(kind="merged", target=merged, source=source_of_adapter(mails))
    said = need(whole, Places())
    done = made(mails, "merged", merged)
    assert done.bytes <= said.result and faults(whole, said)[0].code == "export.target_exists"
    torch.testing.assert_close(logits(merged), logits(base, plain), rtol=0.05, atol=0.05)
    assert [(one.kind, one.folder) for one in exported_of(find_source("mails", Places()))] == [
        ("merged", str(merged)), ("adapter", str(plain)),
    ]  # fmt: skip
    assert (Path(mails.folder) / "exports").is_dir() and not list(tmp_path.glob(".*"))
    text, head = (merged / "README.md").read_text("utf-8"), head_of(merged / "README.md")
    assert (head["base_model"], head["license"], head["license_name"]) == (BASE, "other", "see-this-page")
    for words in ("# Mails", "LoRA, rank 4, on 6 layers", "Imported from “Mails”", "cc-by-nc-4.0", "(mit"):
        assert words in text, words
    for words in ("secret", "steps", "learning rate", "examples", "Fine-tuned with"):
        assert words not in text, words


def test_a_gguf_file_with_modelfile_runs_in_llama_cpp_and_is_checked(
    mails: AdapterFacts, base: Path, tmp_path: Path
) -> None:
    target, places, source = tmp_path / "out" / "mails", Places(), source_of_adapter(mails)
    assert need(Wish(kind="gguf", target=target, source=source, type="Q8_0"), places).result > 1_000_000
    done = made(mails, "gguf", target, "Q8_0")
    file = target / "mails-Q8_0.gguf"
    assert sorted(path.name for path in target.iterdir()) == ["Modelfile", "README.md", "mails-Q8_0.gguf"]
    assert done.bytes == sum(path.stat().st_size for path in target.iterdir())
    modelfile = (target / "Modelfile").read_text("utf-8")
    assert "SYSTEM" not in modelfile and "num_ctx 512" in modelfile and 'stop "<|im_end|>"' in modelfile
    with LlamaCpp(file, 256) as llama:
        ids = llama.tokens(llama.rendered([Message("user", "Say number 7")]))
        # the model says a token again; parts of a letter are held back by llama.cpp, and their probabilities with them
        parts = [llama._ask("POST", "/tokenize", {"content": letter})["tokens"][0] for letter in "地是震"]
        body = {"n_predict": 1, "n_probs": 3, "temperature": 0}
        told = [llama._ask("POST", "/completion", body | {"prompt": [*ids, part, part]}) for part in parts]
        assert not all("completion_probabilities" in one for one in told)
        for part in parts:
            assert len(llama.following([*ids, part, part], 3)) == 3
    assert texts_of(source, places) is None
    # the base by itself stands beside it: it is held against what the adapter learned
    report = compare_exports(source, [file, base], places, quiet, never, count=3)
    assert (report.run, report.examples_of, report.examples) == ("mails", "", 3)
    form, untuned = report.forms
    assert form.tokens_equal and form.template_equal and form.stops and form.tokens > 10
    assert form.divergence < 0.05 and untuned.divergence > 10 * form.divergence, report
    assert reports_in(source.exports) == [report]


def test_held_out_examples_come_from_the_run_it_was_scored_on_or_made_from(
    base: Path, make_run: MakeRun, train: Callable[[RunFolder], int], tmp_path: Path
) -> None:
    places = Places()
    first, second = (make_run(model=base, steps=2, quantisation="none", compare_examples=0, name=n) for n in "ab")
    assert train(first) == train(second) == 0
    here = all_adapters(places)
    mine = [find_adapter(here, run.path.name) for run in (first, second)]
    parts = tuple(Part(one.id, one.name, 0.5) for one in mine)
    both = combine(mine, Mix(parts=parts), "Both", places, quiet, never)
    assert both.licence is None
    found = texts_of(source_of_adapter(both), places)
    assert found is not None and found.path == first.path
    again = combine([both, mine[1]], Mix(parts=(Part("both", "Both", 1), Part(mine[1].id, "b", 1))), "Again", places,
                    quiet, never)  # fmt: skip
    found = texts_of(source_of_adapter(again), places)
    assert found is not None and found.path == first.path
    score_on(both, second, quiet, never, 2)
    both = find_adapter(all_adapters(places), "both")
    found = texts_of(source_of_adapter(both), places)
    assert found is not None and found.path == second.path
    target = tmp_path / "merged"
    made(both, "merged", target)
    report = compare_exports(source_of_adapter(both), [target], places, quiet, never, count=2)
    assert report.examples_of == second.path.name and report.good
    text = (target / "README.md").read_text("utf-8")
    assert (
        "Put together as their exact sum from 0.5 × a, 0.5 × b" in text and "| on held-out examples | tuned |" in text
    )
    assert "held-out examples of one run" in text and second.path.name not in text
    assert head_of(target / "README.md")["license"] == "mit"
    # without the runs, what comes with the program
    for run in (first, second):
        shutil.rmtree(run.path)
    assert texts_of(source_of_adapter(both), places) is None


def test_of_a_token_that_is_not_told_the_loss_is_not_made_up() -> None:
    import torch

    from desktop.engine.likeness import partial_divergence, partial_loss

    torch.manual_seed(0)
    mine = torch.randn(5000).mul(3).log_softmax(-1)
    order = mine.argsort(descending=True).tolist()
    told = [(number, float(mine[number])) for number in order[:200]]
    for token in (order[0], order[300], order[-1]):  # the very same model, whatever is told of it
        assert partial_divergence(mine, told) < 1e-4
        assert partial_loss(told, token, mine) == pytest.approx(-float(mine[token]), abs=1e-3)


def test_a_cancelled_export_leaves_nothing(mails: AdapterFacts, tmp_path: Path) -> None:
    told: list[str] = []
    target = tmp_path / "out" / "mails"
    wish = Wish(kind="gguf", target=target, source=source_of_adapter(mails), type="Q4_K_M")
    with pytest.raises(ProblemError, match=r"task\.cancelled"):
        export(wish, Places(), lambda _, step: told.append(step), lambda: "merging" in told)
    assert not target.parent.exists() or not list(target.parent.iterdir())
    assert exported_of(source_of_adapter(mails)) == []


def test_the_command_takes_an_adapter_as_it_takes_a_run(
    mails: AdapterFacts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "mails", "--as", "gguf", "--type", "Q4_0", "--needs", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["disk"] > 1_000_000
    assert main(["export", "adapter:mails", "--as", "merged", "--no-check"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Two licences apply" in said and (Places().exports / "mails_merged" / "config.json").is_file()
    assert main(["export", "nobody"]) == 4
    assert "No run and no adapter of the library is called “nobody”" in capsys.readouterr().err


def test_a_base_that_is_not_the_one_says_what_to_do(mails: AdapterFacts, base: Path, tmp_path: Path) -> None:
    def refused() -> str:
        here = find_adapter(all_adapters(Places()), "mails")
        codes = []
        for one in (here, mails):  # as the list has it now, and as a window still has it
            with pytest.raises(ProblemError) as caught:
                made(one, "merged", tmp_path / "out")
            codes.append(caught.value.problems[0].code)
        assert codes[0] == codes[1] and not (tmp_path / "out").exists()
        return codes[0]

    config = json.loads((base / "config.json").read_text())
    (base / "config.json").write_text(json.dumps(config | {"rope_theta": 123.0}))
    assert refused() == "export.base_differs"
    assert cautions(source_of_adapter(mails), Places()) == []
    choose_base(mails, str(base), Places())
    again = find_adapter(all_adapters(Places()), "mails")
    assert made(again, "merged", tmp_path / "anew").bytes > 0
    mails, trained_on = again, load_file(base / "model.safetensors")
    save_file({name: 1.01 * one for name, one in trained_on.items()}, base / "model.safetensors", {"format": "pt"})
    assert refused() == "export.base_differs"
    shutil.rmtree(base)
    mails = again
    assert refused() == "adapter.no_base"
    unknown = msgspec.structs.replace(mails, base=msgspec.structs.replace(mails.base, source="", fingerprint=""))
    with pytest.raises(ProblemError, match=r"export\.base_unknown"):
        made(unknown, "adapter", tmp_path / "out")


def test_what_to_know_before_it_is_handed_on(base: Path, tmp_path: Path) -> None:
    places = Places()

    def codes(one: AdapterFacts) -> list[str]:
        return [caution.code for caution in cautions(source_of_adapter(one), places)]

    silent = import_adapter(make_adapter(base, tmp_path / "Silent", seed=3), places, quiet, never)
    assert silent.licence == "" and codes(silent) == ["export.maker_licence"]
    source = make_adapter(base, tmp_path / "Same", seed=4)
    (source / "README.md").write_text("---\nlicense: mit\n---\n")
    packed = Path(shutil.make_archive(str(tmp_path / "Same"), "zip", source))
    same = import_adapter(packed, places, quiet, never)
    assert same.licence == "mit" and codes(same) == []
    guessed = import_adapter(make_adapter(base, tmp_path / "Odd", seed=5, base="nobody/odd"), places, quiet, never,
                             name="Odd")  # fmt: skip
    if not guessed.base_folder:
        guessed = choose_base(guessed, str(base), places)
    else:
        assert codes(guessed) == ["adapter.base_by_shapes", "export.maker_licence"]
    mix = Mix(parts=(Part(same.id, "Same", 1.0), Part(silent.id, "Silent", 1.0)))
    mixed = combine([same, silent], mix, "Mixed", places, quiet, never)
    assert mixed.licence == "" and codes(mixed) == ["export.maker_licence"]
    note = json.loads((base / "tunesmith.json").read_text())
    (base / "tunesmith.json").write_text(json.dumps(note | {"licence": ""}))
    assert codes(same) == ["export.base_licence"]


def test_a_run_has_nothing_more_to_know(make_run: MakeRun) -> None:
    run = make_run()
    assert cautions(source_of_run(run), Places()) == []
    with pytest.raises(ProblemError, match=r"run\.nothing_kept"):
        need(Wish(kind="adapter", target=Places().exports, source=source_of_run(run)), Places())
