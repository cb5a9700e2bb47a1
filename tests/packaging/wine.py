"""A Windows of one's own under Wine: a fresh prefix, programs started in it, what they left in files and registry."""

from __future__ import annotations

import os
import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

LOADERS = ("/usr/lib/wine/wine64", "/usr/bin/wine64", "/usr/bin/wine")
"""Debian 12 keeps the 64-bit loader where no path leads."""
PASSING = re.compile(r"/Temp(/|$)|\.lnk~|/Recent(/|$)|windows/Prefetch", re.IGNORECASE)

COMMON = ("Software\\Classes]", "CurrentVersion\\Uninstall]")


def loader() -> str:
    """Wine's own program; empty when it is not here."""
    return next((path for path in LOADERS if Path(path).exists()), "")


@dataclass(frozen=True)
class Wine:
    """One prefix. Programs get pipes for all their streams: under Wine 8 a Python that writes to a file stops."""

    prefix: Path

    @property
    def drive(self) -> Path:
        """Drive C."""
        return self.prefix / "drive_c"

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA%."""
        return next(self.drive.glob("users/*/AppData/Local"))

    def run(self, *command: str, typed: str = "", timeout: float = 240) -> tuple[int, str]:
        """Run a program to its end: exit code and everything it wrote."""
        done = subprocess.run(
            [loader(), *command], input=typed.encode(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env=self._environment(), timeout=timeout, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout.decode("utf-8", "replace")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program; give it what it reads, and end it, through its pipes."""
        pipe = subprocess.PIPE
        return subprocess.Popen(
            [loader(), *command], stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, env=self._environment()
        )

    def make(self, windows: str = "win10") -> None:
        """Begin with a fresh Windows."""
        self.run("wineboot", "-i")
        self.pretend(windows)

    def pretend(self, windows: str) -> None:
        """Be this version of Windows from now on (``win7``, ``win10`` …)."""
        code, said = self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", windows, "/f")
        assert code == 0, said

    def files(self) -> set[str]:
        """Every file and folder of users and programs, without what systems and programs pass around."""
        roots = [self.drive / "users", *self.drive.glob("Program*"), *self.drive.glob("[GD]*")]
        found = (str(path.relative_to(self.drive)) for root in roots for path in [root, *root.rglob("*")])
        return {path for path in found if not PASSING.search(path)}

    def registry(self) -> set[str]:
        """Every key and value below HKEY_CURRENT_USER and HKEY_LOCAL_MACHINE\\Software, without what Windows notes of
        opened folders, and without the two parents that every Windows has and a fresh Wine has not."""
        lines: set[str] = set()
        for number, root in enumerate((r"HKCU", r"HKLM\Software")):
            target = self.prefix / f"registry-{number}.reg"
            target.unlink(missing_ok=True)
            code, said = self.run("reg", "export", root, f"Z:{target}", "/y")
            assert code == 0, said
            key = ""
            for line in target.read_text("utf-16").splitlines():
                key = line if line.startswith("[") else key
                lines.add(line if line.startswith("[") else f"{key}{line}")
        return {line for line in lines if "Explorer" not in line and not line.endswith(COMMON)}

    def wait_for(self, gone: Path, seconds: float = 60) -> None:
        """Wait until a file is gone: an uninstaller goes on as a copy of itself after it has returned."""
        end = time.monotonic() + seconds
        while gone.exists() and time.monotonic() < end:
            time.sleep(0.2)
        assert not gone.exists(), f"{gone} is still there"

    def stop(self) -> None:
        """End everything that runs in this prefix."""
        server = next(
            (str(path) for path in map(Path, ("/usr/lib/wine/wineserver64", "/usr/bin/wineserver")) if path.exists()),
            "",
        )
        if server:
            subprocess.run([server, "-k"], env=self._environment(), check=False, capture_output=True)

    def _environment(self) -> dict[str, str]:
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TUNESMITH", "QT_"))
        }
        more = {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8", "DISPLAY": ""}
        return kept | more | {"WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
