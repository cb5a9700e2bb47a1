"""Chooses window, command line, engine, data, Hub, set-up or drawing process before anything heavy is imported."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """The program `tunesmith`. Without arguments it opens the window."""
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == ["engine"]:
        from desktop.engine.main import main as engine  # noqa: PLC0415 - the engine's own imports

        return engine(words[1:])
    if words == ["data"]:
        from desktop.data.main import main as data  # noqa: PLC0415 - neither Qt nor torch

        return data()
    if words == ["hub"]:
        from desktop.hub.main import main as hub  # noqa: PLC0415 - neither Qt nor torch

        return hub()
    if words == ["setup"]:
        from desktop.setup.main import main as setup  # noqa: PLC0415 - neither Qt nor torch

        return setup()
    if words == ["paper"]:
        from desktop.paper import main as paper  # noqa: PLC0415 - Qt, without a window

        return paper()
    if words and words[0] != "window":
        from desktop.cli import main as command_line  # noqa: PLC0415 - no Qt

        return command_line(words)
    from desktop.app import main as window  # noqa: PLC0415 - Qt

    return window(words[1:])


if __name__ == "__main__":
    raise SystemExit(main())
