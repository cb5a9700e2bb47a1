"""Writes resources/llama_cpp/converter.zip: llama.cpp's own converters to GGUF, which are on no package index as such.

    pip download --no-deps --no-binary :all: llama-cpp-python==0.3.36
    python3 packaging/make_converter.py llama_cpp_python-0.3.36.tar.gz

The archive of that package holds llama.cpp's sources. Taken are the Python files of ``conversion/`` and
``gguf-py/gguf/``, the two scripts that use them and the licence (MIT), unchanged but for one thing: nowhere may they
run code that comes with a model. Why this and not a package: docs/decisions/0027-gguf-without-a-compiler.md."""

from __future__ import annotations

import hashlib
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "llama_cpp" / "converter.zip"
SOURCE_SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"
SCRIPTS = ("convert_hf_to_gguf.py", "convert_lora_to_gguf.py", "LICENSE")
REMOTE_CODE = b"trust_remote_code=True"


def main(archive: Path) -> int:
    """Make the zip from `archive` and say its sha256, which engine/gguf_converting.py has to name."""
    if hashlib.sha256(archive.read_bytes()).hexdigest() != SOURCE_SHA256:
        print(f"{archive} is not the archive of llama-cpp-python 0.3.36")
        return 1
    files = wanted_files(archive)
    files["__main__.py"] = (ROOT / "packaging" / "converter_main.py").read_bytes()
    TARGET.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name in sorted(files):
            # a fixed date, so that the same sources give the same bytes
            made.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), files[name], zipfile.ZIP_DEFLATED)
    print(f"{TARGET}: {len(files)} files, sha256 {hashlib.sha256(TARGET.read_bytes()).hexdigest()}")
    return 0


def wanted_files(archive: Path) -> dict[str, bytes]:
    """The files by their names in the zip."""
    found: dict[str, bytes] = {}
    with tarfile.open(archive) as packed:
        for member in packed:
            _, inside, name = member.name.partition("/vendor/llama.cpp/")
            name = name.removeprefix("gguf-py/") if name.startswith("gguf-py/gguf/") else name
            wanted = name in SCRIPTS or (
                name.endswith(".py") and name.startswith(("conversion/", "gguf/")) and "/scripts/" not in name
            )
            if inside and wanted and (file := packed.extractfile(member)) is not None:
                found[name] = file.read().replace(REMOTE_CODE, b"trust_remote_code=False")
    return found


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
