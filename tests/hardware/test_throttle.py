"""The throttle over the real pynvml and the NVML stand-in: a card that heats while it works and cools while it waits.

Time is the test's own: a child process plays hours of training in a moment.
"""

from __future__ import annotations

from collections.abc import Callable

Run = Callable[..., list[str]]
BEGIN = """
import json
from desktop.core.limits import LimitsFile
from desktop.core.wording import words_for
from desktop.engine.card_sensor import CardSensor
from desktop.engine.throttle import NAP, PATIENCE, Throttle
FILE = Path({folder!r}) / "limits.json"

class Card:
    '''Heats by 1 degree a second at work and cools by half of one; `counts`: whether it counts its energy.'''
    def __init__(self, counts=True, coolest=30, busy=300, idle=30):
        self.now, self.heat, self.joules, self.naps, self.hottest = 1000.0, 50.0, 5e6, 0, 0
        self.counts, self.coolest, self.busy, self.idle = counts, coolest, busy, idle
        self.watts, self.history = idle, []
        self.show()
    def show(self):
        energy = f"millijoules {{round(self.joules * 1000)}}\\n" if self.counts else ""
        put(f"temperature {{int(self.heat)}}\\nmilliwatts {{self.watts * 1000}}\\n" + energy)
    def pass_time(self, seconds, watts):
        self.now += seconds
        self.watts = watts
        self.joules += seconds * watts
        self.history.append((self.now, self.joules))
        self.hottest = max(self.hottest, self.heat)
        self.show()
    def work(self, seconds=1.0):
        self.heat = min(95, self.heat + seconds)
        self.pass_time(seconds, self.busy)
    def sleep(self, seconds):
        assert seconds == NAP
        self.naps += 1
        self.heat = max(self.coolest, self.heat - seconds / 2)
        self.pass_time(seconds, self.idle)

def limit(**limits):
    FILE.write_text(json.dumps(limits))
class Told(list):
    def append(self, problem):
        words = words_for(problem)
        assert words.title != problem.code and "?" not in words.cause + words.remedy, words
        super().append(problem)
told = Told()
def throttle(card):
    sensor = CardSensor("GPU-stub", lambda: card.now)
    return Throttle(LimitsFile(FILE), sensor, told.append, lambda: card.now, card.sleep)
def codes():
    return [problem.code.split(".")[1] for problem in told]
def nothing():
    pass
"""


def begin(tmp_path: object) -> str:
    """What every script begins with."""
    return BEGIN.format(folder=str(tmp_path))


def test_without_limits_nothing_waits(run: Run, tmp_path: object) -> None:
    script = """
card = Card()
keeper = throttle(card)
for text in (None, "{", '{"temperature_c": "hot"}', '{"temperature_c": -5}', '{"later": 1}'):
    if text:
        FILE.write_text(text)
    for _ in range(50):
        card.work()
        assert keeper.between(nothing) == 0
print(card.naps, int(card.hottest), len(told))
"""
    assert run(begin(tmp_path) + script) == ["0", "95", "0"]


def test_a_hot_card_is_given_time_to_cool_and_it_is_told_once(run: Run, tmp_path: object) -> None:
    script = """
card = Card()
limit(temperature_c=70)
keeper = throttle(card)
ended_at, waited = set(), 0
for _ in range(600):
    card.work()
    seconds = keeper.between(nothing)
    waited += seconds
    if seconds:
        ended_at.add(int(card.heat))
assert waited == card.naps * NAP
print(int(card.hottest), *ended_at, card.naps > 100, *codes())
print(*(f"{name}={value}" for name, value in told[0].values.items()))
"""
    assert run(begin(tmp_path) + script) == [
        "71", "67", "True", "cooling", "temperature=71", "target=67", "limit=70",
    ]  # fmt: skip


def test_a_later_spell_is_told_again(run: Run, tmp_path: object) -> None:
    script = """
card = Card()
keeper = throttle(card)
for allowed in (60, 100, 60):
    limit(temperature_c=allowed)
    for _ in range(300):
        card.work(5)
        keeper.between(nothing)
print(*codes())
"""
    assert run(begin(tmp_path) + script) == ["cooling", "cooling"]


def test_a_command_is_heard_while_waiting(run: Run, tmp_path: object) -> None:
    script = """
class Stop(Exception):
    pass
card = Card(coolest=90)
card.heat = 90
limit(temperature_c=60)
keeper = throttle(card)
card.work()
asked = 0
def check():
    global asked
    asked += 1
    if asked == 4:
        raise Stop
try:
    keeper.between(check)
except Stop:
    print("stopped", asked, card.naps)
"""
    assert run(begin(tmp_path) + script) == ["stopped", "4", "3"]


def test_a_limit_out_of_reach_halves_the_pace_and_never_stops_the_run(run: Run, tmp_path: object) -> None:
    script = """
card = Card(coolest=80)
card.heat = 80
limit(temperature_c=60)
keeper = throttle(card)
turns = []
for _ in range(1200):
    card.work()
    seconds = keeper.between(nothing)
    if seconds:
        turns.append((seconds, int(card.now)))
print(*(int(seconds) for seconds, _ in turns), PATIENCE)
print(*{later - earlier for (_, earlier), (_, later) in zip(turns, turns[1:])}, *codes())
print(told[1].values["minutes"], told[1].values["reading"].replace(" ", "_"), told[1].values["limit"].replace(" ", "_"))
"""
    assert run(begin(tmp_path) + script) == [
        "300", "300", "300", "300", "300.0", "600", "cooling", "limit_out_of_reach", "5", "80_°C", "60_°C",
    ]  # fmt: skip


