"""`tunesmith check-data` and `tunesmith datasets` as a person types them: what is said, and the exit codes."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def tunesmith(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT, check=False)


def said(*words: str | Path) -> Any:
    """What a command that succeeds prints for machines."""
    done = tunesmith(*words, "--json")
    assert done.returncode in (0, 1, 7), done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Sixty sound rows that are all different."""
    path = tmp_path / "letters.csv"
    topics = ["kettle", "router", "toaster", "lamp", "fan", "radio", "drill"]
    rows = [
        f'"The {topics[n % 7]} {n * 37} from shelf {n * n} has been broken for {n} days; what now?",'
        f'"Please send the {topics[n % 7]} number {n * 37} to room {n} and we mend it within {n + 2} days."'
        for n in range(60)
    ]
    path.write_text("question,answer\n" + "\n".join(rows) + "\n")
    return path


@pytest.mark.e2e
def test_sound_files_leave_with_nought_and_nothing_is_kept(home: Path, letters: Path) -> None:
    done = tunesmith("check-data", letters)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "60 rows: 60 examples, 0 left out" in done.stdout
    assert "looks like question answer (60 of the first 60 rows fit" in done.stdout
    assert not (home / "datasets").exists() and list((home / "cache").iterdir()) == []


@pytest.mark.e2e
def test_the_worst_finding_is_the_exit_code(home: Path, letters: Path, tmp_path: Path) -> None:
    text = letters.read_text()
    look, serious = tmp_path / "look.csv", tmp_path / "serious.csv"
    look.write_text(text + '"Whom do I ask about shelf nine?","Ask Jane at jane.doe@posteo.de, she knows."\n')
    serious.write_text(text + '"And what about the old cupboard in the hall?","n/a"\n')
    assert tunesmith("check-data", look).returncode == 1
    assert tunesmith("check-data", serious).returncode == 7
    assert tunesmith("check-data", tmp_path / "none.csv").returncode == 4
    found = said("check-data", serious, letters)
    assert found["imported"]["kept"] == 121
    codes = {finding["code"] for finding in found["findings"]}
    assert {"answer.empty", "duplicate.exact"} <= codes


@pytest.mark.e2e
def test_a_file_without_one_example_is_not_praised(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "noise.csv"
    path.write_bytes(random.Random(1).randbytes(3000))
    done = tunesmith("check-data", path)
    assert done.returncode == 7 and ": 0 examples" in done.stdout
    assert "nothing to mend" not in done.stdout


@pytest.mark.e2e
def test_bad_files_of_many_kinds_are_named_in_one_go(home: Path, letters: Path, tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    letters.rename(folder / "letters.csv")
    (folder / "torn.jsonl").write_text('{"question": "a?", "answer": "b"}\n{"question": "c?", "ans\n\n[1]\n')
    (folder / "weights.bin").write_bytes(b"\x80\x04\x95" + bytes(100))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../zeros.csv", b"0" * 300_000_000)
    found = said("check-data", folder)
    imported = found["imported"]
    assert imported["rows_in"] == imported["kept"] + sum(left["rows"] for left in imported["left_out"])
    assert imported["kept"] == 61
    codes = {left["code"] for left in imported["left_out"]}
    assert {"row.not_json", "row.not_object", "file.unknown_kind"} <= codes
    assert len([code for code in codes if code.startswith("file.")]) >= 3
    assert not (tmp_path / "zeros.csv").exists() and not (tmp_path.parent / "zeros.csv").exists()


@pytest.mark.e2e
def test_tokens_are_counted_with_the_models_own_tokenizer(home: Path, letters: Path, starter_model: Path) -> None:
    found = said("check-data", letters, "--model", starter_model, "--context-length", "70")
    assert found["tokens"]["rows"] == 60
    cut = {finding["code"]: finding for finding in found["findings"]}["length.context"]
    assert cut["rows"] == found["cut"]["rows"] > 0
    assert cut["values"]["tokens"] == found["cut"]["tokens"]


@pytest.mark.e2e
def test_the_library_from_the_terminal(home: Path, letters: Path, tmp_path: Path) -> None:
    letters.write_text(letters.read_text() + letters.read_text().splitlines()[1] + "\n")
    added = said("datasets", "add", letters, "--name", "My letters")
    assert [finding["code"] for finding in added["findings"]] == ["duplicate.exact"]
    assert said("datasets", "fix", "My letters", "duplicate.exact")["prepared"]["left_out_fixes"] == 1
    assert said("datasets", "rows", "My letters", "duplicate.exact")[0]["place"] == 62
    assert said("datasets", "undo", "My letters")["prepared"]["left_out_fixes"] == 0
    assert said("datasets", "redo", "My letters")["prepared"]["left_out_fixes"] == 1
    halved = said("datasets", "split", "My letters", "random", "--share", "0.5")["prepared"]
    assert halved["held_out"] == 30
    assert [one["name"] for one in said("datasets", "list")] == ["My letters"]
    assert tunesmith("datasets", "split", "My letters", "group").returncode == 4
    assert tunesmith("datasets", "split", "My letters", "random", "--share", "2").returncode == 4
    refused = tunesmith("datasets", "show", "Other")
    assert refused.returncode == 4 and "No dataset is called “Other”" in refused.stderr
    said("datasets", "remove", "My letters")
    assert said("datasets", "list") == [] and letters.exists()


def test_texts_with_a_number_each_are_recognised_and_no_number_is_called_a_rare_label(tmp_path: Path) -> None:
    path = tmp_path / "houses.csv"
    rows = [f'"A house of {n} rooms in street {n * 37}, built {n * n} days ago",{n * 1.5}' for n in range(80)]
    path.write_text("text,label\n" + "\n".join(rows) + "\n")
    report = said("check-data", path)
    guess = report["imported"]["guess"]
    assert (guess["looks_like"], guess["mapping"]["shape"]) == ("texts_with_numbers", "label")
    assert report["prepared"]["held_out"] == 8, "by chance: no number has a share of its own"
    assert not [found["code"] for found in report["findings"] if "label" in found["code"]]
    assert "texts with labels or numbers" in tunesmith("check-data", path).stdout
