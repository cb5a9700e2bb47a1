"""From files to a dataset's folder: every row is there or named, by whichever way it was read; fixes, splits, undo."""

from __future__ import annotations

import json
import os
import random
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.core.data_jobs import Import
from desktop.core.dataset import Example, Message, read_parquet
from desktop.core.datasets import DataRecipe, Imported, Mapping, SourceFile, Split
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.data import importing
from desktop.data.findings import finding_rows
from desktop.data.importing import import_files
from desktop.data.library import Library
from desktop.data.store import RowStore
from desktop.services.data_process import ask_data
from desktop.services.dataset_work import (
    add_dataset,
    change_dataset,
    preview_folder,
    read_dataset,
    step_dataset,
    with_fix,
    without_fix,
)
from desktop.services.places import Places
from desktop.services.preparing import read_data


def silent(_share: float, _step: str) -> None:
    """Progress that nobody hears."""


def goes_on() -> bool:
    """Nobody cancels."""
    return False


def recipe(*files: Path, **more: Any) -> DataRecipe:
    """A recipe over files."""
    return DataRecipe(name="data", sources=tuple(SourceFile(str(file), 0, 0) for file in files), **more)


def turn(role: str, content: Any) -> dict[str, Any]:
    """One turn."""
    return {"role": role, "content": content}


def odd_lines(count: int, seed: int) -> list[str]:
    """Lines of a JSONL file of which about one in twelve is odd in some way."""
    chance = random.Random(seed)
    odd = [
        "nonsense", "[1]", '{"messages": null}', '{"messages": []}', "", "  ", '{"x": 1}',
        json.dumps({"messages": [turn("user", "q"), turn("assistant", "")]}),
        json.dumps({"messages": [turn("assistant", "a")]}),
        json.dumps({"messages": [turn("Human", "q"), turn("GPT", "a")]}),
        json.dumps({"messages": [turn("system", "s"), turn("user", ""), turn("assistant", "ä😀")]}),
        json.dumps({"messages": [turn("user", 5), turn("assistant", "a")]}),
        json.dumps({"messages": [turn("user", "q") | {"name": "x"}, turn("assistant", "a")], "id": 3}),
        json.dumps({"messages": [turn("user", "q"), turn("tool", "t"), turn("assistant", "a")]}),
        '{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]} {}',
    ]  # fmt: skip
    lines = []
    for n in range(count):
        turns = [turn("user", f"Frage {n} ü?"), turn("assistant", f"Antwort {n}")]
        more = [turn("system", "kurz")] if n % 3 == 0 else []
        good = json.dumps({"messages": [*more, *turns]}, ensure_ascii=n % 2 == 0)
        lines.append(chance.choice(odd) if chance.random() < 0.08 else good)
    return lines


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("seed", range(3))
def test_reading_side_by_side_and_row_by_row_give_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int, seed: int
) -> None:
    """The pieces are made small, so that bulk reading, odd rows and declined pieces all come up."""
    path = tmp_path / "chat.jsonl"
    lines = odd_lines(3000, seed)
    if seed == 2:
        lines = [line for line in lines if line.strip() and line != "nonsense"]  # whole pieces without a broken line
    path.write_text("\n".join(lines), "utf-8")
    mapping = Mapping("chat", {"messages": "messages"})
    plain = import_files(tmp_path / "plain", recipe(path, mapping=mapping), silent, workers=1)
    monkeypatch.setattr(importing, "SIDE_BY_SIDE_FROM", 0)
    monkeypatch.setattr(importing, "RANGE", 9_000)
    quick = import_files(tmp_path / "quick", recipe(path, mapping=mapping), silent, workers=max(2, workers))
    assert quick == plain
    rows = [row for _, batch in RowStore(tmp_path / "quick").batches() for row in batch]
    assert rows == [row for _, batch in RowStore(tmp_path / "plain").batches() for row in batch]
    assert [row.place for row in rows] == sorted(row.place for row in rows)
    for name in ("hash", "characters", "answer"):
        assert (
            RowStore(tmp_path / "quick").column(name).to_pylist()
            == RowStore(tmp_path / "plain").column(name).to_pylist()
        )
    left = RowStore(tmp_path / "quick").left_out()
    assert sorted(left, key=lambda one: one[1].line) == sorted(
        RowStore(tmp_path / "plain").left_out(), key=lambda one: one[1].line
    )
    filled = sum(1 for line in lines if line.strip())
    assert quick.rows_in == filled == quick.kept + len(left)
    assert {row.place for row in rows} | {one.line for _, one in left} == {
        n for n, line in enumerate(lines, 1) if line.strip()
    }


