"""How an engine process imports: with Python's collector at rest, and at work again whatever becomes of it."""

from __future__ import annotations

import gc

import pytest

from desktop.engine.main import no_collecting


def test_the_collector_rests_while_libraries_are_imported_and_no_longer() -> None:
    gc.enable()
    try:
        with no_collecting():
            assert not gc.isenabled()
        assert gc.isenabled() and gc.get_freeze_count()
        with pytest.raises(ImportError), no_collecting():
            raise ImportError("no torch here")
        assert gc.isenabled()
    finally:
        gc.disable()  # as tests/conftest.py has it
        gc.unfreeze()
