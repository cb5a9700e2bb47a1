"""A fresh Debian in a folder, and commands in it, without a trace outside."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

PERSON = "person"
"""Who uses the program there."""
_OF_APT = re.compile(
    r"var/(lib/(dpkg|apt|systemd|ucf)|cache|log|tmp)/|etc/(ld\.so\.cache|passwd-|resolv\.conf)|tmp/|proc/|dev/|run/|root/"
)
"""Files that apt and dpkg keep for themselves."""


class Chroot:
    """A system made by debootstrap."""

    def __init__(self, release: str, folder: Path) -> None:
        self.root = folder
        # debootstrap says on standard output what went wrong
        make = ["debootstrap", "--variant=minbase", "--include=ca-certificates", release, str(folder), _mirror()]
        done = subprocess.run(make, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-500:]
        shutil.copy2("/etc/resolv.conf", folder / "etc" / "resolv.conf")
        self.run(f"useradd --create-home {PERSON}")

    def run(self, command: str, person: bool = False, check: bool = True) -> str:
        """Run a line of shell there, as root or as a person without rights; what it printed."""
        there = ["chroot", str(self.root), "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"]
        there += [f"HOME={'/home/' + PERSON if person else '/root'}", "DEBIAN_FRONTEND=noninteractive"]
        if person:
            there += ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--init-groups"]
        mounts = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && shift 0 && exec "$@"'
        # Mounts and processes of its own: both are gone with the command.
        private = ["unshare", "--mount", "--pid", "--fork", "sh", "-c", mounts, str(self.root)]
        done = subprocess.run([*private, *there, "sh", "-c", command], capture_output=True, text=True, check=False)
        assert done.returncode == 0 or not check, f"{command}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
        return done.stdout + done.stderr

    def install(self, *packages: str) -> None:
        """Install packages of the distribution, or files in the chroot."""
        self.run(f"apt-get -q -y install --no-install-recommends {' '.join(packages)}")

    def files(self) -> dict[str, str]:
        """Every file with what tells its content, but for those that apt keeps for itself."""
        found = {}
        for path in self.root.rglob("*"):
            name = path.relative_to(self.root).as_posix()
            if _OF_APT.match(name + ("/" if path.is_dir() and not path.is_symlink() else "")):
                continue
            if path.is_symlink():
                found[name] = f"-> {path.readlink()}"
            elif path.is_file():
                found[name] = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            elif path.is_dir():
                found[name] = "folder"
        return found


def _mirror() -> str:
    """Where this machine's apt gets Debian from."""
    command = ["apt-get", "download", "--print-uris", "hello"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = re.match(r"'(\S+)/pool/", done.stdout)
    assert found, done.stdout
    return found[1]
