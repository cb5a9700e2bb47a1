"""What commands say about what was typed wrong."""

from __future__ import annotations

import pytest

from desktop.cli import main


@pytest.mark.parametrize("typed", ["3", "-0.1", "much"])
@pytest.mark.parametrize("command", [("export", "last", "--strength"), ("forgetting", "last", "--use")])
def test_a_strength_lies_between_base_and_trained(
    home, capsys: pytest.CaptureFixture[str], command: tuple[str, ...], typed: str
) -> None:
    with pytest.raises(SystemExit):
        main([*command[:-1], f"{command[-1]}={typed}"])
    assert f"{typed} is no number between 0 and 1" in capsys.readouterr().err
