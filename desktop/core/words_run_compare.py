"""Sentences about runs side by side. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import Words

NOT_FAIR = "Their scores and losses were measured on other examples and do not compare exactly."
RUN_COMPARE_SENTENCES: dict[str, Words] = {
    "run_compare.count": Words(
        "{fewest} to {most} runs can stand side by side",
        "Runs that were chosen: {count}.",
        "Choose from {fewest} to {most} runs.",
    ),
    "run_compare.base_same": Words("Same base model", "“{other}” builds on {base}, as “{first}” does."),
    "run_compare.base_differs": Words(
        "Other base model",
        "“{other}” builds on {base}, “{first}” on {first_base}. Losses count in different tokens and do not compare.",
    ),
    "run_compare.data_same": Words("Same data", "“{other}” learned the same examples as “{first}”."),
    "run_compare.documents_differ": Words(
        "Same examples, other documents", "“{other}” learned other documents beside the same examples than “{first}”."
    ),
    "run_compare.held_out_differs": Words(
        "Other split", "“{other}” learned the same examples as “{first}”, but holds others out.", NOT_FAIR
    ),
    "run_compare.train_more": Words(
        "Data differ: {count} more examples",
        "“{other}” learned {count} more examples than “{first}”; those held out are the same.",
    ),
    "run_compare.train_fewer": Words(
        "Data differ: {count} fewer examples",
        "“{other}” learned {count} fewer examples than “{first}”; those held out are the same.",
    ),
    "run_compare.train_other": Words(
        "Data differ: other examples",
        "“{other}” learned as many examples as “{first}”, but others or in another order; those held out are the same.",
    ),
    "run_compare.both_more": Words(
        "Data differ: {count} more examples, other split",
        "“{other}” learned {data}, “{first}” {first_data}: {count} more examples, and others are held out.",
        NOT_FAIR,
    ),
    "run_compare.both_fewer": Words(
        "Data differ: {count} fewer examples, other split",
        "“{other}” learned {data}, “{first}” {first_data}: {count} fewer examples, and others are held out.",
        NOT_FAIR,
    ),
    "run_compare.both_other": Words(
        "Data differ: other examples, other split",
        "“{other}” learned {data}, “{first}” {first_data}: as many examples, but others, and others are held out.",
        NOT_FAIR,
    ),
}
RESULTS = {
    "held_out_loss": "Held-out loss",
    "accuracy": "Accuracy",
    "macro_f1": "Macro-F1",
    "micro_f1": "Micro-F1",
    "mae": "Mean error",
    "r2": "R²",
    "r_squared": "R²",
    "mean_absolute_error": "Mean error",
    "likelier": "Better answer is the likelier one",
    "preference_accuracy": "Pairs told apart rightly",
    "exact": "Exactly right",
    "field_f1": "Fields right (F1)",
    "json_valid": "Sound JSON",
    "chrf": "chrF",
    "rouge_l": "ROUGE-L",
    "perplexity": "Perplexity",
    "forgetting": "General questions right",
    "steps": "Steps",
    "time": "Time at work",
    "step_seconds": "Time for a step",
    "memory": "Peak memory",
    "energy": "Energy",
    "size": "Size of what was learned",
}
"""What a row of results tells."""
