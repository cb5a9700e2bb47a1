"""Our own training process with the card made smaller: ``python -m benchmarks.card.engine_child RUN …``.

The engine knows nothing of benchmarks: this sets the limits, then does what ``engine train RUN`` does.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path


def main() -> int:
    """Train the run; what was set and used goes to `--report` as JSON. The exit code is the engine's own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("run")
    parser.add_argument("--card", type=float, required=True)
    parser.add_argument("--sms", type=int, default=0)
    parser.add_argument("--report", type=Path, required=True)
    options = parser.parse_args()
    from desktop.engine import main as engine

    engine._quiet_libraries()  # chooses the allocator, which must be done before torch is imported
    from benchmarks.card import limits

    found = limits.apply(options.card, options.sms)
    code = engine.main(["train", options.run])
    options.report.write_text(json.dumps(limits.finish(found)))
    return code


if __name__ == "__main__":
    sys.exit(main())
