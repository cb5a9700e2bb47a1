"""The adviser's rules as a table: what was answered what the data look like, and the rung and leading reason."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.advice import (
    LADDER,
    PURPOSES,
    UNTRAINED,
    Advice,
    Answers,
    DataLook,
    EvidenceSummary,
    Ground,
    summary_of,
)
from desktop.core.adviser import advise, guess, open_questions
from desktop.core.adviser_case import DOMAIN_LETTERS
from desktop.core.adviser_rules import ALSO, RULES
from desktop.core.evidence import (
    MEASURES,
    Evidence,
    EvidenceAsk,
    Score,
    Strategy,
    StrategyResult,
    Tried,
    scored,
    verdict,
)
from desktop.core.problems import Problem
from desktop.core.recipe import recipe_from
from desktop.core.scores import Interval, Task
from desktop.core.wording import SENTENCES, places, words_for

FEW_PAGES, BOOKS = 60_000, 4_000_000


def pairs(rows: int, **more: Any) -> DataLook:
    """Prompts with answers."""
    return DataLook(**{"shape": "pair", "rows": rows, "held_out": max(1, rows // 10), "letters": 200 * rows} | more)


def sorted_by(*counts: int, kind: str = "labels", **more: Any) -> DataLook:
    """Texts or images with as many labels as there are counts."""
    labels = {f"label {number}": count for number, count in enumerate(counts)}
    shape = "image" if kind == "images" else "label"
    known = {"shape": shape, "rows": sum(counts), "held_out": 20, "labels": labels, "label_kind": kind}
    return DataLook(**known | more)


def numbers(rows: int) -> DataLook:
    """Texts with a number each."""
    return DataLook(shape="label", rows=rows, held_out=20, label_kind="number")


def documents(letters: int) -> DataLook:
    """Nothing but raw documents."""
    return DataLook(shape="text", rows=1 + letters // 2000, held_out=5, letters=letters, documents=letters)


def compared(rows: int, shape: str = "preference", **more: Any) -> DataLook:
    """Preference pairs or ratings."""
    return DataLook(shape=shape, rows=rows, held_out=rows // 10, **more)


WRITE, SORT, KNOW, SPEAK, PREFER = (Answers(purpose) for purpose in PURPOSES)
WRITE_STRICT, WRITE_OFTEN = Answers("write", strict=True), Answers("write", often=True)
WRITE_UNUSUAL, SORT_UNUSUAL = Answers("write", unusual=True), Answers("sort", unusual=True)
GOOD, POOR = EvidenceSummary(0.97, 1.0, "exact match"), EvidenceSummary(0.4, 1.0, "exact match")
FOUND, NOT_FOUND = (EvidenceSummary(score, 1.0, "holds", "looked_up") for score in (0.97, 0.4))
SMALL_CARD, ROOM = Ground(full_fits=False), Ground(full_fits=True)
NO_CHAT, CHAT = Ground(chat=False), Ground(chat=True)

# fmt: off
CASES: list[tuple[Answers, DataLook, str, str, Ground, EvidenceSummary | None]] = [
    # few labelled examples: few-shot prompting with retrieval
    (WRITE, DataLook(), "prompt", "why.no_examples", Ground(), None),
    (PREFER, DataLook(), "prompt", "why.no_examples", Ground(), None),
    (Answers(), documents(BOOKS), "prompt", "why.purpose_open", Ground(), None),
    (WRITE, pairs(7), "prompt", "mend.too_few", Ground(), None),
    (WRITE, pairs(60), "prompt", "why.few_examples", Ground(), None),
    (WRITE, pairs(300), "prompt", "why.few_examples", Ground(), None),
    (WRITE, pairs(499), "prompt", "why.few_examples", Ground(), None),
    (Answers(), pairs(300), "prompt", "why.few_examples", Ground(), None),
    (WRITE_OFTEN, pairs(300), "prompt", "why.few_examples", Ground(), None),
    (WRITE_STRICT, pairs(60), "prompt", "why.few_examples", Ground(), None),
    (WRITE_UNUSUAL, pairs(60), "prompt", "why.few_examples", Ground(), None),
    # form or style must be consistent: an adapter
    (WRITE_STRICT, pairs(150), "adapter", "why.form_strict", Ground(), None),
    (WRITE_STRICT, pairs(800), "adapter", "why.form_strict", Ground(), None),
    (WRITE_STRICT, pairs(200_000), "adapter", "why.form_strict", ROOM, None),
    # changes often: one adapter for each use
    (WRITE_OFTEN, pairs(2_000), "adapter", "why.uses_change", Ground(), None),
    (WRITE_OFTEN, pairs(200_000), "adapter", "why.uses_change", ROOM, None),
    # enough data
    (WRITE, pairs(500), "adapter", "why.enough_examples", Ground(), None),
    (WRITE, pairs(20_000), "adapter", "why.enough_examples", ROOM, None),
    (WRITE, pairs(150_000), "full", "why.much_data", ROOM, None),
    (WRITE, pairs(150_000), "adapter", "why.no_room_for_all", SMALL_CARD, None),
    # an unusual field
    (WRITE_UNUSUAL, pairs(200), "adapter", "why.field_by_examples", Ground(), None),
    (WRITE_UNUSUAL, pairs(2_000, documents=FEW_PAGES), "adapter", "why.field_by_examples", Ground(), None),
    (WRITE_UNUSUAL, pairs(2_000, documents=BOOKS), "domain_then_task", "why.field_then_task", Ground(), None),
    (WRITE_UNUSUAL, pairs(40, documents=BOOKS), "domain", "why.field_unusual", Ground(), None),
    (WRITE, pairs(2_000, documents=BOOKS), "adapter", "why.enough_examples", Ground(), None),
    (Answers("speak", unusual=True), documents(BOOKS), "domain", "why.field_unusual", Ground(), None),
    (SPEAK, documents(BOOKS), "domain", "why.manner_of_documents", Ground(), None),
    (SPEAK, documents(FEW_PAGES), "prompt", "why.few_documents", Ground(), None),
    # facts
    (KNOW, documents(BOOKS), "look_up", "why.facts", Ground(), None),
    (KNOW, DataLook(), "look_up", "why.facts", Ground(), None),
    (KNOW, pairs(2_000), "look_up", "why.facts", Ground(), None),
    (Answers("know", often=True), documents(BOOKS), "look_up", "why.facts_change", Ground(), None),
    (Answers("know", unusual=True, often=True), documents(BOOKS), "look_up", "why.facts_change", Ground(), None),
    (Answers("know", unusual=True), documents(BOOKS), "domain", "why.facts_of_a_field", Ground(), None),
    (Answers("know", unusual=True), documents(FEW_PAGES), "look_up", "why.facts", Ground(), None),
    # labels and numbers
    (SORT, sorted_by(5, 6, 4), "prompt", "why.few_per_label", Ground(), None),
    (SORT, sorted_by(40, 40, 40), "head", "why.head_is_enough", Ground(), None),
    (SORT, sorted_by(400, 500), "adapter", "why.texts_enough", Ground(), None),
    (SORT, sorted_by(*[20] * 50), "head", "why.head_is_enough", Ground(), None),
    (SORT_UNUSUAL, sorted_by(*[20] * 50), "adapter", "why.texts_unlike", Ground(), None),
    (Answers("sort", often=True), sorted_by(400, 500), "head", "why.labels_change", Ground(), None),
    (SORT, sorted_by(9_000, 8_000), "full", "why.many_labelled", Ground(), None),
    (SORT, sorted_by(9_000, 8_000), "adapter", "why.texts_enough", SMALL_CARD, None),
    (SORT, numbers(60), "prompt", "why.few_numbers", Ground(), None),
    (SORT, numbers(300), "head", "why.head_for_numbers", Ground(), None),
    (SORT, numbers(3_000), "adapter", "why.numbers_enough", Ground(), None),
    (SORT, pairs(2_000), "adapter", "why.enough_examples", Ground(), None),
    # images
    (SORT, sorted_by(30, 30, kind="images"), "head", "why.head_is_enough", Ground(), None),
    (SORT, sorted_by(4, 5, 4, kind="images"), "head", "why.few_images", Ground(), None),
    (SORT, sorted_by(600, 700, kind="images"), "last_layers", "why.images_enough", Ground(), None),
    (SORT_UNUSUAL, sorted_by(*[30] * 20, kind="images"), "last_layers", "why.images_unlike", Ground(), None),
    (SORT, sorted_by(7_000, 7_000, kind="images"), "full", "why.many_labelled", ROOM, None),
    (KNOW, sorted_by(30, 30, kind="images"), "head", "why.head_is_enough", Ground(), GOOD),
    # preference
    (PREFER, compared(1_000), "preference", "why.pairs", CHAT, None),
    (PREFER, compared(1_000, "rated"), "preference", "why.ratings", Ground(), None),
    (PREFER, compared(40), "prompt", "why.few_pairs", Ground(), None),
    (PREFER, pairs(2_000), "adapter", "why.enough_examples", Ground(), None),
    # what prompts have shown
    (WRITE_STRICT, pairs(2_000), "prompt", "why.already_good", Ground(), GOOD),
    (SORT, sorted_by(400, 500), "prompt", "why.already_good", Ground(), GOOD),
    (WRITE, pairs(300), "adapter", "why.prompts_fall_short", Ground(), POOR),
    (WRITE, pairs(2_000, documents=BOOKS), "look_up", "why.looked_up_good", Ground(), FOUND),
    (Answers("know", unusual=True), documents(BOOKS), "look_up", "why.looked_up_good", Ground(), FOUND),
    (SPEAK, documents(BOOKS), "domain", "why.manner_of_documents", Ground(), FOUND),
    (KNOW, documents(BOOKS), "look_up", "why.facts", Ground(), NOT_FOUND),
    (WRITE, pairs(60), "prompt", "why.few_examples", Ground(), POOR),
    (PREFER, compared(1_000), "preference", "why.pairs", Ground(), GOOD),
    # faults of the data come first
    (SORT, sorted_by(800), "prompt", "mend.single_label", Ground(), None),
    (SORT, sorted_by(800, kind="images"), "head", "mend.single_label", Ground(), None),
    (SORT, sorted_by(300, 300, 1, 1), "adapter", "mend.rare_labels", Ground(), None),
    (WRITE, pairs(900, held_out=0), "adapter", "mend.none_held_out", Ground(), None),
    (WRITE, pairs(900, duplicates=700), "prompt", "mend.duplicates", Ground(), None),
    (WRITE_STRICT, pairs(900, duplicates=700), "adapter", "mend.duplicates", Ground(), None),
    (PREFER, compared(900, "rated", one_sided=True), "prompt", "mend.one_sided", Ground(), None),
    (PREFER, compared(900, same_pairs=850), "prompt", "mend.same_pairs", Ground(), None),
    (PREFER, compared(900, same_pairs=900), "prompt", "mend.same_pairs", Ground(), None),
]
# fmt: on


@pytest.mark.parametrize(("answers", "look", "rung", "reason", "ground", "evidence"), CASES)
def test_each_case_has_its_rung_and_its_leading_reason(
    answers: Answers, look: DataLook, rung: str, reason: str, ground: Ground, evidence: EvidenceSummary | None
) -> None:
    found = advise(answers, look, ground, evidence)
    assert (found.rung, found.leading.code) == (rung, f"advice.{reason}")


def test_the_table_shows_every_rung_and_every_rule() -> None:
    found = [advise(answers, look, ground, evidence) for answers, look, _, _, ground, evidence in CASES]
    assert {advice.rung for advice in found} == set(LADDER)
    assert {advice.reasons[0].code for advice in found} == {f"advice.why.{rule.code}" for rule in RULES}
    assert len(CASES) >= 30


def test_faults_are_said_beside_the_reason_of_the_rung() -> None:
    found = advise(SORT, sorted_by(300, 1, held_out=0))
    assert [problem.code for problem in found.mend] == ["advice.mend.rare_labels", "advice.mend.none_held_out"]
    assert found.leading == found.mend[0]
    assert found.mend[0].values == {"rare": 1, "rare_label": "label 1"}
    assert found.reasons[0].code == "advice.why.head_is_enough"


def test_without_training_a_way_of_prompting_takes_its_place() -> None:
    assert advise(WRITE).instead == "zero_shot"
    assert advise(WRITE, pairs(7)).instead == "fixed"
    assert advise(WRITE, pairs(300)).instead == "nearest"
    assert advise(WRITE, documents(FEW_PAGES)).instead == "retrieved"
    assert advise(KNOW).instead == "retrieved" == advise(KNOW, documents(BOOKS)).instead
    assert advise(KNOW, pairs(300)).instead == "nearest"
    best = EvidenceSummary(1.0, 1.0, "accuracy", "fixed")
    assert advise(SORT, sorted_by(90, 90), evidence=best).instead == "fixed"
    assert advise(WRITE, pairs(5_000)).instead == ""


def test_the_sentences_of_a_rung_go_with_the_data() -> None:
    def remedy(*case: Any) -> str:
        return words_for(advise(*case).title).remedy

    assert remedy(SORT, sorted_by(40, 40)).endswith("(an encoder).")
    assert remedy(SORT, sorted_by(40, 40, kind="images")).endswith("one that sees images.")
    assert "less surprised" in remedy(KNOW, documents(BOOKS)) and "less surprised" in remedy(
        SPEAK, documents(FEW_PAGES)
    )
    assert "less surprised" not in remedy(KNOW, pairs(300))
    assert remedy(Answers(), documents(BOOKS)) == "Add --for know or --for speak."
    for purpose in (WRITE, SORT, SPEAK, PREFER):
        assert words_for(advise(purpose).title).title == "Choose your examples, and the adviser can say more"
    wanting = [(WRITE,), (KNOW,), (KNOW, pairs(300)), (KNOW, documents(BOOKS)), (WRITE, pairs(7))]
    assert [advise(*case).wants_data for case in wanting] == [True, True, True, False, False]


def test_of_documents_only_their_purpose_is_asked_at_first() -> None:
    assert open_questions(Answers(), documents(BOOKS)) == ("purpose",)


def test_images_of_one_kind_are_not_trained_on() -> None:
    assert not advise(SORT, sorted_by(800, kind="images")).fine_tune


def test_the_recipe_says_what_is_learned_and_how() -> None:
    def of(*case: Any) -> dict[str, Any]:
        return advise(*case).recipe

    assert of(WRITE, pairs(900)) == {"objective": "next_token", "method": "lora"}
    assert of(SORT, sorted_by(*[20] * 50)) == {"objective": "labels", "method": "head"}
    assert of(SORT, sorted_by(400, 500, kind="multi_label")) == {"objective": "multi_label", "method": "lora"}
    assert of(SORT, numbers(300))["objective"] == "number"
    assert of(SORT, sorted_by(600, 700, kind="images")) == {
        "objective": "images", "method": "layers", "quantisation": "none"
    }  # fmt: skip
    assert of(WRITE, pairs(150_000)) == {"objective": "next_token", "method": "full", "quantisation": "none"}
    assert of(PREFER, compared(1_000), CHAT)["objective"] == "dpo"
    assert of(PREFER, compared(1_000), NO_CHAT)["objective"] == "orpo"
    assert of(PREFER, compared(1_000, "rated"))["objective"] == "kto"
    both = pairs(2_000, documents=BOOKS)
    assert of(WRITE_UNUSUAL, both, NO_CHAT)["documents_order"] == "first"
    assert of(WRITE_UNUSUAL, both, CHAT)["documents_order"] == "mixed"


def test_what_would_lead_elsewhere_is_said_and_does_lead_there() -> None:
    found = advise(WRITE, pairs(300))
    assert [(change.when.code, change.rung) for change in found.would_change] == [
        ("advice.change.rows", "adapter"),
        ("advice.change.unusual_yes", "adapter"),
        ("advice.change.strict_yes", "adapter"),
    ]
    assert found.would_change[0].when.values == {"wanted": 500}
    assert advise(WRITE, pairs(500)).rung == "adapter"
    sorting = advise(SORT).would_change[0]
    assert (sorting.when.values, sorting.rung) == ({"wanted": 100}, "head")
    no_room = advise(WRITE, pairs(150_000), SMALL_CARD)
    assert ("advice.change.memory", "full") in [(change.when.code, change.rung) for change in no_room.would_change]
    documents_wanted = advise(WRITE_UNUSUAL, pairs(2_000)).would_change[0]
    assert (documents_wanted.when.code, documents_wanted.rung) == ("advice.change.documents", "domain_then_task")


def test_data_answer_what_they_can() -> None:
    assert guess(pairs(10)) == Answers("write")
    assert guess(pairs(10, json_share=1.0)) == Answers("write", strict=True)
    assert guess(sorted_by(3, 4)) == Answers("sort")
    assert guess(compared(5)) == Answers("prefer")
    assert guess(documents(5)) == Answers() == guess(DataLook())


def test_only_questions_that_make_a_difference_are_asked() -> None:
    assert open_questions(Answers(), sorted_by(30, 30, kind="images")) == ()
    assert open_questions(Answers(), sorted_by(*[30] * 20, kind="images")) == ("unusual", "often")
    assert open_questions(Answers()) == open_questions(WRITE) == ("purpose", "unusual", "strict", "often")
    assert open_questions(SORT) == ("purpose", "often")
    assert open_questions(PREFER) == ("purpose",)
    assert open_questions(KNOW, documents(FEW_PAGES)) == ("purpose",)
    assert open_questions(KNOW, documents(BOOKS)) == ("purpose", "unusual", "often")
    assert open_questions(PREFER, compared(1_000)) == ("purpose",)
    assert "strict" in open_questions(WRITE, pairs(300)) and "often" not in open_questions(WRITE, pairs(300))


def all_answers() -> list[Answers]:
    """Every way to answer, not at all included."""
    either = (None, False, True)
    return [Answers(*values) for values in itertools.product((None, *PURPOSES), either, either, either)]


LOOKS = st.builds(
    lambda shape, rows, held_out, share, labels, kind, letters, json, one_sided: DataLook(
        shape=shape,
        rows=rows,
        held_out=held_out,
        duplicates=int(share * rows),
        labels=dict(enumerate_labels(labels)) if kind and kind != "number" else {},
        label_kind=kind,
        documents=letters,
        json_share=json,
        one_sided=one_sided,
    ),
    st.sampled_from(["", "chat", "pair", "label", "preference", "rated", "text", "image"]),
    st.integers(0, 2_000_000),
    st.integers(0, 500),
    st.floats(0, 1),
    st.lists(st.integers(1, 500), min_size=1, max_size=6),
    st.sampled_from(["", "labels", "multi_label", "number", "images"]),
    st.integers(0, 3 * DOMAIN_LETTERS),
    st.floats(0, 1),
    st.booleans(),
)


def enumerate_labels(counts: list[int]) -> list[tuple[str, int]]:
    """Labels with these counts."""
    return [(f"label {number}", count) for number, count in enumerate(counts)]


@settings(deadline=None)
@given(
    st.sampled_from(all_answers()),
    LOOKS,
    st.builds(Ground, st.sampled_from([None, False, True]), st.sampled_from([None, False, True])),
    st.none()
    | st.builds(
        EvidenceSummary, st.floats(0, 1), st.floats(0.1, 1), st.just("chrF"), st.sampled_from(["nearest", "looked_up"])
    ),
)
def test_every_case_gets_advice_with_sentences(
    answers: Answers, look: DataLook, ground: Ground, evidence: EvidenceSummary | None
) -> None:
    found = advise(answers, look, ground, evidence)
    assert 1 <= len(found.reasons) <= 3
    for problem in said(found):
        words = words_for(problem)
        assert problem.code in SENTENCES
        assert "?" not in words.title + words.cause + words.remedy
    assert bool(found.recipe) == (found.rung not in UNTRAINED)
    assert found.instead in ("", *get_args(Strategy)) and bool(found.instead) == (found.rung in UNTRAINED)
    if found.recipe:
        recipe_from({"model": "starter", "data": "starter", "steps": 1, **found.recipe})
    assert all(change.rung != found.rung for change in found.would_change)


def said(advice: Advice) -> list[Problem]:
    """Everything an advice says."""
    changes = [change.when for change in advice.would_change]
    return [advice.title, *advice.mend, *advice.reasons, *changes]


def test_every_rule_has_its_sentences_and_stands_in_the_documentation() -> None:
    text = (Path(__file__).parents[2] / "docs" / "adviser.md").read_text("utf-8")
    for group, rules in (("why", RULES), ("also", ALSO)):
        for rule in rules:
            words = SENTENCES[f"advice.{group}.{rule.code}"]
            assert places(words.cause + words.title) == set(rule.says), rule.code
    for rule in RULES:
        assert f"`{rule.code}`" in text, rule.code
    for rung in LADDER:
        assert f"advice.rung.{rung}" in SENTENCES and f"`{rung}`" in text


def test_the_documentation_shows_these_cases() -> None:
    text = (Path(__file__).parents[2] / "docs" / "adviser.md").read_text("utf-8")
    for case in CASES:
        assert line_of(*case) in text


def line_of(
    answers: Answers, look: DataLook, rung: str, reason: str, ground: Ground, evidence: EvidenceSummary | None
) -> str:
    """A case as a line of the documentation's table."""
    said = [answers.purpose or "–"]
    said += [word for word in ("unusual", "strict", "often") if getattr(answers, word)]
    return f"| {', '.join(said)} | {data_words(look)} | {known_words(ground, evidence)} | `{rung}` | `{reason}` |"


