"""Sentences of the adviser. Part of the table in `wording.py`.

``advice.rung``: title = what to do, cause = what that means, remedy = what comes next; some rungs have other sentences
for some data. ``why`` and ``also``: title =
the reason in short, cause = the reason with its numbers. ``change``: title = when another rung would be the answer.
``mend``: what is wrong with the data, and how to mend it.
"""

from __future__ import annotations

from desktop.core.words import Words

TEACHING = Words(
    "Two things can be taught",
    "Raw documents teach a field: how it speaks and what belongs together, not how to answer. Examples of prompts with "
    "answers teach a task: what to do with a message.",
)

_PASSAGES = "See whether the model is less surprised by a text when passages of your documents stand before it."
_RUNGS: dict[str, Words] = {
    "advice.rung.prompt": Words(
        "Do not train yet: put examples into the prompt",
        "The base model stays as it is. An instruction and a few fitting examples stand in front of each question.",
        "Try which prompt does best on your held-out examples; the best one can be copied and used at once.",
    ),
    "advice.rung.look_up": Words(
        "Do not train: let the model look it up",
        "The base model stays as it is. The passages that fit a question are put into the prompt, and it answers from "
        "those.",
        "Gather the documents that it is to answer from; passages of them stand in the prompt.",
    ),
    "advice.rung.look_up_passages": Words(
        "Do not train: let the model look it up",
        "The base model stays as it is. The passages that fit a question are put into the prompt, and it answers from "
        "those.",
        _PASSAGES,
    ),
    "advice.rung.look_up_tried": Words(
        "Do not train: let the model look it up",
        "The base model stays as it is. The passages that fit a question are put into the prompt, and it answers from "
        "those.",
        "Use a program that puts the nearest passages of your documents before each question; new documents count at "
        "once.",
    ),
    "advice.rung.prompt_passages": Words(
        "Do not train yet: put passages into the prompt",
        "The base model stays as it is. The passages that fit best stand in front of each question.",
        _PASSAGES,
    ),
    "advice.rung.no_data": Words(
        "Choose your examples, and the adviser can say more",
        "Under about 500 examples a good prompt often does as well as training; from 100 on a strict form can be "
        "learned.",
        "Choose your examples.",
    ),
    "advice.rung.ask_purpose": Words(
        "Say what the documents are for",
        "Answering questions from them needs no training; writing as they do does.",
        "Answer the question about the documents.",
    ),
    "advice.rung.head": Words(
        "Train a new head on the frozen model",
        "The model stays as it is; only a small layer on top of it learns your labels.",
        "Choose a base model for it.",
    ),
    "advice.rung.head_images": Words(
        "Train a new head on the frozen model",
        "The model stays as it is; only a small layer on top of it learns your labels.",
        "Choose a base model for it: one that sees images.",
    ),
    "advice.rung.head_texts": Words(
        "Train a new head on the frozen model",
        "The model stays as it is; only a small layer on top of it learns your labels.",
        "Choose a base model for it: a small one that only reads (an encoder).",
    ),
    "advice.rung.head_numbers": Words(
        "Train a new head on the frozen model",
        "The model stays as it is; only a small layer on top of it learns your numbers.",
        "Choose a base model for it: a small one that only reads (an encoder).",
    ),
    "advice.rung.last_layers": Words(
        "Train the last layers",
        "A new head and the last layers learn; everything below stays as it is.",
        "Choose a base model, then see what fits into memory.",
    ),
    "advice.rung.adapter": Words(
        "Train an adapter",
        "The base model stays as it is; small additions beside its weights (LoRA, or QLoRA in 4 bits) learn.",
        "Choose a base model, then see what fits into memory.",
    ),
    "advice.rung.preference": Words(
        "Train an adapter on what is liked",
        "The model learns to give better answers rather than worse ones, and is held close to how it was.",
        "Choose a base model that already answers; what is liked is learned on top.",
    ),
    "advice.rung.domain": Words(
        "Let the model read your documents",
        "It goes on being trained on raw text, as when it was made, and picks up the words and habits of the field.",
        "Choose a base model and your documents.",
    ),
    "advice.rung.domain_then_task": Words(
        "Let it read your documents, and learn the task",
        "The field is learned from raw documents, what to do with it from your examples, in one run.",
        "Choose a base model, your examples, and the documents to learn beside them.",
    ),
    "advice.rung.full": Words(
        "Train the whole model",
        "Every weight learns. It takes the most memory and disk, and can learn the most.",
        "Choose a base model that is small enough for it, then see what fits into memory.",
    ),
}
_WHY: dict[str, Words] = {
    "purpose_open": Words(
        "What the documents are for is not said yet",
        "Answering questions from them needs no training; writing as they do does.",
    ),
    "images_alike": Words(
        "There is nothing to tell apart",
        "All {rows} images have the same label, “{label}”, so any model is right at once."
    ),
    "few_images": Words(
        "There are few images of each kind",
        "There are {per_label} for each label on average, where about {fewest_per_label} are a start. With so few, a "
        "head on frozen features is what can be learned at all.",
    ),
    "single_label": Words(
        "There is nothing to tell apart",
        "All {rows} examples have the same label, “{label}”, so any model is right at once."
    ),
    "one_sided": Words(
        "There is nothing to compare with",
        "All {rows} answers are rated alike. What is liked only shows beside what is not.",
    ),
    "already_good": Words(
        "Prompts are already good enough",
        "The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable. "
        "Training has hardly anything left to win.",
    ),
    "looked_up_good": Words(
        "Looked up, the answers are good enough",
        "With passages of your documents before the question {score} are right, of {ceiling} that are attainable. "
        "Training has hardly anything left to win.",
    ),
    "facts_change": Words(
        "What is right keeps changing",
        "A model that has learned facts has to be trained anew with every change. Looked up, they are as new as your "
        "documents.",
    ),
    "facts_of_a_field": Words(
        "The field is unusual, and you have documents of it",
        "About {pages} pages teach the model the words of the field, so that it understands the passages it looks up.",
    ),
    "facts": Words(
        "Facts are better looked up",
        "Looking facts up beats learning them from documents, for known facts and for new ones: a model hardly "
        "remembers what it has read once.",
    ),
    "few_pairs": Words(
        "There are few pairs or ratings",
        "From {rows} of them a model learns their topics rather than the taste behind them; {pairs} are a start.",
    ),
    "ratings": Words(
        "You have answers with ratings",
        "{rows} answers that were liked or not show directly which way to go (KTO); pairs are not needed.",
    ),
    "pairs": Words(
        "You have pairs of answers",
        "{rows} pairs of a better and a worse answer show directly which way to go; no single right answer is needed.",
    ),
    "field_then_task": Words(
        "The field is unusual, and there is a task",
        "About {pages} pages teach how the field speaks, {rows} examples what to do. Both together do better than "
        "examples alone.",
    ),
    "field_unusual": Words(
        "The field is unusual",
        "Ordinary text has taught the model little of it. About {pages} pages are enough to go on learning from.",
    ),
    "manner_of_documents": Words(
        "It is to write as your documents do",
        "That is learned by going on reading them: about {pages} pages are enough.",
    ),
    "few_documents": Words(
        "There is little to read",
        "There are about {pages} pages; from about {field_pages} on, a model picks up how a field writes. Passages in "
        "the prompt show as much.",
    ),
    "no_examples": Words(
        "There are no examples yet",
        "Nothing shows yet what is right. Try prompts now, and keep good answers as examples; up to about {few}, they "
        "do as well in the prompt.",
    ),
    "too_few": Words(
        "There are hardly any examples",
        "All {rows} fit into one prompt; from fewer than {fewest} nothing is learned that lasts.",
    ),
    "few_per_label": Words(
        "There are few examples of each label",
        "{rows} different examples are {per_label} for each label on average, and about {fewest_per_label} are a "
        "start. Until then, the examples nearest to a text help most in the prompt.",
    ),
    "few_numbers": Words(
        "There are few examples",
        "{rows} different examples are few to learn a number from, and about {fewest_numbers} are a start. Until then, "
        "the examples nearest to a text help most in the prompt.",
    ),
    "labels_change": Words(
        "The labels change often",
        "A head is trained anew in seconds, since the features of the {rows} examples are kept.",
    ),
    "many_labelled": Words(
        "There are many labelled examples",
        "From about {full_labelled} on, here {rows}, training the whole of a small model is steady and gives the most.",
    ),
    "images_unlike": Words(
        "The images are unusual",
        "What the frozen layers look for was learned on ordinary photographs. {rows} images let the last layers learn "
        "what matters here.",
    ),
    "images_enough": Words(
        "There are enough images of each kind",
        "With {per_label} for each label on average, {many_per_label} or more, the last layers can learn too, without "
        "learning the images by heart.",
    ),
    "texts_unlike": Words(
        "The field is unusual",
        "The frozen model has hardly met such texts. With {rows} examples, its own reading can be adapted too.",
    ),
    "numbers_enough": Words(
        "There are enough examples",
        "With {rows} different ones, {many_numbers} or more, the model's own reading can be adapted, not only the "
        "head.",
    ),
    "texts_enough": Words(
        "There are enough examples of each label",
        "With {per_label} for each label on average, {many_per_label} or more, the model's own reading can be adapted, "
        "not only the head.",
    ),
    "head_is_enough": Words(
        "A head is enough for so many examples",
        "{rows} different examples, {per_label} for each label on average, are too few to change the model's reading "
        "for the better, and enough to learn a layer on top of it.",
    ),
    "head_for_numbers": Words(
        "A head is enough for so many examples",
        "{rows} different examples are too few to change the model's reading for the better, and enough to learn a "
        "layer on top of it.",
    ),
    "few_examples": Words(
        "There are few examples",
        "With {rows} different ones, fewer than about {few}, the ones nearest to each question do about as well in the "
        "prompt, and can be changed at once.",
    ),
    "form_strict": Words(
        "Every answer has to have the same form",
        "Form and style are what an adapter learns best and prompts keep worst; {rows} different examples are enough "
        "for that.",
    ),
    "uses_change": Words(
        "What is right changes, or differs from use to use",
        "One adapter for each use is small and quick to train, and is exchanged without touching the base model.",
    ),
    "field_by_examples": Words(
        "The field is unusual",
        "The words of the field stand in your {rows} examples, and an adapter on all layers learns them along with the "
        "task.",
    ),
    "prompts_fall_short": Words(
        "Prompts fall short",
        "The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable.",
    ),
    "much_data": Words(
        "There is a great deal to learn from",
        "From about {full_rows} examples on, here {rows}, an adapter falls behind training the whole model.",
    ),
    "no_room_for_all": Words(
        "The whole model does not fit into memory",
        "{rows} examples would be enough to train all of it, but there is no room here. An adapter comes close.",
    ),
    "enough_examples": Words(
        "There are enough examples for an adapter",
        "On {rows} different examples, an adapter learns as much as training the whole model would, with a fraction of "
        "the memory.",
    ),
}  # fmt: skip
_ALSO: dict[str, Words] = {
    "labels_as_text": Words(
        "The rows have no labels",
        "They are prompts with answers, so a label is learned as text. For a head of its own, read them as text and "
        "label.",
    ),
    "no_pairs": Words(
        "There is nothing to compare yet",
        "The rows have no better and worse answers, so they are learned as they are. Collect pairs or ratings for what "
        "is liked.",
    ),
    "task_first": Words(
        "This model cannot answer yet",
        "It was not made for conversations. ORPO teaches the task along with the preference; with ratings, train an "
        "adapter on good answers first.",
    ),
    "looked_up_short": Words(
        "Looked up, not all answers are right yet",
        "With passages of your documents before the question {score} are right, of {ceiling} that are attainable. A "
        "larger model reads passages better.",
    ),
    "look_facts_up": Words(
        "Single facts are still better looked up",
        "Reading teaches how the field speaks; what changes, and what must be exact, belongs into the prompt.",
    ),
    "examples_in_prompt": Words(
        "The examples go into the prompt",
        "{rows} are too few to learn a task from; from {style} on they can be learned along with the documents.",
    ),
    "answers_may_suffer": Words(
        "Raw text alone makes a model answer worse",
        "A model for conversations loses some of its manners when it only reads. Examples mixed in between prevent "
        "that.",
    ),
    "no_documents": Words(
        "Documents of the field would help",
        "There are about {pages} pages; from about {field_pages} on, the model can learn the field from them.",
    ),
    "prompts_fell_short": Words(
        "Prompts were not enough",
        "The best one reached {score} on your held-out examples, of {ceiling} that are attainable.",
    ),
    "one_adapter_per_use": Words(
        "One adapter for each use",
        "Adapters are small files. When something changes, only the one it concerns is trained anew.",
    ),
    "head_in_seconds": Words(
        "It takes seconds",
        "The features of each example are worked out once and kept; the head itself learns in seconds.",
    ),
    "head_first": Words(
        "See what a head alone reaches first",
        "It is quick, and a model that starts from a good head keeps more of what it knew when the rest learns.",
    ),
    "adapter_forgets_less": Words(
        "Little is forgotten",
        "What the model could do before suffers less than when all of it is trained, and the adapter can be taken off.",
    ),
    "full_forgets_more": Words(
        "More is forgotten",
        "What the model could do before suffers more than with an adapter, and the result is as large as the model.",
    ),
    "prompt_changes_at_once": Words(
        "It costs nothing to change",
        "There is nothing to train or to keep: another example or document counts from the next question on.",
    ),
}
_CHANGES: dict[str, Words] = {
    "rows": Words("With {wanted} different examples", "More of the same kind would be enough for another way."),
    "documents": Words("With about {wanted} pages of documents", "The field could be learned from them."),
    "unusual_yes": Words("If the field were unusual", "The model would have to learn its language first."),
    "unusual_no": Words("If the field were an ordinary one", "The model knows its language already."),
    "strict_yes": Words("If every answer had to have the same form", "Form is what an adapter learns best."),
    "strict_no": Words("If the form did not matter", "Then prompts do more of the work."),
    "often_yes": Words("If it changed often", "What is learned would be out of date soon."),
    "often_no": Words("If it stayed as it is", "What is learned would keep."),
    "memory": Words("With room for the whole model", "All of its weights could learn."),
    "prompts_do": Words("If prompts turn out good enough", "Then training has nothing left to win."),
    "prompts_do_not": Words("If prompts turn out not good enough", "Then training may close the gap."),
}  # fmt: skip
_MENDS: dict[str, Words] = {
    "single_label": Words(
        "All examples have the same label",
        "{rows} examples are all “{label}”. A model learns to tell apart only what it is shown.",
        "Add examples of at least one other label.",
    ),
    "one_sided": Words(
        "All answers are rated alike",
        "{rows} ratings say the same, so there is nothing to learn from them.",
        "Add answers of the other kind.",
    ),
    "same_pairs": Words(
        "Some pairs prefer nothing",
        "In about {same_pairs} of {all_rows} pairs both answers are the same. They teach nothing and are not counted.",
        "Leave them out, or give them answers that differ.",
    ),
    "too_few": Words(
        "There are too few examples",
        "There are {rows} different ones; at least {fewest} are needed, and a hundred are a start.",
        "Add more examples.",
    ),
    "duplicates": Words(
        "Most examples are there more than once",
        "{duplicates} of {all_rows} repeat an earlier one; {rows} are left, and it is those that count here.",
        "Leave the repeated ones out in the dataset's check.",
    ),
    "rare_labels": Words(
        "Some labels occur only once",
        "{rare} labels have a single example, such as “{rare_label}”. It can be learned or checked, not both.",
        "Add examples of them, put them together with another label, or leave them out.",
    ),
    "rare_labels.one": Words(
        "One label occurs only once",
        "“{rare_label}” has a single example. It can be learned or checked, not both.",
        "Add examples of it, put it together with another label, or leave it out.",
    ),
    "none_held_out": Words(
        "Nothing is held out",
        "All {all_rows} examples are for training, so nobody could tell whether prompts or training do better.",
        "Hold some out in the dataset's split.",
    ),
}

ADVICE_SENTENCES: dict[str, Words] = {
    **_RUNGS,
    **{f"advice.why.{code}": words for code, words in _WHY.items()},
    **{f"advice.also.{code}": words for code, words in _ALSO.items()},
    **{f"advice.change.{code}": words for code, words in _CHANGES.items()},
    **{f"advice.mend.{code}": words for code, words in _MENDS.items()},
    "advice.teaching": TEACHING,
}
