"""Sentences about handing over a model: what stands in the way, and how other programs load it. Part of the table in
`wording.py`. Of the ways to load, the title is the program's name and the cause what to know."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_GGUF_INSTEAD = "It loads GGUF files. Export it as GGUF."

EXPORT_SENTENCES: dict[str, Words] = {
    "export.target_exists": Words(
        "The export needs an empty folder", "{path} already holds something.", "Choose another folder.", NOTHING_WRITTEN
    ),
    "export.cannot_merge": Words(
        "The adapter cannot be merged into this model",
        "{count} of its parts have no counterpart in the model's files, such as {name}.",
        "Export the adapter instead.",
        NOTHING_WRITTEN,
    ),
    "export.other_base": Words(
        "This adapter belongs to another base model",
        "What was learned for {name} has {learned} numbers; the base has {base} there.",
        "Choose the base model that the adapter was trained on.",
        NOTHING_WRITTEN,
    ),
    "export.quantised": Words(
        "This base model is already reduced",
        "{name} is stored as {kind}, and nothing can be merged into that without spoiling it.",
        "Get the base model in 16 bits (same name, without FP8, GPTQ, AWQ or bnb in it), or export the adapter.",
        NOTHING_WRITTEN,
    ),
    "export.changes_base": Words(
        "This adapter cannot be merged into its base as it is",
        "It began with “{way}”, which takes part of the base's weights out; the base in its folder still has them.",
        "Have it saved as plain LoRA (peft: path_initial_model_for_weight_conversion), then import it again.",
        NOTHING_WRITTEN,
    ),
    "export.no_strength": Words(
        "The adapter alone cannot carry a strength",
        "Of what this run learned, only LoRA has a number for it; the strength asked for is {strength}.",
        "Export the merged model, which can have any strength, or the adapter at strength 1.",
        NOTHING_WRITTEN,
    ),
    "export.whole_strength": Words(
        "A model for labels or numbers is handed over as it was trained",
        "Its new head has no base to be mixed with; the strength asked for is {strength}.",
        "Export it at strength 1.",
        NOTHING_WRITTEN,
    ),
    "export.memory": Words(
        "There is too little memory for this export",
        "It takes {need:memory}; {free:memory} are free.",
        "Close other programs, or wait until the training that is under way has ended.",
        NOTHING_WRITTEN,
    ),
    "export.no_base": Words(
        "The base model of this adapter is not here",
        "It was trained on {base}, which does not lie on this PC.",
        "Fetch the base model first (Models), or export the adapter alone.",
        NOTHING_WRITTEN,
    ),
    "export.unknown": Words(
        "There is nothing of that name to export",
        "No run and no adapter of the library is called “{name}”.",
        "Runs and Adapters list what is here.",
        NOTHING_WRITTEN,
    ),
    "export.base_differs": Words(
        "The base model here is another than this adapter was matched with",
        "“{name}” belongs to {base}; {path} has that name, but other weights.",
        "Fetch {base} again under Models. If these weights are meant, choose them as its base under Adapters.",
        NOTHING_WRITTEN,
    ),
    "export.base_unknown": Words(
        "It is not known which base model this adapter belongs to",
        "“{name}” names {named}, and no model with that name and its shapes is known here.",
        "Fetch or add the model that it was made for, then choose it as the base under Adapters.",
        NOTHING_WRITTEN,
    ),
    # -- what to know before an adapter from elsewhere is handed on
    "export.base_licence": Words(
        "The licence of the base model is not known",
        "Nothing in the folder of {base} names it, so the page of the export names none.",
        "Look at the page that the base came from before you hand it on.",
    ),
    "export.two_licences": Words(
        "Two licences apply",
        "The base {base} stands under {licence}, the adapter under {own}; the page of the export names both.",
        "Read both before you hand it on: the stricter of them decides.",
    ),
    "export.maker_licence": Words(
        "The licence of the adapter is not known",
        "“{name}” came from elsewhere, at least in part, without one; the page of the export says so.",
        "Look at the page that it came from before you hand it on.",
    ),
    "export.nothing_there": Words(
        "There is nothing to send",
        "{path} holds no files.",
        "Export the run again, then send that.",
        "Nothing was sent.",
    ),
    "disk.file_limit": Words(
        "This drive does not take files that large",
        "{path} could not become larger; FAT32 drives, for one, end at 4 GB a file.",
        "Choose a folder on another drive, or format this one as exFAT or NTFS.",
        NOTHING_WRITTEN,
    ),
    # -- how to load it
    "load.adapter.gguf_instead": Words("Another form is needed", _GGUF_INSTEAD),
    "load.adapter.merged_instead": Words("Another form is needed", "It loads whole models. Export the merged model."),
    "load.adapter.ollama": Words(
        "Ollama",
        "As a file named Modelfile; FROM must be the very same base model in Ollama. Takes adapters of Llama, Mistral "
        "and Gemma; for others export GGUF.",
    ),
    "load.adapter.transformers": Words("transformers", "With the packages transformers and peft."),
    "load.adapter.vllm": Words("vLLM", "Serves the base model, and the adapter under its own name."),
    "load.merged.gguf_instead": Words("Another form is needed", _GGUF_INSTEAD),
    "load.merged.ollama": Words(
        "Ollama", "Takes folders of Llama, Mistral, Gemma and Phi models; for others export GGUF."
    ),
    "load.merged.transformers": Words("transformers", "An ordinary model folder: nothing of Tunesmith is needed."),
    "load.merged.vllm": Words("vLLM", "Serves it with the interface of OpenAI."),
    "load.merged.mlx": Words("MLX", "On a Mac with Apple silicon. The second command makes a 4-bit copy."),
    "load.gguf.lmstudio": Words(
        "LM Studio", "In a terminal; or move the file into LM Studio's models folder, below a folder of any name."
    ),
    "load.gguf.ollama": Words("Ollama", "The Modelfile beside it has template and stop words."),
    "load.gguf.llamacpp": Words("llama.cpp", "The first to chat in a terminal, the second to serve it."),
    "load.gguf.transformers": Words(
        "transformers", "It is brought back to 16 bits while loading; the merged model loads faster."
    ),
    "load.gguf.vllm": Words("vLLM", "vLLM calls this experimental; the merged model is the better choice."),
    "load.bottleneck.transformers": Words("transformers", "`bottleneck.py` in the folder puts the modules in place."),
    "load.changed.transformers": Words("transformers", "The changed tensors take the place of the base's own."),
    "load.labels.transformers": Words("transformers", "Gives one number for each label, in the order of labels.json."),
    "load.images.transformers": Words("transformers", "Gives the labels of an image, the likeliest first."),
}
PROGRAM_NAMES = {
    "lmstudio": "LM Studio",
    "ollama": "Ollama",
    "llamacpp": "llama.cpp",
    "transformers": "transformers",
    "vllm": "vLLM",
    "mlx": "MLX",
}
