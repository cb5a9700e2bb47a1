"""The entry of a Hub process: reads how the Hub is reached, then answers line by line until its input ends."""

from __future__ import annotations

import logging
import os
import signal
import sys
import traceback
from pathlib import Path

import msgspec

from desktop.core.files import problem_of_os_error
from desktop.core.hub_jobs import (
    Access,
    Describe,
    Download,
    FetchNews,
    FetchPackage,
    ForgetToken,
    HubAnswer,
    HubAsk,
    HubRefused,
    KeepToken,
    RemoveParts,
    Search,
    Upload,
    WhoAmI,
)
from desktop.core.problems import Problem, ProblemError
from desktop.core.voice import Voice


def main() -> int:
    """Answer until standard input ends."""
    voice = Voice()
    first = sys.stdin.buffer.readline()
    if not first:
        return 0
    access = msgspec.json.decode(first, type=Access)
    set_up(access)
    # Ctrl+C in a terminal ends this process at once; what it has written is safe at any moment.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for line in sys.stdin.buffer:
        voice.say(_answer_or_problem(line, access, voice))
    return 0


def set_up(access: Access) -> None:
    """Tell huggingface_hub how to behave, before it is imported; it reads the environment of this process."""
    offline = access.offline or os.environ.get("HF_HUB_OFFLINE", "").upper() in {"1", "ON", "YES", "TRUE"}
    os.environ |= {
        "HF_ENDPOINT": access.endpoint,
        "HF_HUB_OFFLINE": "1" if offline else "0",
        # Neither counted nor announced: no list of installed packages in the user agent, no look-up of agents.
        "HF_HUB_DISABLE_TELEMETRY": "1",
        # Only the token that was given to this program is used, never one that lies about.
        "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        # See docs/decisions/0016-the-hub-room.md.
        "HF_HUB_DISABLE_XET": "1",
    }
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_DEBUG"):
        os.environ.pop(name, None)
    if access.proxy:
        for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            os.environ[name] = access.proxy
    # The client's own log names addresses, and signed addresses are as good as a token.
    for name in ("httpx2", "httpx", "httpcore2", "httpcore", "huggingface_hub"):
        logging.getLogger(name).setLevel(logging.ERROR)


def _answer_or_problem(line: bytes, access: Access, voice: Voice) -> HubAnswer | HubRefused:
    try:
        return answer(msgspec.json.decode(line, type=HubAsk), access, voice)
    except ProblemError as error:
        return HubRefused(error.problems)
    except OSError as error:
        return HubRefused(problem_of_os_error(error, Path(error.filename or ".")).problems)
    except Exception as error:
        traceback.print_exc()
        return HubRefused((Problem("engine.fault", {"kind": type(error).__name__, "cause": str(error)[:300]}),))


def answer(ask: HubAsk, access: Access, voice: Voice) -> HubAnswer:
    """Do one job. Each imports only what it needs."""
    if isinstance(ask, (KeepToken, ForgetToken, WhoAmI)):
        from desktop.hub import tokens  # noqa: PLC0415

        if isinstance(ask, KeepToken):
            return tokens.keep(access, ask.token.value)
        return tokens.forget(access) if isinstance(ask, ForgetToken) else tokens.who_am_i(access)
    if isinstance(ask, Search):
        from desktop.hub.searching import search  # noqa: PLC0415

        return search(access, ask)
    if isinstance(ask, Describe):
        from desktop.hub.describing import describe_address  # noqa: PLC0415

        return describe_address(access, ask.address, ask.revision)
    if isinstance(ask, Upload):
        from desktop.hub.sending import upload  # noqa: PLC0415

        return upload(access, ask, voice.say)
    if isinstance(ask, (FetchNews, FetchPackage)):
        from desktop.hub import releases  # noqa: PLC0415

        return (
            releases.fetch_news(access, ask)
            if isinstance(ask, FetchNews)
            else releases.fetch_package(access, ask, voice.say)
        )
    if isinstance(ask, RemoveParts):
        from desktop.hub.parts import remove_parts  # noqa: PLC0415

        return remove_parts(ask)
    assert isinstance(ask, Download)
    from desktop.hub.fetching import download  # noqa: PLC0415

    return download(access, ask, voice.say)
