"""Learning to write: the loss lies on the tokens that come next, of answers and of passages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

import transformers

from desktop.core.dataset import Example, iter_parquet
from desktop.core.problems import stop_on
from desktop.engine.loss import RowLoss
from desktop.engine.rows import DocumentsFirst, MixedOrder, RowOrder, TwoStores
from desktop.engine.template import TokenisedExample, learned
from desktop.engine.tokens import TokenStore, token_store
from desktop.engine.units import TextUnits


class NextToken:
    """The objective of continued pre-training and of task adaptation alike."""

    writes = True

    def __init__(self, made: Any) -> None:
        self.made = made
        folder, recipe, pad = made.folder, made.recipe, made.tokenizer.pad_token_id
        train = tokens_of(made, iter_parquet(folder.train_data), "train")
        held_out = tokens_of(made, iter_parquet(folder.held_out_data), "held_out")
        self._examples = len(train)
        whole: TokenStore | TwoStores = train
        if recipe.documents is not None:
            # A dataset's split is for examples; of documents, both sides are read.
            sides = (folder.documents, folder.documents.with_name("held_out.parquet"))
            texts = chain.from_iterable(iter_parquet(side) for side in sides if side.is_file())
            whole = TwoStores(train, tokens_of(made, texts, "documents"))
        self.train_units = TextUnits(whole, recipe.row_tokens, pad)
        self.held_out_units = TextUnits(held_out, recipe.row_tokens, pad)
        self.labelled = sum(self.train_units.weights)
        self.row_loss = RowLoss(made.model)

    def order(self) -> RowOrder:
        """The examples epoch by epoch, with documents first or in between if there are any."""
        units, recipe = self.train_units, self.made.recipe
        usual = (units.lengths, units.size, recipe.accumulation, recipe.seed)
        if recipe.documents is None:
            return RowOrder(*usual)
        if recipe.documents_order == "first":
            return DocumentsFirst(*usual, self._examples)
        return MixedOrder(*usual, self._examples, recipe.documents_share)

    def begin(self, fit: Any, between: Callable[[], None]) -> None:
        """Nothing."""

    def scores(self, between: Callable[[], None]) -> dict[str, float]:
        """The loss says it all."""
        return {}

    def finish(self, between: Callable[[], None]) -> None:
        """Answers are compared for every run that writes."""


Tokenise = Callable[[Any, Example, int], Iterator[TokenisedExample]]
"""Gives what is learned of an example in at most so many tokens, such as `template.learned`."""


def tokens_of(made: Any, examples: Iterable[Example], name: str, tokenise: Tokenise = learned) -> TokenStore:
    """Tokens and loss marks of all examples, passages as windows; says how many were cut. Raises
    ``data.nothing_to_learn`` when there is no token to learn, be it for the cut."""
    longest = made.recipe.context_length
    made_from = (made.spec.fingerprint, made.folder.dataset.read_text("utf-8"), longest, transformers.__version__)
    key = hashlib.sha256(repr(made_from).encode()).hexdigest()
    done = (row for example in examples for row in tokenise(made.tokenizer, example, longest))
    store = token_store(made.folder.tokens / name, key, done, made.tokenizer.pad_token_id)
    facts = store.facts
    if facts.cut:
        made.journal.notice("notice.examples_cut", count=facts.cut, tokens=facts.cut_tokens, longest=longest)
    if facts.partly and name == "train":
        made.journal.notice("notice.earlier_answers", count=facts.partly)
    if facts.examples and not facts.labelled:
        raise stop_on("data.nothing_to_learn", longest=longest)
    return store
