"""Conversations as ChatGPT's export of one's own data has them: a tree of messages, because answers can be asked for
again and questions put otherwise. The last way through it is the conversation."""

from __future__ import annotations

from typing import Any


def is_tree(value: Any) -> bool:
    """Whether a value is such a tree: messages by their id, each with its parent and children."""
    return isinstance(value, dict) and bool(value) and all(map(_is_node, value.values()))


def turns_of(tree: dict[str, Any]) -> list[dict[str, Any]]:
    """The turns from the beginning to the end, at each fork by the last one; without what is not shown to anybody."""
    found: list[dict[str, Any]] = []
    place = next((key for key, node in tree.items() if node["parent"] not in tree), None)
    seen: set[Any] = set()
    while place in tree and place not in seen:
        seen.add(place)
        node = tree[place]
        if (turn := _turn(node["message"])) is not None:
            found.append(turn)
        children = node["children"]
        place = children[-1] if children and isinstance(children[-1], str) else None
    return found


def _is_node(value: Any) -> bool:
    return isinstance(value, dict) and value.keys() >= {"message", "parent", "children"} and (
        isinstance(value["children"], list) and isinstance(value["parent"], (str, type(None)))
    )  # fmt: skip


def _turn(message: Any) -> dict[str, Any] | None:
    if not isinstance(message, dict):
        return None
    author, content, more = (message.get(key) or {} for key in ("author", "content", "metadata"))
    if not all(isinstance(each, dict) for each in (author, content, more)):
        return None
    parts = content.get("parts", content.get("text"))
    hidden = more.get("is_visually_hidden_from_conversation") or content.get("content_type") in _NOT_SAID
    role = author.get("role")
    if hidden or not parts or parts == [""] or (role == "system" and not str(parts).strip()):
        return None
    return {"role": role, "content": parts}


_NOT_SAID = ("user_editable_context", "model_editable_context", "thoughts", "reasoning_recap")
"""Kinds of messages that are notes of the model or about its user."""
