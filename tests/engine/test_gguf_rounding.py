"""Weights in GGUF's types: held against ggml's own functions, which llama.cpp's quantiser uses."""

from __future__ import annotations

import ctypes
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch

from desktop.core.gguf_header import KINDS
from desktop.engine.gguf_rounding import rounded

ROWS, COLUMNS = 64, 1024
EXACT = ("Q8_0", "Q4_0", "Q5_0", "Q5_1")
SEARCHED = ("Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K")


def weights() -> np.ndarray:
    """Like those of a model; then rows and groups of zeros, of one value, and with far outliers."""
    made = (np.random.default_rng(0).standard_normal((ROWS, COLUMNS)) * 0.02).astype(np.float32)
    made[5], made[6, :256], made[7], made[8], made[9, ::7] = 0, 0, 1.0, -0.5, 3.0
    made[10] = np.abs(made[10])
    made[11] = -np.abs(made[11])
    made[12] *= 1e-6
    return made


def read(packed: np.ndarray, kind: str) -> np.ndarray:
    return gguf.quants.dequantize(packed, gguf.GGMLQuantizationType[kind])


@pytest.fixture(scope="module")
def ggml() -> ctypes.CDLL:
    """ggml inside xllamacpp, where its functions can be called from outside."""
    import xllamacpp

    found = [file for file in Path(xllamacpp.__file__).parent.iterdir() if file.suffix == ".so"]
    if not found:
        pytest.skip("on Windows the library shows none of its functions")
    library = ctypes.CDLL(str(found[0]))
    library.ggml_quantize_chunk.restype = ctypes.c_size_t
    library.ggml_quantize_chunk.argtypes = [
        ctypes.c_int,
        *[ctypes.c_void_p] * 2,
        *[ctypes.c_int64] * 3,
        ctypes.c_void_p,
    ]
    return library


def of_ggml(ggml: ctypes.CDLL, values: np.ndarray, kind: str) -> np.ndarray:
    number, elements, size = next((number, n, size) for number, (name, n, size) in KINDS.items() if name == kind)
    made = np.zeros((values.shape[0], values.shape[1] // elements * size), np.uint8)
    written = ggml.ggml_quantize_chunk(number, values.ctypes.data, made.ctypes.data, 0, *values.shape, None)
    assert written == made.nbytes
    return made


@pytest.mark.parametrize("kind", EXACT)
def test_types_without_a_search_are_ggml_s_byte_for_byte(ggml: ctypes.CDLL, kind: str) -> None:
    values = weights()
    assert np.array_equal(rounded(torch.from_numpy(values), kind), of_ggml(ggml, values, kind))


@pytest.mark.parametrize("kind", SEARCHED)
def test_types_with_a_search_find_what_ggml_finds_or_as_good(ggml: ctypes.CDLL, kind: str) -> None:
    values = weights()
    mine, theirs = rounded(torch.from_numpy(values), kind), of_ggml(ggml, values, kind)
    size = next(size for name, _, size in KINDS.values() if name == kind)
    # sums in another order let some searches end at a neighbour that is as good
    same = (mine.reshape(-1, size) == theirs.reshape(-1, size)).all(1).mean()
    assert same > 0.7
    off, their_off = (((read(packed, kind) - values) ** 2).mean(1) for packed in (mine, theirs))
    assert off.sum() <= 1.01 * their_off.sum()
    assert (off <= 1.25 * their_off + 1e-12).all()


@pytest.mark.parametrize("kind", [*EXACT, *SEARCHED])
def test_what_is_read_back_is_near_and_zero_stays_zero(kind: str) -> None:
    values = weights()[:9]
    back = read(rounded(torch.from_numpy(values), kind), kind)
    assert np.isfinite(back).all() and (back[5] == 0).all()
    bits = next(8 * size / elements for name, elements, size in KINDS.values() if name == kind)
    off = np.sqrt(((back[:5] - values[:5]) ** 2).mean()) / values[:5].std()
    assert off < 1.7 * 2 ** (2 - bits), f"{off:.4f} of the spread with {bits} bits"


def test_pieces_of_a_tensor_are_the_tensor(monkeypatch: pytest.MonkeyPatch) -> None:
    values = torch.from_numpy(weights())
    whole = rounded(values, "Q4_K")
    parts = np.concatenate([rounded(values[:10], "Q4_K"), rounded(values[10:], "Q4_K")])
    assert np.array_equal(whole, parts)
    assert np.array_equal(rounded(values, "F16"), weights().astype(np.float16))
