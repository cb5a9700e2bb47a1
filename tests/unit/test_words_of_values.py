"""What stands in the places of sentences: our own half-sentences are known to the window, msgspec's are put plainly."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.core.wording import SENTENCES
from desktop.core.words_values import HALF_SENTENCES, SAID_IN, phrase_of

ROOT = Path(__file__).resolve().parents[2] / "desktop"
TERMINAL = re.compile(r"“?tunesmith [a-z]|(?<!\w)--[a-z]")


def said_by_us() -> Iterator[tuple[str, str]]:
    """Place in the source and text of each half-sentence that is put into a problem as it stands."""
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("._damaged") and node.args:
                yield from (
                    (f"{path.name}:{node.lineno}", text) for text in _texts(node.args[0]) if " what " not in text
                )
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("stop_on", "Problem")):
                for word in node.keywords:
                    if word.arg in SAID_IN:
                        yield from ((f"{path.name}:{node.lineno}", text) for text in _texts(word.value))


def _texts(node: ast.expr) -> list[str]:
    """The texts that a value can be as it stands in the source, with “1” for what it takes from elsewhere."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        parts = [str(part.value) if isinstance(part, ast.Constant) else "1" for part in node.values]
        return ["".join(parts)]
    if isinstance(node, ast.BoolOp | ast.IfExp):
        return [text for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr) for text in _texts(part)]
    return []


def test_every_half_sentence_of_ours_can_be_translated() -> None:
    found = [(where, text) for where, text in said_by_us() if re.search(r"[a-z]{2}", text)]
    assert len(found) > 30
    assert [one for one in found if phrase_of(one[1]) is None] == []


def test_each_phrase_is_told_from_the_others() -> None:
    for phrase in HALF_SENTENCES:
        found = phrase_of(re.sub(r"\{\w+\}", "12", phrase))
        assert found is not None and found[0] == phrase


@pytest.mark.parametrize(("name", "value", "wanted"), [
    ("rank", "x", "a whole number is wanted"), ("rank", 0, "at least 1 is wanted"),
    ("learning_rate", 9, "less than 1 is wanted"), ("epochs", "x", "a number is wanted"),
    ("dora", 3, "true or false is wanted"), ("name", "", "at least 1 characters are wanted"),
    ("layers", "all", "one of these is wanted: all_linear, attention"),
    ("chosen_layers", "a-b", "that is not how this value is written"),
])  # fmt: skip
def test_a_value_that_is_none_says_what_is_wanted(name: str, value: object, wanted: str) -> None:
    with pytest.raises(ProblemError) as caught:
        recipe_from({"model": "m", "data": "d", "steps": 1, name: value})
    said = [str(problem.values["cause"]) for problem in caught.value.problems if problem.code == "recipe.wrong_value"]
    assert said == [wanted] and phrase_of(wanted) is not None


def test_the_window_says_no_command_of_the_terminal() -> None:
    texts = [(code, text) for code, words in SENTENCES.items() for text in (words.title, words.cause, words.remedy)]
    assert [one for one in texts if TERMINAL.search(one[1])] == []
