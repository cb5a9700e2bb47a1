"""Source archives of the package index, by hash."""

from __future__ import annotations

import re
import shutil
import tempfile
import urllib.request
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

UvRun = Callable[[Sequence[str], str], int]


def source_archive(package: str, version: str, cache: Path, uv_run: UvRun, failure: str) -> Path:
    """The source archive of a package in `cache`, fetched once. `uv_run` raises with `failure` where there is none;
    raises `ValueError` when what came is not what the index names."""
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        wanted, answer = Path(folder, "source.in"), Path(folder, "pylock.source.toml")
        wanted.write_text(f"{package}=={version}\n")
        arguments = ["pip", "compile", str(wanted), "--no-deps", "--quiet", "--format", "pylock.toml"]
        uv_run([*arguments, "-o", str(answer)], failure)
        found = re.search(r'sdist = \{ url = "([^"]+)".*sha256 = "([0-9a-f]{64})"', answer.read_text())
    if found is None:
        raise ValueError(f"no source archive of {package} {version}")
    target = cache / Path(found[1]).name
    if not target.exists() or sha256(target.read_bytes()).hexdigest() != found[2]:
        with urllib.request.urlopen(found[1], timeout=120) as answered, target.open("wb") as file:
            shutil.copyfileobj(answered, file)
        if sha256(target.read_bytes()).hexdigest() != found[2]:
            raise ValueError(f"{target.name} is not the file that the index names")
    return target
