"""The dataset doctor on real stores: which rows it finds, what it leaves alone, and what it says."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from desktop.core.dataset import Example, Message
from desktop.core.datasets import Finding, Shape
from desktop.core.wording import SENTENCES, places, words_for
from desktop.core.words_doctor import DOCTOR_SENTENCES, finding_problem
from desktop.data.doctor.alike import read_clusters
from desktop.data.doctor.examine import clusters, examine
from desktop.data.doctor.fixes import FIX_OF, repair
from desktop.data.doctor.languages import language_of
from desktop.data.doctor.look import Request
from desktop.data.doctor.pool import look_at_all, pieces_of
from desktop.data.findings import finding_rows, write_findings
from desktop.data.hashing import example_hash
from desktop.data.library import DatasetFolder
from desktop.data.store import PartRows, RowStore

ROOT = Path(__file__).resolve().parents[2]
SENTENCES_FILE = ROOT / "tests" / "fixtures" / "sentences.tsv"
WORDS = (
    "river stone window garden letter market engine bottle forest candle mirror bridge ticket pocket island hammer "
    "summer winter copper silver planet rocket violin carpet ladder basket button orange pepper salmon turtle wizard"
).split()


def pair(prompt: str, answer: str, rejected: str = "", good: bool | None = None) -> Example:
    return Example((Message("user", prompt), Message("assistant", answer)), rejected, good)


def text(seed: int, count: int = 40) -> str:
    """Words that have hardly a group of three in common with those of another seed."""
    return " ".join(random.Random(seed).choices(WORDS, k=count))


def filling(count: int, start: int = 1000) -> list[Example]:
    """Rows with nothing wrong about them."""
    return [pair(text(start + 2 * i), text(start + 2 * i + 1)) for i in range(count)]


def store(folder: Path, examples: Sequence[Example], parts: int = 1) -> RowStore:
    (folder / "rows").mkdir(parents=True)
    size = -(-len(examples) // parts)
    for number in range(parts):
        part = PartRows()
        for place, example in enumerate(examples[number * size : (number + 1) * size]):
            roles, contents = [m.role for m in example.messages], [m.content for m in example.messages]
            part.roles += roles
            part.contents += contents
            part.ends.append(len(part.roles))
            part.rejected.append(example.rejected or None)
            part.good.append(example.good)
            part.sources.append(0)
            part.places.append(place + 1)
            part.hashes.append(example_hash(roles, contents, example.rejected, example.good))
            part.characters.append(sum(map(len, contents)))
        part.write(folder / "rows", number)
    return RowStore(folder)


def look(
    folder: Path, examples: Sequence[Example], shape: Shape = "pair", held_out: Sequence[Example] = ()
) -> dict[str, tuple[Finding, list[int]]]:
    """Code → finding and rows."""
    other = store(folder / "held_out", held_out) if held_out else None
    found = examine(store(folder / "own", examples), held_out=other, shape=shape, workers=1, tell=lambda *_: None)
    assert all(list(rows) == sorted(set(rows)) for _, rows in found)
    return {finding.code: (finding, list(rows)) for finding, rows in found}


# -- rows by themselves ------------------------------------------------------------------------------------------------


def test_a_few_empty_and_short_answers_are_found(tmp_path: Path) -> None:
    found = look(tmp_path, [*filling(60), pair(text(1), "N/A"), pair(text(2), "Yes."), pair(text(3), "…")])
    assert found["answer.empty"][1] == [60, 62]
    assert found["answer.empty"][0].severity == "serious" and found["answer.empty"][0].fix == "leave_out"
    assert found["answer.one_word"][1] == [61]
    assert set(found) == {"answer.empty", "answer.one_word"}


def test_one_word_answers_are_no_fault_when_most_are(tmp_path: Path) -> None:
    found = look(tmp_path, [pair(text(i), random.Random(i).choice(WORDS)) for i in range(60)], "pair")
    assert "answer.one_word" not in found and found["answer.labels"][0].severity == "note"
    assert "answer.labels" not in look(tmp_path / "b", [pair(text(i), WORDS[i % 2]) for i in range(60)], "label")


def test_a_few_rows_in_another_language(tmp_path: Path) -> None:
    lines = [line.split("\t") for line in SENTENCES_FILE.read_text("utf-8").splitlines()]
    english = [pair(f"Tell me, number {i}.", s) for i, (name, s) in enumerate(lines * 4) if name == "en"]
    german = [pair(f"Tell me again, number {i}.", s) for i, (name, s) in enumerate(lines) if name == "de"]
    found = look(tmp_path, [*english, *german[:5]])
    finding, rows = found["language.mixed"]
    assert finding.values["main"] == "en" and finding.values["others"] == f"de {len(rows)}"
    assert len(rows) >= 3 and min(rows) >= len(english)
    counts = json.loads((tmp_path / "own" / "check" / "languages.json").read_text())
    assert sum(counts.values()) == len(english) + 5 and next(iter(counts)) == "en"
    assert "language.mixed" not in look(tmp_path / "half", [*english[:30], *german])


def test_languages_of_many_rows_are_sampled_unless_mixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.data.doctor.examine.LANGUAGE_ROWS", 100)
    lines = [line.split("\t") for line in SENTENCES_FILE.read_text("utf-8").splitlines()]
    english, german = ([pair("Go on.", s) for name, s in lines if name == wanted] for wanted in ("en", "de"))
    assert "language.mixed" not in look(tmp_path / "a", english * 10)
    assert sum(json.loads((tmp_path / "a" / "own" / "check" / "languages.json").read_text()).values()) == 100
    rows = look(tmp_path / "b", [*english * 10, *german])["language.mixed"][1]
    assert len(rows) > 20 and min(rows) >= 300


def test_personal_data_in_any_turn_counts_once_a_row(tmp_path: Path) -> None:
    mail = "Mail jane.doe@gmx.de or j.doe@gmx.de"
    turns = tuple(Message(role, f"{role} {mail}") for role in ("system", "user", "assistant"))  # type: ignore[arg-type]
    found = look(tmp_path, [*filling(60), Example(turns), pair(text(1), text(2), rejected=mail)], "chat")
    assert found["personal.email"][1] == [60, 61] and found["personal.email"][0].fix == "redact"


# -- the same again ----------------------------------------------------------------------------------------------------


def changed(sentence: str, *words: int) -> str:
    parts = sentence.split()
    for place in words:
        parts[place] = "changed"
    return " ".join(parts)


def test_exact_and_near_duplicates_and_their_clusters(tmp_path: Path) -> None:
    first = pair(text(1, 60), text(2, 60))
    near = pair(changed(text(1, 60), 30), text(2, 60).upper() + "!")
    far = pair(changed(text(1, 60), *range(0, 60, 6)), changed(text(2, 60), *range(3, 60, 6)))
    rows = [*filling(30), first, near, first, far, *filling(30, 5000)]
    found = look(tmp_path, rows)
    assert found["duplicate.exact"][1] == [32]
    assert found["duplicate.near"][1] == [31]
    kept = read_clusters(tmp_path / "own")
    assert kept is not None and kept[[30, 31, 32, 33]].tolist() == [30, 30, 30, 33]
    assert len(set(kept.tolist())) == len(rows) - 2


def test_likeness_in_scripts_without_spaces(tmp_path: Path) -> None:
    chinese = "今天上午我们在公园里散步，看见许多孩子在湖边放风筝，还有几位老人在树下下棋，天气非常好。"
    other = "请把这段关于火车时刻表的文字翻译成英文，并且说明哪一班车最早到达上海虹桥车站，谢谢。"
    rows = [
        pair(chinese, "好的。" * 3),
        pair(other, "火车在早上六点到达。"),
        pair(chinese.replace("。", "!"), "好的。" * 3),
    ]
    assert look(tmp_path, rows)["duplicate.near"][1] == [2]


def test_a_common_instruction_makes_no_duplicates(tmp_path: Path) -> None:
    instruction = text(77, 120)
    rows = [pair(f"{instruction} {text(i, 12)}", text(5000 + i, 8)) for i in range(100)]
    assert "duplicate.near" not in look(tmp_path, rows)


def test_short_rows_and_rows_with_another_short_answer_are_not_near(tmp_path: Path) -> None:
    long = text(1, 80)
    rows = [pair("What is 3 + 5?", "8"), pair("What is 3 + 6?", "9"), pair(long, "positive"), pair(long, "negative")]
    found = look(tmp_path, [*rows, pair("what is 3 + 5", "8.")])
    assert found["duplicate.near"][1] == [4]
    assert found["duplicate.conflict"][1] == [2, 3]
    assert found["duplicate.conflict"][0].values == {"prompts": 1}


def test_a_chain_of_small_changes_does_not_carry_away_what_is_different(tmp_path: Path) -> None:
    chain = [text(1, 90).split()]
    for step in range(18):
        chain.append([*chain[-1][:3 * step], "a", "b", "c", *chain[-1][3 * step + 3:]])  # fmt: skip
    rows = [pair(" ".join(words), text(2, 5)) for words in chain]
    found = look(tmp_path, rows)
    assert 19 - len(found["duplicate.near"][1]) >= 3
    kept = read_clusters(tmp_path / "own")
    assert kept is not None and len(set(kept.tolist())) == 1  # but all are on one side of a split


def test_leaks_into_the_held_out_file(tmp_path: Path) -> None:
    same, alike = pair(text(1, 60), text(2, 60)), pair(text(3, 60), text(4, 60))
    held = [*filling(30, 9000), same, pair(changed(text(3, 60), 20), text(4, 60))]
    found = look(tmp_path, [*filling(30), same, *filling(30, 5000), alike], held_out=held)
    assert found["leak.exact"][1] == [30] and found["leak.near"][1] == [61]
    assert found["leak.exact"][0].severity == found["leak.near"][0].severity == "serious"
    assert not {c for c in look(tmp_path / "b", filling(60), held_out=filling(60, 7000)) if c.startswith("leak")}


def test_clusters_alone_are_those_of_the_whole_examination(tmp_path: Path) -> None:
    rows = [*filling(20), pair(text(1, 60), "x y z"), pair(changed(text(1, 60), 5), "x y z"), *filling(3)]
    whole = look(tmp_path, rows)
    assert whole["duplicate.exact"][1] == [22, 23, 24]
    alone = clusters(store(tmp_path / "again", rows), 1, lambda *_: None)
    assert alone.tolist() == read_clusters(tmp_path / "own").tolist() == read_clusters(tmp_path / "again").tolist()  # type: ignore[union-attr]
    assert alone.tolist() == [*range(21), 20, 0, 1, 2]
    assert read_clusters(tmp_path) is None


# -- labels, amount, leanings ------------------------------------------------------------------------------------------


def test_labels_that_are_uneven_rare_or_spelled_differently(tmp_path: Path) -> None:
    labels = ["spam"] * 80 + ["ham"] * 30 + ["Spam "] * 3 + ["other"] * 2
    found = look(tmp_path, [pair(text(i), label) for i, label in enumerate(labels)], "label")
    balance, rows = found["label.imbalance"]
    assert (balance.values["rarest"], balance.values["rarest_rows"], rows) == ("other", 2, [113, 114])
    assert (balance.values["commonest"], balance.values["commonest_rows"]) == ("spam", 83)
    spelling, rows = found["label.spelling"]
    assert rows == [110, 111, 112] and json.loads(str(spelling.values["table"])) == {"Spam": "spam"}
    assert repair("label.spelling", pair("x", "Spam "), spelling.values).answer == "spam"
    assert repair("label.spelling", pair("x", "ham"), spelling.values) == pair("x", "ham")
    assert found["label.rare"][1] == [113, 114], "what is only misspelt is not rare: leaving it out would lose it"
    assert (found["label.rare"][0].values["labels"], balance.values["labels"]) == (1, 3)


def test_labels_that_are_only_misspelt_are_neither_rare_nor_uneven(tmp_path: Path) -> None:
    labels = ["Praise", "Return"] * 40 + ["praise", "RETURN"]
    found = look(tmp_path, [pair(text(i), label) for i, label in enumerate(labels)], "label")
    assert {code for code in found if code.startswith(("label", "few"))} == {"label.spelling"}


def test_answers_that_are_labels_in_fact_are_treated_as_such(tmp_path: Path) -> None:
    rows = [pair(text(i), "not at all urgent" if i % 20 else "very urgent") for i in range(200)]
    assert "label.imbalance" in look(tmp_path, rows)
    assert not {c for c in look(tmp_path / "b", filling(200)) if c.startswith("label")}
    even = [pair(text(i), "very urgent" if i % 2 else "not urgent") for i in range(200)]
    assert not {c for c in look(tmp_path / "c", even, "label") if c.startswith(("label", "answer"))}


@pytest.mark.parametrize("shape", ["label", "pair"])
def test_one_label_alone_is_serious(tmp_path: Path, shape: Shape) -> None:
    found = look(tmp_path, [pair(text(i), "praise") for i in range(60)], shape)
    finding, rows = found["label.single"]
    assert (finding.severity, finding.rows, finding.values, rows) == ("serious", 60, {"label": "praise"}, [])
    assert not [code for code in found if code in ("label.rare", "label.imbalance", "few.labels")]


def test_conversations_that_only_end_alike_do_not_have_one_answer(tmp_path: Path) -> None:
    def conversation(number: int, first: str) -> Example:
        said = ("user", text(number)), ("assistant", first), ("user", "Thank you."), ("assistant", "You are welcome.")
        return Example(tuple(Message(role, content) for role, content in said))  # type: ignore[arg-type]

    found = look(tmp_path / "a", [conversation(i, text(500 + i)) for i in range(60)], "chat")
    assert not [code for code in found if code.startswith("label")]
    found = look(tmp_path / "b", [conversation(i, "You are welcome.") for i in range(60)], "chat")
    assert found["label.single"][0].values == {"label": "You are welcome."}


def test_too_little_to_learn_from(tmp_path: Path) -> None:
    assert look(tmp_path / "a", filling(49))["few.examples"][0].rows == 49
    assert "few.examples" not in look(tmp_path / "b", filling(50))
    passages = [Example((Message("text", text(i, 200)),)) for i in range(3)]
    assert "few.text" in look(tmp_path / "c", passages, "text")
    assert look(tmp_path / "d", [Example((Message("text", text(i, 20_000)),)) for i in range(3)], "text") == {}
    few = [pair(text(i), "abc"[i % 3]) for i in range(51)]
    assert look(tmp_path / "e", few, "label")["few.labels"][0].values["labels"] == 3


def test_rows_far_longer_than_the_others(tmp_path: Path) -> None:
    found = look(tmp_path, [*filling(100), pair(text(1), text(2, 3000))])
    assert found["length.outlier"][1] == [100] and found["length.outlier"][0].severity == "note"
    assert "length.outlier" not in look(tmp_path / "b", [*filling(100), pair(text(1), text(2, 120))])


def test_preferences_and_ratings(tmp_path: Path) -> None:
    pairs = [pair(text(i), text(100 + i, 40), rejected=text(200 + i, 20)) for i in range(60)]
    found = look(tmp_path / "a", [*pairs, pair(text(400), text(401), rejected=text(401))], "preference")
    assert found["preference.same"][1] == [60]
    assert found["preference.length_bias"][0].values == {"share": 98, "pairs": 61}
    mixed = [pair(text(i), text(100 + i, 20 + i % 40), rejected=text(200 + i, 40)) for i in range(60)]
    assert look(tmp_path / "b", mixed, "preference") == {}
    good = [pair(text(i), text(100 + i), good=True) for i in range(60)]
    assert look(tmp_path / "c", good, "rated")["rating.one_sided"][0].values["rating"] == "good"
    assert (
        look(tmp_path / "d", [*good[:30], *(pair(text(i), text(500 + i), good=False) for i in range(30))], "rated")
        == {}
    )


# -- the whole ---------------------------------------------------------------------------------------------------------


def test_a_pool_sees_the_same_as_one_process(tmp_path: Path) -> None:
    own = store(tmp_path, [*filling(60), pair("x", "mail jane@gmx.de")] * 340, parts=3)
    assert len(own) > 20_000 and len(pieces_of(own)) == 3
    request = Request("pair", np.empty(0, np.uint64), ("alike", "personal"))
    shares: list[float] = []
    alone, together = look_at_all(own, request, 1, shares.append), look_at_all(own, request, 2, shares.append)
    assert shares[2] == shares[-1] == 1.0 and shares[3:] == sorted(shares[3:])
    for a, b in zip(alone, together):
        assert (a.sketches.bands == b.sketches.bands).all() and (a.prompts == b.prompts).all()
        assert a.found["personal.email"].tolist() == b.found["personal.email"].tolist()
    assert sum(len(one.found["personal.email"]) for one in together) == 340


def test_findings_are_kept_worst_first_and_progress_ends(tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []
    rows = [*filling(60), pair(text(1), "n/a"), pair(text(2), text(3) + " jane@gmx.de")]
    found = examine(store(tmp_path, rows), held_out=None, shape="pair", workers=1, tell=lambda *what: told.append(what))
    assert [finding.code for finding, _ in found] == ["answer.empty", "personal.email"]
    write_findings(tmp_path, found)
    assert (DatasetFolder(tmp_path).findings() or []) == [finding for finding, _ in found]
    assert finding_rows(tmp_path, "personal.email").tolist() == [61]
    assert told[-1][0] == 1.0 and [share for share, _ in told] == sorted(share for share, _ in told)


def test_an_empty_store_has_no_findings(tmp_path: Path) -> None:
    (tmp_path / "rows").mkdir()
    assert examine(RowStore(tmp_path), held_out=None, shape="chat", workers=1, tell=lambda *_: None) == []


# -- sentences ---------------------------------------------------------------------------------------------------------


def test_every_finding_has_a_fix_entry_and_sentences_that_are_filled(tmp_path: Path) -> None:
    assert set(FIX_OF) == {code.removesuffix(".one") for code in DOCTOR_SENTENCES}
    rows = [pair(text(i), label) for i, label in enumerate(["spam"] * 80 + ["Spam"] * 30 + ["ham"] * 7 + ["egg"] * 2)]
    doubtful = [*filling(30), pair(text(1), "n/a"), pair(text(2), "yes"), pair(text(3), "As an AI, no."), *filling(1),
                pair(text(4), "GrÃ¶ÃŸe jane@gmx.de"), pair(text(4), text(9)),
                pair(text(1, 90), text(1, 90))]  # fmt: skip
    seen = [
        *look(tmp_path / "a", rows, "label").values(),
        *look(tmp_path / "b", doubtful, held_out=doubtful[:1]).values(),
    ]
    assert len(seen) >= 12
    for finding, _ in seen:
        words = words_for(finding_problem(finding))
        assert "?" not in f"{words.title} {words.cause} {words.remedy}", words
        assert finding.fix == FIX_OF[finding.code]
        assert (finding.fix is None) or words.remedy
    for code in DOCTOR_SENTENCES:
        assert "rows" in places(SENTENCES[code].title + SENTENCES[code].cause) or code.endswith(".one") or code in {
            "answer.labels", "few.text", "preference.length_bias"}  # fmt: skip


# -- false alarms ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["train", "held_out"])
def test_the_starter_is_sound(tmp_path: Path, name: str) -> None:
    lines = (ROOT / "resources" / "starter" / f"{name}.jsonl").read_text("utf-8").splitlines()
    rows = [Example(tuple(Message(**turn) for turn in json.loads(line)["messages"])) for line in lines]
    assert look(tmp_path, rows, "chat") == {}


def test_sound_sentences_in_ten_languages_raise_no_alarm(tmp_path: Path) -> None:
    lines = [line.split("\t") for line in SENTENCES_FILE.read_text("utf-8").splitlines()]
    assert len(lines) >= 280 and len({name for name, _ in lines}) == 10
    rows = [pair(f"{lines[i - 1][1]}", sentence) for i, (_, sentence) in enumerate(lines)]
    assert set(look(tmp_path, rows)) == set()
    told = [(name, language_of(sentence)) for name, sentence in lines]
    assert [one for one in told if one[1] not in ("", one[0])] == []
    assert sum(found == name for name, found in told) > 0.6 * len(told)
