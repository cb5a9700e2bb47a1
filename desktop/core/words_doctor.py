"""Sentences about what the dataset doctor finds. Part of the table in `wording.py`.

Title = the finding with `{rows}`; cause = why it matters; remedy = what its fix does. A code with ``.one`` behind it
has the words for a single row.
"""

from __future__ import annotations

from desktop.core.datasets import Finding
from desktop.core.problems import Problem
from desktop.core.words import Words
from desktop.core.words_images import IMAGE_FINDINGS

ONE = ".one"
"""Behind a code: its words where a problem tells of a single thing, see `wording.sentences_of`."""
_REDACT = "Each place is replaced by {mark}; the rest of the text stays."
_TAKE_OUT = "Leaves these rows out. The files themselves are not touched."


def finding_problem(finding: Finding) -> Problem:
    """What `words_for` needs to speak of a finding."""
    return Problem(finding.code, {**finding.values, "rows": finding.rows})


def _both(code: str, one: str, many: str, cause: str, remedy: str = "") -> dict[str, Words]:
    return {code: Words(many, cause, remedy), code + ONE: Words(one, cause, remedy)}


def _personal(code: str, one: str, many: str, mark: str, more: str = "") -> dict[str, Words]:
    cause = (
        "A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from "
        f"the form of the text; look at a few before you decide. {more}"
    )
    return _both(code, one, many, cause.strip(), _REDACT.replace("{mark}", mark))


