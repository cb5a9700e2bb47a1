"""Sentences about writing GGUF files: the forms to choose from, and what can stand in the way. Part of the table in
`wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

GGUF_TYPE_SENTENCES: dict[str, Words] = {
    # -- the forms
    "gguf_type.bf16": Words("Whole, as it was trained", "16 bits a weight. For quantising again elsewhere."),
    "gguf_type.f16": Words("Whole", "16 bits a weight, in the form that every program and card reads."),
    "gguf_type.q8_0": Words("Nearly lossless", "Half the size. The choice where there is room."),
    "gguf_type.q6_k": Words("Hardly any loss", "For those who want little loss and a smaller file."),
    "gguf_type.q5_k_m": Words("Little loss", "A step above the usual choice."),
    "gguf_type.q4_k_m": Words("The usual choice", "About a third of the size, with a loss that is seldom noticed."),
    "gguf_type.q4_0": Words("Fast on phones", "An older form that some processors compute faster; more is lost."),
    "gguf_type.q3_k_m": Words("Noticeable loss", "For when the usual choice does not fit."),
    "gguf_type.q2_k": Words("Great loss", "The smallest. Small models become unusable in it."),
    # -- what stands in the way
    "gguf.unknown_type": Words(
        "This form of GGUF is not made here",
        "“{name}” is none of {known}.",
        "Choose one of them; llama.cpp makes the others from a BF16 file.",
        NOTHING_WRITTEN,
    ),
    "gguf.unknown_architecture": Words(
        "llama.cpp does not know this kind of model",
        "{name} is a {architecture}, and llama.cpp {version} has no code that runs it, so a GGUF file would be of no "
        "use.",
        "Export the merged model: transformers and vLLM run it.",
        NOTHING_WRITTEN,
    ),
    "gguf.unknown_tokenizer": Words(
        "llama.cpp would cut texts otherwise than the model learned",
        "How {name} cuts texts into tokens is none of the ways that llama.cpp {version} knows.",
        "Export the merged model instead: transformers and vLLM cut texts as they were cut in training.",
        NOTHING_WRITTEN,
    ),
    "gguf.not_converted": Words(
        "The model could not be written as GGUF",
        "llama.cpp's converter stopped at {name}: {cause}.",
        "Export the merged model instead.",
        NOTHING_WRITTEN,
    ),
    "gguf.converter_damaged": Words(
        "A part of Tunesmith is damaged",
        "{path} is not the converter that belongs to this version.",
        "Install Tunesmith again. Runs and models are kept.",
        NOTHING_WRITTEN,
    ),
    "gguf.target_exists": Words(
        "There is already a file of that name",
        "{path} exists, and nothing is overwritten.",
        "Choose another name or folder.",
        NOTHING_WRITTEN,
    ),
    "gguf.no_tokenizer": Words(
        "The model has no tokenizer",
        "{path} holds neither tokenizer.json nor tokenizer.model, and a GGUF file carries the tokenizer inside.",
        "Export the merged model again from its run.",
        NOTHING_WRITTEN,
    ),
    "gguf.not_lora": Words(
        "Only LoRA adapters can be GGUF files of their own",
        "What this run learned is {kind}, and llama.cpp can put only LoRA on a base.",
        "Make a GGUF file of the whole model.",
        NOTHING_WRITTEN,
    ),
    # -- Modelfiles
    "modelfile.no_template": Words(
        "The Modelfile says nothing about the chat template",
        "How this model writes conversations cannot be said in Ollama's language; Ollama then takes the template that "
        "is in the file.",
        "Try a conversation in Ollama before you hand it on.",
    ),
    "modelfile.no_system": Words(
        "In Ollama this model takes no system text",
        "The model's own chat template has no place for one, or none that can be said in Ollama's language.",
    ),
}
