"""Out of memory in the words of every library, and whose memory it was."""

from __future__ import annotations

import errno
import sys

import pytest
import torch

from desktop.core.problems import ProblemError, stop_on
from desktop.engine.card_choice import most_free, runs_on
from desktop.engine.card_faults import is_card_fault
from desktop.engine.memory_faults import Whose, in_words, is_out_of_memory, out_of_memory, whose_memory
from tests.engine.test_card_care import ADVICE, accelerator_error

CARD: list[BaseException] = [
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 7.79 GiB"),
    accelerator_error(2, "out of memory", "cudaErrorMemoryAllocation"),
    accelerator_error(None, "out of memory", "cudaErrorMemoryAllocation"),
    RuntimeError("CUDA error: out of memory" + ADVICE.format(name="cudaErrorMemoryAllocation")),
    RuntimeError("CUDA driver error: out of memory"),
    RuntimeError("Triton Error [CUDA]: out of memory"),
    RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    RuntimeError("CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`"),
    RuntimeError("CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasLtCreate(&handle)`"),
    RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
    RuntimeError("cuDNN error: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED"),
    RuntimeError(
        "NVML_SUCCESS == DriverAPI::get()->nvmlDeviceGetHandleByPciBusId_v2_( pci_id, &nvml_device) INTERNAL ASSERT "
        'FAILED at "/pytorch/c10/cuda/CUDACachingAllocator.cpp":1154, please report a bug to PyTorch. '
    ),
]
PC: list[BaseException] = [
    MemoryError(),
    RuntimeError("[enforce fail at alloc_cpu.cpp:132] . DefaultCPUAllocator: can't allocate memory: you tried to …"),
    RuntimeError("unable to mmap 16060556376 bytes from file <model.safetensors>: Cannot allocate memory (12)"),
    RuntimeError("The paging file is too small for this operation to complete. (os error 1455)"),
    RuntimeError("Die Auslagerungsdatei ist zu klein, um diesen Vorgang durchzuführen. (os error 1455)"),
    OSError(errno.ENOMEM, "Cannot allocate memory"),
]
OTHERS: list[BaseException] = [
    RuntimeError("CUDA error: unspecified launch failure" + ADVICE.format(name="cudaErrorLaunchFailure")),
    accelerator_error(700, "an illegal memory access was encountered", "cudaErrorIllegalAddress"),
    RuntimeError("CUDA error: CUBLAS_STATUS_NOT_SUPPORTED when calling `cublasGemmEx( handle, opa, opb, m, n)`"),
    RuntimeError("CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasGemmEx( handle)`"),
    RuntimeError("The size of tensor a (768) must match the size of tensor b (128)"),
    OSError(errno.ENOSPC, "No space left on device"),
    ValueError("an example about being out of memory"),
    KeyError("memoryerror"),
    stop_on("memory.card_full", free=0, total=1, held=1),
]


@pytest.mark.parametrize(
    ("error", "whose"),
    [*((one, "card") for one in CARD), *((one, "pc") for one in PC), *((one, None) for one in OTHERS)],
)
def test_whose_memory_it_was(error: BaseException, whose: Whose | None) -> None:
    assert whose_memory(error) == whose
    assert is_out_of_memory(error) == (whose is not None)
    if whose:
        assert not is_card_fault(error)  # a fresh process would meet it again


@pytest.mark.skipif(sys.platform == "win32", reason="there OSError has a number of its own")
def test_windows_says_it_by_number() -> None:
    error = OSError("Die Auslagerungsdatei ist zu klein")
    error.winerror = 1455  # type: ignore[attr-defined]
    assert whose_memory(error) == "pc"


def test_what_it_was_raised_from_counts() -> None:
    def wrapped() -> BaseException:
        try:
            try:
                raise accelerator_error(2, "out of memory", "cudaErrorMemoryAllocation")
            except RuntimeError as error:
                raise ValueError("the layer could not be made") from error
        except ValueError as error:
            return error

    assert whose_memory(wrapped()) == "card"


def test_what_a_library_only_writes_down() -> None:
    report = "Traceback …\ntorch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.\nError"
    assert in_words(report) == "card"
    assert in_words("MemoryError: Unable to allocate 3 GiB") == "pc"
    assert in_words("KeyError: 'weight'") is None


def test_a_process_without_a_card_knows_the_pcs_memory_only() -> None:
    if torch.cuda.is_initialized():
        pytest.skip("this process uses a card")
    whose: Whose
    for whose in ("card", "pc"):
        problem = out_of_memory(whose)
        assert isinstance(problem, ProblemError)
        assert problem.problems[0].code == "memory.ram_full"
        assert 0 < int(problem.problems[0].values["free"]) <= int(problem.problems[0].values["total"])


# -- which card

CU130 = ["sm_75", "sm_80", "sm_86", "sm_90", "sm_100", "sm_120", "compute_120"]
CU126 = ["sm_50", "sm_60", "sm_70", "sm_75", "sm_80", "sm_86", "sm_90"]


@pytest.mark.parametrize(
    ("capability", "built", "runs"),
    [
        ((6, 1), CU130, False),
        ((7, 0), CU130, False),
        ((7, 5), CU130, True),
        ((8, 9), CU130, True),
        ((12, 1), CU130, True),
        ((13, 0), CU130, True),
        ((13, 0), CU130[:-1], False),
        ((6, 1), CU126, True),
        ((8, 9), CU126, True),
        ((12, 0), CU126, False),
        ((9, 0), ["sm_90a"], True),
        ((8, 6), [], True),
        ((8, 6), ["gfx1100"], True),
    ],
)
def test_which_cards_a_build_has_kernels_for(capability: tuple[int, int], built: list[str], runs: bool) -> None:
    assert runs_on(capability, built) == runs


def test_the_most_free_of_the_usable_cards_is_taken() -> None:
    assert most_free([4, 9, 7], [True, True, True]) == 1
    assert most_free([4, 9, 7], [True, False, True]) == 2
    assert most_free([4, 9, 9], [False, False, False]) == 1
    assert most_free([5, 5], [True, True]) == 0
