"""A package index on this PC: small real wheels, the real uv, and a server as bad as servers can be."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sysconfig
import threading
import time
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ANY = "py3-none-any"


def make_wheel(
    folder: Path, name: str, number: str, files: Mapping[str, bytes], tag: str = ANY, needs: str = ""
) -> Path:
    """A wheel with these files; `needs` are further lines of its METADATA."""
    folder.mkdir(parents=True, exist_ok=True)
    info = f"{name}-{number}.dist-info"
    content = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {number}\n{needs}".encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: {tag}\n".encode(),
    }
    lines = []
    for path, data in content.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(data)}")
    content[f"{info}/RECORD"] = "\n".join([*lines, f"{info}/RECORD,,\n"]).encode()
    wheel = folder / f"{name}-{number}-{tag}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, data in content.items():
            archive.writestr(dated(path), data)
    return wheel


DATA = 'data-core-metadata="true"'


def dated(name: str) -> zipfile.ZipInfo:
    """An entry of an archive that is the same whenever it is made."""
    return zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))


def sha256(path: Path) -> str:
    """Hex sha256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def uv_program() -> Path:
    """The real uv that the set-up of this clone fetched."""
    return Path(os.environ.get("TUNESMITH_UV") or shutil.which("uv") or ROOT / ".tools" / "bin" / "uv")


