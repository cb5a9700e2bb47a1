"""Hub processes: one for each job."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop.core.hub_jobs import Access, HubAnswer, HubAsk, HubProgress, HubRefused, HubReply
from desktop.core.problems import ProblemError, stop_on
from desktop.services.asking import ask_child
from desktop.services.children import Cancelled, app_command

Answer = TypeVar("Answer")
Told = Callable[[HubProgress], None]


def hub_command() -> list[str]:
    """The command line of a Hub process: this very Python, this very package, and nothing secret."""
    return app_command("hub")


def ask_hub(
    access: Access,
    ask: HubAsk,
    kind: type[Answer],
    told: Told = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> Answer:
    """Do one job in a process of its own and return its answer, which is of `kind`.

    `told` gets its progress, on another thread; `cancelled` is asked ten times a second, and ends the process. Raises
    the job's own problems, ``task.cancelled``, or ``hub.no_answer`` when the process died.
    """
    replies: list[HubAnswer | HubRefused] = []

    def hear(reply: HubProgress | HubAnswer | HubRefused) -> None:
        if isinstance(reply, HubProgress):
            told(reply)
        else:
            replies.append(reply)

    code, last = ask_child(hub_command(), [access, ask], HubReply, hear, cancelled)
    reply = replies[-1] if replies else None
    if isinstance(reply, HubRefused):
        raise ProblemError(*reply.problems)
    if isinstance(reply, kind):
        return reply
    raise stop_on("hub.no_answer", code=code, cause=last)
