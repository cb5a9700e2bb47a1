"""Telling a card or driver that fell away from a fault of ours: after the first a fresh process may go on.

Numbers and words are those of the CUDA runtime (`cudaError` in driver_types.h and `cudaGetErrorString`; "CUDA Runtime
API", section "Data types used by CUDA Runtime"). Of most of them NVIDIA writes: "This leaves the process in an
inconsistent state and any further CUDA work will return the same error. To continue using CUDA, the process must be
terminated and relaunched." The others speak of a driver or a card that is not there for the moment.

Left out on purpose: out of memory (2), for which there is the ladder; a failed assert on the card (710), which is a
wrong index and comes again; a kernel that was not built for this card (209), a driver that is too old (35) or was
replaced while running (803), for which a fresh process is no cure. An illegal access (700) may be a fault of ours too,
but is as often an unsteady card, so that one more try is worth it; who tries must count.
"""

from __future__ import annotations

from collections.abc import Iterator

WORDS: dict[int, str] = {
    3: "initialization error",
    4: "driver shutting down",
    46: "cuda-capable device(s) is/are busy or unavailable",
    100: "no cuda-capable device is detected",
    214: "uncorrectable ecc error encountered",
    220: "uncorrectable nvlink error detected during the execution",
    226: "invalid access of peer gpu memory over nvlink or a hardware error",
    700: "an illegal memory access was encountered",
    702: "the launch timed out and was terminated",
    709: "context is destroyed",
    714: "hardware stack error",
    715: "an illegal instruction was encountered",
    716: "misaligned address",
    717: "operation not supported on global/shared address space",
    718: "invalid program counter",
    719: "unspecified launch failure",
    802: "system not yet initialized",
    999: "unknown error",
}
"""Errors of the card, by number; the words in lower case."""
OF_LIBRARIES = ("cublas_status_execution_failed", "cudnn_status_execution_failed", "gpu is lost")
"""What cuBLAS and cuDNN say when a kernel of theirs meets one of the above, and NVML's NVML_ERROR_GPU_IS_LOST."""
SPEAKERS = ("cuda error:", "cuda driver error:", "triton error [cuda]:", "cuda unknown error")
"""How such messages begin, or what they name: torch, Triton and torch's start of CUDA. A file that met an "unknown
error" is no card."""
MOST_CAUSES = 10


def is_card_fault(error: BaseException) -> bool:
    """Whether `error`, or what it was raised from, means that the card or its driver fell away.

    torch's `AcceleratorError` brings the number (github.com/pytorch/pytorch/pull/152023). Elsewhere a line of the
    message has to do, whole: torch's advice below every error speaks of kernel errors and device-side assertions too.
    """
    return any(_is_fault(one) for one in with_causes(error))


def _is_fault(error: BaseException) -> bool:
    code = getattr(error, "error_code", None)
    if isinstance(code, int) and type(error).__name__ == "AcceleratorError":
        return code in WORDS
    return any(_speaks_of_the_card(line) for line in str(error).lower().splitlines())


def _speaks_of_the_card(line: str) -> bool:
    if any(words in line for words in OF_LIBRARIES):
        return True
    return any(speaker in line for speaker in SPEAKERS) and any(words in line for words in WORDS.values())


def with_causes(error: BaseException) -> Iterator[BaseException]:
    """An error and what it was raised from, at most `MOST_CAUSES` of them: they may go round in a circle."""
    found: BaseException | None = error
    for _ in range(MOST_CAUSES):
        if found is None:
            return
        yield found
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)