def test_limits_changed_while_waiting_hold_at_once(run: Run, tmp_path: object) -> None:
    script = """
card = Card(coolest=80)
card.heat = 80
keeper = throttle(card)
for change in (lambda: limit(temperature_c=90), FILE.unlink, lambda: FILE.write_text("torn {")):
    limit(temperature_c=60)
    card.work()
    begun = card.naps
    def check():
        if card.naps == begun + 2:
            change()
    keeper.between(check)
    print(card.naps - begun)
"""
    assert run(begin(tmp_path) + script) == ["3", "3", "3"]


POWER = """
limit(power_watts=200)
keeper = throttle(card)
for row in range(1000):
    card.work()
    keeper.between(nothing)
    # Two minutes of rest, as while samples are written, are no credit for a long burst.
    for _ in range(120 * (row == 500)):
        card.pass_time(1, card.idle)
        keeper.between(nothing)
history = card.history
seconds, joules = history[-1][0] - history[0][0], history[-1][1] - history[0][1]
# Every half minute on its own, whichever way it is cut; a single row more than allowed fits into one.
worst = 0
for start in range(0, len(history), 25):
    later = next((point for point in history[start:] if point[0] >= history[start][0] + 30), None)
    if later:
        worst = max(worst, (later[1] - history[start][1]) / (later[0] - history[start][0]))
print(170 < joules / seconds <= 200.5, worst < 200 * 1.06, *codes(), told[0].values)
"""
HELD = ["True", "True", "saving_power", "{'watts':", "300,", "'limit':", "200}"]


def test_the_average_power_stays_below_its_limit(run: Run, tmp_path: object) -> None:
    assert run(begin(tmp_path) + "card = Card()\n" + POWER) == HELD


def test_a_card_that_does_not_count_its_energy_is_measured_by_its_power(run: Run, tmp_path: object) -> None:
    assert run(begin(tmp_path) + "card = Card(counts=False)\n" + POWER) == HELD


def test_a_power_limit_above_what_the_card_draws_costs_nothing(run: Run, tmp_path: object) -> None:
    script = """
card = Card(busy=180)
limit(power_watts=200, temperature_c=100)
keeper = throttle(card)
for _ in range(200):
    card.work()
    keeper.between(nothing)
print(card.naps, len(told))
"""
    assert run(begin(tmp_path) + script) == ["0", "0"]


def test_a_power_limit_below_an_idle_card_is_out_of_reach(run: Run, tmp_path: object) -> None:
    script = """
card = Card(idle=40)
limit(power_watts=25)
keeper = throttle(card)
for _ in range(700):
    card.work()
    keeper.between(nothing)
print(*codes(), told[1].values["reading"].replace(" ", "_"), told[1].values["limit"].replace(" ", "_"))
"""
    assert run(begin(tmp_path) + script) == ["saving_power", "limit_out_of_reach", "40_W", "25_W"]


def test_a_card_that_tells_nothing_is_said_once_and_not_waited_for(run: Run, tmp_path: object) -> None:
    script = """
card = Card()
limit(temperature_c=60, power_watts=100)
silent, glitch = "nvmlDeviceGetTemperature 3\\nnvmlDeviceGetPowerUsage 3", "temperature 250\\nmilliwatts 99000000"
for refusal in ("nvmlInitWithFlags 9", "nvmlDeviceGetHandleByUUID 6", silent, glitch):
    told.clear()
    keeper = throttle(card)
    put(refusal + "\\n")
    for _ in range(50):
        card.now += 1
        assert keeper.between(nothing) == 0
    print(*codes())
"""
    assert run(begin(tmp_path) + script) == ["limit_unheeded"] * 4


def test_a_processor_has_no_limits(run: Run, tmp_path: object) -> None:
    script = """
limit(temperature_c=40)
keeper = Throttle(LimitsFile(FILE), None, told.append)
print(keeper.between(nothing), len(told))
"""
    assert run(begin(tmp_path) + script) == ["0.0", "0"]


SENSOR = """
from desktop.engine.card_sensor import CardSensor
put("cards 2\\nuuid.0 GPU-one\\nuuid.1 GPU-two\\ntemperature.0 40\\ntemperature.1 70\\nmillijoules.1 1500\\n"
    "total.1 1000\\nused.1 400\\n")
"""


def test_the_sensor_reads_the_card_with_our_uuid(run: Run) -> None:
    script = """
one, two, other = CardSensor("GPU-one"), CardSensor("GPU-two"), CardSensor("GPU-three")
print(one.temperature(), two.temperature(), other.temperature())
print(two.joules(), two.free_bytes(), other.joules(), other.free_bytes())
one.close()
print(one.temperature(), two.temperature())
put("nvmlDeviceGetTemperature 15\\nnvmlDeviceGetMemoryInfo 15\\nnvmlDeviceGetPowerUsage 15\\n")
print(two.temperature(), two.joules(), two.free_bytes())
two.close()
other.close()
"""
    found = run(SENSOR + script)
    assert found == ["40", "70", "None", "1.5", "600", "None", "None", "None", "70", "None", "None", "None"]


def test_energy_is_added_up_from_power_where_the_card_does_not_count(run: Run) -> None:
    script = """
times = iter([10.0, 12.0, 13.0])
sensor = CardSensor("GPU-one", lambda: next(times))
put("uuid GPU-one\\nmilliwatts 100000\\n")
print(sensor.joules(), sensor.joules())
put("uuid GPU-one\\nmilliwatts 50000\\n")
print(sensor.joules())
sensor.close()
"""
    assert run(SENSOR + script) == ["0.0", "200.0", "250.0"]
