"""What a library says inside our sentences: in the window's language where it is known, quoted where it is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.core.problems import Problem
from desktop.core.words_libraries import LIBRARY_PHRASES
from desktop.services.languages import ENGLISH, LANGUAGES, speak
from desktop.ui.wording import words_of

UNKNOWN = "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)"


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test speaks, the next one begins with English texts and plain numbers."""
    before = QLocale()
    yield
    speak(ENGLISH)
    QLocale.setDefault(before)


def test_a_message_that_nobody_knows_is_quoted_as_what_it_is(qapp: QApplication) -> None:
    cause = words_of(Problem("engine.fault", {"kind": "RuntimeError", "cause": UNKNOWN})).cause
    assert cause == f"RuntimeError: “{UNKNOWN}” (original message)"


def test_names_and_paths_are_no_messages(qapp: QApplication) -> None:
    assert words_of(Problem("file.read", {"path": "/x", "cause": "rank"})).cause == "/x: rank."


def test_a_problem_within_a_problem_has_its_own_numbers(qapp: QApplication) -> None:
    values = {"reason": "file.write", "path": "/x", "cause": "[Errno 28] No space left on device: '/x/y'"}
    cause = words_of(Problem("notice.checkpoint_skipped", values)).cause
    assert cause.startswith("/x: No space left on device. Training goes on")


def test_a_problem_of_an_earlier_version_has_its_cause_in_words(qapp: QApplication) -> None:
    cause = words_of(Problem("notice.checkpoint_skipped", {"cause": "/x: No space left on device."})).cause
    assert cause.startswith("/x: No space left on device. Training goes on")


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != ENGLISH])
def test_in_other_languages_nothing_english_is_left_of_it(qapp: QApplication, code: str) -> None:
    speak(code)
    messages = (
        "[Errno 111] Connection refused",
        "CUDA out of memory. Tried to allocate 2.00 GiB.",
        "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)",
        "404 Client Error: Not Found for url: https://example.org/x",
        "Error while deserializing header: header too large",
    )
    for message in messages:
        cause = words_of(Problem("file.read", {"path": "/x", "cause": message})).cause
        assert not any(phrase in cause for phrase in (message, *LIBRARY_PHRASES)), cause
    quoted = words_of(Problem("file.read", {"path": "/x", "cause": UNKNOWN})).cause
    assert UNKNOWN in quoted and "original message" not in quoted and quoted != f"/x: {UNKNOWN}."