DOCTOR_SENTENCES: dict[str, Words] = {
    **IMAGE_FINDINGS,
    # -- answers
    **_both(
        "answer.empty",
        "One answer is empty",
        "{rows} answers are empty",
        "They hold nothing but blanks, punctuation or a filler such as “n/a” or “TODO”. A model that learns from them "
        "learns to say nothing.",
        _TAKE_OUT,
    ),
    **_both(
        "answer.one_word",
        "One answer is a single word",
        "{rows} answers are a single word",
        "Most answers here are longer, so these may have been cut off or are placeholders. If short answers are what "
        "you want, leave them in.",
        _TAKE_OUT,
    ),
    "answer.labels": Words(
        "Most answers are a single word",
        "{share} % of the answers are one word, so this looks like sorting texts by labels.",
        "If it is, choose text and label as the form of the rows: then the labels' balance is looked at too.",
    ),
    **_both(
        "answer.in_prompt",
        "One answer stands word for word in its prompt",
        "{rows} answers stand word for word in their prompt",
        "If the task is to pick out or repeat a passage, that is right. Otherwise the model learns to copy.",
        "Leaves these rows out. Look at a few of them first.",
    ),
    **_both(
        "answer.refusal",
        "One answer begins with a stock refusal",
        "{rows} answers begin with a stock refusal",
        "Phrases such as “As an AI language model” come from another assistant. A few of them are enough for a model "
        "to refuse what it could do.",
        "Leaves these rows out. Keep them if the model should refuse such things.",
    ),
    # -- the same again
    **_both(
        "duplicate.exact",
        "One row is there more than once",
        "{rows} rows repeat an earlier row",
        "The model sees them more often than the others and learns them by heart. That is {share} % of all rows.",
        "Keeps the first of each and leaves the repetitions out.",
    ),
    **_both(
        "duplicate.near",
        "One row is nearly the same as an earlier row",
        "{rows} rows are nearly the same as an earlier row",
        "They differ in a few words, in case or in punctuation ({share} % of all rows). The model sees the same thing "
        "again and again and learns it by heart.",
        "Keeps the first of each and leaves the others out. Look at a few of them first.",
    ),
    **_both(
        "duplicate.conflict",
        "One row has the prompt of another but a different answer",
        "{rows} rows have the prompt of another row but a different answer",
        "Prompts that it concerns: {prompts}. For stories and chats that is welcome; where there is one right answer, "
        "the model cannot learn which.",
        "Look at them side by side. Nothing is changed by itself, because both answers may be good.",
    ),
    # -- held-out
    **_both(
        "leak.exact",
        "One training row also stands in the held-out file",
        "{rows} training rows also stand in the held-out file",
        "The held-out file has {held_out} rows. What was trained on is answered well in any case, so the comparison "
        "would look better than the model is.",
        "Leaves these rows out of training; the held-out file stays whole.",
    ),
    **_both(
        "leak.near",
        "One training row is nearly the same as a held-out row",
        "{rows} training rows are nearly the same as held-out rows",
        "They differ from them in a few words only, so the comparison on {held_out} held-out rows would look better "
        "than the model is.",
        "Leaves these rows out of training; the held-out file stays whole.",
    ),
    # -- text
    **_both(
        "language.mixed",
        "One row is in another language",
        "{rows} rows are in another language",
        "{share} % of the {told} rows whose language is certain are in “{main}”; these are not ({others}). A model may "
        "then change languages where nobody asked it to. The language is guessed from the text.",
        "Leaves these rows out. Keep them if several languages are meant.",
    ),
    **_both(
        "text.mojibake",
        "One row has garbled letters",
        "{rows} rows have garbled letters",
        "Their text was once read with the wrong character table (“GrÃ¶ÃŸe” for “Größe”). The model would learn to "
        "write that way.",
        "Puts the letters right and leaves everything else as it is.",
    ),
    # -- personal
    **_personal(
        "personal.email", "One row holds an e-mail address", "{rows} rows hold e-mail addresses", "[e-mail]",
        "Addresses at example.com and the like are not counted.",
    ),
    **_personal(
        "personal.phone", "One row may hold a phone number", "{rows} rows may hold phone numbers", "[phone]",
        "Numbers without country code are found only beside words such as “Tel.” or “call me at”.",
    ),
    **_personal("personal.card", "One row may hold a card number", "{rows} rows may hold card numbers", "[card]",
        "The check digits are right."),
    **_personal("personal.iban", "One row holds a bank account", "{rows} rows hold bank accounts (IBAN)", "[IBAN]",
        "The check digits are right."),
    **_personal("personal.secret", "One row may hold a key or password", "{rows} rows may hold keys or passwords",
        "[secret]", "A key that was ever in a dataset is best withdrawn where it was issued."),
    # -- labels
    "label.single": Words(
        "All rows have the same label or answer",
        "In all {rows} rows it is “{label}”, so the model would learn to say that whatever it is asked.",
        "Add rows with other labels or answers.",
    ),
    **_both(
        "label.imbalance",
        "The labels are uneven: one row has the rarest",
        "The labels are uneven: {rows} rows have the rarest",
        "“{commonest}” stands in {commonest_rows} rows ({share} %), “{rarest}” in {rarest_rows}. A model can be "
        "right most of the time by always giving the commonest.",
        "Add examples of the rare labels. After training, look at each label by itself, not at the share that is "
        "right.",
    ),
    **_both(
        "label.rare",
        "One row has a label that hardly occurs",
        "{rows} rows have labels that hardly occur",
        "Labels in fewer than five rows: {labels}, such as “{example}” ({example_rows}). That is too little to learn "
        "a label from, or to check it with.",
        "Leaves these rows out. Better: add examples, or give them a wider label in your file.",
    ),
    **_both(
        "label.spelling",
        "One row spells its label differently",
        "{rows} rows spell their label differently",
        "Labels that differ only in case, blanks or punctuation: {labels}, such as “{example}” for “{becomes}”. The "
        "model would take them for different labels.",
        "Gives each the commoner spelling.",
    ),
    # -- amount
    **_both(
        "few.examples",
        "There is only one example",
        "There are only {rows} examples",
        "That is enough to try things out, and to teach a tone or a form. Below {wanted} examples, whether it got "
        "better is mostly chance.",
        "Add more of what the model should do. A hundred good ones are a start.",
    ),
    **_both(
        "few.labels",
        "One row has a label with few examples",
        "{rows} rows have labels with few examples",
        "Labels in fewer than twenty rows: {labels}, such as “{example}” ({example_rows}). They will be learned less "
        "surely than the others.",
        "Add examples of these labels if they matter.",
    ),
    "few.text": Words(
        "There is little text to go on with",
        "{characters} characters are a few pages. A model picks up a tone from that, hardly any knowledge; {wanted} "
        "would be a start.",
        "Add more texts of the same kind.",
    ),
    **_both(
        "length.outlier",
        "One row is far longer than the others",
        "{rows} rows are far longer than the others",
        "The longest has {longest} characters, while nearly all others stay below {usual}. What does not fit the "
        "model's row is cut off.",
        "Look whether several texts ran together there, for instance because of a missing quotation mark.",
    ),
    **_both(
        "length.context",
        "One example is longer than {context} tokens",
        "{rows} examples are longer than {context} tokens",
        "{model} would not see their ends: {tokens} tokens are cut off, {share} % of all, mostly of answers.",
        "Leaves these rows out. Or train with a larger longest example.",
    ),
    # -- preferences and ratings
    **_both(
        "preference.same",
        "In one pair the better and the worse answer are the same",
        "In {rows} pairs the better and the worse answer are the same",
        "There is nothing to prefer in them, so they teach nothing.",
        _TAKE_OUT,
    ),
    "preference.length_bias": Words(
        "The better answer is nearly always the longer one",
        "In {share} % of {pairs} pairs the longer answer is the better. The model may learn to be long rather than "
        "good.",
        "Add pairs in which the shorter answer is the better.",
    ),
    "rating.one_sided": Words(
        "All answers have the same rating",
        "All {rows} rows are rated {rating}. Learning from ratings needs both kinds.",
        "Add rows of the other kind, or train on the good answers as plain examples.",
    ),
}  # fmt: skip
