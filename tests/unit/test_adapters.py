"""The library of adapters without torch: order, search, tags, the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.cli import main
from desktop.core.adapter_card import facts_of_adapter
from desktop.core.adapters import (
    HELD_OUT_LOSS,
    AdapterFacts,
    AdapterScore,
    Base,
    Note,
    checked_tags,
    in_order,
    same_base,
    searched,
    tags_in,
)
from desktop.core.evaluation import Evaluation
from desktop.core.evidence import Tried, scored
from desktop.core.files import write_json
from desktop.core.models import read_model
from desktop.core.problems import ProblemError
from desktop.core.weights import sample_for
from desktop.core.wording import words_for
from desktop.services.adapter_import import import_adapter
from desktop.services.adapter_notes import KEPT_DAYS, clear_notes, write_note
from desktop.services.adapters import all_adapters, find_adapter, library_folders, rename_adapter, unreadable
from desktop.services.places import Places
from desktop.services.queue_file import locked
from tests.fixtures.ended_runs import ended_run, pairs, small_model
from tests.fixtures.other_numbers import with_other_numbers
from tests.fixtures.peft_adapters import write_adapter


def one(name: str, **values: Any) -> AdapterFacts:
    """An adapter as the list has it."""
    made: dict[str, Any] = {
        "id": name.lower(), "name": name, "came_from": "imported", "kind": "lora", "base": Base("B"), "learned": "",
        "folder": "", "method": "LoRA",
    }  # fmt: skip
    return AdapterFacts(**made | values)


def score(measure: str, value: float) -> tuple[AdapterScore, ...]:
    return (AdapterScore(measure=measure, value=value),)


def names(found: list[AdapterFacts]) -> list[str]:
    return [each.name for each in found]


def test_best_first_puts_like_measures_together_and_none_last() -> None:
    found = [
        one("None"), one("Odd", scores=score("chrf", float("nan"))), one("Good", scores=score("exact", 0.9)),
        one("Worse", scores=score("exact", 0.4)), one("Deep", scores=score(HELD_OUT_LOSS, 0.2)),
        one("Deeper", scores=score(HELD_OUT_LOSS, 0.1)), one("Clear", scores=score("perplexity", 4.0)),
        one("Clearer", scores=score("perplexity", 3.0)),
    ]  # fmt: skip
    ranked = names(in_order(found, "score"))
    assert ranked == ["Good", "Worse", "Clearer", "Clear", "Deeper", "Deep", "None", "Odd"]


def test_other_orders_keep_the_newest_first_among_equals() -> None:
    found = [one("b", created=1.0, size=5), one("A", created=2.0, size=5), one("c", created=3.0, size=9)]
    assert names(in_order(found)) == ["c", "A", "b"]
    assert names(in_order(found, "name")) == ["A", "b", "c"]
    assert names(in_order(found, "size")) == names(in_order(found, "base")) == ["c", "A", "b"]


def test_every_word_counts_wherever_it_stands() -> None:
    found = [one("Mails", tags=("keep", "Ann"), note="long ones"), one("Notes", base=Base("Qwen"), tags=("keep",))]
    assert names(searched(found, "ANN long")) == ["Mails"]
    assert names(searched(found, "qwen", "keep")) == ["Notes"]
    assert searched(found, "qwen ann") == searched(found, tag="other") == []
    assert tags_in(found) == ["Ann", "keep"]


def test_tags_are_tidied_and_bounded() -> None:
    assert checked_tags(["  long   mails ", "Keep", "keep", ""]) == ("Keep", "long mails")
    for wrong in (["x" * 41], [f"{n}" for n in range(21)]):
        with pytest.raises(ProblemError):
            checked_tags(wrong)


@pytest.fixture
def here(home: Path, tmp_path: Path) -> Places:
    """A home with a small model."""
    folder = home / "models" / "Small"
    folder.mkdir(parents=True)
    entry = {"model.layers.0.up.weight": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}}
    header = json.dumps(entry).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(range(64)))
    config = {"architectures": ["LlamaForCausalLM"], "hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}
    (folder / "config.json").write_text(json.dumps(config | {"num_attention_heads": 2}))
    (folder / "tokenizer.json").write_text("{}")
    return Places()


def test_notes_are_written_under_a_lock_and_never_over_what_cannot_be_read(here: Places, tmp_path: Path) -> None:
    facts = import_adapter(write_adapter(tmp_path / "Alpha"), here, lambda *_: None, lambda: False)
    assert write_note(here, facts, tags=["b", "a"]) == Note(("a", "b"))
    assert write_note(here, facts, note=" good ") == Note(("a", "b"), "good")
    with (
        locked(here.adapter_notes, "adapters.busy"),
        pytest.raises(ProblemError) as caught,
        locked(here.adapter_notes, "adapters.busy", 0.0),
    ):
        pass
    assert caught.value.problems[0].code == "adapters.busy"
    assert find_adapter(all_adapters(here), "alpha").tags == ("a", "b")
    assert write_note(here, facts, tags=[], note="") == Note()
    assert json.loads(here.adapter_notes.read_text())["notes"] == {}
    here.adapter_notes.write_bytes(b"\xff{")
    assert find_adapter(all_adapters(here), "alpha").tags == ()
    with pytest.raises(ProblemError):
        write_note(here, facts, tags=["c"])
    with pytest.raises(ProblemError):
        write_note(here, facts, note="x" * 5000)


def test_what_cannot_be_read_is_named_and_the_rest_is_shown(here: Places, tmp_path: Path) -> None:
    for name, value in (("Alpha", 1.0), ("Alphabet", 2.0)):
        import_adapter(write_adapter(tmp_path / name, value=value), here, lambda *_: None, lambda: False)
    (here.adapters / "alpha" / "adapter.json").write_text('{"schema": 99}')
    (here.adapters / "empty").mkdir()
    assert [found.id for found in all_adapters(here)] == ["alphabet"]
    assert [problem.code for problem in unreadable(here)] == ["adapter.newer", "adapter.missing"]
    assert find_adapter(all_adapters(here), "alp").name == "Alphabet"
    with pytest.raises(ProblemError):
        find_adapter(all_adapters(here), "alphabets")


def test_a_half_made_one_of_a_process_that_is_gone_is_cleared_away(here: Places, tmp_path: Path) -> None:
    left = here.adapters / ".making-999999999-abc"
    left.mkdir(parents=True)
    import_adapter(write_adapter(tmp_path / "Alpha"), here, lambda *_: None, lambda: False)
    assert [path.name for path in here.adapters.iterdir()] == ["alpha"] and len(library_folders(here)) == 1


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any, str]:
    """Exit code, the JSON said, and what stood on standard error."""
    code = main(["adapters", *arguments, "--json"])
    said = capsys.readouterr()
    return code, json.loads(said.out) if said.out.strip() else None, said.err


def test_the_command_line_imports_lists_tags_and_deletes(
    here: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert run(capsys, "list")[:2] == (0, [])
    source = write_adapter(tmp_path / "plain")
    packed = shutil.make_archive(str(tmp_path / "Packed"), "zip", source)
    code, said, _ = run(capsys, "import", packed, "--name", "My mails")
    assert (code, said["id"], said["base"]["name"], said["rank"]) == (0, "my-mails", "Small", 2)
    code, said, _ = run(capsys, "import", str(source))
    assert (code, said["problem"]["code"]) == (4, "adapter.already_here")
    assert run(capsys, "tag", "my-mails", "keep", "v2", "--note", "from Ann")[1]["tags"] == ["keep", "v2"]
    assert run(capsys, "tag", "my-mails", "--note", "from Bob")[1]["tags"] == ["keep", "v2"]
    assert [each["id"] for each in run(capsys, "list", "--tag", "keep", "--search", "bob", "--sort", "score")[1]]
    assert run(capsys, "list", "--search", "ann")[1] == []
    assert main(["adapters", "show", "my"]) == 0 and "from Bob" in capsys.readouterr().out
    assert run(capsys, "base", "my-mails", "Small")[1]["notices"][0]["code"] == "adapter.base_chosen"
    code, said, _ = run(capsys, "combine", "my-mails=0.5", "my-mails", "--name", "x")
    assert (code, said["problem"]["code"]) == (4, "combine.twice")
    assert run(capsys, "remove", "my-mails")[0] == 0 and not library_folders(here)
    assert list((tmp_path / "share").rglob("adapter.json"))
    code, said, _ = run(capsys, "show", "my-mails")
    assert (code, said["problem"]["code"]) == (4, "adapter.unknown")
    with pytest.raises(SystemExit):
        main(["adapters", "combine", "a=b", "--name", "x"])


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Alpha", "Alpha"),
        ("tickets/adapter", "tickets"),
        ("tickets/checkpoint-500", "tickets"),
        ("tickets/results/Final", "tickets"),
        ("Downloads/adapter", "Base-7B-adapter"),
        ("Downloads/Alpha", "Alpha"),
        ("somebody/adapter", "Base-7B-adapter"),
    ],
)
def test_an_import_is_named_after_what_tells_it_from_others(
    tmp_path: Path, path: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "somebody")
    source = write_adapter(tmp_path / path, base="somebody/Base-7B")
    found = import_adapter(source, Places(tmp_path / "home"), lambda *_: None, lambda: False)
    assert found.name == name


def test_a_base_that_was_trained_on_is_another_one_although_its_shapes_are_the_same() -> None:
    first, other, older = (one("A", base=Base("B", "", "print", weights)) for weights in ("1" * 64, "2" * 64, ""))
    assert same_base([first, first, older]) and not same_base([older, first, other])
    assert not same_base([older, one("A", base=Base("B"))])


def test_the_page_of_an_adapter_tells_only_what_it_got_on_this_very_base(here: Places, tmp_path: Path) -> None:
    adapter = Path(import_adapter(write_adapter(tmp_path / "a"), here, lambda *_: None, lambda: False).folder)
    base = read_model(here.models / "Small")
    merged = read_model(with_other_numbers(Path(base.folder), tmp_path / "merged"))
    tried = [Tried(question=f"{n}?", expected="yes", said="yes") for n in range(8)]
    found = Evaluation(
        at=1.0, run="a", base="merged", base_fingerprint=merged.fingerprint, base_weights=sample_for(merged),
        objective="next_token", task="short", scores=scored("short", tried, 0), tried=tuple(tried), seconds=1.0,
    )  # fmt: skip
    (adapter / "evaluations").mkdir()
    write_json(adapter / "evaluations" / "answers-0001.json", found)
    assert facts_of_adapter(adapter, merged).scores and not facts_of_adapter(adapter, base).scores


def test_words_of_an_import_name_what_is_wrong(here: Places, tmp_path: Path) -> None:
    source = write_adapter(tmp_path / "odd", peft_type="LOHA")
    with pytest.raises(ProblemError) as caught:
        import_adapter(source, here, lambda *_: None, lambda: False)
    words = words_for(caught.value.problems[0])
    assert "LOHA" in words.cause and words.kept == "Nothing was written."


def test_the_loss_of_a_runs_adapter_is_that_of_what_was_kept(home: Path, tmp_path: Path) -> None:
    run = ended_run(small_model(tmp_path / "Small model"), pairs(tmp_path / "mine.jsonl", 20), best=0.6)
    shutil.rmtree(run.adapter)
    write_adapter(run.adapter)
    write_json(run.run, msgspec.structs.replace(run.read(), best_loss=0.5))  # by the first held-out examples alone
    (found,) = all_adapters(Places())
    assert {score.measure: score.value for score in found.scores}[HELD_OUT_LOSS] == 0.6


def test_another_name_leaves_the_id_and_what_refers_to_it(
    here: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = import_adapter(write_adapter(tmp_path / "Alpha"), here, lambda *_: None, lambda: False)
    write_note(here, facts, tags=["keep"])
    assert main(["adapters", "rename", "alpha", "  Polite   mails "]) == 0
    assert "its id is still alpha" in capsys.readouterr().out
    found = find_adapter(all_adapters(here), "Polite mails")
    assert (found.id, found.tags, found.origin) == ("alpha", ("keep",), facts.origin)
    for wrong, code in ((" – ", "adapter.no_name"), ("x" * 81, "adapter.long_name")):
        with pytest.raises(ProblemError) as caught:
            rename_adapter(found, wrong)
        assert caught.value.problems[0].code == code
    with pytest.raises(ProblemError) as caught:
        rename_adapter(one("Mine", came_from="run"), "Other")
    assert caught.value.problems[0].code == "adapter.of_run"
    assert find_adapter(all_adapters(here), "alpha").name == "Polite mails"


def test_names_in_any_script(here: Places, tmp_path: Path) -> None:
    """Folders are named in plain letters; where a name has none, by what they hold."""
    first = import_adapter(write_adapter(tmp_path / "客服"), here, lambda *_: None, lambda: False)
    assert (first.id, first.name) == ("adapter", "客服")
    assert rename_adapter(first, "Письма").name == "Письма"
    other = write_adapter(tmp_path / "メール", value=0.125)
    second = import_adapter(other, here, lambda *_: None, lambda: False)
    assert (second.id, second.name) == ("adapter-2", "メール")
    assert find_adapter(all_adapters(here), "Письма").id == "adapter"


def test_notes_outlast_what_was_removed_for_a_while_and_never_pass_to_another(here: Places, tmp_path: Path) -> None:
    source = write_adapter(tmp_path / "Alpha")
    facts = import_adapter(source, here, lambda *_: None, lambda: False)
    write_note(here, facts, tags=["keep"])
    run = one("2026-01-01_0000_a_b", came_from="run")
    (here.runs / run.id).mkdir(parents=True)
    write_note(here, run, note="mine")
    clear_notes(here)
    before = here.adapter_notes.read_bytes()
    assert set(json.loads(before)["notes"]) == {"alpha", run.id} and json.loads(before)["gone"] == {}
    # in the bin, and back
    shutil.move(here.adapters / "alpha", tmp_path / "bin")
    (here.runs / run.id).rmdir()
    clear_notes(here)
    kept = json.loads(here.adapter_notes.read_text())
    assert set(kept["notes"]) == set(kept["gone"]) == {"alpha", run.id}
    shutil.move(tmp_path / "bin", here.adapters / "alpha")
    clear_notes(here)
    assert find_adapter(all_adapters(here), "alpha").tags == ("keep",)
    kept = json.loads(here.adapter_notes.read_text())
    assert set(kept["gone"]) == {run.id}
    # gone for good
    kept["gone"][run.id] -= (KEPT_DAYS + 1) * 86_400
    here.adapter_notes.write_text(json.dumps(kept))
    clear_notes(here)
    assert set(json.loads(here.adapter_notes.read_text())["notes"]) == {"alpha"}
    # another adapter under the same id begins without any
    shutil.rmtree(here.adapters / "alpha")
    anew = import_adapter(source, here, lambda *_: None, lambda: False)
    assert anew.id == "alpha" and find_adapter(all_adapters(here), "alpha").tags == ()
    here.adapter_notes.write_bytes(b"{")
    clear_notes(here)
    assert here.adapter_notes.read_bytes() == b"{"
