"""Sentences about training data, datasets, their rows and chat templates.
Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

DATA_SENTENCES: dict[str, Words] = {
    # -- data
    "data.missing": Words(
        "The training data is not there", "There is no file {path}.", "Choose the file again.", NOTHING_WRITTEN
    ),
    "data.empty": Words("There is nothing to learn from", "{path} is empty.", "Choose another file.", NOTHING_WRITTEN),
    "data.no_examples": Words(
        "There is nothing to learn from",
        "None of the {lines} rows of {path} could be used. For {rows} of them: {reason}.",
        "Add the file under Datasets and say there which columns hold prompt and answer.",
        NOTHING_WRITTEN,
    ),
    "data.too_few": Words(
        "There are too few examples",
        "{name} has {count} examples; training needs at least 2.",
        "Add more examples. A hundred good ones are a start.",
        NOTHING_WRITTEN,
    ),
    "data.too_few.one": Words(
        "There are too few examples",
        "{name} has a single example; training needs at least 2.",
        "Add more examples. A hundred good ones are a start.",
        NOTHING_WRITTEN,
    ),
    "data.nothing_to_learn": Words(
        "No example has anything left to learn",
        "Every answer lies behind the first {longest} tokens, where examples are cut.",
        "Choose a larger longest example length.",
    ),
    "data.leaked": Words(
        "Held-out examples that were also trained on tell nothing",
        "{count} of {held_out} held-out examples also stand in the training data.",
        "Take them out of one of the two files.",
        NOTHING_WRITTEN,
    ),
    "data.nothing_readable": Words(
        "There is nothing to learn from",
        "Nothing in {path} could be read: {reason}.",
        "Choose other files: tables, JSON, text, PDF, Word, EPUB or archives of them.",
        NOTHING_WRITTEN,
    ),
    "data.folder": Words(
        "A recipe names files, not folders",
        "{path} is a folder.",
        "Add it under Datasets, and choose the dataset.",
        NOTHING_WRITTEN,
    ),
    "data.out_of_memory": Words(
        "The data does not fit into this PC's memory",
        "Reading it took all the memory there was.",
        "Close other programs, or split the file.",
        NOTHING_WRITTEN,
    ),
    "data.changed": Words(
        "The file changed while it was being read",
        "{path} is no longer what it was when the reading began.",
        "Wait until the other program is done with it, and read it again.",
        NOTHING_WRITTEN,
    ),
    "data.no_answer": Words(
        "Reading the data ended without an answer",
        "The process that reads it ended with code {code}. {cause}",
        "Try again. If it happens again with the same file, please report it.",
        NOTHING_WRITTEN,
    ),
    "dataset.missing": Words("The dataset is not there", "There is no dataset in {path}.", "Add its files again."),
    "dataset.busy": Words(
        "The dataset could not be changed",
        "Another process has held {path} for more than {seconds} seconds.",
        "Try again.",
        NOTHING_WRITTEN,
    ),
    "dataset.unknown": Words(
        "There is no such dataset",
        "No dataset is called “{name}”.",
        "Datasets lists those there are.",
    ),
    "dataset.unreadable": Words(
        "The dataset's settings cannot be read", "{path}: {cause}.", "Remove the dataset and add its files again."
    ),
    "dataset.name_taken": Words(
        "This name is taken", "Another dataset is called “{name}”.", "Choose another name.", "The old name is kept."
    ),
    "dataset.no_column": Words(
        "The column to split by is not there",
        "No row has a column “{column}”.",
        "Choose another column, or split at random.",
        "The dataset is as it was.",
    ),
    "dataset.no_fix": Words(
        "There is nothing to mend",
        "The doctor offers no fix “{code}” for “{name}”.",
        "Open the dataset and look at its tab “Doctor”.",
    ),
    "dataset.split": Words("The split cannot be made like this", "{cause}", "Choose a share between 0 and 1."),
    "dataset.still_reading": Words(
        "The dataset is not ready yet",
        "The files of “{name}” have not been read to the end.",
        "Wait, or read them again.",
    ),
    "row.tools": Words("Tools", "the conversation calls tools, which cannot be trained on yet"),
    "row.weight": Words(
        "An answer not to be learned", "an answer has the weight 0, but all answers of a conversation are learned"
    ),
    "row.unknown_role": Words("Unknown speaker", "a turn has a role that is none of user, assistant and system"),
    "row.no_column": Words("Column not there", "the row does not have the column that is to be read"),
    "row.bad_history": Words("History cannot be read", "“history” is not a list of pairs of question and answer"),
    "row.rating": Words("No rating", "the rating is neither good nor bad"),
    "row.too_deep": Words("Nested too deeply", "the row is nested deeper than can be read"),
    "row.not_json": Words("Not JSON", "this line is not JSON"),
    "row.not_object": Words("Not an object", "this line is not a JSON object"),
    "row.unknown_shape": Words("Unknown shape", "there is neither “messages” nor “prompt” and “completion”"),
    "row.not_text": Words("Not text", "prompt or completion is not text"),
    "row.empty_text": Words("Empty", "prompt or answer is empty"),
    "row.bad_messages": Words("Messages cannot be read", "“messages” is not a list of turns with role and content"),
    "row.no_answer": Words("No answer", "the conversation does not end with the assistant"),
    "row.role_order": Words("Turns out of order", "user and assistant do not take turns"),
    # -- templates
    "template.fault": Words(
        "The model's chat template does not work", "It stopped with: {cause}", "Choose another model."
    ),
    "template.unstable": Words(
        "The model's chat template hides the answer",
        "The assistant's last turn cannot be found in the rendered conversation, so it is unknown what to learn.",
        "Choose another model.",
    ),
}
