"""The base model that belongs to a GGUF file: the same model in the form that can be trained, or what it came from.

Four things are looked at, strongest first: the repository that the file names, its names, its shapes, and what it says
it was made from. Shapes that contradict rule a candidate out, whatever it is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

import msgspec

from desktop.core.gguf_facts import GgufFacts, squeezed
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem

# llama.cpp's name → transformers' model types that it stands for (llama.cpp, convert_hf_to_gguf.py). A name that is
# missing is compared as it is, without underscores.
_TYPES: dict[str, frozenset[str]] = {
    "llama": frozenset({"llama", "mistral", "mixtral", "smollm", "yi"}),
    "gemma3": frozenset({"gemma3", "gemma3text"}),
    "phi2": frozenset({"phi"}),
    "phi3": frozenset({"phi3"}),
    "granite": frozenset({"granite"}),
    "mistral3": frozenset({"mistral", "mistral3", "ministral", "ministral3"}),
    "commandr": frozenset({"cohere"}),
    "cohere2": frozenset({"cohere2"}),
}
ADDED_WORDS = 1024
"""Rows by which two vocabularies of one model may differ: words added by a later tuning, or padding."""
# Words that say nothing about which model it is.
_IDLE = frozenset(
    {"meta", "gguf", "hf", "model", "v", "chat", "it", "instruct", "instruction", "tuned", "the", "latest"}
)
_SAME = {"it": "instruct", "chat": "instruct", "instruction": "instruct"}
_NOT_THE_SAME = 1000
_PIECES = re.compile(r"\d+(?:\.\d+)*(?:[bm](?![a-z]))?|[a-z]+")

Reason = Literal["named", "name_and_shapes", "name", "made_from", "shapes", "only_named"]


class Candidate(msgspec.Struct, frozen=True):
    """A model that could be trained: `repository` as ``owner/name`` (empty for a folder that came from elsewhere), its
    name and facts. `spec.folder` is set when it lies on this PC."""

    repository: str
    name: str
    spec: ModelSpec


class BaseMatch(msgspec.Struct, frozen=True):
    """The base that belongs to a GGUF file. `candidate` is None when only the file itself names it (``only_named``)."""

    repository: str
    name: str
    reason: Reason
    candidate: Candidate | None = None


def matching_base(facts: GgufFacts, candidates: Iterable[Candidate]) -> BaseMatch | None:
    """The best candidate and why; None when nothing is known to belong to it. Of candidates with the same reason, the
    one with the closest name is taken, and of equals one on this PC."""
    if facts.kind not in ("model", "adapter"):
        return None
    best: tuple[tuple[int, float, bool], Reason, Candidate] | None = None
    for candidate in candidates:
        reason = _reason(facts, candidate)
        if reason is None:
            continue
        rank = (_RANKS.index(reason), _distance(facts, candidate), not candidate.spec.folder)
        best = (rank, reason, candidate) if best is None or rank < best[0] else best
    if best is not None:
        _, reason, candidate = best
        return BaseMatch(candidate.repository, candidate.name, reason, candidate)
    named = (*facts.own_repositories, *facts.base_repositories)
    # A repository of GGUF files cannot be trained from either.
    named = tuple(name for name in named if not squeezed(name).endswith("gguf"))
    return BaseMatch(named[0], named[0].split("/")[1], "only_named") if named else None


_RANKS: tuple[Reason, ...] = ("named", "name_and_shapes", "name", "made_from", "shapes", "only_named")


def _reason(facts: GgufFacts, candidate: Candidate) -> Reason | None:
    alike = same_shapes(facts, candidate.spec)
    if alike is False:
        return None
    repository = candidate.repository.lower()
    if repository and repository in map(str.lower, facts.own_repositories):
        return "named"
    if _same_name(facts, candidate):
        return "name_and_shapes" if alike else "name"
    if repository and repository in map(str.lower, facts.base_repositories):
        return "made_from"
    return "shapes" if alike else None


def same_shapes(facts: GgufFacts, spec: ModelSpec) -> bool | None:
    """Whether everything that both tell agrees; None when too little is told to say so (an adapter, a first part)."""
    kind = squeezed(facts.architecture)
    if squeezed(spec.model_type) not in _TYPES.get(kind, frozenset({kind})):
        return False
    pairs = [
        (facts.hidden, spec.hidden),
        (facts.layers, spec.layers),
        (facts.heads, spec.heads),
        (facts.kv_heads, spec.kv_heads),
        (facts.intermediate, spec.intermediate),
    ]
    told = [(ours, theirs) for ours, theirs in pairs if ours and theirs]
    if any(ours != theirs for ours, theirs in told):
        return False
    if facts.vocabulary and spec.vocabulary and abs(facts.vocabulary - spec.vocabulary) > ADDED_WORDS:
        return False
    return True if len(told) >= 3 and facts.vocabulary else None


def _same_name(facts: GgufFacts, candidate: Candidate) -> bool:
    return _distance(facts, candidate) < _NOT_THE_SAME


def _distance(facts: GgufFacts, candidate: Candidate) -> float:
    """How far apart the names are. The first of the file's names and the repository's name count most: names for people
    often leave out which tuning it is. From `_NOT_THE_SAME` on they are different names with fewer and fewer words in
    common."""
    theirs = [_words(candidate.repository.rpartition("/")[2]), _words(candidate.name)]
    ours = [_words(name) for name in facts.names]
    for place, name in enumerate(ours):
        if name and name in theirs:
            return 2 * place + theirs.index(name)
    other = theirs[0] or theirs[1]
    shared = [len(name & other) / max(1, len(name | other)) for name in ours]
    return _NOT_THE_SAME + 1 - max(shared, default=0)


def _words(name: str) -> frozenset[str]:
    """The telling words of a name: ``Meta-Llama-3.1-8B-Instruct`` and ``llama3.1:8b-instruct`` have the same."""
    pieces = _PIECES.findall(name.lower())
    tuned = {_SAME.get(piece, piece) for piece in pieces} & {"instruct"}
    return frozenset(piece for piece in pieces if piece not in _IDLE) | tuned


def about(facts: GgufFacts) -> Problem:
    """What the file is, as a record that `core/wording.py` puts into words."""
    if facts.kind != "model":
        return Problem(f"gguf.is_{facts.kind}", {"name": facts.name})
    code = "gguf.is_reduced" if facts.reduced else "gguf.is_whole"
    if not facts.quantisation or not facts.bits:
        code = "gguf.is_reduced_somehow" if facts.reduced else code
    return Problem(code, {"name": facts.name, "quantisation": facts.quantisation, "bits": round(facts.bits, 1)})


def about_base(facts: GgufFacts, match: BaseMatch | None, compared: int) -> Problem:
    """Which base belongs to the file and why, or that none of the `compared` models does."""
    if match is None:
        return Problem("gguf.base_none", {"count": compared})
    shapes = {"layers": facts.layers, "hidden": facts.hidden, "vocabulary": facts.vocabulary}
    return Problem(f"gguf.base_{match.reason}", {"base": match.name, **shapes})
