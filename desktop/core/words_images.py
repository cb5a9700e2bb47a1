"""Sentences about images: files that do not open, what the doctor finds among them, models that see. Part of the tables
in `words_doctor.py` and `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

IMAGE_FINDINGS: dict[str, Words] = {
    "image.two_labels": Words(
        "{rows} images stand under more than one label",
        "Images that are there several times with different labels: {images}. Nobody can learn what is on them.",
        "Leaves all of them out. Or put each into the right folder and read the dataset again.",
    ),
    "image.one_label": Words(
        "All images have the same label",
        "All {rows} lie in one folder, “{label}”. To tell things apart, the model needs at least two kinds.",
        "Give each kind a folder of its own, and drop the folder that holds them all.",
    ),
}
IMAGE_SENTENCES: dict[str, Words] = {
    "file.beside_images": Words("No image", "the file lies in a folder of images, of which only the images are read"),
    "file.image_alone": Words(
        "An image on its own",
        "images are learned from in folders: one folder of images for each label",
        "Choose the folder that holds those folders.",
    ),
    "row.image_broken": Words(
        "An image that does not open",
        "the image is damaged, cut short, or in a format that is not read here",
        "Open it in an image program and save it as PNG or JPEG, then read the dataset again.",
    ),
    "row.image_huge": Words(
        "A far too large image", "decoding it would fill the memory", "Save it with fewer pixels; a few hundred do."
    ),
    "row.image_no_label": Words(
        "An image without a label",
        "it lies beside the folders of the labels and not in one of them",
        "Move it into the folder of its kind.",
    ),
    "row.not_image": Words("Not an image", "this is text, where an image should be"),
    "data.image_gone": Words(
        "Images have changed or are gone",
        "{count} images are no longer what they were when the dataset was read, the first of them {path}.",
        "Put them back, or read the dataset again.",
        NOTHING_WRITTEN,
    ),
    "data.image_broken": Words(
        "An image does not open any more",
        "{path}: {cause}.",
        "Read the dataset again; what does not open is then left out.",
    ),
    "model.head_unknown": Words(
        "This model's head is of a kind not known here",
        "{model} gives other results when its head works on remembered images.",
        "Choose the method layers or full, or another image model.",
        NOTHING_WRITTEN,
    ),
    "model.sees_only": Words(
        "This model sees images and knows no words",
        "{model} is an image model, and the recipe's objective is {objective}.",
        "Choose a dataset of images, or a model for text.",
        NOTHING_WRITTEN,
    ),
    "model.cannot_see": Words(
        "This model sees no images",
        "The recipe learns what is on images, but {model} reads text.",
        "Choose an image model, such as ViT, DINOv2, ConvNeXt or ResNet.",
        NOTHING_WRITTEN,
    ),
    "model.no_image_blocks": Words(
        "This image model's description has no usable numbers",
        "{model}: config.json speaks of {layers} layers and a width of {hidden}.",
        "Choose another image model, or download this one again.",
        NOTHING_WRITTEN,
    ),
    "model.no_preprocessor": Words(
        "The image model lacks a file",
        "{path} has no preprocessor_config.json, which says how images are to be prepared.",
        "Download the model again, with all of its files.",
        NOTHING_WRITTEN,
    ),
    "model.preprocessor_unknown": Words(
        "How this model wants its images is not known",
        "{path}: {cause}.",
        "Choose another image model, such as ViT, DINOv2, ConvNeXt or ResNet.",
        NOTHING_WRITTEN,
    ),
    "data.not_images": Words(
        "This dataset holds no images",
        "The recipe learns what is on images, but {name} holds texts.",
        "Drop a folder that has one folder of images for each kind.",
        NOTHING_WRITTEN,
    ),
    "data.only_images": Words(
        "This dataset holds images",
        "The recipe's objective is {objective}, but {name} holds images.",
        "Let images be learned, and choose an image model.",
        NOTHING_WRITTEN,
    ),
}
