"""Run by Windows' own Python: files are replaced while somebody reads them, as the window reads what a run writes."""

import threading
import time
from pathlib import Path

from desktop.core import files
from desktop.core.files import patiently, read_patiently, write_json
from desktop.core.problems import ProblemError

place = Path("C:/in-use")
place.mkdir(exist_ok=True)
file = place / "run.json"
file.write_text("{}")


def hold(seconds: float) -> threading.Thread:
    """Have the file open for reading."""
    held = threading.Event()

    def read() -> None:
        with file.open("rb"):
            held.set()
            time.sleep(seconds)

    reader = threading.Thread(target=read)
    reader.start()
    held.wait()
    return reader


reader = hold(0.5)
write_json(file, {"held": "for a moment"})
reader.join()
print(read_patiently(file).decode().split('"')[3])


def write() -> None:
    """As a run does, only faster."""
    for number in range(100):
        write_json(file, {"number": number})


writer, reads = threading.Thread(target=write), 0
writer.start()
while writer.is_alive():
    time.sleep(0.002)
    read_patiently(file)
    reads += 1
print("read while it was written" if reads > 20 else f"only {reads} reads", read_patiently(file).decode().split()[-2])

reader = hold(2.0)
files.patiently = lambda do: patiently(do, 0.3)  # type: ignore[assignment]
try:
    write_json(file, {"held": "too long"})
except ProblemError as error:
    print(error.problems[0].code, [path.name for path in place.iterdir()])
reader.join()
