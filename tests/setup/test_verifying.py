"""What counts as the build that was chosen, and what a verification says when a part of it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.problems import ProblemError
from desktop.engine.verifying import _is_family
from desktop.setup.meter import Teller
from desktop.setup.verifying import verify


@pytest.mark.parametrize(
    ("build", "cuda", "family", "right"),
    [
        ("2.13.0+cpu", None, "cpu", True),
        ("2.13.0", None, "cpu", True),
        ("2.13.0+cu130", "13.0", "cu130", True),
        ("2.13.0", "13.0", "cu130", True),
        ("2.13.0+cu126", "12.6", "cu126", True),
        ("2.13.0+cpu", None, "cu130", False),
        ("2.13.0+cu130", "13.0", "cpu", False),
        ("2.13.0", "13.0", "cpu", False),
        ("2.13.0", "12.8", "cu130", False),
    ],
)
def test_the_build_is_told_by_its_version_or_its_cuda(build: str, cuda: str | None, family: str, right: bool) -> None:
    assert _is_family(build, cuda, family) is right


def test_a_python_that_is_gone_or_dies(tmp_path: Path) -> None:
    quiet = Teller(lambda _: None)
    with pytest.raises(ProblemError) as caught:
        verify(tmp_path / "python", "cpu", tmp_path, quiet)
    assert caught.value.problems[0].code == "engine.verify_died"
    dying = tmp_path / "dying"
    dying.write_text("#!/bin/sh\necho 'Illegal instruction' >&2\nexit 132\n")
    dying.chmod(0o755)
    with pytest.raises(ProblemError) as caught:
        verify(dying, "cpu", tmp_path, quiet)
    assert caught.value.problems[0].values == {"code": 132, "cause": "Illegal instruction"}
