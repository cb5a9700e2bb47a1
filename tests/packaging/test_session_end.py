"""Windows ends its session: what is at work hears of it and is given the time to write down what it has.

Wine's own shutdown sends what Windows sends, and ends whoever has answered. What it does not have, the words shown
while Windows waits, is only called here.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.packaging import wine as wine_tools
from tests.packaging.wine import Wine

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("wine"),
    pytest.mark.skipif(not wine_tools.loader(), reason="no Wine here"),
]


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Windows' own Python with our package beside it."""
    import interpreters
    import payload

    tree = tmp_path_factory.mktemp("session") / "tree"
    interpreters.windows_python(tree / "python", tmp_path_factory.mktemp("cache"), None, payload.uv_run)
    shutil.copytree(ROOT / "desktop" / "engine", tree / "program" / "desktop" / "engine")
    (tree / "program" / "desktop" / "__init__.py").touch()
    return f"Z:{tree}/python/python.exe"


@pytest.fixture
def wine(tmp_path: Path) -> Iterator[Wine]:
    """A Windows whose session may end."""
    made = Wine(tmp_path / "wine")
    made.prefix.mkdir()
    made.make()
    # Wine makes windows without a screen, too, when it is told that there is none.
    made.run("reg", "add", r"HKCU\Software\Wine\Drivers", "/v", "Graphics", "/d", "null", "/f")
    made.stop()
    yield made
    made.stop()


@contextmanager
def at_work(wine: Wine, python: str, until: str) -> Iterator[subprocess.Popen[bytes]]:
    """Something that works until it was asked to pause, or until a line is typed."""
    with wine.start(python, f"Z:{HERE}/session_ends.py", until) as child:
        assert child.stdout is not None
        try:
            # told before those with the usual 0x280, among them what has started it
            assert child.stdout.readline().strip() == b"at work 0x3ff"
            yield child
        finally:
            child.kill()


def test_it_pauses_and_is_waited_for(wine: Wine, python: str) -> None:
    with at_work(wine, python, "asked") as child:
        wine.run("wineboot", "--end-session")
        assert [line.strip() for line in child.stdout or ()][:2] == [b"pause", b"written"]


def test_thought_better_of_it_goes_on(wine: Wine, python: str) -> None:
    with at_work(wine, python, "typed") as child:
        code, said = wine.run(python, f"Z:{HERE}/ask_windows.py")
        assert (code, said.split()) == (0, ["True", "0", "1", "0"])
        out, _ = child.communicate(b"\r\n", timeout=60)
        assert out.decode().splitlines() == ["pause", "go on", "let go ['MainThread']"]
        assert child.returncode == 0