def data_words(look: DataLook) -> str:
    """The data of a case in short."""
    names = {
        "pair": "pairs",
        "text": "passages",
        "preference": "pairs to compare",
        "rated": "ratings",
        "image": "images",
    }
    kind = names.get(look.shape, "texts with a number" if look.label_kind == "number" else "texts")
    parts = [f"{look.rows:,} {kind}"] if look.rows else ["none"]
    if counts := list(look.labels.values()):
        each = f"{min(counts):,}" if len(set(counts)) == 1 else f"{min(counts):,} to {max(counts):,}"
        parts += [f"{len(counts)} labels of {each}" if len(counts) > 1 else "one label"]
    parts += [f"{look.documents // 2000:,} pages"] if look.documents else []
    parts += [f"{look.duplicates:,} repeated"] if look.duplicates else []
    parts += ["one-sided"] if look.one_sided else []
    parts += [f"in {look.same_pairs:,} both the same"] if look.same_pairs else []
    return ", ".join(parts + (["none held out"] if look.rows and not look.held_out else []))


def known_words(ground: Ground, evidence: EvidenceSummary | None) -> str:
    """What else is known in a case, in short."""
    room = {None: "", True: "room for all", False: "no room for all"}[ground.full_fits]
    how = "looked up" if evidence and evidence.looked_up else "prompts"
    score = f"{how}: {evidence.best_prompt_score}" if evidence else ""
    return ", ".join(filter(None, (room, "chat" if ground.chat else "", score)))


