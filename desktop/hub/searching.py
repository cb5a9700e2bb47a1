"""Searching the Hub for models."""

from __future__ import annotations

from typing import Any

from desktop.core.hub_address import is_repo
from desktop.core.hub_jobs import Access, Found, Gate, Results, Search
from desktop.core.problems import stop_on
from desktop.hub.line import Line

MOST = 100
_FACTS = ("downloads", "likes", "gated", "lastModified", "tags", "safetensors", "cardData")


def search(access: Access, ask: Search) -> Results:
    """One question to the Hub. Raises the ``hub.`` problems."""
    params: list[tuple[str, str]] = [
        *((("search", ask.words.strip()),) if ask.words.strip() else ()),
        ("limit", str(max(1, min(ask.limit, MOST)))),
        ("sort", "downloads"),
        *(("expand", fact) for fact in _FACTS),
    ]
    if ask.safetensors_only:
        params.append(("filter", "safetensors"))
    if ask.text_only:
        params.append(("pipeline_tag", "text-generation"))
    said = Line(access).json("/api/models", params)
    if not isinstance(said, list):
        raise stop_on("hub.strange", host=access.endpoint, cause="no list of models")
    return Results(tuple(_found(entry) for entry in said if _is_model(entry))[: ask.limit])


def _is_model(entry: Any) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("id"), str) and is_repo(entry["id"])


def _found(entry: dict[str, Any]) -> Found:
    weights = entry.get("safetensors")
    return Found(
        repo=entry["id"],
        downloads=whole(entry.get("downloads")),
        likes=whole(entry.get("likes")),
        licence=licence_of(entry),
        gate=gate_of(entry),
        changed=str(entry.get("lastModified") or "")[:10],
        safetensors=isinstance(weights, dict) or "safetensors" in texts(entry.get("tags")),
        parameters=whole(weights.get("total")) if isinstance(weights, dict) else 0,
    )


def licence_of(entry: dict[str, Any]) -> str:
    """The licence by its short name; its own name where it is one of its own kind (“other”)."""
    card = entry.get("cardData")
    said = card if isinstance(card, dict) else {}
    short = said.get("license")
    if short == "other" or not isinstance(short, str):
        named = said.get("license_name")
        tags = (tag.removeprefix("license:") for tag in texts(entry.get("tags")) if tag.startswith("license:"))
        short = named if isinstance(named, str) else next(tags, short)
    return short[:80] if isinstance(short, str) else ""


def gate_of(entry: dict[str, Any]) -> Gate:
    """Whether terms have to be accepted first."""
    gated = entry.get("gated")
    return "manual" if gated == "manual" else "auto" if gated else ""


def texts(value: Any) -> list[str]:
    """The texts of what should be a list of texts, or one text."""
    if isinstance(value, str):
        return [value]
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def whole(value: Any) -> int:
    """A number of something; 0 for whatever is none."""
    return value if type(value) is int and 0 <= value < 1 << 62 else 0
