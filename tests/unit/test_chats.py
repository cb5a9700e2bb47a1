"""Conversations as they are kept, and who can answer."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from desktop.core.answering import Worn
from desktop.core.chats import Turn, cut_before, edited, example_of, messages_of, shown_title, with_turn
from desktop.core.dataset import Message
from desktop.core.models import read_model
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder
from desktop.core.wording import SENTENCES
from desktop.services.answerers import answerers, find_answerer, instruction_of
from desktop.services.chats import Chats, append_example
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.settings import Settings


def test_a_conversation_survives_as_it_is(tmp_path: Path) -> None:
    chats = Chats(tmp_path / "chats")
    made = chats.begin(model="m", worn=(Worn("a", 0.5),), system=" Be kind. ")
    assert chats.all() == []
    for role, text in (("user", "one"), ("assistant", "two"), ("user", "three")):
        made = with_turn(made, Turn(role, text))  # type: ignore[arg-type]
    saved = chats.save(made)
    assert chats.all() == [saved]
    assert Chats(tmp_path / "chats").all() == [saved]
    assert messages_of(saved)[0] == Message("system", "Be kind.")
    assert [turn.content for turn in cut_before(saved, 1).turns] == ["one"]
    assert [turn.content for turn in edited(saved, 0, "other").turns] == ["other"]


def test_the_newest_comes_first_and_renaming_changes_no_order(tmp_path: Path) -> None:
    chats = Chats(tmp_path)
    first, second = (chats.save(with_turn(chats.begin(), Turn("user", text))) for text in ("a", "b"))
    chats.rename(first, " A   title ")
    assert [shown_title(one) for one in chats.all()] == ["b", "A title"]
    assert shown_title(with_turn(second, Turn("user", "x"))) == "b"
    assert len(shown_title(msgspec.structs.replace(second, title="word " * 50))) <= 60


def test_what_was_deleted_comes_back(tmp_path: Path) -> None:
    chats = Chats(tmp_path)
    made = chats.save(with_turn(chats.begin(), Turn("user", "a")))
    chats.delete(made.id)
    assert chats.all() == []
    assert chats.restore(made.id) == made
    assert chats.all() == [made]
    chats.delete("never-saved")
    with pytest.raises(ProblemError) as caught:
        chats.restore("never-saved")
    assert caught.value.problems[0].code == "chat.missing"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "chat.damaged"),
        ("[]", "chat.damaged"),
        ('{"schema": 99}', "chat.newer"),
        ('{"id": "x", "created": 1, "changed": 1, "turns": [["robot", "a"]]}', "chat.damaged"),
        ('{"id": "x", "created": 1, "changed": 1, "turns": [{"role": "robot", "content": "a"}]}', "chat.damaged"),
        ("[" * 100_000, "chat.damaged"),
    ],
)
def test_a_bad_file_hides_none_of_the_others(tmp_path: Path, text: str, code: str) -> None:
    chats = Chats(tmp_path)
    made = chats.save(with_turn(chats.begin(), Turn("user", "a")))
    (tmp_path / "bad.json").write_text(text)
    assert chats.all() == [made]
    assert [problem.code for problem in chats.damaged] == [code]
    assert code in SENTENCES


def test_an_example_ends_with_the_answer_it_should_have_given() -> None:
    chats = Chats(Path("nowhere"))
    made = chats.begin(system="S")
    with pytest.raises(ProblemError):
        example_of(made)
    for role, text in (("user", "one"), ("assistant", "two"), ("user", "three")):
        made = with_turn(made, Turn(role, text))  # type: ignore[arg-type]
    assert [turn["content"] for turn in example_of(made)["messages"]] == ["S", "one", "two"]
    assert example_of(made, "better")["messages"][-1] == {"role": "assistant", "content": "better"}
    with pytest.raises(ProblemError) as caught:
        example_of(made, "  ")
    assert caught.value.problems[0].code == "chat.no_answer"


def test_examples_go_to_the_end_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "examples.jsonl"
    assert append_example(path, {"messages": []}) == 1
    path.write_bytes(path.read_bytes().rstrip())
    assert append_example(path, {"messages": ["ü"]}) == 2
    assert [json.loads(line) for line in path.read_text("utf-8").splitlines()] == [
        {"messages": []},
        {"messages": ["ü"]},
    ]


@pytest.mark.parametrize("content", [b"[1]\n", b"name,age\n", b"PK\x03\x04", b"\xff\xfe"])
def test_a_file_of_another_kind_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(ProblemError) as caught:
        append_example(path, {"messages": []})
    assert caught.value.problems[0].code == "chat.not_lines"
    assert path.read_bytes() == content


@pytest.fixture
def run(home: Path, tmp_path: Path) -> RunFolder:
    """A run over a model of one tensor; what it learned is a file that only has the name."""
    model = tmp_path / "Small model"
    model.mkdir()
    header = json.dumps({"model.layers.0.up.weight": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}})
    (model / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header.encode() + bytes(64))
    config = {"architectures": ["LlamaForCausalLM"], "hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}
    (model / "config.json").write_text(json.dumps(config | {"num_attention_heads": 2}))
    (model / "tokenizer.json").write_text("{}")
    data = tmp_path / "mine.jsonl"
    turns = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Q"}]
    rows = [{"messages": [*turns, {"role": "assistant", "content": f"A{n}"}]} for n in range(20)]
    data.write_text("\n".join(map(json.dumps, rows)))
    recipe = recipe_from({"name": "Mails", "model": str(model), "data": str(data), "steps": 1})
    folder = create_run(recipe, read_model(model), read_data(str(data), None, 0.1, 0), Places())
    for place in (folder.adapter, folder.checkpoint(4) / "adapter"):
        place.mkdir(parents=True)
        (place / "adapter_model.safetensors").write_bytes(b"x")
    return folder


def test_runs_and_models_are_found_by_name(run: RunFolder) -> None:
    places = Places()
    found = find_answerer("Mails", places)
    assert found.worn == (Worn(str(run.adapter)),)
    assert Path(found.model).name == found.note == "Small model"
    assert found.side("a", 0.5).worn[0].strength == 0.5
    assert find_answerer(f"{run.path.name}@4", places).worn == (Worn(str(run.checkpoint(4) / "adapter")),)
    assert find_answerer(found.model, places).worn == ()
    assert instruction_of(run) == "Be kind."
    for name, code in (("nobody", "chat.unknown"), ("Mails@5", "chat.not_kept"), ("a@b", "chat.unknown")):
        with pytest.raises(ProblemError) as caught:
            find_answerer(name, places)
        assert caught.value.problems[0].code == code


def test_who_cannot_write_is_not_offered(run: RunFolder) -> None:
    places, settings = Places(), Settings()
    records = [(run, run.read())]
    learned, _ = answerers(places, settings, records)
    assert [one.name for one in learned] == ["Mails"]
    run.labels.write_text("{}")
    assert answerers(places, settings, records)[0] == []
    run.labels.unlink()
    Path(learned[0].model).rename(Path(learned[0].model).with_name("elsewhere"))
    assert answerers(places, settings, records)[0] == []