def tried(task: Task, value: float, count: int) -> Evidence:
    """What trying prompts gave: the best of them got `value`, on `count` examples."""
    ask = EvidenceAsk(
        model="", model_name="m", fingerprint="f", dataset="d", train_sha256="t", held_out_sha256="h",
        device="cpu", precision="fp32",
    )  # fmt: skip
    score = Score(MEASURES[task][0].name, Interval(value, value - 0.05, min(1.0, value + 0.05)))
    one = Tried(question="q", expected="e", said="s")
    result = StrategyResult(
        strategy="fixed", scores=(score,), seconds=1.0, shots=3.0, prompt_tokens=9.0, tried=(one,) * count
    )
    return Evidence(
        ask=ask, task=task, held_out=count, train=900, results=(result, result), torch_device="cpu", at=0.0, seconds=2.0
    )  # fmt: skip


def test_tried_prompts_count_where_they_decide_something() -> None:
    good, poor = summary_of(tried("json", 0.96, 50)), summary_of(tried("json", 0.5, 50))
    assert good is not None and good.good_enough and good.strategy == "fixed"
    assert advise(WRITE_STRICT, pairs(900), evidence=good).instead == "fixed"
    touching = summary_of(tried("labels", 0.96, 50))
    assert touching is not None and touching.good_enough
    assert poor is not None and not poor.good_enough
    assert advise(WRITE, pairs(300), evidence=poor).reasons[0].values == {"score": "0.50", "ceiling": "1.00"}
    assert summary_of(tried("free", 0.6, 50)) is None
    assert summary_of(tried("passages", 12.0, 50)) is None
    assert summary_of(tried("json", 0.96, 5)) is None


