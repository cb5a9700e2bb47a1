"""The card's memory, its faults, and the limits a person sets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.limits import Limits, LimitsFile, read_limits
from desktop.core.problems import Problem, ProblemError
from desktop.core.wording import words_for
from desktop.core.wsl import in_wsl
from desktop.engine.card_care import SpillWatch, cap_memory, is_card_fault, throttle_for
from desktop.engine.card_memory import FOR_KERNELS, KNOWN, NEWEST, capped_share
from desktop.engine.main import ROUNDED

GB = 10**9

# -- faults of the card

ADVICE = """
Search for `{name}' in https://docs.nvidia.com/cuda/cuda-runtime-api/group__CUDART__TYPES.html for more information.
CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
For debugging consider passing CUDA_LAUNCH_BLOCKING=1
Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.
"""
"""What torch writes below every error of CUDA, c10/cuda/CUDAException.cpp."""
CARD = [
    (719, "unspecified launch failure", "cudaErrorLaunchFailure"),
    (700, "an illegal memory access was encountered", "cudaErrorIllegalAddress"),
    (999, "unknown error", "cudaErrorUnknown"),
    (100, "no CUDA-capable device is detected", "cudaErrorNoDevice"),
    (46, "CUDA-capable device(s) is/are busy or unavailable", "cudaErrorDevicesUnavailable"),
    (4, "driver shutting down", "cudaErrorCudartUnloading"),
    (214, "uncorrectable ECC error encountered", "cudaErrorECCUncorrectable"),
    (702, "the launch timed out and was terminated", "cudaErrorLaunchTimeout"),
    (226, "Invalid access of peer GPU memory over nvlink or a hardware error", "cudaErrorContained"),
    (714, "hardware stack error", "cudaErrorHardwareStackError"),
]
OURS = [
    (710, "device-side assert triggered", "cudaErrorAssert"),
    (2, "out of memory", "cudaErrorMemoryAllocation"),
    (1, "invalid argument", "cudaErrorInvalidValue"),
    (101, "invalid device ordinal", "cudaErrorInvalidDevice"),
    (209, "no kernel image is available for execution on the device", "cudaErrorNoKernelImageForDevice"),
    (35, "CUDA driver version is insufficient for CUDA runtime version", "cudaErrorInsufficientDriver"),
    (222, "the provided PTX was compiled with an unsupported toolchain.", "cudaErrorUnsupportedPtxVersion"),
    (701, "too many resources requested for launch", "cudaErrorLaunchOutOfResources"),
    (803, "system has unsupported display driver / cuda driver combination", "cudaErrorSystemDriverMismatch"),
]


def accelerator_error(code: int | None, text: str, name: str) -> torch.AcceleratorError:
    """The exception as torch raises it; without the number, as it comes out of extensions."""
    error = torch.AcceleratorError(f"CUDA error: {text}{ADVICE.format(name=name)}")
    if code is not None:
        error.error_code = code
    return error


@pytest.mark.parametrize(("code", "text", "name"), CARD)
def test_a_card_that_fell_away_is_known_by_number_and_by_words(code: int, text: str, name: str) -> None:
    assert is_card_fault(accelerator_error(code, text, name))
    assert is_card_fault(accelerator_error(None, text, name))
    assert is_card_fault(accelerator_error(code, "in the words of a later CUDA", name))
    assert is_card_fault(RuntimeError(f"CUDA error: {text}{ADVICE.format(name=name)}"))
    assert is_card_fault(RuntimeError(f"Triton Error [CUDA]: {text}"))


@pytest.mark.parametrize(("code", "text", "name"), OURS)
def test_what_would_come_again_is_not(code: int, text: str, name: str) -> None:
    assert not is_card_fault(accelerator_error(code, text, name))
    assert not is_card_fault(accelerator_error(None, text, name))
    assert not is_card_fault(RuntimeError(f"CUDA error: {text}{ADVICE.format(name=name)}"))


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasGemmEx( handle, opa, opb, m, n)`"),
        RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"),
        RuntimeError("CUDA driver error: unknown error"),
        RuntimeError("The row could not be computed:\nCUDA error: unspecified launch failure"),
        RuntimeError(
            "CUDA unknown error - this may be due to an incorrectly set up environment, e.g. changing env variable "
            "CUDA_VISIBLE_DEVICES after program start. Setting the available devices to be zero."
        ),
        RuntimeError("Unable to determine the device handle for GPU 0000:02:00.0: GPU is lost.  Reboot the system"),
    ],
)
def test_other_ways_of_saying_it(error: Exception) -> None:
    assert is_card_fault(error)


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError(),
        KeyboardInterrupt(),
        ValueError("misaligned address in the file of weights"),
        OSError("unknown error"),
        RuntimeError("CUDA error: invalid argument\nwhile reading a file: unknown error"),
        RuntimeError("The size of tensor a (768) must match the size of tensor b (128)" + ADVICE.format(name="x")),
        torch.OutOfMemoryError(
            "CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 7.79 GiB"
        ),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
        ProblemError(Problem("disk.full")),
    ],
)
def test_other_faults_are_no_card(error: BaseException) -> None:
    assert not is_card_fault(error)


