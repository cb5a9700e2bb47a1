"""Qt's system libraries on Debian and Ubuntu: seen by looking, installed as root, else named in one line."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# library to try -> Debian package that brings it (tried on Debian 12; Ubuntu's renamed ones are provided under these)
FOR_QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FOR_TESTS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "cc": "gcc",
    "openbox": "openbox",
    # the tests of the installers
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "man": "man-db",
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
    "dbus-daemon": "dbus",
}
FILES_FOR_TESTS = {
    # the test that reads the window over the accessibility bus, with the system's own Python
    "libexec/at-spi-bus-launcher": "at-spi2-core",
    "lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "lib/python3/dist-packages/gi/__init__.py": "python3-gi",
}
"""Files below /usr that no path leads to, and the packages that bring them."""
WINE = ("/usr/lib/wine/wine64", "wine64")
"""Debian 12 keeps the loader where no path leads."""
FONTS = ("/usr/share/fonts", "fonts-dejavu-core")


def missing(for_tests: bool) -> list[str]:
    """Debian packages whose libraries or programs are not here."""
    found = [package for library, package in FOR_QT.items() if not _loads(library)]
    if not any(Path(FONTS[0]).glob("*")):
        found.append(FONTS[1])
    if for_tests:
        found += [package for name, package in FOR_TESTS.items() if not shutil.which(name)]
        found += [package for file, package in FILES_FOR_TESTS.items() if not any(Path("/usr").glob(file))]
        if not Path(WINE[0]).exists():
            found.append(WINE[1])
        if "gcc" in found:
            found.append("libc6-dev")
    return found


def install_missing(for_tests: bool) -> str:
    """Install what is missing when this is root on a Debian-like system; else say what to type. Empty: all is here."""
    if sys.platform != "linux" or not (wanted := missing(for_tests)):
        return ""
    line = "apt-get install -y --no-install-recommends " + " ".join(wanted)
    if not shutil.which("apt-get"):
        return f"These libraries are missing (by their Debian names): {' '.join(wanted)}. Install them and start again."
    if os.geteuid() != 0:
        return f"Some system libraries are missing. Type this line, then start again:\n\n    sudo {line}\n"
    print(f"Installing system packages: {' '.join(wanted)} …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update -qq", line + " -qq"):
        if subprocess.run(command.split(), env=environment, stdout=subprocess.DEVNULL, check=False).returncode:
            return f"“{command}” did not work; the lines above say why."
    return ""


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
