"""Keys and signed manifests for the update check (desktop/core/updates.py, docs/updates.md).

    python3 packaging/sign_manifest.py keys SECRET_FILE      a new pair: the secret into a file, the public one printed
    python3 packaging/sign_manifest.py sign SECRET_FILE RELEASE.json FILES… > latest.json

RELEASE.json holds version, serial, released, news, page and url (the address of the folder of the files). Sizes and
sha256 are taken from the files themselves. Needs the package `cryptography`, which a development environment has. The
secret never belongs into a repository.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any

KINDS = {".deb": "deb", ".run": "archive", ".exe": "setup"}
"""What a file installs, by the end of its name."""


def make_keys(secret_file: Path) -> str:
    """Write a new secret, readable by its owner only, and return the public key in base64."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = Ed25519PrivateKey.generate()
    with os.fdopen(os.open(secret_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(base64.b64encode(secret.private_bytes_raw()) + b"\n")
    return base64.b64encode(secret.public_key().public_bytes_raw()).decode()


def sign(secret_file: Path, release: dict[str, Any], files: list[Path]) -> str:
    """A manifest: the release with its files, and the signature of exactly that text."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = Ed25519PrivateKey.from_private_bytes(base64.b64decode(secret_file.read_bytes()))
    base = str(release["url"]).rstrip("/")
    told = {name: value for name, value in release.items() if name != "url"}
    text = json.dumps(told | {"packages": [describe(file, base) for file in files]}, ensure_ascii=False)
    return json.dumps({"signed": text, "signature": base64.b64encode(secret.sign(text.encode())).decode()})


def describe(file: Path, base: str) -> dict[str, Any]:
    """A file as the manifest tells of it."""
    data = file.read_bytes()
    return {
        "kind": KINDS[file.suffix],
        "file": file.name,
        "url": f"{base}/{file.name}",
        "size": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }


def main(arguments: list[str]) -> int:
    """Do what the first word says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("keys", "sign"))
    parser.add_argument("secret", type=Path)
    parser.add_argument("release", type=Path, nargs="?")
    parser.add_argument("files", type=Path, nargs="*")
    options = parser.parse_args(arguments)
    if options.what == "keys":
        print(make_keys(options.secret))
        return 0
    if options.release is None:
        parser.error("sign needs RELEASE.json")
    print(sign(options.secret, json.loads(options.release.read_text(encoding="utf-8")), options.files))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
