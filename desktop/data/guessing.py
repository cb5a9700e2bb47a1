"""Which form do these rows have? Answered by looking at the values; names of columns only break ties.

Every candidate mapping is tried on the rows at hand with the very converter that will read them all; the one that reads
most wins, and among equals the one that uses more of what is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import msgspec

from desktop.core.datasets import Guess, Mapping
from desktop.core.labels import number_of
from desktop.data.columns import flat_columns, value_at
from desktop.data.converting import (
    CONTENT_KEYS,
    LIKED,
    ROLE_KEYS,
    ROLES,
    TOOL_ROLES,
    Converted,
    as_list,
    converter,
    turns_in,
)
from desktop.data.readers.columns import is_figure

LOOKED_AT = 200
"""Rows that a guess is made from."""
PROMPTS = ("prompt", "instruction", "question", "query", "input", "user", "problem", "frage", "pregunta", "request",
           "src", "source", "context", "eingabe", "title", "问题", "質問", "human", "ask", "fragen", "anfrage",
           "aufgabe", "questions", "consulta", "demande")  # fmt: skip
ANSWERS = ("completion", "answer", "response", "output", "answers", "assistant", "solution", "target", "reply",
           "respuesta", "réponse", "summary", "ausgabe", "gpt", "antwort", "回答", "tgt", "generation", "antworten",
           "lösung", "solución", "respuestas", "réponses")  # fmt: skip
WITHIN = ("frage", "antwort", "question", "answer", "pregunta", "respuesta", "réponse", "问题", "質問", "回答")
"""Words that say the same within a longer one: Musterantwort, Kundenfrage."""
LABELS = (
    "label",
    "class",
    "category",
    "topic",
    "sentiment",
    "intent",
    "tag",
    "kategorie",
    "klasse",
    "target",
    "labels",
    "tags",
    "topics",
    "categories",
)
ASKED = frozenset(PROMPTS) - {"src", "source", "context", "title"}
ANSWERED = frozenset(ANSWERS) - {"target", "tgt", "summary"}
"""Names of columns that together are questions and answers, whatever stands beside them but a column called label."""
PREFERRED = (
    ("chosen", "rejected"),
    ("preferred", "dispreferred"),
    ("response_w", "response_l"),
    ("better", "worse"),
    ("preferred_output", "non_preferred_output"),
)
JUDGED = frozenset(name for pair in PREFERRED for name in pair)
"""Names of a better and a worse answer, of which neither is what was asked."""
SURELY_LABELS = ("label", "labels", "class")
RATINGS = ("label", "rating", "liked", "thumbs", "feedback", "good", "vote", "is_good", "score")
NUMBERS = ("label", "labels", "rating", "price", "value", "score")
"""What a column of numbers is called that are to be told from the text beside it."""
NO_LABELS = frozenset(
    "role speaker sender from to rolle sprecher absender"
    " source lang language locale split domain license type status date year month user author agent assignee"
    " weight page length count tokens likes retweets verified country subset seite anzahl gewicht land"
    " quelle sprache datum jahr monat autor bearbeiter langue année idioma año".split()
)
"""Words in the names of columns that say where a text comes from, not what it is."""
HEADINGS = frozenset("title titel headline heading subject betreff name author autor user titre título".split())
"""Words in the names of columns that say what stands above a text, or who wrote it."""
IN_IDS = frozenset("0123456789@/")
WIDE, SHORT, FEW_LABELS = 6, 1000, 20
"""Columns, characters of a text, and different labels up to which a table may be one of texts with labels that are
called anything."""
WIDEST = 4
"""Columns beside which a ``score`` still is that; tables of crawled text have more, and a score of its quality."""
SURE, BY_TURNS = 5, 8
"""The weights from which on a candidate goes by what its columns are called, and by turns of conversations."""
FILLED = 0.05
"""Share of rows in which a column that is called question or answer must say something, to be taken for that."""
GOOD_PART = 0.3
"""Share of rows of several forms that the one of them must have by which they are read."""
TRIFLE = 0.1
"""A text with less than this share of what lies nested in its row is not what the row is about."""
NEAR = 0.85
"""A candidate that reads this share of the rows that another one reads counts as reading as many."""
TEXTS = ("text", "content", "body", "passage", "document", "article", "sentence", "review", "message")
MOST_LABELS, LONGEST_LABEL = 50, 60
"""A column is taken for labels when it has no more different values than this, and none longer (characters)."""


class _Candidate(msgspec.Struct, frozen=True):
    looks_like: str
    mapping: Mapping
    weight: float
    """Higher is tried first among those that read equally many rows."""


def guess(rows: Sequence[dict[str, Any]]) -> Guess | None:
    """The most likely mapping for rows of which these are the first; None when none reads a single row."""
    looked = rows[:LOOKED_AT]
    tried: list[tuple[int, _Candidate]] = []
    for candidate in _without_trifles(looked, list(_candidates(looked))):
        convert = converter(candidate.mapping)
        tried.append((sum(isinstance(convert(0, row), Converted) for row in looked), candidate))
    most = max((fits for fits, _ in tried), default=0)
    named = [(fits, candidate) for fits, candidate in tried if _is_sure(candidate) and fits >= FILLED * most]
    if named:  # plain text reads all rows, also those in which the answer is not there yet
        tried, most = named, max(fits for fits, _ in named)
    if not most:
        # Conversations none of which can be used are what they are all the same: each says why, and may be mended.
        tried = [(0, candidate) for _, candidate in tried if candidate.mapping.shape in ("chat", "preference")]
        if not tried:
            return None
    # Rows that one candidate reads more, as those without an answer, must not outweigh a better name for the form.
    near = [(fits, candidate) for fits, candidate in tried if fits >= NEAR * most]
    fits, best = max(near, key=lambda each: (each[1].weight, each[0]))
    return Guess(best.mapping, best.looks_like, fits, len(looked))


def _is_sure(candidate: _Candidate) -> bool:
    """Whether a candidate goes by turns of conversations, or by names that say nothing else."""
    parts = {name: part.strip().lower() for name, part in candidate.mapping.parts.items()}
    if candidate.mapping.shape == "pair" and candidate.weight < BY_TURNS:
        return parts["prompt"] in ASKED and parts["answer"] in ANSWERED
    return candidate.weight > SURE


def guess_of_mixed(rows: Sequence[dict[str, Any]]) -> Guess | None:
    """The same for rows that may have several forms, as those of several files do: where nothing or only plain text
    suits all of them, the form of a good part of them that has more to it."""
    whole = guess(rows)
    if whole is not None and whole.mapping.shape != "text":
        return whole
    alike: dict[frozenset[str], list[dict[str, Any]]] = {}
    for row in rows:
        alike.setdefault(frozenset(row), []).append(row)
    if len(alike) < 2:
        return whole
    parts = [found for group in alike.values() if (found := guess(group)) is not None]
    # A text that nearly all rows have is what they are about, also where some of them say more besides.
    read = whole.mapping.parts["text"] if whole is not None and whole.fits >= NEAR * len(rows[:LOOKED_AT]) else ""
    if _rank(read, TEXTS) and _like_sentences(rows, read):
        return whole
    richer = [
        found
        for found in parts
        if found.mapping.shape != "text"
        and found.fits >= GOOD_PART * len(rows)
        and read not in found.mapping.parts.values()
    ]
    return max(richer, key=lambda found: found.fits, default=whole or max(parts, key=lambda f: f.fits, default=None))


def columns_of(rows: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """All columns of the rows, in the order of their first appearance, inner ones as dotted paths."""
    return tuple(dict.fromkeys(name for row in rows for name in flat_columns(row)))


def _without_trifles(rows: Sequence[dict[str, Any]], candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """The candidates without those that pass over the most of what is there: an id or a title beside conversations,
    whatever these are like, or beside what lies nested in the row."""
    turns = max((_length(rows, n) for n in columns_of(rows) if _share(rows, n, _is_spoken) > 0.5), default=0.0)
    nested = sum(_letters(v) for row in rows for v in row.values() if isinstance(v, (list, dict))) / max(1, len(rows))

    def worth(candidate: _Candidate) -> bool:
        used = sum(_length(rows, part) for part in candidate.mapping.parts.values())
        text = candidate.mapping.parts["text"] if candidate.mapping.shape == "text" else ""
        alone = text != "" and used < TRIFLE * nested
        if alone and text.strip().lower() in TEXTS:
            alone = not _like_sentences(rows, text)
        return not alone and (candidate.mapping.shape == "preference" or used >= turns / 2)

    return [candidate for candidate in candidates if worth(candidate)]


def _letters(value: Any) -> int:
    """How much text there is in a value, which numbers are not."""
    if isinstance(value, str):
        return len(value)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return sum(map(_letters, inner))


def _candidates(rows: Sequence[dict[str, Any]]) -> Iterator[_Candidate]:
    columns = columns_of(rows)
    lists = [
        n
        for n in columns
        if _share(rows, n, _is_turns) > 0.5
        and not (n.strip().lower() in ASKED | ANSWERED and _share(rows, n, lambda v: isinstance(v, str)) > 0.5)
    ]
    filled = {name: _share(rows, name, lambda v: isinstance(v, str) and v.strip() != "") for name in columns}
    # A table of questions is one, also while few of them have an answer.
    told = [
        n for n in columns if n.strip().lower() in ASKED | ANSWERED and sum(n in row for row in rows) > len(rows) / 2
    ]
    texts = [n for n in columns if n not in lists and filled[n] > (FILLED if n in told else 0.5)]
    if "image" in columns and _share(rows, "image", lambda v: hasattr(v, "picture")) > 0.5:
        yield _Candidate("image_folders", Mapping("image", {"image": "image", "label": "label"}), 10)
    yield from _preferences(rows, columns, texts, lists)
    yield from _chats(rows, lists, texts)
    yield from _pairs(rows, columns, texts)
    if {"prompt", "completion"} <= set(lists):
        parts = {"prompt": "prompt", "answer": "completion"}
        yield _Candidate("prompt_completion", Mapping("pair", parts), 8)
        if _share(rows, "label", _is_rating) > 0.9:
            yield _Candidate("rated", Mapping("rated", parts | {"rating": "label"}), 9)
    for prompt in (name for name in lists if name not in JUDGED | {"completion"}):  # which end with a question
        for answer in (name for name in texts if name.strip().lower() in ANSWERED):
            yield _Candidate("prompt_completion", Mapping("pair", {"prompt": prompt, "answer": answer}), 8)
    yield from _labels(rows, columns, texts)
    yield from _numbers(rows, columns, texts)
    for name in texts:  # of columns with names that say nothing, the one with most in it
        weight = 1 + _rank(name, TEXTS) / 10 + min(_length(rows, name), 9_000) / 100_000
        yield _Candidate("text", Mapping("text", {"text": name}), weight)


def _preferences(
    rows: Sequence[dict[str, Any]], columns: Sequence[str], texts: Sequence[str], lists: Sequence[str]
) -> Iterator[_Candidate]:
    for better, worse in PREFERRED:
        if not {better, worse} <= set(columns):
            continue
        parts = {"chosen": better, "rejected": worse}
        if asked := _named([*texts, *lists], (*PROMPTS, "messages", "conversations"), without=(better, worse)):
            parts["prompt"] = asked
        elif better in texts and _share(rows, better, lambda v: isinstance(v, str) and turns_in(v) is not None) <= 0.5:
            continue
        if "system" in texts:
            parts["system"] = "system"
        yield _Candidate("preference_pairs", Mapping("preference", parts), 9)


def _chats(rows: Sequence[dict[str, Any]], lists: Sequence[str], texts: Sequence[str]) -> Iterator[_Candidate]:
    for name in lists:
        if name in ("chosen", "rejected", "prompt", "completion"):
            continue
        turns = next(as_list(value) for row in rows if _is_turns(value := value_at(row, name)))
        openai = "role" in turns[0]
        parts = {"messages": name} | ({"system": "system"} if "system" in texts else {})
        yield _Candidate("openai" if openai else "sharegpt", Mapping("chat", parts), 8)


def _pairs(rows: Sequence[dict[str, Any]], columns: Sequence[str], texts: Sequence[str]) -> Iterator[_Candidate]:
    # Of tables everything is text: numbers are an answer when the column is called just that, else they are an id.
    numbers = {name for name in texts if _like_numbers([v for r in rows if (v := value_at(r, name)) not in (None, "")])}
    answers = [name for name in texts if (rank := _rank(name, ANSWERS)) and (rank > 1 or name not in numbers)]
    asked = [name for name in texts if (rank := _rank(name, PROMPTS)) and (rank > 1 or name not in numbers)]
    if any(_like_sentences(rows, name) for name in texts if "." not in name and name not in answers):
        # Who asked, beside what: a name of a customer, a heading of one word.
        asked = [n for n in asked if n.strip().lower() in ASKED - {"user", "human"} or _like_sentences(rows, n)]
    asked.sort(key=lambda name: -_rank(name, PROMPTS))
    answers.sort(key=lambda name: -_rank(name, ANSWERS))
    rating = next((n for n in columns if _rank(n, RATINGS) and _share(rows, n, _is_rating) > 0.9), "")
    for prompt in asked[:4]:
        for answer in answers[:4]:
            if prompt == answer:
                continue
            parts = {"prompt": prompt, "answer": answer}
            weight = 5 + (_rank(prompt, PROMPTS) + _rank(answer, ANSWERS)) / 100
            if rating and rating not in parts.values():
                told = {"system": "system"} if "system" in texts and rating != "system" else {}
                yield _Candidate("rated", Mapping("rated", parts | told | {"rating": rating}), weight + 2)
            parts |= {n: n for n in ("system", "history") if n in columns and n not in parts.values()}
            name = "question_answer" if prompt.lower() in ("question", "frage", "query") else "prompt_completion"
            beside = next((n for n in ("input", "context") if n in columns and n not in parts.values()), "")
            if beside and prompt.lower() in ("instruction", "question", "query"):
                form = "alpaca" if prompt == "instruction" else name
                yield _Candidate(form, Mapping("pair", parts | {"input": beside}), weight + 1)
            yield _Candidate(name, Mapping("pair", parts), weight)
    if not asked:
        yield from _answered(rows, answers, texts)
    plain = [name for name in texts if "." not in name and name not in JUDGED]
    weight = 3.0
    if len(plain) > 2 and not any(_rank(name, TEXTS) for name in plain):
        # Beside numbers, dates, names and kinds; weaker than the numbers themselves, were they to be told.
        plain, weight = [name for name in plain if name not in numbers and _like_sentences(rows, name)], 2.0
    few = len(plain) == 2
    plain = [name for name in plain if not _is_beside(rows, name, len(columns))]
    if len(plain) == 2 and not (answers and asked) and (few or not _headed(plain)):
        # Two columns of text and no name that tells: what comes first is asked, unless one of them is named.
        first, second = (plain[1], plain[0]) if plain[0] in answers or plain[1] in asked else plain
        if not {first.strip().lower(), second.strip().lower()} <= set(PROMPTS):  # such as a question and its context
            yield _Candidate("two_columns", Mapping("pair", {"prompt": first, "answer": second}), weight)


def _answered(rows: Sequence[dict[str, Any]], answers: Sequence[str], texts: Sequence[str]) -> Iterator[_Candidate]:
    """An answer by name, beside a text whose name does not say that it is what was asked: tickets with their replies,
    articles with summaries."""
    for answer in answers:
        others = [n for n in texts if n != answer and "." not in n and _like_sentences(rows, n)]
        if others and _like_sentences(rows, answer):
            prompt = max(others, key=lambda n: (_rank(n, TEXTS), _length(rows, n)))
            yield _Candidate("prompt_completion", Mapping("pair", {"prompt": prompt, "answer": answer}), 4)


def _labels(rows: Sequence[dict[str, Any]], columns: Sequence[str], texts: Sequence[str]) -> Iterator[_Candidate]:
    values = {name: [value_at(row, name) for row in rows] for name in columns}
    few = {name for name in columns if _like_labels(values[name])}
    free = [n for n in texts if "." not in n and n not in few]
    free.sort(key=lambda n: (_rank(n, TEXTS), _length(rows, n)), reverse=True)
    answers = [name for name in texts if name.strip().lower() in ANSWERED]
    answered = any(name.strip().lower() in ASKED for name in texts) and not few.issuperset(answers)
    only = _only_label(rows, values, few)
    for label in columns:
        plain = label.strip().lower()
        # Beside a single text, a column by that very name holds labels even where these rows all have the same one.
        by_name = plain in LABELS and len([name for name in texts if name != label]) == 1
        if label not in few and not (by_name and _like_labels(values[label], 1)):
            continue
        text = next((name for name in free if name != label), "")
        if not text:
            continue
        named = _rank(label, LABELS)
        mapping = Mapping("label", {"text": text, "label": label})
        # An unnamed column of few short values beside one long text is weaker evidence than prompt and answer by name.
        if named or len(columns) == 2:
            sure = named and not _rank(label, ANSWERS) and (not answered or plain in SURELY_LABELS)
            yield _Candidate("labels", mapping, (6.5 if sure else 4) + named / 100)
        elif only == (text, label):
            yield _Candidate("labels", mapping, 3.5)


def _only_label(rows: Sequence[dict[str, Any]], values: dict[str, list[Any]], few: set[str]) -> tuple[str, str] | None:
    """The text and the label of a small table whose names say nothing: of its columns one alone has few values, which
    is none of those that corpora have, and there is one text, which is short. None of any other table."""
    if len(values) > WIDE:
        return None
    kinds = [name for name in values if name in few and len(set(map(str, values[name]))) <= FEW_LABELS]
    long = [name for name in values if _like_sentences(rows, name)]
    if any((n := number_of(str(v))) is not None and not n.is_integer() for k in kinds for v in values[k]):
        return None  # how much of something there is, no kind
    if len(kinds) != 1 or len(long) != 1 or _words(kinds[0]) & NO_LABELS or _length(rows, long[0]) >= SHORT:
        return None
    return long[0], kinds[0]


def _is_beside(rows: Sequence[dict[str, Any]], name: str, columns: int) -> bool:
    """Whether a column of text only says which row it is, when or where it comes from, or its kind: ids, days,
    addresses, and, in more than two columns, few values over and over."""
    values = [value for row in rows if isinstance(value := value_at(row, name), str) and value.strip()]
    marks = sum(is_figure(text.strip()) or _is_id(text.strip()) for text in values)
    if _rank(name, (*NUMBERS, *ANSWERS)):
        return False
    return marks > 0.9 * len(values) or (columns > 2 and _like_labels(values, 1))


def _headed(names: Sequence[str]) -> bool:
    """A text and what only stands above it: its title, who wrote it."""
    return any(_rank(n, TEXTS) for n in names) and any(_words(n) & HEADINGS for n in names)


def _is_id(text: str) -> bool:
    return not any(map(str.isspace, text)) and any(letter in IN_IDS for letter in text)


def _words(name: str) -> set[str]:
    return set(name.strip().lower().replace("_", " ").split())


def _numbers(rows: Sequence[dict[str, Any]], columns: Sequence[str], texts: Sequence[str]) -> Iterator[_Candidate]:
    for name in columns:
        plain = name.strip().lower()
        filled = [value for row in rows if (value := value_at(row, name)) is not None and value != ""]
        if plain not in NUMBERS and (len(columns) > 2 or not _like_numbers(filled) or _like_places(filled)):
            continue
        if plain not in NUMBERS and _words(name) & (NO_LABELS | {"id"}):
            continue
        if plain == "score" and len(columns) > WIDEST:
            continue
        others = [n for n in texts if n != name and "." not in n and not _like_numbers([value_at(r, n) for r in rows])]
        if others and len(filled) >= max(2, len(rows) // 2) and _like_numbers(filled):
            text = max(others, key=lambda n: (_rank(n, TEXTS), _length(rows, n)))
            # Above plain text; below prompt and answer by name, and below any two columns of real text.
            weight = (4 if len(others) == 1 else 2.5) + _rank(name, NUMBERS) / 100
            yield _Candidate("texts_with_numbers", Mapping("label", {"text": text, "label": name}), weight)


def _like_numbers(values: Sequence[Any]) -> bool:
    """Nothing but numbers, be they written as text."""
    return bool(values) and all(
        not isinstance(value, bool) and isinstance(value, (str, int, float)) and number_of(str(value)) is not None
        for value in values
    )


def _like_places(values: Sequence[Any]) -> bool:
    """Whole numbers that only rise, as those of rows do."""
    numbers = [number_of(str(value)) or 0.0 for value in values]
    return all(number.is_integer() for number in numbers) and all(a < b for a, b in pairwise(numbers))


def _like_labels(values: Sequence[Any], least: int = 2) -> bool:
    """Few different short values, at least so many, most of them several times, or lists of such values."""
    filled = [value for value in values if value is not None and value != ""]
    if filled and all(isinstance(value, list) for value in filled):
        filled = [name for value in filled for name in value]
    if len(filled) < max(2, len(values) // 2) or not all(isinstance(v, (str, int, bool)) for v in filled):
        return False
    different = {str(value).strip() for value in filled}
    return (
        least <= len(different) <= min(MOST_LABELS, max(2, len(filled) // 2))
        and max(map(len, different)) <= LONGEST_LABEL
    )  # fmt: skip


def _like_sentences(rows: Sequence[dict[str, Any]], name: str) -> bool:
    """Several words in most rows, and not the same few over and over."""
    values = [value_at(row, name) for row in rows]
    words = sum(len(value.split()) > 2 or len(value) > 40 for value in values if isinstance(value, str))
    return words > 0.6 * len(rows) and not _like_labels(values)


def _is_turns(value: Any) -> bool:
    value = as_list(value)
    if not isinstance(value, list) or not value or not isinstance(value[0], dict):
        return False
    return any(key in value[0] for key in ROLE_KEYS) and any(key in value[0] for key in CONTENT_KEYS)


def _is_spoken(value: Any) -> bool:
    """Turns of which somebody known speaks some: comments on a post have names for who wrote them."""
    turns = as_list(value) if _is_turns(value) else ()
    said = [next((turn[key] for key in ROLE_KEYS if key in turn), "") for turn in turns if isinstance(turn, dict)]
    return any(str(role).strip().lower() in ROLES.keys() | TOOL_ROLES for role in said)


def _is_rating(value: Any) -> bool:
    return isinstance(value, bool) or str(value).strip().lower() in LIKED


def _share(rows: Sequence[dict[str, Any]], name: str, test: Any) -> float:
    return sum(bool(test(value_at(row, name))) for row in rows) / max(1, len(rows))


def _length(rows: Sequence[dict[str, Any]], name: str) -> float:
    return sum(len(str(value_at(row, name) or "")) for row in rows) / max(1, len(rows))


def _rank(name: str, known: Sequence[str]) -> int:
    """How good a name is among those known, the best ones first in the list; 0: not known."""
    plain = name.strip().lower().replace(" ", "_")
    if plain in known:
        return len(known) - known.index(plain)
    return int(
        any(word in known for word in plain.replace(".", "_").split("_"))
        or any(word in plain for word in WITHIN if word in known)
    )  # fmt: skip


def _named(names: Sequence[str], known: Sequence[str], without: Sequence[str] = ()) -> str:
    ranked = [(_rank(name, known), name) for name in names if name not in without]
    best = max(ranked, default=(0, ""))
    return best[1] if best[0] else ""