def test_what_an_error_was_raised_from_counts() -> None:
    def raise_from(hidden: bool) -> BaseException:
        try:
            try:
                raise accelerator_error(719, "unspecified launch failure", "cudaErrorLaunchFailure")
            except RuntimeError as error:
                if hidden:
                    raise ValueError("the state could not be read") from None
                raise ValueError("the state could not be read") from error
        except ValueError as error:
            return error

    assert is_card_fault(raise_from(False))
    assert not is_card_fault(raise_from(True))
    loop = ValueError("round and round")
    loop.__cause__ = loop
    assert not is_card_fault(loop)


# -- memory


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.integers(1, 10**12), st.integers(0, 10**11))
def test_the_cap_is_a_share_and_leaves_the_headroom(free: int, held: int, total: int, headroom: int) -> None:
    share = capped_share(free, held, total, headroom)
    assert 0 <= share <= 1
    if free + held <= total:
        assert share * total <= max(0, free + held - headroom) * (1 + 1e-9)


def test_the_cap_counts_what_the_process_holds_already() -> None:
    assert capped_share(4 * GB, 0, 8 * GB, GB) == 3 / 8
    assert capped_share(1 * GB, 3 * GB, 8 * GB, GB) == 3 / 8
    assert capped_share(0, 0, 8 * GB, GB) == 0
    assert capped_share(5, 5, 0, 5) == 1


def test_nothing_is_capped_on_a_processor() -> None:
    assert cap_memory(torch.device("cpu"), spills=True) is None


@pytest.mark.cuda
def test_beyond_the_cap_torch_raises_its_own_error() -> None:
    device = torch.device("cuda", 0)
    try:
        free, _ = torch.cuda.mem_get_info(device)
        room = cap_memory(device, spills=False)
        assert room is not None
        assert 0.5 * free < room <= free - FOR_KERNELS + torch.cuda.memory_reserved(device)
        cap = cap_memory(device, headroom=free - 256 * 2**20, spills=True)
        assert cap is not None
        assert cap < 512 * 2**20
        with pytest.raises(torch.OutOfMemoryError):
            torch.empty(1024 * 2**20, dtype=torch.uint8, device=device)
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0, device)


def spilled(seconds: list[float], free: int, spills: bool = True) -> list[Problem]:
    """What is said of a run whose first steps have room and whose card is at `free` bytes from the twentieth on."""
    watch = SpillWatch(spills)
    told = [watch.after_step(each, 3 * GB if n < 20 else free, 8 * GB) for n, each in enumerate(seconds)]
    return [problem for problem in told if problem]


def test_a_full_card_and_slow_steps_are_told_once() -> None:
    (told,) = spilled([0.5] * 20 + [4.0] * 40, 0)
    assert told == Problem("notice.spilling", {"free": 0, "total": 8 * GB, "usual": 0.5, "now": 4.0})
    assert (
        words_for(told).cause == "Only 0 bytes of 7.5 GB are free on the card, and a step takes 4.0 s instead of 0.5 s."
    )


