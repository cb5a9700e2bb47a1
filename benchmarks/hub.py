"""What describing a model of thirty shards asks of the Hub, and how fast a download runs, against a server on this PC.

    python -m benchmarks.hub [--gb 1.0]

Requests and bytes are exact and the same everywhere. The speed is an upper bound: the server is Python, too, and shares
the processor.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path
from typing import Any

from desktop.core.hub_jobs import Access, Described, Download, Downloaded
from desktop.services.hub_process import ask_hub
from desktop.services.hub_work import describe_remote
from tests.fixtures.hub_server import HubServer, Repo, llama


def main() -> None:
    """Measure and print JSON."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("--gb", type=float, default=1.0, help="size of the download")
    chosen = options.parse_args()
    os.environ.pop("HF_HUB_OFFLINE", None)
    server = HubServer()
    try:
        with tempfile.TemporaryDirectory() as place:
            access = Access(endpoint=server.endpoint, cache=place)
            found = describing(server, access) | fetching(server, access, Path(place), chosen.gb)
            found |= {"cores": os.cpu_count(), "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None}
            text = json.dumps(found, indent=2)
            (Path(__file__).parent / "results" / "hub.json").write_text(text + "\n", "utf-8")
            print(text)
    finally:
        server.close()


def describing(server: HubServer, access: Access) -> dict[str, Any]:
    """80 layers in 30 shards, as a 70B model has them, with small matrices: headers are what counts."""
    repo = server.repos["org/shards"] = Repo(llama(layers=80, hidden=64, shards=30))
    found: list[Described] = []
    seconds = timed(lambda: found.append(describe_remote(access, "org/shards")))
    # A connection that ends early may have sent more than was taken; ranges bound it.
    sent, asked = server.sent(), len(server.asked)
    again = timed(lambda: found.append(describe_remote(access, "org/shards", repo.commit)))
    return {
        "describe_requests": asked,
        "describe_bytes": sent,
        "describe_seconds": seconds,
        "model_bytes": found[0].model.disk_bytes,
        "describe_again_requests": len(server.asked) - asked,
        "describe_again_seconds": again,
    }


def fetching(server: HubServer, access: Access, place: Path, gigabytes: float) -> dict[str, Any]:
    """One model of four equal shards, fetched and checked."""
    hidden = int((gigabytes * 1e9 / (16 * 8)) ** 0.5)
    repo = server.repos["org/large"] = Repo(llama(layers=8, hidden=hidden, shards=4))
    found = describe_remote(access, "org/large")
    done: list[Downloaded] = []
    seconds = timed(lambda: done.append(ask_hub(access, Download("org/large", repo.commit, str(place)), Downloaded)))
    return {
        "download_bytes": found.total_bytes,
        "download_seconds": seconds,
        "download_mb_per_second": round(done[0].fetched / 1e6 / seconds, 1),
    }


def timed(work: Any) -> float:
    """Seconds."""
    begun = time.perf_counter()
    work()
    return round(time.perf_counter() - begun, 2)


if __name__ == "__main__":
    main()
