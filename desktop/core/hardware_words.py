"""The sentences for each hardware state, in the form of `core/wording.py`."""

from __future__ import annotations

from desktop.core.hardware import HardwareNote, HardwareState
from desktop.core.words import Words

_S = HardwareState
HARDWARE_WORDS: dict[HardwareState, Words] = {
    _S.ready: Words("Ready", "The graphics card can train."),
    _S.no_library: Words(
        "No NVIDIA graphics card found",
        "The NVIDIA driver's library (NVML) is not installed on this PC.",
        "If there is an NVIDIA card, install its driver and restart the PC.",
    ),
    _S.no_driver: Words(
        "The NVIDIA driver is not running",
        "Its library is installed, but the driver itself is not loaded.",
        "Restart the PC; if that does not help, install the driver again.",
    ),
    _S.driver_mismatch: Words(
        "The NVIDIA driver was just updated",
        "The running driver and its library are of different versions.",
        "Restart the PC.",
    ),
    _S.driver_too_old: Words(
        "The NVIDIA driver is too old",
        "Training on the card needs driver 525.60.13 or newer (528.33 on Windows).",
        "Update the driver and restart the PC.",
    ),
    _S.no_card: Words(
        "No NVIDIA graphics card found",
        "The NVIDIA driver is running but sees no card.",
        "Check that the card is seated and powered; in a virtual machine, that it is passed through.",
    ),
    _S.card_lost: Words(
        "The graphics card has fallen off the bus",
        "The driver lost contact with the card.",
        "Restart the PC. If it happens again, check power cables and cooling.",
    ),
    _S.no_permission: Words(
        "The graphics card may not be used",
        "This user has no right to talk to the NVIDIA driver.",
        "Ask whoever runs this PC for access to the card.",
    ),
    _S.mig_only: Words(
        "The graphics card is split into slices",
        "The card is divided by MIG, and Tunesmith trains on whole cards only.",
        "Ask whoever runs this PC to switch MIG off, or train on the processor.",
    ),
    _S.engine_for_cpu: Words(
        "Runs train on the processor",
        "The engine on this PC is the build for the processor, which cannot use a graphics card.",
        "Set the engine up again, and it is fetched for this card.",
    ),
    _S.error: Words(
        "The graphics card cannot be read",
        "The NVIDIA driver answered with an error.",
        "Restart the PC; if that does not help, install the driver again.",
    ),
}

NOTE_WORDS: dict[HardwareNote, str] = {
    HardwareNote.driver_in_windows: "This is WSL: the graphics driver is installed and updated in Windows, not here.",
    HardwareNote.card_left_out: "One card does not answer and is left out. Restart the PC to try it again.",
}
