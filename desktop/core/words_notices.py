"""Sentences about what a run tells while it goes on, and alerts about the learning itself.
Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import KEPT_CHECKPOINT, Words

NOTICE_SENTENCES: dict[str, Words] = {
    # -- notices during a run
    "notice.plain_template": Words(
        "Plain conversation format",
        "The base model has no chat template of its own, so “User: … Assistant: …” is used and saved with the adapter.",
    ),
    "notice.examples_cut": Words(
        "Some examples were cut",
        "{count} examples were longer than {longest} tokens; {tokens} tokens at their ends are not learned.",
    ),
    "notice.examples_cut.one": Words(
        "One example was cut",
        "It was longer than {longest} tokens; {tokens} tokens at its end are not learned.",
    ),
    "notice.earlier_answers": Words(
        "Some answers are not learned",
        "In {count} conversations earlier answers are not learned, because the chat template of the base model changes "
        "them once more follows.",
    ),
    "notice.earlier_answers.one": Words(
        "Some answers are not learned",
        "In one conversation earlier answers are not learned, because the chat template of the base model changes them "
        "once more follows.",
    ),
    "notice.one_by_one": Words(
        "Examples are trained one by one",
        "This model mixes up examples that share a row. Training is exact, but slower.",
    ),
    "notice.taken_up": Words("Taken up again", "Training goes on from the checkpoint of step {step}."),
    "notice.step_down.recompute_mlp": Words(
        "Memory was short",
        "From now on each block's MLP is worked out twice instead of being kept. It takes a little longer; what is "
        "learned is the same.",
    ),
    "notice.step_down.recompute": Words(
        "Memory was short",
        "From now on whole blocks are worked out twice instead of being kept. It takes about a third longer; what is "
        "learned is the same.",
    ),
    "notice.step_down.shorter_rows": Words(
        "Memory was short",
        "From now on each row of examples goes through the model in {split} parts. A step still learns from the same "
        "examples; it takes a little longer.",
    ),
    "notice.step_down.offload": Words(
        "Graphics memory was short",
        "From now on embeddings and what the blocks remember wait in the PC's memory. It takes longer; what is "
        "learned is the same.",
    ),
    "notice.step_down.streaming": Words(
        "Graphics memory was short",
        "From now on the base model stays in the PC's memory and visits the card block by block. It takes longer; "
        "what is learned is the same.",
    ),
    "notice.step_down.tiles": Words(
        "Memory was short",
        "From now on {tile} tokens go through an MLP at once. What is learned is the same.",
    ),
    "notice.checkpoint_damaged": Words(
        "A checkpoint was passed over", "{path} is damaged ({cause}); an older one is taken."
    ),
    "notice.checkpoint_skipped": Words(
        "A checkpoint could not be written",
        "{reason} Training goes on; the next checkpoint is tried at its time.",
    ),
    "notice.best_lost": Words(
        "The best look cannot be kept",
        "{reason} What was learned at step {step}, where the held-out loss was lowest ({loss}), is not kept.",
    ),
    "notice.other_versions": Words(
        "Continued elsewhere",
        "The checkpoint was written with {before}; this is {now}. Training goes on, but not bit for bit as there.",
    ),
    "notice.other_base": Words(
        "The base was quantised anew",
        "Its 4-bit form may differ in a few roundings from the one the checkpoint was trained on.",
    ),
    "notice.stopped_early": Words(
        "Training ended early",
        "The held-out loss has not got better for {looks} looks. The best one, after step {step}, is kept.",
    ),
    "notice.stopped_early_last": Words(
        "Training ended early",
        "The held-out loss has not got better for {looks} looks. What is kept is the last step, as the recipe says, "
        "not the best look, after step {step}.",
    ),
    "notice.best_kept": Words(
        "The best look is kept",
        "What is kept is that of step {step}, where the held-out loss was lowest ({loss}).",
    ),
    "notice.not_exact": Words(
        "No longer exact",
        "One part of this model cannot be worked out the same each time on this card. Training goes on all the same; "
        "continued after a pause, its last digits may differ.",
    ),
    "notice.continued_by_itself": Words(
        "The graphics card fell away",
        "{cause} Training goes on from the last checkpoint by itself (try {tries} of {most}).",
    ),
    "notice.spilling": Words(
        "The card's memory overflows into the PC's",
        "Only {free:memory} of {total:memory} are free on the card, and a step takes {now} s instead of {usual} s.",
        "Close other programs that use the card, or choose a shorter row (micro-batch).",
    ),
    "notice.cooling": Words(
        "The card is cooling down",
        "It reached {temperature} °C. Training waits between rows until it is down to {target} °C.",
        "The limit of {limit} °C can be changed under Settings at any time.",
    ),
    "notice.saving_power": Words(
        "Training holds back to save power",
        "The card drew {watts} W on average. Training waits between rows to stay below {limit} W.",
        "The limit can be changed under Settings at any time.",
    ),
    "notice.limit_out_of_reach": Words(
        "Waiting did not bring the card below the limit",
        "After {minutes} minutes it was still at {reading}; the limit is {limit}. Training works and waits by turns.",
        "Give the card more air, or raise the limit under Settings.",
    ),
    "notice.limit_unheeded": Words(
        "The card's limit cannot be kept",
        "The card does not tell its temperature or its power, so that the limit under Settings has no effect here.",
    ),
    # -- alerts about the learning itself
    "alert.not_learning": Words(
        "The run is hardly learning",
        "The loss was {first} at first and is {now} after {step} steps.",
        "If the answers are not yet as you want them, stop and try three times the learning rate, and check that the "
        "examples show what the model should answer.",
    ),
    "alert.diverging": Words(
        "The run is drifting away from what it had learned",
        "The loss had come down to {lowest} and has now been far above that for {count} steps, at {now} on average.",
        "Stop, and start again with half the learning rate.",
        KEPT_CHECKPOINT,
    ),
    "alert.step_skipped": Words(
        "A step was left out",
        "The numbers became infinite or undefined at step {step}, so what is learned stayed as it was. Steps left out "
        "so far: {count}.",
        "Once is no harm. If it comes again, try half the learning rate.",
    ),
    "alert.overfitting": Words(
        "The examples are being learned by heart",
        "The held-out loss was best at step {best_step} with {best} and has risen to {now} at step {step}, while the "
        "training loss went on falling.",
        "While it runs, stop it and keep the best so far. Next time take fewer epochs, change less of the model, or "
        "add examples.",
    ),
    "alert.short_run": Words(
        "This run may be over before it has learned anything",
        "It has {steps} steps, of which {warmup} only raise the learning rate.",
        "Take more than {fewest} steps (more epochs, or fewer rows per step), or a shorter warm-up.",
    ),
    "alert.few_examples": Words(
        "There is little to learn from",
        "There are {examples} examples with {tokens} tokens to learn.",
        "Add more; a hundred good examples are a start. Look at the answers rather than at the loss.",
    ),
    "alert.few_examples.one": Words(
        "There is little to learn from",
        "There is one example with {tokens} tokens to learn.",
        "Add more; a hundred good examples are a start. Look at the answers rather than at the loss.",
    ),
}
