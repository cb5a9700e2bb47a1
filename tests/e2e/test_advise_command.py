"""`tunesmith advise` as a person types it: with data and without, asked on a terminal and told by options."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.e2e


def tunesmith(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, with nobody there to be asked."""
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=120, cwd=ROOT, check=False, stdin=subprocess.DEVNULL
    )


def told(*words: str | Path) -> Any:
    """What `advise` prints for machines."""
    done = tunesmith("advise", *words, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def write_rows(path: Path, rows: list[dict[str, str]]) -> Path:
    """A file of JSON lines."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    """Three hundred different texts with two labels."""
    path = tmp_path / "animals.csv"
    rows = [f"Message number {n * 37} is about {('cats', 'dogs')[n % 2]},{('cat', 'dog')[n % 2]}" for n in range(300)]
    path.write_text("text,label\n" + "\n".join(rows) + "\n")
    return path


def test_the_starter_data_get_an_adapter_because_of_their_form(home: Path) -> None:
    done = tunesmith("advise", "starter")
    assert done.returncode == 0, done.stderr
    assert "800 rows to train on, 100 held out: conversations" in done.stdout
    assert "Train an adapter" in done.stdout
    assert "Every answer has to have the same form." in done.stdout
    assert '{"objective":"next_token","method":"lora"}' in done.stdout


def test_labels_get_a_head_until_there_are_more_of_them(home: Path, labels: Path) -> None:
    found = told(labels)
    assert found["look"]["labels"] == {"cat": 135, "dog": 135}
    assert found["advice"]["rung"] == "head"
    assert found["advice"]["recipe"] == {"objective": "labels", "method": "head"}
    assert found["advice"]["would_change"][0] == {
        "when": {"code": "advice.change.rows", "values": {"wanted": 500}},
        "rung": "adapter",
    }


def test_a_number_is_told_from_labels_and_several_from_one(home: Path, tmp_path: Path) -> None:
    texts = [f"House number {n * 13} has {n % 9} rooms and a garden of {n} square metres" for n in range(120)]
    prices = [{"text": text, "label": str(1000.5 + 7 * n)} for n, text in enumerate(texts)]
    assert told(write_rows(tmp_path / "prices.jsonl", prices))["advice"]["recipe"]["objective"] == "number"
    topics = [{"text": text, "label": ("garden", "garden; rooms", "rooms")[n % 3]} for n, text in enumerate(texts)]
    found = told(write_rows(tmp_path / "topics.jsonl", topics))
    assert found["advice"]["recipe"]["objective"] == "multi_label"
    assert set(found["look"]["labels"]) == {"garden", "rooms"}


def test_bad_data_are_said_first(home: Path, tmp_path: Path) -> None:
    same = [{"prompt": f"Question {n % 8}?", "completion": f"Answer {n % 8}."} for n in range(60)]
    found = told(write_rows(tmp_path / "same.jsonl", same), "--for", "write")
    assert found["advice"]["mend"][0]["code"] == "advice.mend.too_few"
    assert "advice.mend.duplicates" in [problem["code"] for problem in found["advice"]["mend"]]
    assert found["advice"]["rung"] == "prompt"
    one = [{"prompt": "Hello?", "completion": "Yes."}]
    done = tunesmith("advise", write_rows(tmp_path / "one.jsonl", one))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "First: There are too few examples"
    unread = tunesmith("advise", tmp_path / "none.csv")
    assert unread.returncode == 4 and "The training data is not there" in unread.stderr


def test_documents_beside_examples_make_a_field(home: Path, tmp_path: Path, starter_model: Path) -> None:
    pairs = [{"prompt": f"What is clause {n}?", "completion": f"Clause {n} binds party {n * 7}."} for n in range(200)]
    examples = write_rows(tmp_path / "pairs.jsonl", pairs)
    passage = "The party of the first part and the party of the second part agree on clause {n}, to wit {n}. " * 60
    books = write_rows(tmp_path / "books.jsonl", [{"text": passage.replace("{n}", str(n))} for n in range(250)])
    both = ("--documents", books, "--for", "write", "--field", "unusual", "--model", starter_model)
    found = told(examples, *both)
    assert found["look"]["documents"] > 1_000_000
    assert found["advice"]["rung"] == "domain_then_task"
    assert found["advice"]["recipe"]["documents_order"] == "mixed"  # the starter model can hold a conversation
    assert told(examples, *both[2:])["advice"]["rung"] == "adapter"
    alone = told(books, "--for", "know", "--changes", "often")["advice"]
    assert (alone["rung"], alone["instead"], alone["recipe"]) == ("look_up", "retrieved", {})


def test_without_data_it_says_what_to_begin_with(home: Path) -> None:
    done = tunesmith("advise", "--for", "write")
    assert done.returncode == 0
    assert done.stdout.splitlines()[0] == "Choose your examples, and the adviser can say more"
    assert "Why" not in done.stdout and "held-out" not in done.stdout
    assert "From 0 of them" not in tunesmith("advise", "--for", "prefer").stdout
    assert "With 500 different examples → Train an adapter" in done.stdout


def test_of_documents_it_wants_to_know_first_what_they_are_for(home: Path, tmp_path: Path) -> None:
    rows = [{"text": f"Passage {n} about bees and what they do all day. " * 5} for n in range(40)]
    books = write_rows(tmp_path / "books.jsonl", rows)
    lines = tunesmith("advise", books).stdout.splitlines()
    assert lines[1:] == [
        "Say what the documents are for",
        "  Answering questions from them needs no training; writing as they do does.",
        "  Add --for know or --for speak.",
    ]
    known = tunesmith("advise", books, "--for", "know").stdout
    assert "less surprised by a text" in known and f"tunesmith try {books}" in known.replace("\n", "")


def test_only_what_can_be_tried_is_offered(home: Path, tmp_path: Path) -> None:
    rows = [{"prompt": f"What is clause {n}?", "completion": f"Clause {n} binds party {n * 7}."} for n in range(200)]
    pairs = write_rows(tmp_path / "pairs.jsonl", rows)
    assert "tunesmith try" in tunesmith("advise", pairs, "--for", "write").stdout
    assert "tunesmith try" not in tunesmith("advise", pairs, "--for", "know").stdout
    better = [{"prompt": f"Is {n} even?", "chosen": "yes, so it is", "rejected": "no"} for n in range(30)]
    assert "tunesmith try" not in tunesmith("advise", write_rows(tmp_path / "better.jsonl", better)).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals in the standard library")
def test_on_a_terminal_it_asks_what_makes_a_difference(home: Path, labels: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "desktop", "advise", str(labels)]
    os.write(ours, b"9\n1\nst\n\nf\n")  # 9 is no choice, “st” none for the field; the empty line takes “usual”
    with subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as child:
        os.close(theirs)
        try:
            out, _ = child.communicate(timeout=60)
        finally:
            child.kill()
    os.close(ours)
    text = out.decode()
    assert child.returncode == 0
    assert text.index("What is the model for?") < text.index("Is the field unusual") < text.index("Does every answer")
    assert "Does what is right change" not in text
    assert "There are few examples." in text


def test_prompts_that_were_tried_count(home: Path, starter_model: Path) -> None:
    from desktop.core.evidence import Evidence, Score, StrategyResult, Tried
    from desktop.core.files import write_json
    from desktop.core.scores import Interval
    from desktop.services.budget import budget_of
    from desktop.services.evidence import make_ask
    from desktop.services.hardware import read_hardware
    from desktop.services.places import Places
    from desktop.services.preparing import find_model, read_data

    places = Places()
    data = read_data("starter", None, 0.1, 0, places)
    ask = make_ask(find_model(str(starter_model), places), data, budget_of(read_hardware()))
    result = StrategyResult(
        strategy="nearest", scores=(Score("field_f1", Interval(0.99, 0.97, 1.0)),), seconds=1.0, shots=4.0,
        prompt_tokens=300.0, tried=(Tried(question="q", expected="{}", said="{}"),) * 50,
    )  # fmt: skip
    kept = Evidence(
        ask=ask, task="json", held_out=100, train=800, results=(result,), torch_device="cpu", at=0.0, seconds=60.0
    )  # fmt: skip
    assert told("starter", "--model", starter_model)["advice"]["rung"] == "adapter"
    (places.cache / "evidence").mkdir(parents=True)
    write_json(places.cache / "evidence" / f"{ask.key}.json", kept)
    advice = told("starter", "--model", starter_model)["advice"]
    assert (advice["rung"], advice["instead"]) == ("prompt", "nearest")
    assert advice["reasons"][0] == {"code": "advice.why.already_good", "values": {"score": "0.99", "ceiling": "1.00"}}
