"""The watcher over the real pynvml and the NVML stand-in, in child processes with an event loop of their own."""

from __future__ import annotations

from collections.abc import Callable

Run = Callable[..., list[str]]
BEGIN = """
import threading, time
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from desktop.services.hardware_watcher import HardwareWatcher
app = QCoreApplication([])
def spin(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
def until(true, seconds=20):
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        spin(10)
def threads():
    return sum(thread.name == "hardware watcher" for thread in threading.enumerate())
seen = []
def take(hardware):
    assert threading.current_thread() is threading.main_thread()
    seen.append(hardware)
def heats():
    return [hardware.gpus[0].temperature_c if hardware.gpus else hardware.state.value for hardware in seen]
"""


def test_it_tells_what_changed_and_nothing_twice(run: Run) -> None:
    script = """
watcher = HardwareWatcher(20)
watcher.changed.connect(take)
put("temperature 40\\n")
watcher.start()
until(lambda: seen)
spin(400)
put("temperature 55\\n")
until(lambda: 55 in heats())
put("nvmlDeviceGetCount 15\\n")
until(lambda: "card_lost" in heats())
put("temperature 40\\n")
until(lambda: heats()[-1] == 40 and len(seen) > 3)
watcher.stop()
told = [heat for n, heat in enumerate(heats()) if n == 0 or heat != heats()[n - 1]]
# Only a real change of this PC's free memory may repeat a reading of the card.
def flutter(n):
    return heats()[n] == heats()[n - 1] and abs(seen[n].host.ram_free - seen[n - 1].host.ram_free) < 64 * 2**20
print(*told, sum(map(flutter, range(1, len(seen)))), threads())
"""
    assert run(BEGIN + script) == ["40", "55", "card_lost", "40", "0", "0"]


def test_it_stops_and_starts_again_and_says_nothing_between(run: Run) -> None:
    script = """
watcher = HardwareWatcher(20)
watcher.changed.connect(take)
watcher.start()
watcher.start()
until(lambda: seen)
print(threads(), watcher.running)
watcher.stop()
print(threads(), watcher.running)
put("temperature 77\\n")
spin(200)
print(77 in heats())
watcher.start()
until(lambda: 77 in heats())
print(77 in heats())
watcher.stop()
watcher.stop()
print(threads())
"""
    assert run(BEGIN + script) == ["1", "True", "0", "False", "False", "True", "0"]


def test_what_was_seen_before_the_stop_is_not_told_after_it(run: Run) -> None:
    script = """
watcher = HardwareWatcher(5)
watcher.changed.connect(take)
watcher.start()
time.sleep(1)  # looks pile up in the queue; the event loop has not run yet
watcher.stop()
spin(100)
print(len(seen))
"""
    assert run(BEGIN + script) == ["0"]


def test_a_new_pace_counts_at_once(run: Run) -> None:
    script = """
watcher = HardwareWatcher(600_000)
watcher.changed.connect(take)
watcher.start()
until(lambda: seen)
put("temperature 55\\n")
watcher.set_interval(20)
until(lambda: 55 in heats())
put("temperature 56\\n")
until(lambda: 56 in heats())
watcher.stop()
print(55 in heats(), 56 in heats())
"""
    assert run(BEGIN + script) == ["True", "True"]


def test_a_driver_that_hangs_holds_up_neither_the_stop_nor_the_end(run: Run) -> None:
    # The call takes longer than the child process may: whoever waits for it fails.
    script = """
watcher = HardwareWatcher(20)
watcher.changed.connect(take)
watcher.start()
until(lambda: seen)
put("slow 600000\\n")
spin(500)
begin = time.monotonic()
watcher.stop()
print(time.monotonic() - begin < 1, watcher.running, threads())
"""
    assert run(BEGIN + script) == ["True", "False", "1"]


def test_a_hanging_call_that_comes_back_late_is_not_heard(run: Run) -> None:
    script = """
watcher = HardwareWatcher(20)
watcher.changed.connect(take)
watcher.start()
until(lambda: seen)
put("slow 2500\\ntemperature 99\\n")
spin(500)
watcher.stop()
print(threads())
until(lambda: not threads())
spin(100)
print(threads(), 99 in heats())
"""
    assert run(BEGIN + script) == ["1", "0", "False"]


def test_a_watcher_deleted_without_a_stop_takes_its_thread_along(run: Run) -> None:
    script = """
import shiboken6
watcher = HardwareWatcher(20)
watcher.start()
spin(300)
shiboken6.delete(watcher)
until(lambda: not threads())
print(threads())
"""
    assert run(BEGIN + script) == ["0"]
