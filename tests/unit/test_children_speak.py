"""How child processes answer, and how they count what comes over the line."""

from __future__ import annotations

import json
import subprocess
import sys

from desktop.core.pace import Pace

TALKER = """
import os, sys
from concurrent.futures import ThreadPoolExecutor
from desktop.core.voice import Voice

print("said before")
voice = Voice()
print("a library's print")
with ThreadPoolExecutor(4) as threads:
    list(threads.map(lambda number: voice.say({"number": number, "text": "x" * 100_000}), range(20)))
"""
GOES_ON = """
import sys
from desktop.core.voice import Voice

voice = Voice()
while True:
    voice.say("still here")
"""


def test_lines_of_several_threads_stay_whole_and_prints_go_elsewhere() -> None:
    done = subprocess.run([sys.executable, "-c", TALKER], capture_output=True, text=True, check=True)
    first, *lines = done.stdout.splitlines()
    assert first == "said before"
    assert sorted(json.loads(line)["number"] for line in lines) == list(range(20))
    assert done.stderr.strip() == "a library's print"


def test_a_child_ends_when_nobody_listens_any_more() -> None:
    with subprocess.Popen([sys.executable, "-c", GOES_ON], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout and child.stderr
        assert child.stdout.readline() == b'"still here"\n'
        child.stdout.close()
        assert child.wait(60) == 1
        assert child.stderr.read() == b""


def test_what_has_to_come_again_counts_once_towards_the_whole() -> None:
    pace = Pace(1_000, 100)
    for count in (300, 200, -500, 500):
        pace.add(count)
    assert (pace.standing().done, pace.came) == (600, 1_000)


def test_nothing_is_said_of_the_rate_and_the_time_left_before_it_is_steady() -> None:
    pace = Pace(1_000_000_000, 0)
    assert pace.standing() == (0, 0.0, None)
    pace.add(10)
    assert pace.standing().left_s is None
    pace.add(-10)
    assert pace.standing() == (0, 0.0, None)
