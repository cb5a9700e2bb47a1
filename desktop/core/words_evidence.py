"""Sentences about trying prompts before training. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_HOW = "{score} of what can be reached ({low} to {high}, by {count} held-out examples)"

EVIDENCE_SENTENCES: dict[str, Words] = {
    # -- what follows
    "evidence.enough": Words(
        "A prompt is already as good as fine-tuning could reasonably be",
        f"The best prompt gets {_HOW}.",
        "Use the prompt. Fine-tuning would only make it shorter and quicker to answer.",
    ),
    "evidence.gap": Words(
        "Fine-tuning may help",
        f"The best prompt gets {_HOW}; {{gap}} are missing.",
        "Train, and compare the tuned model on the same held-out examples.",
    ),
    "evidence.free_text": Words(
        "Read the answers to decide",
        f"The best prompt's answers share {_HOW} with the expected ones, letter by letter. There are many good answers "
        "to such questions, so even a perfect model does not reach 100 %.",
        "Look at the best and the worst answers. If they are right but in the wrong tone or form, fine-tuning helps.",
    ),
    "evidence.too_few": Words(
        "There are too few held-out examples to tell",
        f"The best prompt gets {_HOW}; at least {{enough}} are needed.",
        "Hold out more examples.",
    ),
    "evidence.passages_help": Words(
        "Passages beside the question help",
        "With the nearest other passages before it, the model is less surprised by how a text goes on: perplexity "
        "{with} instead of {alone} ({count} held-out passages).",
        "If you want answers from these documents, looking passages up may be enough. Training teaches their style and "
        "words.",
    ),
    "evidence.passages_same": Words(
        "Looking passages up does not help",
        "With the nearest other passages before it, the model is not clearly less surprised by how a text goes on: "
        "perplexity {with}, without them {alone} ({count} held-out passages).",
        "Train on the documents, and see whether the loss on held-out passages falls.",
    ),
    "evidence.passages_few": Words(
        "There are too few held-out passages to tell",
        "Perplexity {with} with the nearest other passages before a text, {alone} without them. Held-out passages: "
        "{count}; at least {enough} are needed.",
        "Add more documents, or hold out a larger part of them.",
    ),
    "evidence.passages_alone": Words(
        "This is how well the model knows such texts",
        "Perplexity {alone} on {count} held-out passages: it hesitates between so many words at each place.",
        "Try it with other passages before them, too.",
    ),
    "evidence.documents_help": Words(
        "Answers looked up in the documents are better",
        "With {pieces} pieces of the documents before each of {count} questions {now} are answered, without {before}.",
        "A program that looks things up and puts them before the question needs no training for this, and new "
        "documents count at once.",
    ),
    "evidence.documents_same": Words(
        "Looking answers up in the documents does not clearly help",
        "With {pieces} pieces of the documents before each of {count} questions {now} are answered, without {before}.",
        "Read some answers: either the documents do not hold them, or this model cannot use them. A larger one may.",
    ),
    # -- what else to know
    "evidence.plain_template": Words(
        "This model was not made for conversations",
        "It has no chat template, so prompts were written as “User: …” and “Assistant: …”. Such models follow "
        "instructions badly.",
        "Try the “instruct” or “chat” version of the same model as well.",
    ),
    "evidence.fewer_shots": Words(
        "Not all examples fitted into the prompt",
        "{tokens} tokens are all that this model takes; {shown} of {asked} examples fitted on average.",
    ),
    "evidence.left_out": Words(
        "Some questions are too long for this model",
        "{count} held-out examples do not fit into its {context} tokens and were not tried.",
    ),
    "evidence.left_out.one": Words(
        "One question is too long for this model",
        "A held-out example does not fit into its {context} tokens and was not tried.",
    ),
    # -- what stands in the way
    "evidence.nothing_held_out": Words(
        "There is nothing to try prompts on",
        "No example of this dataset is held out.",
        "Hold out a share of the examples, 10 % say.",
        NOTHING_WRITTEN,
    ),
    "evidence.no_questions": Words(
        "This file holds no questions and answers",
        "{name} was read as raw text.",
        "Choose a table or JSONL file with a column of questions and one of answers.",
        NOTHING_WRITTEN,
    ),
    "evidence.nothing_to_show": Words(
        "There are no examples to show to the model",
        "All examples of this dataset are held out.",
        "Hold out fewer examples.",
        NOTHING_WRITTEN,
    ),
    "evidence.one_answer": Words(
        "All held-out examples have the same answer",
        "The expected answer is “{answer}” {count} times; saying that always would be right always.",
        "Hold out examples of each answer: a random split over all labels does that.",
        NOTHING_WRITTEN,
    ),
    "evidence.prompt_too_long": Words(
        "The questions are too long for this model",
        "It takes {context} tokens; instruction, question and answer need {need}.",
        "Choose a model with a longer context, or shorten the examples.",
        NOTHING_WRITTEN,
    ),
    "evidence.wrong_strategies": Words(
        "These ways do not suit the data",
        "Asked for: {asked}. These examples can be tried with: {known}.",
        "Leave the ways out to try all that suit.",
        NOTHING_WRITTEN,
    ),
    "evidence.no_writing": Words(
        "This model does not write",
        "{name} reads texts or looks at images; it cannot answer prompts.",
        "Choose a language model to try prompts with.",
        NOTHING_WRITTEN,
    ),
    "evidence.no_prompt": Words(
        "There is no prompt to export",
        "Of raw passages no prompt is made, and none of the ways that were tried has one text for all questions.",
        "Choose “Instruction alone” or “With fixed examples”.",
    ),
}
