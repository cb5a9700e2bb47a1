"""The starter dataset: its form, its balance, and that training and held-out examples share no product or phrasing."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "make_starter.py"
FILES = {"train": 800, "held_out": 100}
TOPICS = {"delivery", "billing", "defect", "return", "how-to"}
URGENCIES = {"low", "normal", "high"}


def load_generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_starter", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_starter"] = module
    spec.loader.exec_module(module)
    return module


GENERATOR = load_generator()
TABLES = {"train": GENERATOR.TRAIN, "held_out": GENERATOR.HELD_OUT}


def raw_lines(split: str) -> list[str]:
    data = (ROOT / "resources" / "starter" / f"{split}.jsonl").read_bytes().decode("utf-8")
    assert data.endswith("\n") and "\r" not in data
    return data[:-1].split("\n")


def pairs(split: str) -> list[tuple[str, dict[str, str]]]:
    """Message and answer of each example."""
    records = [json.loads(line)["messages"] for line in raw_lines(split)]
    return [(record[1]["content"], json.loads(record[2]["content"])) for record in records]


def masked(message: str, product: str) -> str:
    """A message without its product, names and numbers, in lower case: what is left is the phrasing."""
    text = message.replace(product, "PRODUCT")
    text = re.sub(r"[£$€]?[\w#-]*\d[\w.]*", "0", text)
    slots = (*GENERATOR.FIRST_NAMES, *GENERATOR.CITIES, *GENERATOR.MONTHS, *GENERATOR.DAYS, *GENERATOR.SPANS)
    for value in slots:
        text = re.sub(rf"\b{value}\b", "SLOT", text)
    return text.lower()


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z']+", re.sub(r"\{\w+\}", "", text.lower())))


def all_bodies(split: str) -> list[str]:
    return [body for topic in TABLES[split].bodies.values() for group in topic.values() for body in group]


def all_products(split: str) -> list[str]:
    return [product for group in TABLES[split].products.values() for product in group]


def urgencies_said(split: str, message: str) -> set[str]:
    """The urgencies, other than normal, of which a sentence stands in the message."""
    right = {wrong: right for right, wrong in GENERATOR.TYPOS}
    text = " ".join(right.get(word, word) for word in message.lower().split())
    sentences = {u: [s.lower().rstrip(".") for s in TABLES[split].urgency[u]] for u in ("high", "low")}
    return {u for u, group in sentences.items() if any(re.search(rf"(^|[.,?!] ){re.escape(s)}", text) for s in group)}


@pytest.mark.parametrize("split", FILES)
def test_count(split: str) -> None:
    assert len(raw_lines(split)) == FILES[split]


@pytest.mark.parametrize("split", FILES)
def test_lines_are_compact_chats_with_one_system_prompt(split: str) -> None:
    for line in raw_lines(split):
        record = json.loads(line)
        assert line == json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        assert list(record) == ["messages"]
        assert [list(turn) for turn in record["messages"]] == [["role", "content"]] * 3
        assert [turn["role"] for turn in record["messages"]] == ["system", "user", "assistant"]
        assert record["messages"][0]["content"] == GENERATOR.SYSTEM
    assert len(GENERATOR.SYSTEM.split()) <= 25


@pytest.mark.parametrize("split", FILES)
def test_answers_are_canonical_and_copy_the_product_from_the_message(split: str) -> None:
    for line in raw_lines(split):
        message, content = (turn["content"] for turn in json.loads(line)["messages"][1:])
        answer = json.loads(content)
        assert content == json.dumps(answer, ensure_ascii=False) and "\n" not in content
        assert list(answer) == ["product", "topic", "urgency"]
        assert answer["topic"] in TOPICS and answer["urgency"] in URGENCIES
        assert len(re.findall(rf"(?<!\w){re.escape(answer['product'])}(?!\w)", message)) == 1
        assert 1 <= len(answer["product"].split()) <= 4


@pytest.mark.parametrize("split", FILES)
def test_a_message_names_no_second_product(split: str) -> None:
    known = [product for table in TABLES for product in all_products(table)]
    for message, answer in pairs(split):
        rest = message.replace(answer["product"], "PRODUCT")
        assert [product for product in known if re.search(rf"\b{re.escape(product)}\b", rest)] == []


def test_no_message_comes_twice() -> None:
    messages = [message.casefold() for split in FILES for message, _ in pairs(split)]
    assert len(set(messages)) == len(messages)


@pytest.mark.parametrize("split", FILES)
def test_messages_read_as_plain_text(split: str) -> None:
    for message, answer in pairs(split):
        assert message == " ".join(message.split()), "stray blanks"
        assert not re.search(r"[{}]", message), "an open slot"
        wrong = "a" if answer["product"][0].lower() in "aeiou" else "an"
        assert f" {wrong} {answer['product']}" not in message


@pytest.mark.parametrize("split", FILES)
def test_lengths(split: str) -> None:
    lengths = [len(message.split()) for message, _ in pairs(split)]
    assert min(lengths) >= 8 and max(lengths) <= 45
    assert sum(length < 30 for length in lengths) >= 0.8 * len(lengths)
    assert len(set(lengths)) >= 15


@pytest.mark.parametrize("split", FILES)
def test_labels_are_balanced(split: str) -> None:
    answers = [answer for _, answer in pairs(split)]
    topics = Counter(answer["topic"] for answer in answers)
    urgencies = Counter(answer["urgency"] for answer in answers)
    both = Counter((answer["topic"], answer["urgency"]) for answer in answers)
    assert set(topics) == TOPICS and set(urgencies) == URGENCIES and len(both) == 15
    assert all(0.17 <= count / len(answers) <= 0.23 for count in topics.values())
    assert all(0.25 <= count / len(answers) <= 0.42 for count in urgencies.values())


@pytest.mark.parametrize("split", FILES)
def test_urgency_follows_from_the_sentences_in_the_message(split: str) -> None:
    for message, answer in pairs(split):
        assert urgencies_said(split, message) == {answer["urgency"]} - {"normal"}, message


@pytest.mark.parametrize(("split", "least"), [("train", 200), ("held_out", 60)])
def test_there_are_many_products_and_all_are_used(split: str, least: int) -> None:
    used = Counter(answer["product"] for _, answer in pairs(split))
    assert len(used) >= least and set(used) == set(all_products(split))
    assert len(all_products(split)) == len(used), "a product is listed twice"
    assert max(used.values()) <= 0.02 * FILES[split] + 1


def test_no_held_out_product_occurs_in_training() -> None:
    training = "\n".join(message for message, _ in pairs("train")).casefold()
    assert [p for p in all_products("held_out") if p.casefold() in training] == []


def test_no_held_out_phrasing_occurs_in_training() -> None:
    train = {masked(message, answer["product"]) for message, answer in pairs("train")}
    held_out = {masked(message, answer["product"]) for message, answer in pairs("held_out")}
    assert not train & held_out
    assert not set(all_bodies("train")) & set(all_bodies("held_out"))


def test_no_held_out_phrasing_resembles_one_of_training() -> None:
    for body in all_bodies("held_out"):
        for other in all_bodies("train"):
            mine, theirs = words(body), words(other)
            assert len(mine & theirs) / len(mine | theirs) < 0.7, (body, other)


def test_sentences_on_urgency_greetings_and_sign_offs_are_disjoint() -> None:
    train, held_out = TABLES["train"], TABLES["held_out"]
    training = [message.lower() for message, _ in pairs("train")]
    for clause in (clause for group in held_out.urgency.values() for clause in group):
        start = clause.lower().split("{")[0].strip(" .")
        assert not any(start in message for message in training), clause
    telling = [clause.lower().rstrip(".!") for urgency in ("high", "low") for clause in train.urgency[urgency]]
    for message, _ in pairs("held_out"):
        found = [clause for clause in telling if len(clause.split()) > 1 and clause in message.lower()]
        assert not found, message
    assert not set(train.openers) & set(held_out.openers)
    assert not set(train.closers) & set(held_out.closers)


@pytest.mark.parametrize(("split", "bodies", "clauses"), [("train", 25, 12), ("held_out", 8, 5)])
def test_tables_hold_enough_phrasings(split: str, bodies: int, clauses: int) -> None:
    for topic in TOPICS:
        assert len(GENERATOR.all_bodies(TABLES[split].bodies, topic)) >= bodies
    assert all(len(TABLES[split].urgency[urgency]) >= clauses for urgency in URGENCIES)


def test_the_description_names_the_true_counts() -> None:
    about = (ROOT / "resources" / "starter" / "ABOUT.md").read_text("utf-8")
    rows = re.findall(r"\| `(\w+)\.jsonl` +\| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \|", about)
    assert rows == [
        (
            split,
            str(FILES[split]),
            str(len(all_products(split))),
            str(sum(len(GENERATOR.all_bodies(tables.bodies, topic)) for topic in TOPICS)),
            str(len(tables.urgency["high"]) + len(tables.urgency["low"])),
        )
        for split, tables in TABLES.items()
    ]


def test_files_are_as_generated() -> None:
    run = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_check_notices_a_changed_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(GENERATOR, "FOLDER", tmp_path)
    assert GENERATOR.main([]) == 0 and GENERATOR.main(["--check"]) == 0
    path = tmp_path / "train.jsonl"
    path.write_bytes(path.read_bytes().replace(b"urgent", b"arduous", 1))
    assert GENERATOR.main(["--check"]) == 1
