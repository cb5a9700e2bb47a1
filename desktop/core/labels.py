"""Labels and numbers that texts are to be given: what the training examples hold, and what an answer stands for."""

from __future__ import annotations

import contextlib
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.dataset import Example
from desktop.core.problems import UNREADABLE, stop_on

Kind = Literal["labels", "multi_label", "number"]
Target = int | float | tuple[int, ...]
"""What an answer stands for: the place of its label, the number itself, or the places of its labels in their order."""
MOST_LABELS = 2000
"""Different labels beyond which they are free text (as in the doctor's `MOST_CLASSES`)."""
LONGEST_LABEL = 60
_BETWEEN = re.compile(r"[;；|｜\n]")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+")


class LabelSet(msgspec.Struct, frozen=True, kw_only=True):
    """`labels.json` of a run: what can be said about a text, from the training examples alone.

    `names` are the labels, the more frequent first; `counts` how many training examples have each. With `number` there
    are none of both; `mean` and `deviation` then bring numbers to a common size for training. `usual` is the answer
    that most training examples have, where an answer may name several labels.
    """

    schema: int = 1
    objective: Kind
    examples: int
    names: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()
    mean: float = 0.0
    deviation: float = 1.0
    usual: tuple[int, ...] = (0,)

    @property
    def outputs(self) -> int:
        """How many numbers a model gives for a text."""
        return len(self.names) or 1

    def reader(self) -> Callable[[str], Target | None]:
        """What an answer stands for; None when training never saw (one of) its labels, or when it is no number."""
        if self.objective == "number":
            return number_of
        places = {name: place for place, name in enumerate(self.names)}
        if self.objective == "labels":
            return lambda answer: places.get(answer.strip())

        def several_of(answer: str) -> Target | None:
            whole = answer.strip()  # a name may hold what divides others: a list can say so
            names = (whole,) if whole in places else several(answer)
            found = sorted(places[name] for name in names if name in places)
            return tuple(found) if len(found) == len(names) else None

        return several_of

    def words(self, target: Target) -> str:
        """A target as a person reads it."""
        if isinstance(target, tuple):
            return ", ".join(self.names[place] for place in target) or "–"
        return _plain(float(target), self.deviation) if self.objective == "number" else self.names[int(target)]


def _plain(number: float, deviation: float) -> str:
    """A number without an exponent, to a ten thousandth of how far its like spread: what people read is scored, too.
    One that is small beside them keeps four digits of its own, as far as these are not but noise."""
    if not math.isfinite(number):
        return str(number)
    spread, own = 4 - math.floor(math.log10(deviation)), 3 - math.floor(math.log10(abs(number) or deviation))
    places = max(0, spread, min(own, spread + 6))
    text = f"{round(number, places) + 0.0:.{places}f}"  # never a minus before nothing
    return text.rstrip("0").rstrip(".") if places else text


def several(answer: str) -> tuple[str, ...]:
    """The labels that an answer names, each once: a JSON list, or text divided by ``;``, ``|`` (also as Chinese and
    Japanese keyboards write them) or line ends, never by commas: those stand within names. An empty JSON list says that
    none applies."""
    text = answer.strip()
    parts: Sequence[object] = _BETWEEN.split(text)
    if text.startswith("["):
        with contextlib.suppress(*UNREADABLE):
            parts = msgspec.json.decode(text, type=list[str | int | float | bool])
    return tuple(dict.fromkeys(name for part in parts if (name := str(part).strip())))


def number_of(answer: str) -> float | None:
    """The number that an answer is, with a decimal point or a decimal comma; None when it is none, or not finite. What
    may be either a decimal comma or groups of thousands (``1,234``) is none."""
    text = answer.strip()
    if text.count(",") == 1 and "." not in text and not _GROUPED.fullmatch(text):
        text = text.replace(",", ".")
    try:
        found = float(text)
    except ValueError:
        return None
    return found if math.isfinite(found) and "_" not in text else None


def text_of(example: Example) -> str:
    """The text that is to be given a label: everything before the last turn."""
    return "\n".join(message.content for message in example.messages[:-1])


def objective_for(answers: Iterable[str]) -> Kind | None:
    """Which objective these answers look like: few different short ones are labels, lists of those several labels, and
    numbers that are not as few as labels a number. None for free text."""
    given = [answer.strip() for answer in answers]
    most = max(2, min(MOST_LABELS, len(given) // 2))
    if not given or len(set(given)) < 2:
        return None
    numbers = [number_of(answer) for answer in given]
    whole = all(number is not None and number.is_integer() for number in numbers)
    if None not in numbers and (not whole or len(set(numbers)) > min(10, most)):
        return "number"
    each = [several(answer) for answer in given]
    names = {name for found in each for name in found}
    if any(len(found) != 1 for found in each) and len(names) <= most and max(map(len, names)) <= LONGEST_LABEL:
        return "multi_label"
    short = len(set(given)) <= most and max(map(len, given)) <= LONGEST_LABEL
    return "labels" if short else None


def label_set(objective: Kind, examples: Iterable[Example]) -> LabelSet:
    """What can be learned from the training examples. Raises ``labels.missing`` when texts have no label at all,
    ``labels.one_class``, ``labels.too_many``, ``labels.not_numbers`` and ``labels.one_number``."""
    answers: list[str] = []
    missing = 0
    for example in examples:
        answers.append(example.answer.strip())
        missing += len(example.messages) < 2
    if missing:
        raise stop_on("labels.missing", count=missing, examples=len(answers))
    if objective == "number":
        return _numbers(answers)
    if objective == "labels":
        counts = Counter(answers)
        most = min(MOST_LABELS, max(2, len(answers) // 2))
    else:
        counts = Counter(name for answer in answers for name in several(answer))
        most = MOST_LABELS
    # with several labels a single one is a question of yes or no, unless every text has it
    alike = len(counts) < 2 and (objective == "labels" or counts.total() in (0, len(answers)))
    if alike:
        raise stop_on("labels.one_class", label=next(iter(counts), ""), examples=len(answers))
    if len(counts) > most:
        raise stop_on("labels.too_many", labels=len(counts), examples=len(answers), most=most)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    names, numbers = zip(*ranked, strict=True)
    found = LabelSet(objective=objective, examples=len(answers), names=names, counts=numbers)
    if objective == "labels":
        return found
    together = Counter(map(found.reader(), answers))
    usual = max(together, key=lambda places: (together[places], places == (0,)))
    return msgspec.structs.replace(found, usual=usual)


def _numbers(answers: Sequence[str]) -> LabelSet:
    found = [number_of(answer) for answer in answers]
    wrong = [answer for answer, number in zip(answers, found, strict=True) if number is None]
    if wrong:
        raise stop_on("labels.not_numbers", count=len(wrong), examples=len(answers), example=wrong[0][:60])
    numbers = [number for number in found if number is not None]
    mean = math.fsum(numbers) / max(1, len(numbers))
    deviation = math.sqrt(math.fsum((number - mean) ** 2 for number in numbers) / max(1, len(numbers)))
    if deviation == 0:
        raise stop_on("labels.one_number", number=mean, examples=len(answers))
    return LabelSet(objective="number", examples=len(answers), mean=mean, deviation=deviation)


def read_labels(path: Path) -> LabelSet:
    """The labels of a run. Raises ``run.damaged``."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=LabelSet)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None