PAIRS = [
    ({"p": "q1", "a": "x", "i": ""}, {"p": "q2", "a": "y", "i": " more "}),
    ({"p": "q", "a": "", "i": ""}, {"p": " ", "a": "y", "i": ""}),
    ({"p": "q", "a": 5, "i": None}, {"p": "q", "a": "y"}),
]


@pytest.mark.parametrize("shape", ["pair", "label", "text"])
def test_columns_at_once_equal_columns_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: Any) -> None:
    names = {
        "pair": {"prompt": "p", "answer": "a", "input": "i"},
        "label": {"text": "p", "label": "a"},
        "text": {"text": "a"},
    }
    for number, odd in enumerate(PAIRS):
        path = tmp_path / f"{number}.jsonl"
        rows = [{"p": f"ü{n}", "a": f"b{n}", "i": "x" if n % 2 else "", "more": [n]} for n in range(500)]
        path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in [*rows, *odd, *rows]), "utf-8")
        mapping = Mapping(shape, names[shape])
        monkeypatch.setattr(importing, "SIDE_BY_SIDE_FROM", 1 << 40)
        plain = import_files(tmp_path / f"plain{number}", recipe(path, mapping=mapping), silent)
        monkeypatch.setattr(importing, "SIDE_BY_SIDE_FROM", 0)
        monkeypatch.setattr(importing, "RANGE", 9_000)
        assert import_files(tmp_path / f"quick{number}", recipe(path, mapping=mapping), silent, workers=2) == plain
        one, other = (RowStore(tmp_path / f"{kind}{number}") for kind in ("plain", "quick"))
        assert [row for _, batch in one.batches() for row in batch] == [row for _, b in other.batches() for row in b]
        assert one.column("hash").to_pylist() == other.column("hash").to_pylist()
        assert plain.kept + sum(left.rows for left in plain.left_out) == plain.rows_in == 1002