def engine_wheels(folder: Path, torch_files: Mapping[str, bytes] | None = None) -> list[Path]:
    """uv, two small packages, and a torch that leads Python to the packages of the environment the tests run in: an
    engine made of these imports the real PyTorch and is really verified, without gigabytes being copied."""
    uv = uv_program()
    number = subprocess.run([uv, "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    real = sysconfig.get_paths()["purelib"].encode() + b"\n"
    return [
        make_wheel(folder, "uv", number, {f"uv-{number}.data/scripts/uv": uv.read_bytes()}),
        make_wheel(folder, "torch", version("torch"), {"real_packages.pth": real, **(torch_files or {})}),
        make_wheel(folder, "boulder", "1.0", {"boulder.bin": os.urandom(3 << 20)}),
        make_wheel(folder, "pebble", "2.1", {"pebble.py": b"STONE = True\n"}),
    ]


def write_locks(folder: Path, wheels: list[Path], more: str = "") -> Path:
    """Locks of an engine of these wheels; `more` are further lines."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["{}=={} \\\n    --hash=sha256:{}".format(*path.name.split("-")[:2], sha256(path)) for path in wheels]
    for system in ("linux", "windows"):
        (folder / f"{system}.txt").write_text("\n".join(lines) + f"\n{more}", encoding="utf-8")
    build = {"version": version("torch"), "from": "pypi"}
    builds = {"cpu": build, "cu130": build}
    (folder / "torch.json").write_text(json.dumps({"linux": builds, "windows": builds}), encoding="utf-8")
    return folder


@dataclass
class Faults:
    """How the server treats one file."""

    cut_after: int | None = None
    """Bytes after which each connection is cut."""
    stall_after: int | None = None
    """Bytes after which nothing more comes."""
    ignores_range: bool = False
    etag: str = ""
    status: list[int] = field(default_factory=list)
    """Answers of the next requests."""
    truncate: int = 0
    """Bytes that are missing at the end, while the length says so."""
    false: int = 0
    """So many times other bytes of the same length come."""
    retry_after: str = ""


class SmallIndex:
    """Serves pages and files of wheels. Addresses: ``/simple`` (JSON), ``/html`` (HTML), ``/whl/LEAF`` (HTML)."""

    def __init__(self) -> None:
        self.files: dict[str, Path] = {}
        self.leaves: dict[str, set[str]] = {}
        self.faults: dict[str, Faults] = {}
        self.asked: list[tuple[str, str]] = []
        """Path and range of every request."""
        self.pages: dict[str, tuple[int, str, bytes]] = {}
        """Answers that stand for a page: status, kind, content."""
        self.without_size = False
        self.without_metadata: set[str] = set()
        """Files whose METADATA cannot be had alone."""
        self.stop_waiting = threading.Event()
        index = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                index.asked.append((self.path, self.headers.get("Range", "")))
                index._answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.root = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,))
        self._thread.start()

    def add(self, *wheels: Path, leaf: str = "") -> None:
        """Offer wheels, on a page of PyTorch's index if `leaf` is given."""
        for wheel in wheels:
            self.files[wheel.name] = wheel
            if leaf:
                self.leaves.setdefault(leaf, set()).add(wheel.name)

    def fault(self, name: str, **faults: object) -> Faults:
        """Treat the file of a package badly."""
        file = next(file for file in self.files if file.startswith(f"{name}-"))
        self.faults[file] = Faults(**faults)  # type: ignore[arg-type]
        return self.faults[file]

    def asked_for(self, name: str) -> list[str]:
        """The ranges with which a package's file was asked for."""
        return [wanted for path, wanted in self.asked if path.startswith(f"/files/{name}-") and "metadata" not in path]

    def stop(self) -> None:
        """End the server."""
        self.stop_waiting.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = handler.path.removeprefix(self.root)  # a proxy is asked for whole addresses
        if path in self.pages:
            self._send(handler, *self.pages[path])
        elif path.startswith("/files/"):
            self._send_file(handler, path.removeprefix("/files/"))
        else:
            self._send_page(handler, path)

    def _send_page(self, handler: BaseHTTPRequestHandler, path: str) -> None:
        kind, *rest = path.strip("/").split("/")
        name = rest[-1].replace("-", "_")
        leaf = rest[0] if kind == "whl" else ""
        hidden = set() if leaf else set().union(*self.leaves.values())
        files = [
            file
            for file in self.files
            if file.split("-")[0] == name and file not in hidden and (not leaf or file in self.leaves.get(leaf, ()))
        ]
        if not files:
            self._send(handler, 404, "text/plain", b"")
        elif kind == "simple":
            entries = [self._entry(file) for file in files]
            content = json.dumps({"meta": {"api-version": "1.1"}, "name": name, "files": entries}).encode()
            self._send(handler, 200, "application/vnd.pypi.simple.v1+json", content)
        else:
            links = [
                f'<a href="/files/{file.replace("+", "%2B")}#sha256={sha256(self.files[file])}" '
                f"{'' if file in self.without_metadata else DATA}>{file}</a><br/>"
                for file in files
            ]
            self._send(handler, 200, "text/html", ("<!DOCTYPE html><html><body>" + "".join(links)).encode())

    def _entry(self, file: str) -> dict[str, object]:
        wheel = self.files[file]
        entry: dict[str, object] = {"filename": file, "url": f"../../files/{file}", "hashes": {"sha256": sha256(wheel)}}
        return entry if self.without_size else {**entry, "size": wheel.stat().st_size}

    def _send(self, handler: BaseHTTPRequestHandler, status: int, kind: str, content: bytes) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    def _send_file(self, handler: BaseHTTPRequestHandler, file: str) -> None:
        file = file.replace("%2B", "+")
        if file.endswith(".metadata"):
            with zipfile.ZipFile(self.files[file.removesuffix(".metadata")]) as wheel:
                name = next(name for name in wheel.namelist() if name.endswith("METADATA"))
                self._send(handler, 200, "text/plain", wheel.read(name))
            return
        faults = self.faults.get(file, Faults())
        if faults.status:
            handler.send_response(faults.status.pop(0))
            if faults.retry_after:
                handler.send_header("Retry-After", faults.retry_after)
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        data = self.files[file].read_bytes()
        if faults.false:
            faults.false -= 1
            data = bytes(len(data))
        total, first = len(data), 0
        wanted = handler.headers.get("Range", "")
        same = handler.headers.get("If-Range", faults.etag) == faults.etag
        if wanted and not faults.ignores_range and same:
            first = int(wanted.removeprefix("bytes=").split("-")[0])
            last = wanted.split("-")[1]
            data = data[first : int(last) + 1 if last else None]
            handler.send_response(206)
            handler.send_header("Content-Range", f"bytes {first}-{first + len(data) - 1}/{total}")
        else:
            handler.send_response(200)
        if faults.etag:
            handler.send_header("ETag", faults.etag)
        handler.send_header("Content-Length", str(len(data) - faults.truncate))
        handler.end_headers()
        data = data[: len(data) - faults.truncate]
        limit = faults.cut_after if faults.cut_after is not None else faults.stall_after
        try:
            handler.wfile.write(data if limit is None else data[:limit])
            handler.wfile.flush()
        except OSError:
            return
        if faults.stall_after is not None and len(data) > faults.stall_after:
            self.stop_waiting.wait(60)
        if limit is not None:
            handler.close_connection = True


def wait_for(met: object, seconds: float = 120.0) -> None:
    """Until a condition holds."""
    end = time.monotonic() + seconds
    while not met():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)
