"""Sentences about base models on the disk: what is missing or cannot be used.
Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

MODEL_SENTENCES: dict[str, Words] = {
    # -- models
    "model.missing": Words(
        "The base model is not there", "There is no folder {path}.", "Choose the model's folder again.", NOTHING_WRITTEN
    ),
    "model.config_missing": Words(
        "This folder is not a model",
        "{path} holds no config.json.",
        "Choose the folder that holds config.json and the *.safetensors files.",
        NOTHING_WRITTEN,
    ),
    "model.config_damaged": Words(
        "The model's description cannot be read",
        "{path}: {cause}.",
        "Download or copy the model again.",
        NOTHING_WRITTEN,
    ),
    "model.no_decoder": Words(
        "This model's description has no usable numbers",
        "{model}: config.json and weights speak of {layers} layers, a width of {hidden} and {vocabulary} words; a "
        "language model has some of each, and no more than 10,000 layers.",
        "Choose a causal language model, or download this one again.",
        NOTHING_WRITTEN,
    ),
    "model.pickle_only": Words(
        "This model is only there in an unsafe form",
        "{path} holds weights as pickle files, which can run any program when they are opened.",
        "Get the same model as *.safetensors files.",
        NOTHING_WRITTEN,
    ),
    "model.no_weights": Words(
        "The model has no weights",
        "{path} holds no *.safetensors file.",
        "Choose the folder that holds the model's *.safetensors files.",
        NOTHING_WRITTEN,
    ),
    "model.shard_missing": Words(
        "A part of the model is missing", "{path} is not there.", "Download or copy the model again.", NOTHING_WRITTEN
    ),
    "model.weights_damaged": Words(
        "The model's weights are damaged", "{path}: {cause}.", "Download or copy this file again.", NOTHING_WRITTEN
    ),
    "model.remote_code": Words(
        "This model would have to run foreign code",
        "The config.json in {path} asks for program code from the internet, which Tunesmith never runs.",
        "Choose a model that transformers supports by itself.",
        NOTHING_WRITTEN,
    ),
    "model.kind_unknown": Words(
        "This kind of model cannot be trained here",
        "{path} is of the kind “{kind}”, which the engine cannot load as a model that writes text, reads texts or sees "
        "images.",
        "Take another model, such as one of the recommended ones.",
        NOTHING_WRITTEN,
    ),
    "model.quantised": Words(
        "This model is already quantised",
        "The weights in {path} are stored in a reduced form that cannot be trained from.",
        "Choose the original 16-bit version; Tunesmith reduces it itself when memory is short.",
        NOTHING_WRITTEN,
    ),
    "model.tokenizer_missing": Words(
        "The model's tokenizer is missing",
        "{path} holds no tokenizer.json.",
        "Copy the tokenizer files of the model into its folder.",
        NOTHING_WRITTEN,
    ),
    "model.tokenizer_damaged": Words(
        "The model's tokenizer cannot be read", "{path}: {cause}.", "Download or copy the model again.", NOTHING_WRITTEN
    ),
    "model.weights_missing": Words(
        "The model is not complete",
        "{count} of its weights are missing in {path}, such as {name}.",
        "Download or copy the model again.",
    ),
    "model.changed": Words(
        "The base model changed since this run was made",
        "{path} is no longer the model that the run belongs to.",
        "Put the original model back, or start a new run.",
    ),
    "model.cannot_load": Words(
        "The base model could not be loaded", "{path}: {cause}", "Choose another model, or download it again."
    ),
}
