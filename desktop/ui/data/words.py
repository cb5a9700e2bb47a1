"""Datasets in words: shapes, steps, severities, counts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.core.datasets import Finding, FixKind, Guess, Mapping, Severity, Shape
from desktop.core.problems import Problem
from desktop.core.words import Words
from desktop.core.words_doctor import finding_problem
from desktop.data.library import HELD_OUT_FOLDER, DatasetFolder, Entry
from desktop.ui.texts import count_text, ended, sentences
from desktop.ui.wording import words_of

SEVERITY_LEVELS: dict[Severity, str] = {"serious": "bad", "look": "warn", "note": "info"}
"""The level of a badge (a key of `badge.TONES`) for each severity, the worst first."""


def say(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("datasets", text)


def shape_words(shape: Shape) -> str:
    """What the rows of a dataset are."""
    words: dict[str, str] = {
        "chat": say("Conversations"),
        "pair": say("Prompts with answers"),
        "label": say("Texts with labels or numbers"),
        "preference": say("Prompts with a better and a worse answer"),
        "rated": say("Answers that were liked or not"),
        "text": say("Plain text"),
        "image": say("Images with labels"),
    }
    return words[shape]


def form_words(looks_like: str) -> str:
    """The name of the form that a guess recognised."""
    words = {
        "alpaca": say("Alpaca instructions"),
        "sharegpt": say("ShareGPT conversations"),
        "openai": say("OpenAI messages"),
        "prompt_completion": say("prompts and completions"),
        "question_answer": say("questions and answers"),
        "labels": say("texts with labels"),
        "texts_with_numbers": say("texts with a number each"),
        "preference_pairs": say("preference pairs"),
        "rated": say("rated answers"),
        "two_columns": say("a column of prompts and one of answers"),
        "text": say("plain text"),
        "image_folders": say("a folder of images for each label"),
    }
    return words.get(looks_like, looks_like.replace("_", " "))


def guess_words(guess: Guess) -> str:
    """The guess, shown as one."""
    sentence = say("Looks like {form}: {fits} of {looked_at} rows fit.")
    return sentence.format(
        form=form_words(guess.looks_like), fits=count_text(guess.fits), looked_at=count_text(guess.looked_at)
    )


def part_words(part: str) -> str:
    """What a part of an example is called."""
    words = {
        "messages": say("Conversation"),
        "system": say("Instruction for the model (system prompt)"),
        "prompt": say("Prompt"),
        "answer": say("Answer to learn"),
        "input": say("Further input, put below the prompt"),
        "history": say("Earlier turns"),
        "text": say("Text"),
        "label": say("Label"),
        "chosen": say("Better answer"),
        "rejected": say("Worse answer"),
        "rating": say("Whether it was liked"),
        "image": say("Image"),
    }
    return words.get(part, part)


def role_words(role: str) -> str:
    """Who speaks, as it stands above a bubble."""
    words = {
        "user": say("Prompt"),
        "assistant": say("Answer to learn"),
        "system": say("Instruction"),
        "text": say("Text to learn"),
    }
    return words.get(role, role)


def severity_words(severity: Severity) -> str:
    """How bad a finding is."""
    words = {"serious": say("Serious"), "look": say("Worth a look"), "note": say("Good to know")}
    return words[severity]


def step_words(step: str) -> str:
    """What a job is doing."""
    words = {
        "": say("Starting"),
        "reading": say("Reading the files"),
        "preview": say("Reading the files"),
        "checking": say("The doctor is looking"),
        "preparing": say("Setting examples aside"),
        "counting": say("Counting tokens"),
    }
    return words.get(step, say("Working"))


def finding_words(finding: Finding) -> Words:
    """The sentences about a finding."""
    return words_of(finding_problem(finding))


def finding_tag(code: str) -> str:
    """A finding in two or three words, as it stands beside one row."""
    words = {
        "answer.empty": say("empty answer"),
        "answer.one_word": say("one-word answer"),
        "answer.in_prompt": say("answer stands in the prompt"),
        "answer.refusal": say("stock refusal"),
        "duplicate.exact": say("repeated"),
        "duplicate.near": say("nearly repeated"),
        "duplicate.conflict": say("same prompt, other answer"),
        "leak.exact": say("also held out"),
        "leak.near": say("nearly the same is held out"),
        "language.mixed": say("other language"),
        "text.mojibake": say("garbled letters"),
        "personal.email": say("e-mail address"),
        "personal.phone": say("phone number"),
        "personal.card": say("card number"),
        "personal.iban": say("bank account"),
        "personal.secret": say("key or password"),
        "label.imbalance": say("rarest label"),
        "label.rare": say("rare label"),
        "label.spelling": say("spelling of the label"),
        "length.outlier": say("unusually long"),
        "length.context": say("longer than the context"),
        "preference.same": say("both answers are the same"),
        "image.two_labels": say("other label elsewhere"),
        "image.one_label": say("the only label"),
    }
    return words.get(code, "")  # the others are about the dataset as a whole


def done_words(kind: FixKind, rows: int) -> str:
    """What a fix did."""
    words: dict[str, str] = {
        "leave_out": say("{rows} left out"),
        "repair": say("{rows} repaired"),
        "redact": say("{rows} redacted"),
    }
    return words[kind].format(rows=count_text(rows))


def fix_words(kind: FixKind) -> str:
    """The verb on the button of a fix."""
    words: dict[str, str] = {"leave_out": say("Leave them out"), "repair": say("Repair"), "redact": say("Redact")}
    return words[kind]


def reason_words(code: str) -> str:
    """Why a row was left out, short."""
    return words_of(Problem(code)).title


def reason_cause(code: str) -> str:
    """Why a row was left out, in a sentence."""
    cause = words_of(Problem(code)).cause
    return ended(cause[:1].upper() + cause[1:])


def fixed_codes(entry: Entry) -> set[str]:
    """The findings that something was done about."""
    return {fix.code for fix in entry.recipe.fixes}


def open_findings(entry: Entry) -> list[Finding]:
    """The findings that nothing was done about yet, the worst first."""
    order = list(SEVERITY_LEVELS)
    found = [finding for finding in entry.findings or () if finding.code not in fixed_codes(entry)]
    return sorted(found, key=lambda finding: (order.index(finding.severity), -finding.rows))


def findings_badge(entry: Entry) -> tuple[str, str]:
    """The level and the words of the badge that says what the doctor found."""
    if entry.findings is None:
        return "neutral", say("Not checked yet")
    found = open_findings(entry)
    if not found:
        return "good", say("Nothing to mend") if entry.findings else say("No problems")
    worst = found[0].severity
    count = sum(finding.severity == worst for finding in found)
    return SEVERITY_LEVELS[worst], f"{severity_words(worst)}: {count_text(count)}"


def _examples(count: int) -> str:
    return say("1 example") if count == 1 else say("{count} examples").format(count=count_text(count))


def counts_words(entry: Entry) -> str:
    """Examples, held-out ones and those left out, in one line."""
    imported, prepared = entry.imported, entry.prepared
    if imported is None:
        return say("Being read for the first time")
    left_out = sum(each.rows for each in imported.left_out)
    if prepared is None:
        parts = [_examples(imported.kept)]
    else:
        left_out += prepared.left_out_fixes
        parts = [  # the doctor and the pages of examples count both together
            say("{count} to learn from").format(count=count_text(prepared.train)),
            say("{count} held out").format(count=count_text(prepared.held_out)),
        ]
    if left_out:
        parts.append(say("{count} left out").format(count=count_text(left_out)))
    return " · ".join(parts)


def left_out_of_own(entry: Entry) -> str:
    """How many rows of its own held-out files could not be used; nothing if there are none."""
    own = DatasetFolder(entry.path / HELD_OUT_FOLDER).imported() if entry.recipe.split.how == "file" else None
    count = own.rows_in - own.kept if own else 0
    return say("{count} left out").format(count=count_text(count)) if count else ""


def mapping_of(entry: Entry) -> Mapping | None:
    """How the rows of a dataset were read: as a person chose, else as guessed; None before that is known."""
    guess = entry.imported.guess if entry.imported else None
    return entry.recipe.mapping or (guess.mapping if guess else None)


def shape_of(entry: Entry) -> str:
    """The shape of a dataset in words; nothing before it was read."""
    mapping = mapping_of(entry)
    return shape_words(mapping.shape) if mapping else ""


def names_words(paths: tuple[str, ...], most: int = 2) -> str:
    """File names in a sentence."""
    names = [Path(path).name for path in paths]
    if len(names) <= most:
        return ", ".join(names)
    return say("{names} and {count} more").format(names=", ".join(names[:most]), count=count_text(len(names) - most))


def changed_words(entry: Entry) -> str:
    """Which source files changed since they were read, and which are gone."""
    parts = []
    if entry.changed:
        parts.append(say("Changed since it was read: {names}.").format(names=names_words(entry.changed)))
    if entry.missing:
        words = say("No longer there: {names}. The dataset keeps its own copy.")
        parts.append(words.format(names=names_words(entry.missing)))
    return sentences(*parts)
