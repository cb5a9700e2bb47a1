"""The tiny models and run folders of the engine's tests, for tests that need a card."""

from tests.engine.conftest import jsonl, make_run, tiny_model

__all__ = ["jsonl", "make_run", "tiny_model"]
