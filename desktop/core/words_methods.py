"""Sentences about ways of learning: what does not go together, what a model cannot take. Part of the table in
`wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

METHOD_SENTENCES: dict[str, Words] = {
    "recipe.head_needs_labels": Words(
        "A new head alone cannot learn to write",
        "The recipe trains only a new head, but its objective is {objective}.",
        "Let labels, a number or images be learned, or choose another method.",
    ),
    "recipe.method_needs_16_bits": Words(
        "Weights that learn cannot be in 4 bits",
        "The method “{method}” changes weights of the model itself, and the recipe keeps them in 4 bits.",
        "Keep the weights in 16 bits, or train an adapter (LoRA).",
    ),
    "recipe.images_method": Words(
        "This method is not for images",
        "Image models learn by a new head, chosen layers or everything; the recipe says “{method}”.",
        "Choose head, layers or full.",
    ),
    "recipe.only_with_lora": Words(
        "A value belongs to LoRA alone",
        "“{field}” changes how LoRA learns, but the method is “{method}”.",
        "Leave it out, or train an adapter (LoRA).",
    ),
    "recipe.documents_need_next_token": Words(
        "Documents are learned by writing",
        "The recipe names documents beside its examples, but its objective is {objective}.",
        "Learn the documents in a run of their own first, then train on the merged model.",
    ),
    "method.no_such_blocks": Words(
        "The model has no such layers",
        "The recipe lets the layers {chosen} learn, but the model has {layers}, counted from 0.",
        "Choose layers from 0 to {last}.",
        NOTHING_WRITTEN,
    ),
    "method.unknown_layers": Words(
        "This method does not know the model's layers",
        "{method}: {cause}.",
        "Choose LoRA, which works with any linear layer.",
        NOTHING_WRITTEN,
    ),
    "export.bottleneck": Words(
        "Bottleneck modules cannot be merged",
        "They bend what goes through them, which no change of the model's weights can do.",
        "Export the adapter; the page in its folder says how to load it.",
        NOTHING_WRITTEN,
    ),
    "data.not_documents": Words(
        "These are not documents",
        "“{name}” holds questions and answers, or labels, not passages of text.",
        "Choose a dataset of raw text (PDF, DOCX, TXT, Markdown …) as documents, or use it as examples.",
        NOTHING_WRITTEN,
    ),
    "notice.documents_first": Words(
        "The documents come first",
        "The first {steps} of {all} steps go over the documents once; the examples follow.",
    ),
}