def test_files_of_different_forms_go_into_one_dataset(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("question,answer\n" + "".join(f"What is {n}?,It is {n}\n" for n in range(30)))
    shared = {"conversations": [{"from": "human", "value": "hi"}, {"from": "gpt", "value": "hello"}]}
    (tmp_path / "b.json").write_text(json.dumps([shared] * 4))
    done = import_files(tmp_path / "work", recipe(tmp_path / "a.csv", tmp_path / "b.json"), silent)
    assert (done.kept, done.duplicates, done.left_out) == (34, 3, ())
    assert done.source_names == ("a.csv", "b.json")
    last = RowStore(tmp_path / "work").page([33])[0]
    assert (last.source, last.example.messages) == (1, (Message("user", "hi"), Message("assistant", "hello")))


def test_the_first_rows_can_be_looked_at_before_all_are_read(tmp_path: Path) -> None:
    path, work = tmp_path / "a.jsonl", tmp_path / "work"
    path.write_text("".join(json.dumps({"prompt": f"p{n}", "completion": "c"}) + "\n" for n in range(5000)))
    seen: list[int] = []
    import_files(work, recipe(path), lambda _, step: seen.append(len(RowStore(work))) if step == "preview" else None)
    assert seen == [1000]
    assert len(RowStore(work)) == 5000


@pytest.fixture
def library(home: Path) -> Library:
    """An empty library."""
    return Library(Places().datasets)


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    """Sixty rows: five equal ones, one with an address, one broken."""
    path = tmp_path / "mails.jsonl"
    rows = [
        {"prompt": f"Question {n} of the day?", "completion": f"The answer to that is {n * 7}.", "who": f"c{n % 6}"}
        for n in range(60)
    ]
    rows[10:15] = [rows[0] | {"who": "c9"}] * 5
    rows[20]["completion"] = "Write to Jane at jane.doe@acme-corp.com and ask."
    path.write_text("\n".join([*map(json.dumps, rows), "nonsense"]))
    return path


def test_a_dataset_is_read_checked_fixed_and_every_step_can_be_undone(
    library: Library, mails: Path, tmp_path: Path
) -> None:
    before = mails.read_bytes()
    entry = add_dataset(library, library.create([mails]), silent, goes_on)
    assert entry.imported is not None and entry.prepared is not None and entry.findings is not None
    assert (entry.imported.rows_in, entry.imported.kept) == (61, 60)
    assert {"duplicate.exact", "personal.email"} <= {finding.code for finding in entry.findings}
    assert finding_rows(entry.path, "duplicate.exact").tolist() == [10, 11, 12, 13, 14]
    assert entry.prepared.train + entry.prepared.held_out == 60
    first = entry.prepared
    entry = change_dataset(library, entry, with_fix(entry, "duplicate.exact"), silent, goes_on)
    entry = change_dataset(library, entry, with_fix(entry, "personal.email"), silent, goes_on)
    assert entry.prepared is not None
    assert (entry.prepared.left_out_fixes, entry.prepared.changed_fixes) == (5, 1)
    assert entry.prepared.train + entry.prepared.held_out == 55
    data = read_data("mails", None, 0.5, 9)
    assert (data.train, data.held_out, data.left_out) == (entry.prepared.train, entry.prepared.held_out, 6)
    step_dataset(library, entry, "undo", silent, goes_on)
    entry = step_dataset(library, entry, "undo", silent, goes_on)
    assert entry.prepared == first and entry.recipe.fixes == ()
    assert [old.train + old.held_out for old in entry.folder.versions()] == [60, 55, 55, 55, 60]
    entry = step_dataset(library, entry, "redo", silent, goes_on)
    assert [fix.code for fix in entry.recipe.fixes] == ["duplicate.exact"]
    assert mails.read_bytes() == before
    with pytest.raises(ProblemError) as caught:
        with_fix(entry, "nothing.here")
    assert caught.value.problems[0].code == "dataset.no_fix"


def test_what_a_run_gets_is_what_was_prepared(library: Library, mails: Path, home: Path, model: Path) -> None:
    from desktop.core.models import read_model
    from desktop.services.preparing import create_run

    entry = add_dataset(library, library.create([mails], "My mails"), silent, goes_on)
    entry = change_dataset(library, entry, with_fix(entry, "personal.email"), silent, goes_on)
    data = read_data("My mails", None, 0.1, 0)
    made = recipe_from({"model": str(model), "data": "My mails", "steps": 2})
    folder = create_run(made, read_model(model), data, Places())
    examples = [*read_parquet(folder.train_data), *read_parquet(folder.held_out_data)]
    assert len(examples) == 60 == data.train + data.held_out
    assert not any("jane.doe" in example.answer for example in examples)
    assert any("[e-mail]" in example.answer for example in examples)


def test_a_recipe_names_a_dataset_unless_a_file_of_that_name_lies_beside_it(
    library: Library, mails: Path, tmp_path: Path
) -> None:
    from desktop.cli_jobs import beside

    add_dataset(library, library.create([mails], "letters"), silent, goes_on)
    named, other = (
        recipe_from({"model": "m", "data": "letters", "steps": 1}),
        recipe_from({"model": "m", "data": "x", "steps": 1}),
    )
    assert beside(named, tmp_path / "recipe.json", Places()).data == "letters"
    assert beside(other, tmp_path / "recipe.json", Places()).data == str(tmp_path / "x")
    (tmp_path / "letters").write_text("{}")
    assert beside(named, tmp_path / "recipe.json", Places()).data == str(tmp_path / "letters")


def test_customers_are_split_by_a_column_that_is_kept_from_then_on(
    library: Library, mails: Path, tmp_path: Path
) -> None:
    import msgspec

    entry = add_dataset(library, library.create([mails]), silent, goes_on)
    wanted = msgspec.structs.replace(entry.recipe, columns=("who",), split=Split(how="group", share=0.3, column="who"))
    entry = change_dataset(library, entry, wanted, silent, goes_on)
    assert entry.prepared is not None
    assert entry.prepared.split == "group"
    store = RowStore(entry.path)
    assert store.page([0])[0].extra == {"who": "c0"}


def test_an_own_held_out_file_is_read_and_what_leaks_can_be_left_out(
    library: Library, mails: Path, tmp_path: Path
) -> None:
    import msgspec

    own = tmp_path / "own.jsonl"
    rows = [json.loads(line) for line in mails.read_text().splitlines()[:3]]
    rows.append({"prompt": "Something else entirely?", "completion": "Yes, this one is new here."})
    own.write_text("\n".join(map(json.dumps, rows)))
    entry = add_dataset(library, library.create([mails]), silent, goes_on)
    wanted = msgspec.structs.replace(entry.recipe, split=Split(how="file", files=(str(own),)))
    entry = change_dataset(library, entry, wanted, silent, goes_on)
    assert entry.prepared is not None
    assert (entry.prepared.held_out, entry.prepared.leaked, entry.prepared.split) == (4, 3, "file")
    entry = change_dataset(library, entry, with_fix(entry, "leak.exact"), silent, goes_on)
    assert entry.prepared is not None and entry.prepared.leaked == 0


def test_an_own_held_out_file_may_have_a_form_of_its_own_and_is_never_taken_for_nothing(
    library: Library, mails: Path, tmp_path: Path
) -> None:
    import msgspec

    own, none = tmp_path / "own.csv", tmp_path / "none.csv"
    own.write_text("Frage;Antwort\n" + "".join(f"Was ist {n}?;{'Es ist so.' * (n % 2)}\n" for n in range(9)))
    none.write_text("Ort;Tag\n" + "".join(f"Halle {n};heute\n" for n in range(9)))
    entry = add_dataset(library, library.create([mails]), silent, goes_on)
    wanted = msgspec.structs.replace(entry.recipe, split=Split(how="file", files=(str(own),)))
    entry = change_dataset(library, entry, wanted, silent, goes_on)
    assert entry.prepared is not None and entry.prepared.held_out == 4
    wanted = msgspec.structs.replace(entry.recipe, split=Split(how="file", files=(str(none),)))
    with pytest.raises(ProblemError) as refused:
        change_dataset(library, entry, wanted, silent, goes_on)
    assert [problem.code for problem in refused.value.problems] == ["data.no_examples"]
    assert library.entry(entry.path) == entry


def test_changed_and_missing_files_are_noticed_and_reading_again_keeps_the_decisions(
    library: Library, mails: Path
) -> None:
    entry = add_dataset(library, library.create([mails]), silent, goes_on)
    entry = change_dataset(library, entry, with_fix(entry, "duplicate.exact"), silent, goes_on)
    mails.write_text(
        mails.read_text() + "\n" + json.dumps({"prompt": "A new one?", "completion": "A new answer here."})
    )
    again = library.entry(entry.path)
    assert again is not None and again.changed == (str(mails),)
    entry = read_dataset(library, entry.path, entry.recipe, silent, goes_on)
    assert entry.changed == () and entry.imported is not None and entry.imported.kept == 61
    assert [fix.code for fix in entry.recipe.fixes] == ["duplicate.exact"]
    mails.unlink()
    again = library.entry(entry.path)
    assert again is not None and again.missing == (str(mails),)
    with pytest.raises(ProblemError):
        read_dataset(library, entry.path, entry.recipe, silent, goes_on)
    assert library.entry(entry.path) == again
    assert not preview_folder(entry.path).exists()


def test_files_without_the_columns_decided_on_leave_a_dataset_as_it_is(library: Library, tmp_path: Path) -> None:
    import msgspec

    path = tmp_path / "a.csv"
    path.write_text("q,a\n" + "".join(f"What is {n}?,It is {n}\n" for n in range(30)))
    entry = add_dataset(library, library.create([path]), silent, goes_on)
    wanted = msgspec.structs.replace(entry.recipe, mapping=Mapping("pair", {"prompt": "q", "answer": "a"}))
    entry = change_dataset(library, entry, wanted, silent, goes_on)
    path.write_text("ask,say\n" + "".join(f"What is {n}?,It is {n}\n" for n in range(30)))
    with pytest.raises(ProblemError) as refused:
        read_dataset(library, entry.path, entry.recipe, silent, goes_on)
    assert [problem.code for problem in refused.value.problems] == ["data.no_examples"]
    kept = library.entry(entry.path)
    assert kept is not None and kept.imported is not None and kept.imported.kept == 30


def test_cancelled_reading_leaves_nothing(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_text("".join(json.dumps({"prompt": f"p{n}", "completion": "c" * 200}) + "\n" for n in range(200_000)))
    entry = library.create([path])
    heard: list[str] = []
    with pytest.raises(ProblemError) as caught:
        add_dataset(library, entry, lambda _, step: heard.append(step), lambda: "preview" in heard)
    assert caught.value.problems[0].code == "task.cancelled"
    assert list(library.root.iterdir()) == []


def test_an_exchange_cut_short_is_never_taken_for_a_whole_dataset(
    library: Library, mails: Path, tmp_path: Path
) -> None:
    """Something in the way in the middle of the exchange stands for a kill there."""
    import msgspec

    entry = add_dataset(library, library.create([mails]), silent, goes_on)
    own = tmp_path / "own.jsonl"
    own.write_text(json.dumps({"prompt": "Something else?", "completion": "Yes, this one is new."}))
    wanted = msgspec.structs.replace(entry.recipe, split=Split(how="file", files=(str(own),)))
    obstacle = entry.path / "held_out"
    obstacle.write_text("in the way")
    with pytest.raises(OSError):
        change_dataset(library, entry, wanted, silent, goes_on)
    torn = library.find("mails")
    assert torn.imported is None  # said to be unread, not shown with the rows of another reading
    obstacle.unlink()
    mended = read_dataset(library, torn.path, torn.recipe, silent, goes_on)
    assert mended.imported is not None and mended.prepared is not None and mended.prepared.held_out == 1


def test_what_a_killed_reading_left_is_cleared_after_a_day(library: Library, mails: Path) -> None:
    import os
    import time

    for name, age in ((".reading-old", 2 * 86_400), (".reading-new", 60)):
        (library.root / name / "rows").mkdir(parents=True)
        os.utime(library.root / name, (time.time() - age,) * 2)
    library.create([mails])
    assert sorted(path.name for path in library.root.glob(".reading-*")) == [".reading-new"]


def test_a_form_that_nobody_knows_can_be_mapped_by_hand(library: Library, tmp_path: Path) -> None:
    import msgspec

    path = tmp_path / "odd.jsonl"
    path.write_text(
        "".join(json.dumps({"z": [n], "y": n, "x": None, "w": {"v": f"text {n}"}}) + "\n" for n in range(9))
    )
    entry = add_dataset(library, library.create([path]), silent, goes_on)
    parts = {"prompt": "Number {y}", "answer": "{w.v}!"}
    wanted = msgspec.structs.replace(entry.recipe, mapping=Mapping("pair", parts))
    entry = change_dataset(library, entry, wanted, silent, goes_on)
    assert RowStore(entry.path).page([4])[0].example == Example(
        (Message("user", "Number 4"), Message("assistant", "text 4!"))
    )


def test_a_process_says_what_is_missing_and_what_is_empty(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.jsonl", "data.missing"), (tmp_path / "empty.jsonl", "data.nothing_readable")):
        if code == "data.nothing_readable":
            path.write_bytes(b"")
        with pytest.raises(ProblemError) as caught:
            ask_data(Import(str(tmp_path / "work" / code), recipe(path)), Imported)
        assert caught.value.problems[0].code == code


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model folder of one small tensor."""
    folder = tmp_path / "model"
    folder.mkdir()
    header = json.dumps(
        {"model.layers.0.up.weight": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}}
    ).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(64))
    config = {"architectures": ["LlamaForCausalLM"], "hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}
    (folder / "config.json").write_text(json.dumps(config | {"num_attention_heads": 2}))
    (folder / "tokenizer.json").write_text("{}")
    return folder


@pytest.mark.parametrize(
    "damage", [lambda whole: whole[: len(whole) // 2], lambda whole: b"", lambda whole: b"x" * 999]
)
def test_a_damaged_part_is_named(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"prompt": "a", "completion": "b"}\n' * 50)
    work = tmp_path / "work"
    import_files(work, recipe(path), lambda *_: None)
    part = work / "rows" / "part-00000.arrow"
    part.write_bytes(damage(part.read_bytes()))
    with pytest.raises(ProblemError) as caught:
        RowStore(work).page([0])
    assert caught.value.problems[0].code == "dataset.damaged"
    assert caught.value.problems[0].values["path"] == str(part)


OUT_OF_ORDER = [
    ["assistant: Hello.", "user: a", "assistant: b"],
    ["user: a", "user: b", "assistant: c", "assistant: d", "user: e"],
    ["user: a", "system: Be kind.", "assistant: b"],
    ["user: a"],
    ["user: fine", "assistant: yes"],
]


def test_turns_are_put_in_order_and_back(tmp_path: Path) -> None:
    path = tmp_path / "chats.jsonl"
    chats = [[dict(zip(("role", "content"), turn.split(": "))) for turn in chat] for chat in OUT_OF_ORDER]
    rows = [*chats, *([chats[-1][0], {"role": "assistant", "content": f"yes {n}"}] for n in range(60))]
    path.write_text("".join(json.dumps({"messages": row}) + "\n" for row in rows))
    library = Library(tmp_path / "library")
    entry = add_dataset(library, library.create([path]), lambda *_: None, lambda: False)
    assert entry.imported is not None
    assert {each.code: each.rows for each in entry.imported.left_out} == {"row.role_order": 2, "row.no_answer": 2}
    mended = change_dataset(library, entry, with_fix(entry, "row.role_order"), lambda *_: None, lambda: False)
    assert mended.imported is not None
    assert {each.code: each.rows for each in mended.imported.left_out} == {"row.no_answer": 1}
    said = [
        [f"{m.role}: {m.content}" for m in row.example.messages] for row in RowStore(mended.path).page([0, 1, 2, 3])
    ]
    assert said == [
        ["user: a", "assistant: b"],
        ["user: a\n\nb", "assistant: c\n\nd"],
        ["system: Be kind.", "user: a", "assistant: b"],
        ["user: fine", "assistant: yes"],
    ]
    back = step_dataset(library, mended, "undo", lambda *_: None, lambda: False)
    assert back.imported == entry.imported and not back.recipe.mend_turns
    again = change_dataset(library, mended, without_fix(mended, "row.role_order"), lambda *_: None, lambda: False)
    assert again.imported == entry.imported


@pytest.mark.skipif(sys.platform != "linux", reason="pipes and devices as Linux has them")
def test_a_folder_with_a_pipe_and_a_device_in_it_is_read_to_its_end(tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "rows.jsonl").write_text('{"prompt": "p", "completion": "c"}\n', "utf-8")
    os.mkfifo(folder / "pipe.jsonl")
    (folder / "zero.txt").symlink_to("/dev/zero")
    work = tmp_path / "work"
    done: list[Imported] = []
    reading = threading.Thread(target=lambda: done.append(import_files(work, recipe(folder), silent)), daemon=True)
    reading.start()
    reading.join(60)
    assert done, "it waits for a pipe"
    assert done[0].kept == 1
    assert {count.code for count in done[0].left_out} == {"file.unknown_kind"}


def test_two_who_read_a_dataset_at_once_come_one_after_the_other(home: Path, tmp_path: Path) -> None:
    """A window and a command of the terminal: each would clear away what the other has read so far."""
    lines = [json.dumps({"prompt": f"Frage {n}", "completion": f"Antwort {n}"}) for n in range(300)]
    (tmp_path / "rows.jsonl").write_text("\n".join(lines), "utf-8")
    library = Library(Places().datasets)
    entry = add_dataset(library, library.create([tmp_path / "rows.jsonl"]), silent, goes_on)
    order: list[str] = []
    inside = threading.Event()

    def hear(_share: float, _step: str) -> None:
        order.append("second at work")
        inside.set()

    def read_too() -> None:
        try:
            read_dataset(library, entry.path, entry.recipe, hear, goes_on)
        except ProblemError as error:
            order.extend(problem.code for problem in error.problems)

    second = threading.Thread(target=read_too, daemon=True)

    def begin_second(_share: float, _step: str) -> None:
        if second.ident is None:
            second.start()
            inside.wait(2)

    found = read_dataset(library, entry.path, entry.recipe, begin_second, goes_on)
    order.append("first done")
    second.join(60)
    assert found.imported is not None and found.imported.kept == 300
    assert order[0] in ("first done", "dataset.busy")
    assert "data.damaged" not in order and RowStore(entry.path).page([299])


def test_files_of_several_forms_are_each_read_by_their_own(tmp_path: Path) -> None:
    chats, pairs, notes = tmp_path / "a.jsonl", tmp_path / "b.csv", tmp_path / "c.txt"
    turns = [turn("user", "q"), turn("assistant", "a")]
    chats.write_text("".join(json.dumps({"id": f"a-{n}", "messages": turns}) + "\n" for n in range(30)))
    pairs.write_text("id,question,answer\n" + "".join(f"b-{n},What is {n}?,It is {n}\n" for n in range(30)))
    notes.write_text("What stands here is nothing to learn.")
    done = import_files(tmp_path / "work", recipe(chats, pairs, notes), silent)
    assert (done.kept, [(left.code, left.rows) for left in done.left_out]) == (60, [("row.no_column", 1)])
    assert RowStore(tmp_path / "work").page([45])[0].example.messages == (
        Message("user", "What is 15?"),
        Message("assistant", "It is 15"),
    )


def test_conversations_none_of_which_can_be_used_can_be_put_in_order(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    turns = [turn("user", "q"), turn("assistant", "a"), turn("user", "thanks")]
    file.write_text("".join(json.dumps({"id": f"a-{n}", "messages": turns}) + "\n" for n in range(30)))
    done = import_files(tmp_path / "strict", recipe(file), silent)
    assert (done.kept, [(left.code, left.rows) for left in done.left_out]) == (0, [("row.no_answer", 30)])
    assert import_files(tmp_path / "mended", recipe(file, mend_turns=True), silent).kept == 30


def test_how_far_a_long_table_is_read_is_told(tmp_path: Path) -> None:
    file, told = tmp_path / "a.csv", list[float]()
    file.write_text("question,answer\n" + "".join(f"What is {n}?,It is {n}\n" for n in range(9000)))
    import_files(tmp_path / "work", recipe(file), lambda share, step: told.append(share) if step == "reading" else None)
    assert told == sorted(told) and told[-1] == 1.0
    assert len({round(share, 1) for share in told}) > 5


@pytest.mark.skipif(sys.platform != "linux", reason="names as Linux has them")
def test_a_file_whose_name_is_no_text_is_refused_in_words(home: Path, tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"gr\xfc\xdfe.jsonl")
    file.write_text('{"prompt": "p", "completion": "c"}\n', "utf-8")
    library = Library(Places().datasets)
    with pytest.raises(ProblemError) as caught:
        library.create([file])
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["path"]) == ("file.read", str(tmp_path / "gr\ufffd\ufffde.jsonl"))
    assert not library.entries()
