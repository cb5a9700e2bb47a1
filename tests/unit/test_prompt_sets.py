"""Prompt sets: files of prompts, what of them is left out and why, held-out examples, and the sets of a home."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.core.dataset import Example, Message
from desktop.core.problems import ProblemError
from desktop.core.prompt_sets import PromptSet, prompt_of, prompts_in, prompts_of, read_prompts
from desktop.core.wording import SENTENCES
from desktop.services.places import Places
from desktop.services.prompt_sets import PromptSets, export_set, find_prompts, from_file


def lines(*rows: object) -> bytes:
    return "\n".join(json.dumps(row) for row in rows).encode()


def test_text_is_a_prompt_a_line() -> None:
    found = prompts_in("\ufeffWhy is the sky blue?\n\n  Übersetze: tree \n".encode())
    assert [prompt.question for prompt in found.kept] == ["Why is the sky blue?", "Übersetze: tree"]
    assert not found.left_out
    bad = prompts_in(b"good\n\xff\xfe bad\n")
    assert [(one.line, one.code) for one in bad.left_out] == [(2, "row.encoding")]


def test_json_lines_of_many_forms() -> None:
    turns = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]
    found = prompts_in(
        lines(
            "Just text",
            {"prompt": "Why?", "system": "Be short.", "completion": "Because."},
            {"messages": [*turns, {"role": "user", "content": "More"}], "expected": "More what?"},
            {"messages": [{"role": "system", "content": "S"}, *turns]},
        )
    )
    assert not found.left_out
    plain, asked, more, known = found.kept
    assert plain == prompt_of("Just text")
    assert asked == prompt_of("Why?", "Be short.", "Because.")
    assert [message.content for message in more.messages] == ["Hi", "Hello", "More"] and more.expected == "More what?"
    assert (known.system, known.question, known.expected) == ("S", "Hi", "Hello")


def test_bad_lines_are_left_out_with_number_and_reason() -> None:
    rows = (
        {"prompt": "good"}, {"prompt": "  "}, {"prompt": 7}, {"text": "x"}, [1], {"messages": []},
        {"messages": [{"role": "assistant", "content": "first"}]}, {"messages": [{"role": "robot", "content": "x"}]},
        {"messages": [{"role": "user", "content": "a"}, {"role": "user", "content": "b"}]},
        {"prompt": "x", "system": 3},
    )  # fmt: skip
    found = prompts_in(lines(*rows) + b"\n{half")
    assert [prompt.question for prompt in found.kept] == ["good"]
    reasons = {one.line: one.code for one in found.left_out}
    assert reasons == {
        2: "row.empty_text", 3: "row.not_text", 4: "row.unknown_shape", 5: "row.not_object", 6: "row.role_order",
        7: "row.role_order", 8: "row.bad_messages", 9: "row.role_order", 10: "row.not_text", 11: "row.not_json",
    }  # fmt: skip
    assert set(reasons.values()) <= set(SENTENCES)


def test_files_without_a_prompt_are_problems(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    for data, code in ((b"", "prompts.empty"), (b" \n\n", "prompts.empty"), (b'{"a": 1}', "prompts.none")):
        path.write_bytes(data)
        with pytest.raises(ProblemError, match=code):
            read_prompts(path)
    with pytest.raises(ProblemError, match=r"data\.missing"):
        read_prompts(tmp_path / "none.txt")
    with pytest.raises(ProblemError, match=r"file\.read"):
        read_prompts(tmp_path)


def test_held_out_examples_become_prompts() -> None:
    asking = [Example((Message("user", f"{n}?"), Message("assistant", str(n)))) for n in range(30)]
    passage = Example((Message("text", "Once upon a time"),))
    drawn = prompts_of([passage, *asking, asking[0]], 5, seed=1)
    assert len(set(drawn)) == 5 and drawn == prompts_of([passage, *asking, asking[0]], 5, seed=1)
    assert all(prompt.expected == prompt.question.rstrip("?") for prompt in drawn)
    assert [int(one.expected) for one in drawn] == sorted(int(one.expected) for one in drawn)
    assert drawn != prompts_of(asking, 5, seed=2)
    assert len(prompts_of(asking, 99, seed=0)) == 30
    assert prompts_of([passage], 5, seed=0) == ()


def test_sets_are_kept_renamed_exported_and_removed(home: Path, tmp_path: Path) -> None:
    sets = PromptSets(Places())
    assert sets.all() == ([], [])
    made = PromptSet(name="Änderungen / Tickets", prompts=(prompt_of("Why?", "S", "B"), prompt_of("Two\nlines")))
    first, second = sets.save(made), sets.save(made)
    assert first != second and first.parent == second.parent == home / "prompts"
    (home / "prompts" / "bad.json").write_text("{")
    found, wrong = sets.all()
    assert [one for _, one in found] == [made, made]
    assert [problem.code for problem in wrong] == ["prompts.damaged"]
    for name, loses in (("set.jsonl", False), ("set.txt", True)):
        export_set(made, tmp_path / name)
        read, report = from_file(tmp_path / name)
        assert len(read.prompts) == 2 and not report.left_out
        assert (read.prompts == made.prompts) is not loses
    assert find_prompts("Änderungen / Tickets", Places()) == made
    sets.remove(first)
    assert [path for path, _ in sets.all()[0]] == [second]
    with pytest.raises(ProblemError, match=r"prompts\.unknown"):
        find_prompts("nothing", Places())
