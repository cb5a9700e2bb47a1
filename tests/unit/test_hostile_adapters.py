"""Foreign adapters made to do harm: whatever they hold, they are refused in words and nothing of them is kept."""

from __future__ import annotations

import json
import os
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop.core.problems import ProblemError
from desktop.core.wording import SENTENCES
from desktop.services.adapter_import import import_adapter, is_adapter
from desktop.services.adapters import library_folders
from desktop.services.places import Places
from tests.fixtures.peft_adapters import write_adapter

CONFIG, WEIGHTS = "adapter_config.json", "adapter_model.safetensors"


def refused(source: Path, home: Path) -> set[str]:
    """The codes with which an import is refused; nothing is left of it."""
    places = Places(home)
    with pytest.raises(ProblemError) as caught:
        import_adapter(source, places, lambda *_: None, lambda: False)
    codes = {problem.code for problem in caught.value.problems}
    assert codes <= set(SENTENCES)
    assert not library_folders(places) and not list(places.adapters.glob("*"))
    return codes


def packed(folder: Path, target: Path, *more: str) -> Path:
    """A zip file with the adapter in `folder` and empty entries of these names."""
    with zipfile.ZipFile(target, "w") as archive:
        for name in (CONFIG, WEIGHTS):
            archive.write(folder / name, name)
        for name in more:
            archive.writestr(zipfile.ZipInfo(name), b"x")
    return target


@pytest.mark.parametrize("name", ["../out", "/etc/x", "C:/x", "..\\out", "a/../../out"])
def test_names_in_a_zip_that_lead_elsewhere(home: Path, tmp_path: Path, name: str) -> None:
    assert refused(packed(write_adapter(tmp_path / "a"), tmp_path / "a.zip", name), home) == {"adapter.zip_unsafe"}


@pytest.mark.parametrize("name", [".", "./", "//", "\\"])
def test_names_in_a_zip_that_are_no_names_do_no_harm(home: Path, tmp_path: Path, name: str) -> None:
    source = packed(write_adapter(tmp_path / "a"), tmp_path / "a.zip", name)
    assert is_adapter(source)
    try:
        import_adapter(source, Places(home), lambda *_: None, lambda: False)
    except ProblemError as error:
        assert error.problems[0].code in SENTENCES


def with_header(folder: Path, header: Any, body: bytes = b"", length: int | None = None) -> Path:
    """Give the adapter in `folder` weights of that header."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    (folder / WEIGHTS).write_bytes(struct.pack("<Q", len(text) if length is None else length) + text + body)
    return folder


def test_headers_that_lie(home: Path, tmp_path: Path) -> None:
    def entry(shape: list[Any], offsets: list[Any], dtype: str = "F32") -> dict[str, Any]:
        return {"dtype": dtype, "shape": shape, "data_offsets": offsets}

    down, up = (f"base_model.model.model.layers.0.self_attn.q_proj.lora_{side}.weight" for side in "AB")
    good = write_adapter(tmp_path / "a")
    for header, body in (
        ({down: entry([4, 4], [0, 64]), up: entry([4, 4], [32, 96])}, b"\0" * 96),  # one over the other
        ({down: entry([4, 4], [0, 2**62]), up: entry([4, 4], [0, 64])}, b"\0" * 64),
        ({down: entry([4, -4], [0, 64]), up: entry([4, 4], [64, 128])}, b"\0" * 128),
        ({down: entry([2**40, 2**40], [0, 64]), up: entry([4, 4], [64, 128])}, b"\0" * 128),
        ({down: entry([0, 4], [0, 0]), up: entry([4, 0], [0, 0])}, b""),  # rank 0
        ({down: entry(["4", 4], [0, 64]), up: entry([4, 4], [64, 128])}, b"\0" * 128),
        ({down: entry([4, 4], [64, 0]), up: entry([4, 4], [64, 128])}, b"\0" * 128),
        ({down: entry([16], [0, 64]), up: entry([4, 4], [64, 128])}, b"\0" * 128),
        ({down: 5}, b""), ([], b""), ({}, b""), (b"\xff\xfe", b""), (b"[" * 100_000, b""),
    ):  # fmt: skip
        codes = refused(with_header(good, header, body), home)
        assert codes <= {"adapter.weights_damaged", "adapter.tensors"}, (header, codes)
    assert refused(with_header(good, b"{}", b"", 2**63), home) == {"adapter.weights_damaged"}
    assert refused(with_header(good, b"{}", b"", 30_000_000), home) == {"adapter.weights_damaged"}


@pytest.mark.parametrize(
    "config",
    [
        {"r": 0}, {"r": -1}, {"r": 10**12}, {"r": float("nan")}, {"lora_alpha": float("inf")}, {"r": "8"},
        {"rank_pattern": {"(a+)+$": 4}}, {"alpha_pattern": []}, {"target_modules": {"a": 1}},
        {"auto_mapping": {"parent_library": "os", "base_model_class": "system"}, "bias": "all"},
        {"peft_type": "POLY"}, {"peft_type": ["LORA"]}, {"task_type": {}}, {"task_type": "SEQ_CLS"},
    ],
)  # fmt: skip
def test_configurations_that_ask_for_more(home: Path, tmp_path: Path, config: dict[str, Any]) -> None:
    folder = write_adapter(tmp_path / "a")
    told = json.loads((folder / CONFIG).read_text("utf-8"))
    (folder / CONFIG).write_text(json.dumps(told | config), "utf-8")
    assert refused(folder, home)


def test_pickles_pipes_and_links_to_nowhere(home: Path, tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "a")
    (folder / WEIGHTS).rename(folder / "adapter_model.bin")
    assert refused(folder, home) == {"adapter.pickle_only"}
    (folder / "adapter_model.bin").unlink()
    os.mkfifo(folder / WEIGHTS)
    assert refused(folder, home) == {"adapter.no_weights"}
    (folder / WEIGHTS).unlink()
    (folder / WEIGHTS).symlink_to(folder / WEIGHTS)
    assert refused(folder, home) == {"adapter.no_weights"}
