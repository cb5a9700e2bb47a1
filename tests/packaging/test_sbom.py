"""The bill of materials names everything that is in the tree and in the engine, and nothing under the GPL."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
import release_locks
import sbom

from tests.packaging.conftest import build

pytestmark = pytest.mark.packaging
GPL = re.compile(r"\bA?GPL|GNU (Affero )?General", re.IGNORECASE)


@pytest.fixture(scope="module")
def components(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict]:  # type: ignore[type-arg]
    target = tmp_path_factory.mktemp("sbom") / "bill.cdx.json"
    sbom.write_sbom(release_locks.LINUX, tree, target)
    bill = json.loads(target.read_text())
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    return list(bill["components"])


def test_every_package_of_the_tree_is_in_it(components: list[dict], tree: Path) -> None:  # type: ignore[type-arg]
    names = {component["name"] for component in components if component["scope"] == "required"}
    there = {path.name.split("-")[0] for path in (tree / "site").glob("*.dist-info")}
    assert {re.sub(r"[-_.]+", "-", name).lower() for name in there} == names - {"python"}
    optional = {component["name"] for component in components if component["scope"] == "optional"}
    assert {"torch", "transformers", "uv", "nvidia-cublas"} <= optional


def test_every_licence_is_known_and_none_is_the_gpl(components: list[dict]) -> None:  # type: ignore[type-arg]
    for component in components:
        (said,) = component["licenses"]
        assert sbom.free_of(said["license"]["name"], GPL), component


@pytest.mark.parametrize(
    ("expression", "free"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("MIT AND AGPL-3.0-or-later", False),
        ("GNU General Public License v3 (GPLv3)", False),
    ],
)
def test_what_counts_as_the_gpl(expression: str, free: bool) -> None:
    assert sbom.free_of(expression, GPL) == free


def test_checksums_and_ceilings(tmp_path: Path) -> None:
    (tmp_path / "a.cdx.json").write_text("{}")
    (tmp_path / "tunesmith.deb").write_bytes(b"small")
    build("check", tmp_path)
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0
    with (tmp_path / "tunesmith.deb").open("wb") as file:
        file.truncate(100_000_001)
    with pytest.raises(AssertionError, match=r"has 100,000,001 bytes; it may have"):
        build("check", tmp_path)