@pytest.mark.parametrize(
    ("seconds", "free", "spills"),
    [
        ([0.5] * 20 + [4.0] * 40, 3 * GB, True),
        ([0.5] * 60, 0, True),
        ([0.5] * 20 + [1.4] * 40, 0, True),
        ([0.5] * 20 + [4.0, 0.5, 0.5] * 10, 0, True),
        ([0.5] * 20 + [4.0] * 40, 0, False),
        ([0.5] * (KNOWN - 1) + [4.0] * NEWEST, 0, True),
    ],
    ids=["room left", "fast", "a little slower", "single slow steps", "plain Linux", "too early"],
)
def test_neither_alone_is_told(seconds: list[float], free: int, spills: bool) -> None:
    assert spilled(seconds, free, spills) == []


def test_a_card_that_is_full_for_a_moment_is_not_told() -> None:
    watch = SpillWatch(True)
    for n in range(60):
        assert watch.after_step(0.5 if n < 20 else 4.0, 3 * GB if n % 2 else 0, 8 * GB) is None


# -- limits


def test_limits_are_read_as_they_are_and_again_when_they_change(tmp_path: Path) -> None:
    path = tmp_path / "limits.json"
    file = LimitsFile(path)
    assert file.now() == Limits() == read_limits(path)
    path.write_text('{"temperature_c": 75, "power_watts": 220.5, "later": true}')
    assert file.now() == Limits(temperature_c=75, power_watts=220.5)
    # A file of the same size and date that took its place.
    other = tmp_path / "other"
    other.write_text('{"temperature_c": 65, "power_watts": 220.5, "later": true}')
    os.utime(other, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    other.replace(path)
    assert file.now().temperature_c == 65
    path.unlink()
    assert file.now() == Limits()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"temperature_c": 20}', '{"temperature_c": 70, "power_watts": 0}', '{"power_watts": "x"}']
)
def test_limits_that_make_no_sense_are_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "limits.json"
    path.write_text(text)
    assert read_limits(path) == Limits()
    assert read_limits(tmp_path) == Limits()


def test_a_run_on_the_processor_has_a_throttle_that_never_waits(tmp_path: Path) -> None:
    (tmp_path / "limits.json").write_text('{"temperature_c": 40}')
    told: list[Problem] = []
    assert throttle_for(torch.device("cpu"), tmp_path, told.append).between(lambda: None) == 0
    assert told == []


# -- the allocator


@pytest.mark.skipif(sys.platform != "linux", reason="torch has segments that grow on Linux only")
@pytest.mark.parametrize(
    ("given", "old", "new"),
    [
        ({}, None, f"expandable_segments:True,{ROUNDED}"),
        ({"WSL_INTEROP": "/run/WSL/1_interop"}, None, ROUNDED),
        ({"PYTORCH_CUDA_ALLOC_CONF": "backend:native"}, "backend:native", None),
        ({"PYTORCH_ALLOC_CONF": "max_split_size_mb:64"}, None, "max_split_size_mb:64"),
    ],
)
def test_how_the_allocator_is_told(given: dict[str, str], old: str | None, new: str | None) -> None:
    """In a process of its own, by the names that torch reads; a person's own choice stays."""
    code = (
        "import json, os, platform\nfrom desktop.engine import main\nmain._quiet_libraries()\n"
        "print(json.dumps([os.environ.get(name) for name in ('PYTORCH_CUDA_ALLOC_CONF', 'PYTORCH_ALLOC_CONF')]))"
    )
    known = {name: value for name, value in os.environ.items() if "ALLOC_CONF" not in name and name != "WSL_INTEROP"}
    done = subprocess.run([sys.executable, "-c", code], env=known | given, capture_output=True, check=True)
    if not given and in_wsl():
        new = ROUNDED
    assert json.loads(done.stdout) == [old, new]
