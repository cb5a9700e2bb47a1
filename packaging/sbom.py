"""What is in an installer and in the engine it sets up, with licences: a bill of materials in CycloneDX' JSON."""

from __future__ import annotations

import importlib.metadata
import json
import re
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import payload
import release_locks
from release_locks import Pinned, System

_CLASSIFIERS = {
    "MIT License": "MIT", "BSD License": "BSD-3-Clause", "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0", "Python Software Foundation License": "PSF-2.0",
    "ISC License (ISCL)": "ISC", "Other/Proprietary License": "LicenseRef-Proprietary",
    "GNU General Public License (GPL)": "GPL", "GNU Affero General Public License v3": "AGPL-3.0-only",
}  # fmt: skip
_KNOWN = {
    "uv": "MIT OR Apache-2.0",
    "triton": "MIT",
    "msvc-runtime": "LicenseRef-Microsoft-Visual-C++-Runtime",
    "cuda-bindings": "LicenseRef-NVIDIA-Proprietary",
    "cuda-pathfinder": "Apache-2.0",
}
"""Of packages that need not be installed here, as their pages on the index say."""
_NVIDIA = re.compile(r"(nvidia-(?!ml-py)|cuda-)")


def write_sbom(system: System, tree: Path, target: Path) -> None:
    """Write the bill for a tree at `target`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(bill_of(system, tree))


def bill_of(system: System, tree: Path) -> str:
    """The bill for a tree: Python and packages that are in it as required, those of the engine as optional."""
    within = {_plain(name): metadata for name, metadata in _metadata_in(tree / "site").items()}
    components: list[dict[str, object]] = [_python(tree)]
    for pinned in release_locks.read_lock(system.app_lock):
        if metadata := within.get(_plain(pinned.name)):
            components.append(_component(pinned, licence(metadata), "required"))
    app = {component["name"] for component in components}
    for pinned in release_locks.read_lock(system.engine_lock):
        if pinned.name not in app:
            components.append(_component(pinned, _licence_here(pinned), "optional"))
    version = payload.version()
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, f'tunesmith {version} {system.name}')}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application", "name": "tunesmith", "version": version,
                "licenses": [{"expression": "Apache-2.0"}],
            },
        },
        "components": components,
    }  # fmt: skip
    return json.dumps(bill, indent=1) + "\n"


def licence(metadata: Message) -> str:
    """The licence that a package's metadata names, an SPDX expression where it can be told; empty if none is named."""
    if expression := metadata.get("License-Expression"):
        return str(expression)
    said = str(metadata.get("License") or "").strip()
    if said and "\n" not in said and len(said) < 60 and said.lower() not in ("unknown", "dual license"):
        return said
    found = [line.split(" :: ")[-1] for line in metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    return " OR ".join(dict.fromkeys(_CLASSIFIERS.get(name, name) for name in found if name != "OSI Approved"))


def free_of(expression: str, names: re.Pattern[str]) -> bool:
    """Whether one of the alternatives of a licence expression holds none of these licences."""
    parts = re.split(r"\s+(?i:or)\s+|;", expression.strip("() "))
    return any(not names.search(part) for part in parts)


def _metadata_in(site: Path) -> dict[str, Message]:
    found = {}
    for path in sorted(site.glob("*.dist-info/METADATA")):
        metadata = HeaderParser().parsestr(path.read_text("utf-8"))
        found[str(metadata["Name"])] = metadata
    return found


def _component(pinned: Pinned, expression: str, scope: str) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library", "name": pinned.name, "version": pinned.version, "scope": scope,
        "purl": f"pkg:pypi/{pinned.name}@{pinned.version}",
    }  # fmt: skip
    if expression:
        component["licenses"] = [{"license": {"name": expression}}]
    return component


def _python(tree: Path) -> dict[str, object]:
    said = json.loads((tree / "installed.json").read_text())
    return {
        "type": "application", "name": "python", "version": said["python"], "scope": "required",
        "licenses": [{"license": {"name": "PSF-2.0"}}],
    }  # fmt: skip


def _licence_here(pinned: Pinned) -> str:
    """Of a package that is not in the tree: from the environment that runs this, else what is known of NVIDIA's."""
    if _NVIDIA.match(pinned.name) and pinned.name not in _KNOWN:
        return "LicenseRef-NVIDIA-Proprietary"
    for folder in payload.ROOT.glob(".venv/lib/python3*/site-packages"):
        for found in importlib.metadata.distributions(name=pinned.name, path=[str(folder)]):
            return licence(found.metadata)  # type: ignore[arg-type]
    return _KNOWN.get(pinned.name, "")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