def looked_up(before: int, now: int, *, of_questions: bool = True, count: int = 40) -> Evidence:
    """Short answers alone and looked up, so many of them in a sentence that holds the expected word."""

    def result(strategy: Strategy, right: int) -> StrategyResult:
        said = [f"The lamp {n} hangs there." if n < right else "No idea." for n in range(count)]
        rows = [Tried(question="q", expected=f"lamp {n}", said=text) for n, text in enumerate(said)]
        return StrategyResult(
            strategy=strategy, scores=scored("short", rows, 0), seconds=1.0, shots=3.0, prompt_tokens=9.0,
            tried=tuple(rows),
        )  # fmt: skip

    base = tried("short", 0.5, count)
    ask = msgspec.structs.replace(base.ask, on_all=of_questions, documents_sha256="d")
    results = (result("zero_shot", before), result("looked_up", now))
    return msgspec.structs.replace(base, ask=ask, results=results)


def test_questions_about_documents_say_what_looking_up_gives_and_nothing_about_prompts() -> None:
    found = summary_of(looked_up(2, 40))
    assert found is not None and found.looked_up and found.good_enough
    assert verdict(looked_up(2, 40)).code == "evidence.documents_help"
    advice = advise(KNOW, documents(BOOKS), evidence=found)
    assert (advice.leading.code, advice.instead) == ("advice.why.looked_up_good", "looked_up")
    assert "new documents count at once" in words_for(advice.title).remedy
    short = summary_of(looked_up(2, 12))
    assert short is not None and not short.good_enough
    reasons = advise(KNOW, documents(BOOKS), evidence=short).reasons
    assert reasons[1] == Problem("advice.also.looked_up_short", {"score": "0.30", "ceiling": "1.00"})
    known_by_heart = summary_of(looked_up(40, 10))  # what the model answers by itself is no prompt that was found
    assert known_by_heart is not None and known_by_heart.looked_up and not known_by_heart.good_enough
    assert summary_of(looked_up(2, 9, count=9)) is None


def test_a_prompt_that_does_without_documents_goes_before_looking_up() -> None:
    good, better = tried("json", 0.96, 50), tried("json", 0.99, 50)
    both = msgspec.structs.replace(
        good, results=(good.results[0], msgspec.structs.replace(better.results[0], strategy="looked_up"))
    )
    found = summary_of(both)
    assert found is not None and found.strategy == "fixed"
    assert advise(WRITE, pairs(900, documents=BOOKS), evidence=found).rung == "prompt"
    alone = msgspec.structs.replace(both, results=(tried("json", 0.4, 50).results[0], both.results[1]))
    found = summary_of(alone)
    assert found is not None and found.looked_up
    advice = advise(WRITE, pairs(900, documents=BOOKS), evidence=found)
    assert (advice.rung, advice.instead, advice.wants_data) == ("look_up", "looked_up", False)
