"""Remedies as the command line says them, where the window has a button instead of a command.

Everything else a problem says is the same in both (`wording.py`). These are never translated, as all of the command
line.
"""

from __future__ import annotations

_RUN = "“tunesmith engine-setup run”"
_CHECK = "“tunesmith engine-setup run --check”"

TERMINAL_REMEDIES: dict[str, str] = {
    "engine.not_set_up": f"Set up the engine with {_RUN}, or in the window.",
    "engine.broken": "Repair the engine with “tunesmith engine-setup repair reinstall”, or in the window's settings.",
    "engine.nothing_to_go_on": f"Begin one with {_RUN}.",
    "engine.setup_busy": "Wait for it to finish, or pause it there with Ctrl+C.",
    "engine.no_connection": f"Check the connection; in a company network give a proxy with --proxy. {_RUN} goes on.",
    "engine.proxy": "Check the address, name and password that --proxy or the system's settings give.",
    "engine.stalled": f"Go on later with {_RUN}, or take a mirror with --mirror.",
    "engine.broken_off": f"Check the connection; {_RUN} goes on.",
    "engine.server": f"Go on later with {_RUN}, or take a mirror with --mirror.",
    "engine.no_room": "Make room, or choose a folder on another drive with --folder.",
    "engine.no_build": "Choose another one with --family; the CPU build runs everywhere.",
    "engine.uv": f"Go on with {_RUN}. A virus scanner may hold files: wait a minute. If it happens again, "
    f"{_CHECK} checks every file first.",
    "engine.part_fails": f"{_CHECK} checks every file and installs them again. If it happens again, choose "
    "another build of PyTorch with --family.",
    "engine.no_cuda": "Update the driver, restart the PC and go on; or take the CPU build with --family cpu.",
    "engine.wrong_family": "Give it up with “tunesmith engine-setup discard” and begin anew.",
    "run.none": "“tunesmith demo” trains the starter project.",
    "engine.four_bit": "Update the driver and go on; or choose another build of PyTorch with --family.",
    "engine.verify_died": f"{_CHECK} checks every file and installs them again. If it happens again, choose "
    "another build of PyTorch with --family.",
}
