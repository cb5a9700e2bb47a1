"""Sentences about the library of adapters: importing, combining, finding them. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_AGAIN = "Download or copy the adapter again."
_OTHER = "Ask its maker for one without this, or for the merged model as *.safetensors files."

ADAPTER_SENTENCES: dict[str, Words] = {
    # -- finding
    "adapter.unknown": Words(
        "There is no such adapter",
        "No adapter here is called “{name}”.",
        "Adapters lists those that are here.",
    ),
    "adapter.ambiguous": Words(
        "More than one adapter is meant",
        "“{name}” fits {count} adapters, such as {first} and {second}.",
        "Say more of it.",
    ),
    "adapter.missing": Words("The adapter is not there", "There is no adapter in {path}.", "Import it again."),
    "adapter.record_damaged": Words(
        "An adapter's record cannot be read", "{path}: {cause}.", "Remove this adapter and import it again."
    ),
    "adapter.newer": Words(
        "This adapter was kept by a later version",
        "{path} has form {schema}; this version knows {known}.",
        "Update Tunesmith.",
    ),
    "adapters.damaged": Words(
        "The tags cannot be changed",
        "{path} cannot be read: {cause}.",
        "Move the file away; then tags and notes begin anew.",
        NOTHING_WRITTEN,
    ),
    "adapters.busy": Words(
        "The tags could not be changed",
        "Another process has held {path} for more than {seconds} seconds.",
        "Try again.",
        NOTHING_WRITTEN,
    ),
    "adapter.tags": Words(
        "These tags cannot be kept",
        "An adapter has at most {most} tags, each of at most {longest} letters.",
        "Use fewer or shorter ones.",
        NOTHING_WRITTEN,
    ),
    "adapter.note": Words(
        "This note is too long", "It has {have} letters; {most} is the most.", "Shorten it.", NOTHING_WRITTEN
    ),
    "adapter.of_run": Words(
        "This adapter belongs to a run",
        "“{name}” lies in its run's folder and goes with it.",
        "Remove the run if both are no longer needed.",
        NOTHING_WRITTEN,
    ),
    # -- importing: the files
    "adapter.not_found": Words(
        "There is no adapter here",
        "{path} is no folder with an adapter_config.json and no zip file of one.",
        "Choose the folder that holds adapter_config.json and adapter_model.safetensors, or a zip file of it.",
        NOTHING_WRITTEN,
    ),
    "adapter.no_config": Words(
        "This folder is not an adapter",
        "{path} holds no {name}.",
        "Choose the folder that holds adapter_config.json and adapter_model.safetensors.",
        NOTHING_WRITTEN,
    ),
    "adapter.config_damaged": Words(
        "The adapter's configuration cannot be read", "{path}: {cause}.", _AGAIN, NOTHING_WRITTEN
    ),
    "adapter.no_weights": Words("The adapter has no weights", "{path} holds no {name}.", _AGAIN, NOTHING_WRITTEN),
    "adapter.pickle_only": Words(
        "This adapter is only there in an unsafe form",
        "{path} holds its weights as a pickle file, which can run any program when it is opened.",
        "Get the same adapter as adapter_model.safetensors; newer uploads mostly have it, and peft writes it when the "
        "adapter is saved again.",
        NOTHING_WRITTEN,
    ),
    "adapter.weights_damaged": Words("The adapter's weights are damaged", "{path}: {cause}.", _AGAIN, NOTHING_WRITTEN),
    "adapter.tensors": Words(
        "The adapter's weights are not what its configuration says",
        "In {path}, {name}: {cause}.",
        _AGAIN,
        NOTHING_WRITTEN,
    ),
    "adapter.zip_damaged": Words("The zip file cannot be read", "{path}: {cause}.", _AGAIN, NOTHING_WRITTEN),
    "adapter.zip_unsafe": Words(
        "This zip file is not safe to unpack",
        "{path} has a file that would land outside of its own folder: {name}.",
        "Get the adapter from a place you trust.",
        NOTHING_WRITTEN,
    ),
    "adapter.zip_many": Words(
        "This zip file holds several adapters",
        "{path} has {count} adapter_config.json files.",
        "Unpack it and import the folder you want.",
        NOTHING_WRITTEN,
    ),
    # -- importing: what it is
    "adapter.other_method": Words(
        "Adapters of this kind cannot be used here",
        "It was made with {method}; LoRA (also DoRA and rsLoRA) and (IA)³ are known here.",
        "Ask its maker for a LoRA adapter, or for the merged model as *.safetensors files.",
        NOTHING_WRITTEN,
    ),
    "adapter.other_task": Words(
        "This adapter is not for a model that writes text",
        "Its task is {task}; the library takes adapters of language models (CAUSAL_LM).",
        "Choose another adapter.",
        NOTHING_WRITTEN,
    ),
    "adapter.unknown_field": Words(
        "This adapter asks for something unknown",
        "Its adapter_config.json says “{name}”: {value}, and nobody here knows what that changes.",
        _OTHER,
        NOTHING_WRITTEN,
    ),
    "adapter.unsupported": Words(
        "This adapter needs more than its layers",
        "Its adapter_config.json says “{name}”: {value}; {why}.",
        _OTHER,
        NOTHING_WRITTEN,
    ),
    "adapter.field": Words(
        "The adapter's configuration makes no sense",
        "Its adapter_config.json says “{name}”: {value}.",
        _AGAIN,
        NOTHING_WRITTEN,
    ),
    "adapter.changed_base": Words(
        "This adapter belongs to a changed base",
        "It began with “{how}”, which takes something out of the base's own weights, and was not converted when it was "
        "saved.",
        "Ask its maker to save it converted to plain LoRA (peft: path_initial_model_for_weight_conversion).",
        NOTHING_WRITTEN,
    ),
    "adapter.already_here": Words(
        "This adapter is already here", "It has the very weights of “{name}”.", "Use that one.", NOTHING_WRITTEN
    ),
    "adapter.no_name": Words(
        "This adapter needs a name", "“{name}” has no letter or digit.", "Give it another name.", NOTHING_WRITTEN
    ),
    "adapter.long_name": Words(
        "This name is too long", "It has {have} letters; {most} is the most.", "Shorten it.", NOTHING_WRITTEN
    ),
    # -- importing: its base
    "adapter.no_such_layer": Words(
        "The adapter does not go onto this base model",
        "It changes {name}, which {base} does not have.",
        "Choose the base model that it was made for.",
        NOTHING_WRITTEN,
    ),
    "adapter.other_shape": Words(
        "The adapter does not go onto this base model",
        "Its part for {name} has a shape of {have}, which does not go with the {layer} of {base}. A vocabulary that "
        "was made larger, or a base of another size, are common causes.",
        "Choose the base model that it was made for.",
        NOTHING_WRITTEN,
    ),
    "adapter.base_here": Words("Its base is {base}", "The adapter names it, and all its shapes agree."),
    "adapter.base_by_shapes": Words(
        "Its base may be {base}",
        "The adapter names {named}, which is not known here. All its shapes agree with {base}, but so they do with "
        "every model built the same.",
        "Compare its answers with what you expect, or choose another base.",
    ),
    "adapter.base_chosen": Words("Its base is {base}", "It was chosen by hand, and all shapes agree."),
    "adapter.base_guessed": Words(
        "Its base may be {base}",
        "The adapter names {named}, which is not known here. All its shapes agree with {base}, but so they do with "
        "every model built the same.",
        "Fetch it under Models, or choose another base.",
    ),
    "adapter.base_to_fetch": Words(
        "It needs {base}",
        "That base model is not on this PC yet.",
        "Fetch it under Models; then the adapter can be used.",
    ),
    "adapter.base_unknown": Words(
        "Its base model is not known",
        "The adapter names {named}, and none of the {count} models known here has its shapes.",
        "Fetch or add the model that it was made for, then choose it as the base.",
    ),
    "adapter.whole_tensors": Words(
        "It also replaces whole tensors of the base",
        "Beside its layers it keeps {count} tensors whole, such as {name}. It cannot be combined with others.",
    ),
    "adapter.no_base": Words(
        "The adapter's base model is not on this PC",
        "“{name}” needs {base}.",
        "Fetch it under Models, or choose another base.",
        NOTHING_WRITTEN,
    ),
    # -- combining
    "combine.too_few": Words(
        "There is nothing to combine",
        "{count} adapter was chosen; it takes two.",
        "Choose two or more.",
        NOTHING_WRITTEN,
    ),
    "combine.twice": Words(
        "An adapter is named twice", "“{name}” stands there more than once.", "Give it one weight.", NOTHING_WRITTEN
    ),
    "combine.not_lora": Words(
        "Only LoRA adapters can be combined",
        "“{name}” is {method}; sums like these are defined for plain LoRA only.",
        "Leave it out.",
        NOTHING_WRITTEN,
    ),
    "combine.whole_tensors": Words(
        "This adapter cannot be combined",
        "“{name}” also replaces whole tensors of the base, such as {tensor}, and two of those cannot be added up.",
        "Leave it out.",
        NOTHING_WRITTEN,
    ),
    "combine.other_base": Words(
        "These adapters belong to different base models",
        "“{first}” belongs to {base}, “{second}” to {other}.",
        "Combine adapters of the same base.",
        NOTHING_WRITTEN,
    ),
    "combine.ranks": Words(
        "These adapters have different ranks",
        "“{way}” adds their factors number by number; in {layer} “{first}” has rank {rank}, “{second}” {other}.",
        "Combine them exactly (cat), or to a rank (svd).",
        NOTHING_WRITTEN,
    ),
    "combine.weight": Words(
        "This weight cannot be used",
        "“{name}” would get a weight of {weight}; it takes a number from -10 to 10 other than 0.",
        "1 takes an adapter as it was trained, 0.5 half of what it changes.",
        NOTHING_WRITTEN,
    ),
    "combine.number": Words(
        "This number cannot be used",
        "“{field}” is {value}; it lies between {low} and {high}.",
        "Use a number between them.",
        NOTHING_WRITTEN,
    ),
    "combine.quantised": Words(
        "A part was trained on a 4-bit base",
        "“{name}” learned to make up for the rounding of its NF4 base, too. Beside others, or on a base of 16 bits, it "
        "may do a little worse than in its run.",
        "Look at the score of the combination.",
    ),
    "combine.not_finite": Words(
        "These adapters cannot be combined",
        "A sum of their numbers is beyond what can be written.",
        "Use smaller weights, or import the parts again.",
        NOTHING_WRITTEN,
    ),
    "combine.kept": Words(
        "At rank {rank} it holds {share} of the sum",
        "That share of the parts' weighted sum, measured by its squared size, is kept; the rest is left out.",
    ),
    "combine.better": Words(
        "Better than “{name}”",
        "On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies "
        "between {low} and {high}.",
    ),
    "combine.worse": Words(
        "Worse than “{name}”",
        "On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies "
        "between {low} and {high} and is no accident of these few.",
        "Use “{name}” by itself for this, or give it more weight.",
    ),
    "combine.same": Words(
        "As good as “{name}”, as far as can be told",
        "On the same {count} held-out examples the combination gets {now}, “{name}” {before}; a difference between "
        "{low} and {high} is possible with so few.",
    ),
}
