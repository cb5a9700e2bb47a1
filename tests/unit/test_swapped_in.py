"""A folder that is written anew steps back into its place when the new one cannot take it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REFUSED = """
import errno, sys
from pathlib import Path
from desktop.core.files import write_folder

renames = 0

def refuse_the_second(event, arguments):
    global renames
    renames += event == "os.rename"
    if event == "os.rename" and renames == 2:
        raise PermissionError(errno.EACCES, "another program has it open")

sys.addaudithook(refuse_the_second)
write_folder(Path(sys.argv[1]), lambda place: (place / "text").write_text("new"))
"""


def test_the_old_one_is_back_when_the_new_one_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.mkdir()
    (target / "text").write_text("old")
    done = subprocess.run([sys.executable, "-c", REFUSED, str(target)], capture_output=True, text=True, check=False)
    assert "folder.read_only" in done.stderr
    assert (target / "text").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
