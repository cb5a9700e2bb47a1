"""GGUF files: read within limits, named in plain words, matched with the base that can be trained."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import gguf
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.gguf_facts import GgufFacts, facts_of
from desktop.core.gguf_header import KEPT_TEXT, KINDS, looks_like_gguf, read_gguf
from desktop.core.gguf_match import about, about_base, matching_base
from desktop.core.problems import ProblemError
from desktop.core.wording import SENTENCES, places, words_for
from desktop.core.words_gguf import GGUF_SENTENCES
from tests.fixtures.ggufs import HIDDEN, LAYERS, WORDS, candidate, write_gguf

Q8_0, F16 = gguf.GGMLQuantizationType.Q8_0, gguf.GGMLQuantizationType.F16
Command = Callable[..., "subprocess.CompletedProcess[str]"]
LLAMA = "meta-llama/Llama-3.1-8B-Instruct"


def facts(path: Path, called: str = "") -> GgufFacts:
    """The facts of a file."""
    return facts_of(read_gguf(path), str(path), called)


def code_of(path: Path) -> str:
    """The code of the problem with a file."""
    with pytest.raises(ProblemError) as caught:
        read_gguf(path)
    words = words_for(caught.value.problems[0])
    assert "{" not in words.title + words.cause
    assert "?" not in words.cause
    return caught.value.problems[0].code


# -- the header --------------------------------------------------------------------------------------------------------


def test_the_header_is_what_the_real_library_reads(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "a.gguf", more={"general.tags": ["chat", "small"], "general.license": "mit"})
    ours, theirs = read_gguf(path), gguf.GGUFReader(path)
    for key, value in ours.values.items():
        assert theirs.fields[key].contents() == value
    named = {key for key in theirs.fields if not key.startswith("GGUF.")}
    assert set(ours.values) | set(ours.lengths) == named
    assert ours.lengths == {"tokenizer.ggml.tokens": WORDS, "general.tags": 2}
    for mine, other in zip(ours.tensors, theirs.tensors, strict=True):
        assert (mine.name, mine.kind, list(mine.shape[::-1])) == (other.name, other.tensor_type, other.shape.tolist())
        assert mine.size == other.n_bytes
    assert ours.needed <= ours.file_bytes == path.stat().st_size


def test_the_table_of_types_is_the_librarys() -> None:
    assert {kind.value: (kind.name, *sizes) for kind, sizes in gguf.constants.GGML_QUANT_SIZES.items()} == KINDS


def test_version_two_is_read_and_others_are_named(tmp_path: Path) -> None:
    data = write_gguf(tmp_path / "a.gguf").read_bytes()
    for version, known in ((2, True), (1, False), (4, False), (3 << 24, False)):
        path = tmp_path / "b.gguf"
        path.write_bytes(data[:4] + struct.pack("<I", version) + data[8:])
        if known:
            assert read_gguf(path).version == version
        else:
            assert code_of(path) == "gguf.version"


def test_a_long_text_is_passed_over(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "a.gguf", more={"tokenizer.chat_template": "x" * 1_500_000, "general.author": "me"})
    header = read_gguf(path)
    assert len(str(header.values["tokenizer.chat_template"])) == KEPT_TEXT
    assert header.values["general.author"] == "me"


def test_lists_longer_than_a_piece_are_passed_over(tmp_path: Path) -> None:
    texts = ["a" * 700_000, "", "b" * 1_100_000, "c"] + ["w"] * 200_000
    path = write_gguf(tmp_path / "a.gguf", more={"general.tags": texts, "general.author": "me"})
    header = read_gguf(path)
    assert (header.lengths["general.tags"], header.values["general.author"]) == (len(texts), "me")


def text(value: bytes) -> bytes:
    """A text as the format has it."""
    return struct.pack("<Q", len(value)) + value


def made(*, tensors: int = 0, keys: int = 1, body: bytes = b"") -> bytes:
    """A header by hand."""
    return b"GGUF" + struct.pack("<IQQ", 3, tensors, keys) + body


def a_tensor(name: bytes = b"t", shape: tuple[int, ...] = (32,), kind: int = 0, offset: int = 0) -> bytes:
    """The description of a tensor."""
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


HUGE = 1 << 62
NESTED = text(b"k") + struct.pack("<IIQ", 9, 9, 1)
LIES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "gguf.other_file"),
    "a page": (b"<!DOCTYPE html><html></html>", "gguf.other_file"),
    "only the magic": (b"GGUF", "gguf.damaged"),
    "countless tensors": (made(tensors=HUGE), "gguf.damaged"),
    "countless keys": (made(keys=HUGE), "gguf.damaged"),
    "a count with all bits set": (made(keys=2**64 - 1), "gguf.damaged"),
    "a key of huge length": (made(body=struct.pack("<Q", HUGE) + b"k"), "gguf.damaged"),
    "a text of huge length": (made(body=text(b"k") + struct.pack("<IQ", 8, HUGE)), "gguf.damaged"),
    "an unknown kind of value": (made(body=text(b"k") + struct.pack("<IQ", 99, 1)), "gguf.damaged"),
    "a list of huge length": (made(body=text(b"k") + struct.pack("<IIQ", 9, 0, HUGE)), "gguf.damaged"),
    "a list of texts of huge length": (made(body=text(b"k") + struct.pack("<IIQ", 9, 8, HUGE)), "gguf.damaged"),
    "texts that go beyond": (made(body=text(b"k") + struct.pack("<IIQQ", 9, 8, 1, HUGE)), "gguf.damaged"),
    "lists in lists": (made(body=NESTED + struct.pack("<IQ", 9, 1) * 200), "gguf.damaged"),
    "a list of an unknown kind": (made(body=text(b"k") + struct.pack("<IIQ", 9, 77, 1) + bytes(99)), "gguf.damaged"),
    "a key twice": (made(keys=2, body=(text(b"k") + struct.pack("<IB", 0, 1)) * 2), "gguf.damaged"),
    "no dimensions": (made(tensors=1, keys=0, body=a_tensor(shape=()) + bytes(99)), "gguf.damaged"),
    "nine dimensions": (made(tensors=1, keys=0, body=a_tensor(shape=(1,) * 9) + bytes(99)), "gguf.damaged"),
    "a huge shape": (made(tensors=1, keys=0, body=a_tensor(shape=(HUGE, 4)) + bytes(99)), "gguf.damaged"),
    "a shape of nothing": (made(tensors=1, keys=0, body=a_tensor(shape=(0, 4)) + bytes(99)), "gguf.damaged"),
    "less data than said": (made(tensors=1, keys=0, body=a_tensor() + bytes(99)), "gguf.cut_short"),
    "data far away": (made(tensors=1, keys=0, body=a_tensor(offset=2**64 - 1) + bytes(999)), "gguf.cut_short"),
    "shared bytes": (made(tensors=2, keys=0, body=a_tensor() + a_tensor(b"u", offset=64) + bytes(999)), "gguf.damaged"),
    "steps of nothing": (
        made(tensors=0, body=text(b"general.alignment") + struct.pack("<II", 4, 0)),
        "gguf.damaged",
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_files_that_lie_are_problems_with_a_sentence(lie: str, tmp_path: Path) -> None:
    data, code = LIES[lie]
    path = tmp_path / "lie.gguf"
    path.write_bytes(data)
    assert code_of(path) == code


def test_what_is_no_file_at_all(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.gguf") == "gguf.missing"
    assert code_of(tmp_path) == "gguf.missing"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A good file's bytes."""
    more = {"general.base_model.count": 1, "general.base_model.0.repo_url": f"https://huggingface.co/{LLAMA}"}
    return write_gguf(tmp_path_factory.mktemp("good") / "good.gguf", more=more).read_bytes()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file to be overwritten."""
    return tmp_path_factory.mktemp("spoilt") / "spoilt.gguf"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_of_a_good_file_is_a_crash(good: bytes, place: Path, data: st.DataObject) -> None:
    spoilt = bytearray(good[: data.draw(st.integers(0, len(good)), label="kept")])
    header = min(len(spoilt), 3000)
    for _ in range(data.draw(st.integers(0, 8), label="changes")):
        if header:
            at = data.draw(st.integers(0, header - 1))
            piece = data.draw(st.sampled_from([b"\xff" * 8, b"\0" * 8, b"\x09\0\0\0", b"\x08\0\0\0", b"\x7f", b"GGUF"]))
            spoilt[at : at + len(piece)] = piece
    place.write_bytes(spoilt)
    try:
        found = facts(place)
    except ProblemError as error:
        assert error.problems[0].code.startswith("gguf.")
        assert msgspec.json.encode(error.problems)
        return
    assert words_for(about(found)).title
    assert words_for(about_base(found, matching_base(found, [candidate(LLAMA)]), 1)).title
    assert msgspec.json.decode(msgspec.json.encode(found), type=GgufFacts) == found


def test_every_cut_of_a_good_file_is_told(good: bytes, place: Path) -> None:
    needed = _needed(good, place)
    for kept in [*range(0, 3000, 97), needed - 1]:
        place.write_bytes(good[:kept])
        assert code_of(place) in ("gguf.damaged", "gguf.cut_short", "gguf.other_file")


def _needed(good: bytes, place: Path) -> int:
    place.write_bytes(good)
    return read_gguf(place).needed


def test_gguf_files_are_told_by_name_or_magic(tmp_path: Path, good: bytes) -> None:
    blob, other, named = tmp_path / "sha256-abc", tmp_path / "notes", tmp_path / "Model.GGUF"
    blob.write_bytes(good)
    other.write_bytes(b"some notes")
    assert looks_like_gguf(blob)
    assert looks_like_gguf(named)
    assert not looks_like_gguf(other)
    assert not looks_like_gguf(tmp_path)
    assert not looks_like_gguf(tmp_path / "mine.jsonl")


# -- names -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "inside", "more", "name"),
    [
        ("Meta-Llama-3.1-8B-Instruct-Q4_K_M", "X", {"general.size_label": "8B"}, "Meta Llama 3.1 8B Instruct"),
        ("Qwen3-8B-UD-Q4_K_XL", "X", {"general.basename": "Qwen3"}, "Qwen3 8B"),
        ("big-Q6_K-00001-of-00003", "Llama 3.3 70B", {}, "Llama 3.3 70B"),
        ("download(1)", "gemma-3-1b-it", {}, "gemma 3 1b it"),
        ("download(1)", None, {}, "download(1)"),
        ("download(1)", "a\nb\x07" + "c" * 5000, {}, "a b " + "c" * 116),
    ],
)
def test_names_people_know(tmp_path: Path, file: str, inside: str | None, more: dict[str, str], name: str) -> None:
    assert facts(write_gguf(tmp_path / f"{file}.gguf", name=inside, more=more)).name == name


def test_how_it_was_reduced_is_said_in_words(tmp_path: Path) -> None:
    reduced = facts(write_gguf(tmp_path / "a.gguf", file_type=7))
    words = words_for(about(reduced))
    assert words.title == "Llama 3.1 8B Instruct, quantised to Q8_0"
    assert "not for training" in words.cause
    assert "about 8.6 bits" in words.cause  # 8.5 for Q8_0, and the norm in 32
    whole = facts(write_gguf(tmp_path / "b.gguf", kind=F16, file_type=1))
    assert words_for(about(whole)).title == "Llama 3.1 8B Instruct, as a GGUF file in F16"
    lying = facts(write_gguf(tmp_path / "c.gguf", file_type=0))
    assert lying.quantisation == "Q8_0"


@pytest.mark.parametrize(
    ("architecture", "more", "kind"),
    [
        ("llama", {"general.type": "adapter"}, "adapter"),
        ("clip", {}, "projector"),
        ("llama", {"general.type": "imatrix"}, "other"),
    ],
)
def test_other_kinds_of_files_are_named(tmp_path: Path, architecture: str, more: dict[str, str], kind: str) -> None:
    found = facts(write_gguf(tmp_path / "a.gguf", architecture=architecture, more=more))
    assert found.kind == kind
    assert "Llama 3.1 8B Instruct" in words_for(about(found)).title


def test_a_part_of_several_is_a_part(tmp_path: Path) -> None:
    found = facts(write_gguf(tmp_path / "a.gguf", more={"split.no": 1, "split.count": 3}))
    assert (found.part, found.parts, found.kind) == (2, 3, "model")


# -- the base that belongs to it ---------------------------------------------------------------------------------------


def reason(path: Path, *candidates: object, called: str = "") -> tuple[str, str] | None:
    """Why which of the candidates belongs to a file."""
    match = matching_base(facts(path, called), candidates)  # type: ignore[arg-type]
    return (match.reason, match.repository) if match else None


def test_same_name_and_shapes(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "Meta-Llama-3.1-8B-Instruct-Q8_0.gguf")
    others = [candidate("meta-llama/Llama-3.1-8B"), candidate("NousResearch/Hermes-3-Llama-3.1-8B")]
    assert reason(path, *others, candidate(LLAMA)) == ("name_and_shapes", LLAMA)
    match = matching_base(facts(path), [candidate(LLAMA)])
    words = words_for(about_base(facts(path), match, 1))
    assert words.title == "Train from Llama-3.1-8B-Instruct"
    assert f"{LAYERS} layers, {HIDDEN} wide, {WORDS} words" in words.cause


def test_ollamas_way_to_write_a_name(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "sha256-0", name=None)
    for called in ("llama3.1:8b-instruct", "llama3.1:8b", "llama3.1:8b-instruct-q4_K_M"):
        assert reason(path, candidate(LLAMA), called=called) == ("name_and_shapes", LLAMA), called


def test_base_and_tuned_form_are_kept_apart(tmp_path: Path) -> None:
    # A catalogue may call both by one name for people.
    both = [candidate(LLAMA, "Llama 3.1 8B"), candidate("meta-llama/Llama-3.1-8B", "Llama 3.1 8B")]
    untuned = write_gguf(tmp_path / "Llama-3.1-8B-Q8_0.gguf", name=None)
    for candidates in (both, both[::-1]):
        assert reason(untuned, *candidates) == ("name_and_shapes", "meta-llama/Llama-3.1-8B")
        assert reason(untuned, *candidates, called="llama3.1:8b") == ("name_and_shapes", LLAMA)
        assert reason(untuned, *candidates, called="llama3.1:8b-text") == (
            "shapes",
            "meta-llama/Llama-3.1-8B",
        )


def test_the_repository_that_the_file_names_comes_first(tmp_path: Path) -> None:
    more = {"general.repo_url": "https://huggingface.co/some/Tuned"}
    path = write_gguf(tmp_path / "a.gguf", more=more)
    assert reason(path, candidate(LLAMA), candidate("Some/tuned")) == ("named", "Some/tuned")


def test_what_it_was_made_from_comes_before_mere_shapes(tmp_path: Path) -> None:
    more = {"general.base_model.count": 1, "general.base_model.0.repo_url": f"https://huggingface.co/{LLAMA}"}
    path = write_gguf(tmp_path / "a.gguf", name="Dolphin 9", more=more)
    assert reason(path, candidate("x/Like-Llama"), candidate(LLAMA)) == ("made_from", LLAMA)
    assert reason(path, candidate("x/Like-Llama")) == ("shapes", "x/Like-Llama")
    assert reason(path) == ("only_named", LLAMA)
    assert "probably" in words_for(about_base(facts(path), matching_base(facts(path), [candidate("x/y")]), 1)).cause


@pytest.mark.parametrize(
    "changes",
    [
        {"hidden_size": 128},
        {"num_hidden_layers": 3},
        {"num_key_value_heads": 4},
        {"intermediate_size": 64},
        {"vocab_size": WORDS + 2000},
        {"model_type": "qwen2"},
    ],
)
def test_other_shapes_rule_a_model_out_whatever_it_is_called(tmp_path: Path, changes: dict[str, object]) -> None:
    path = write_gguf(tmp_path / "a.gguf", more={"general.repo_url": f"https://huggingface.co/{LLAMA}"})
    found = facts(path)
    assert matching_base(found, [candidate(LLAMA, **changes)]).candidate is None  # type: ignore[union-attr]


def test_a_few_added_words_are_no_other_model(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "a.gguf", words=WORDS + 2)
    assert reason(path, candidate(LLAMA)) == ("name_and_shapes", LLAMA)


def test_of_equals_the_one_on_this_pc_is_taken(tmp_path: Path) -> None:
    here = candidate(LLAMA, folder=str(tmp_path))
    match = matching_base(facts(write_gguf(tmp_path / "a.gguf")), [candidate(LLAMA), here])
    assert match is not None
    assert match.candidate == here


def test_nothing_known_is_said_with_a_remedy(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "a.gguf", name="Unheard Of", architecture="mamba")
    assert reason(path, candidate(LLAMA)) is None
    words = words_for(about_base(facts(path), None, 41))
    assert "(41)" in words.cause
    assert "safetensors" in words.remedy


def test_addresses_elsewhere_are_no_repositories(tmp_path: Path) -> None:
    more = {"general.repo_url": "https://evil.example/a/b", "general.source.url": "https://huggingface.co/unsloth"}
    assert reason(write_gguf(tmp_path / "a.gguf", name="Unheard Of", more=more)) is None


# -- sentences and command line ----------------------------------------------------------------------------------------


def test_every_sentence_is_reached_and_filled() -> None:
    source = "".join(path.read_text("utf-8") for path in Path("desktop").rglob("*.py") if "words_gguf" not in path.name)
    built = ("gguf.is_", "gguf.base_")
    for code, words in GGUF_SENTENCES.items():
        assert SENTENCES[code] is words
        assert code.startswith(built) or f'"{code}"' in source, code
        assert not re.search(r"\b(please|oops|sorry)\b|!", f"{words}", re.IGNORECASE), code
        assert places(words.cause) <= {
            "path", "version", "known", "have", "need", "bits", "layers", "hidden", "vocabulary", "count", "name",
            "quantisation", "architecture", "cause",
        }, code  # fmt: skip


@pytest.fixture
def command(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs the real command line on a PC without other programs."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    for name in ("HF_HOME", "HF_HUB_CACHE", "XDG_CACHE_HOME", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "desktop", *arguments], capture_output=True, text=True, timeout=60, check=False
        )

    return run


def test_the_command_line_says_what_a_file_is(command: Command, tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "a.gguf", more={"general.repo_url": "https://huggingface.co/x/Tuned"})
    done = command("what-is", str(path))
    assert done.returncode == 0, done.stderr
    assert "Llama 3.1 8B Instruct, quantised to Q8_0" in done.stdout
    assert "Look for Tuned" in done.stdout
    assert "x/Tuned" in done.stdout
    (tmp_path / "b.gguf").write_bytes(b"nonsense")
    done = command("what-is", "--json", str(tmp_path / "b.gguf"), str(path))
    assert done.returncode == 4
    first, second = map(msgspec.json.decode, done.stdout.splitlines())
    assert first["look"]["match"]["repository"] == "x/Tuned"
    assert second["problem"]["code"] == "gguf.other_file"
