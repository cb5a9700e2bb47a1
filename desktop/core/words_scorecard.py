"""Sentences about whether training helped. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_ON = "On {count} held-out examples, which it never saw, the tuned model gets {tuned}"
_BETWEEN = "the difference lies between {low} and {high}"
_POSSIBLE = "with so few examples anything between {low} and {high} is possible"
_FEW = "{count} held-out examples are too few to tell; at least {enough} are needed"
_FEW_ONE = "One held-out example is too few to tell; at least {enough} are needed"
_MORE_HELD_OUT = "Hold out more examples next time; with 100 differences of about a tenth show."
_PAIRS = "Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}"
_SURPRISE = "On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}"
_NATS = "The loss per token changes by between {low} and {high} nats."

SCORECARD_SENTENCES: dict[str, Words] = {
    # -- did it help?
    "scorecard.better": Words(
        "Training clearly helped",
        f"{_ON}, its base model {{base}}; {_BETWEEN}.",
    ),
    "scorecard.better_shots": Words(
        "Training clearly helped",
        f"{_ON}, its base model {{base}}, and {{prompted}} with {{shots}} examples in the prompt. Compared with that, "
        f"{_BETWEEN}.",
    ),
    "scorecard.prompt_as_good": Words(
        "The base model with examples is as good",
        f"{_ON}, its base model {{base}}, but {{prompted}} with {{shots}} examples in the prompt. The tuned model is "
        f"not clearly above that: {_POSSIBLE}.",
        "For this score fine-tuning was not needed; a prompt does it. What you gain is shorter prompts and quicker "
        "answers.",
    ),
    "scorecard.prompt_better": Words(
        "The base model with examples is better",
        f"{_ON}, its base model gets {{prompted}} with {{shots}} examples in the prompt; {_BETWEEN}.",
        "Use the prompt, or train longer or on more examples.",
    ),
    "scorecard.same": Words(
        "No difference that can be relied on",
        f"{_ON}, its base model {{base}}; {_POSSIBLE}.",
        "Train longer or on more examples, or hold out more of them to tell smaller differences.",
    ),
    "scorecard.worse": Words(
        "The tuned model is worse than its base",
        f"{_ON}, its base model {{base}}; {_BETWEEN}.",
        "Do not use it. Train again with half the learning rate, and look at the worst answers below.",
    ),
    "scorecard.too_few": Words(
        "Too few held-out examples to tell",
        f"The tuned model gets {{tuned}}, its base model {{base}}. {_FEW}.",
        _MORE_HELD_OUT,
    ),
    "scorecard.too_few.one": Words(
        "Too few held-out examples to tell",
        f"The tuned model gets {{tuned}}, its base model {{base}}. {_FEW_ONE}.",
        _MORE_HELD_OUT,
    ),
    "scorecard.labels_better": Words(
        "It clearly learned the task",
        f"{_ON}; always saying the most usual answer would get {{base}}; {_BETWEEN}.",
    ),
    "scorecard.labels_same": Words(
        "Not clearly better than a fixed answer",
        f"{_ON}; always saying the most usual answer would get {{base}}; {_POSSIBLE}.",
        "Train longer or on more examples, and look at the worst mistakes: often it is the example that is wrong.",
    ),
    "scorecard.labels_worse": Words(
        "Worse than always giving the same answer",
        f"{_ON}; always saying the most usual answer would get {{base}}; {_BETWEEN}.",
        "Train again with half the learning rate, or on more examples of the rare answers.",
    ),
    "scorecard.labels_too_few": Words(
        "Too few held-out examples to tell",
        f"The model gets {{tuned}}; always saying the most usual answer would get {{base}}. {_FEW}.",
        _MORE_HELD_OUT,
    ),
    "scorecard.labels_too_few.one": Words(
        "Too few held-out examples to tell",
        f"The model gets {{tuned}}; always saying the most usual answer would get {{base}}. {_FEW_ONE}.",
        _MORE_HELD_OUT,
    ),
    "scorecard.prefers_better": Words(
        "It clearly prefers the better answers now",
        f"{_PAIRS}; {_BETWEEN}.",
    ),
    "scorecard.prefers_same": Words(
        "It does not clearly prefer other answers than before",
        f"{_PAIRS}; {_POSSIBLE}.",
        "Train longer, with a higher learning rate, or on more pairs.",
    ),
    "scorecard.prefers_worse": Words(
        "It prefers the worse answers more than before",
        f"{_PAIRS}; {_BETWEEN}.",
        "Do not use it. Look whether better and worse answers are the right way round in the data.",
    ),
    "scorecard.prefers_too_few": Words(
        "Too few held-out pairs to tell",
        f"{_PAIRS}. At least {{enough}} pairs are needed.",
        _MORE_HELD_OUT,
    ),
    "scorecard.loss_better": Words(
        "It clearly knows such texts better now",
        f"{_SURPRISE}: it hesitates between fewer words at each place. {_NATS}",
    ),
    "scorecard.loss_same": Words(
        "It does not clearly know such texts better",
        f"{_SURPRISE}. {_NATS}",
        "Train longer or on more text.",
    ),
    "scorecard.loss_worse": Words(
        "It knows such texts less than its base",
        f"{_SURPRISE}. {_NATS}",
        "Do not use it. Train again with half the learning rate, or fewer times over the same text.",
    ),
    "scorecard.loss_too_few": Words(
        "Too few held-out examples to tell",
        f"{_SURPRISE}. At least {{enough}} examples are needed.",
        _MORE_HELD_OUT,
    ),
    "scorecard.nothing_scored": Words(
        "Read the answers to decide",
        "The {count} answers of this run were kept without a score.",
        "Make the scorecard again to get one.",
    ),
    # -- what to look at in the answers
    "scorecard.leaks": Words(
        "Marks of the template stand in the answers",
        "{count} of {of} answers hold one, such as “{mark}”.",
        "Use the same chat template in the program that runs the model, and its end mark as a stop word. Base models "
        "without a template of their own often do this.",
    ),
    "scorecard.leaks.one": Words(
        "A mark of the template stands in an answer",
        "One of {of} answers holds “{mark}”.",
        "Use the same chat template in the program that runs the model, and its end mark as a stop word. Base models "
        "without a template of their own often do this.",
    ),
    "scorecard.empty.one": Words(
        "One answer is empty",
        "One of {of} answers holds nothing.",
        "Look for empty answers among the training examples.",
    ),
    "scorecard.cut.one": Words(
        "One answer does not come to an end",
        "One of {of} answers ran into the longest length allowed.",
        "If the expected answers are that long, allow longer ones in the recipe; else the model has not learned to "
        "stop.",
    ),
    "scorecard.empty": Words(
        "Some answers are empty",
        "{count} of {of} answers hold nothing.",
        "Look for empty answers among the training examples.",
    ),
    "scorecard.repeats": Words(
        "The answers repeat themselves",
        "{share} of four words in a row came before in the same answer.",
        "Train fewer epochs or with a lower learning rate; a repetition penalty helps when answering.",
    ),
    "scorecard.cut": Words(
        "Some answers do not come to an end",
        "{count} of {of} answers ran into the longest length allowed.",
        "If the expected answers are that long, allow longer ones in the recipe; else the model has not learned to "
        "stop.",
    ),
    "scorecard.long": Words(
        "The answers are much longer than expected",
        "Half of them have more than {letters} letters; of the expected ones half have more than {expected}.",
    ),
    "scorecard.short": Words(
        "The answers are much shorter than expected",
        "Half of them have fewer than {letters} letters; of the expected ones half have fewer than {expected}.",
    ),
    # -- what stands in the way
    "scorecard.nothing_held_out": Words(
        "There is nothing to score on",
        "The run “{name}” set no examples aside.",
        "Train with some examples held out; a tenth is usual, and 100 tell more than 20.",
        NOTHING_WRITTEN,
    ),
    "scorecard.running": Words(
        "The run is still at work",
        "“{name}” makes its scorecard itself when it has finished.",
        "Wait for its end, or stop it first.",
        NOTHING_WRITTEN,
    ),
}
