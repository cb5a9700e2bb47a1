"""The parts of a run, put together from its folder: device, model, adapter, optimizer, tokens."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import torch
from torch import nn

from desktop.core.dataset import Example, iter_parquet
from desktop.core.execution import Execution, execution_of
from desktop.core.files import write_json
from desktop.core.models import read_base
from desktop.core.preference import may_show
from desktop.core.problems import ProblemError
from desktop.core.recipe import CLASSIFYING, Recipe
from desktop.core.runs import RunFolder
from desktop.engine import exactness, fused_ia3, fused_lora, noise, parts, seeing, taught, tuned
from desktop.engine.checkpoints import Parts
from desktop.engine.environment import environment
from desktop.engine.fused_norm import fuse_norms
from desktop.engine.journal import Journal
from desktop.engine.objectives import load_model, objective_of
from desktop.engine.randomness import seed_everything


class Assembly:
    """Loads everything; whatever can be wrong is found here, before the first step. `execution` is how the run begins
    to compute; `base` names the quantised base (see `base_cache`).

    Raises what its parts raise: ``device.*``, ``model.*``, ``memory.*``, ``data.nothing_to_learn``, ``method.*``.
    """

    model: Any
    tokenizer: Any
    labels: Any
    """The `LabelSet` of texts that are given labels."""
    optimizer: torch.optim.Optimizer

    def __init__(self, folder: RunFolder, recipe: Recipe, journal: Journal, leave_if_asked: Callable[[], None]) -> None:
        self.folder, self.recipe, self.journal, self.leave_if_asked = folder, recipe, journal, leave_if_asked
        self.spec = read_base(folder.model)
        self.execution = execution_of(recipe, self.spec.layers)
        journal.phase("model")
        exactness.begin(recipe.exact)
        self.device = parts.pick_device(recipe)
        seed_everything(recipe.seed)
        parts.check_base(self.spec)
        self.sees = recipe.objective == "images"
        self.tokenizer = None if self.sees else parts.load_tokenizer(Path(self.spec.folder))
        if recipe.objective not in CLASSIFYING and not taught.settle(self.tokenizer, folder):
            journal.notice("notice.plain_template")
        base, self.base = self._load_base()
        leave_if_asked()
        self._adapt(base)
        journal.phase("data")
        # Of a million examples only the tokens are needed, and of the texts those that samples show.
        self.examples = self._wished_for(folder.train_data, max(1, recipe.sample_prompts))
        self.held_out = self._wished_for(folder.held_out_data, max(1, recipe.sample_prompts))
        self.objective = objective_of(self)
        self.row_loss = self.objective.row_loss
        self.train_units, self.held_out_units = self.objective.train_units, self.objective.held_out_units
        self.made_on = environment(self.device)
        write_json(folder.environment, self.made_on)

    def _wished_for(self, path: Path, most: int) -> list[Example]:
        """The first examples whose answers may stand as those to wish for."""
        return list(itertools.islice((one for one in iter_parquet(path) if may_show(self.recipe.objective, one)), most))

    def _load_base(self) -> tuple[Any, str]:
        """The base on its device; in the PC's memory when its weights will visit the card block by block, be it only
        because the card cannot hold them."""
        if not self.execution.streaming:
            try:
                return load_model(self, self.device)
            except ProblemError as error:
                four_bit = self.recipe.quantisation == "nf4" and not self.sees
                allowed = self.recipe.step_down and four_bit and self.device.type == "cuda"
                if error.problems[0].code != "memory.card_full" or not allowed:
                    raise
            self.execution = Execution(
                blocks="O" * self.spec.layers, embeddings_in_ram=True, streaming=True,
                stream_buffers=self.recipe.stream_buffers, mlp_tile=self.recipe.mlp_tile,
            )  # fmt: skip
            self.journal.notice("notice.step_down.streaming")
            gc.collect()  # what is there of the model hangs together in circles, with the error that has gone
            torch.cuda.empty_cache()
        return load_model(self, torch.device("cpu"))

    def _adapt(self, base: Any) -> None:
        recipe = self.recipe
        if self.sees:
            self._adapt_image_model(base)
            return
        embeddings = {
            id(w) for m in (base.get_input_embeddings(), base.get_output_embeddings()) if m for w in m.parameters()
        }
        self.tuned = tuned.make(
            base, recipe, self.spec, self.folder.path, lambda: load_model(self, torch.device("cpu"))[0]
        )
        self.model = self.tuned.model
        self.embeddings_learn = any(id(w) in embeddings for w in self.model.parameters() if w.requires_grad)
        if self.device.type == "cpu" and not self.execution.streaming:
            fused_lora.keep_copies(self.model, parts.PRECISIONS[recipe.precision], psutil.virtual_memory().available)
        fused_lora.fuse(self.model)
        fused_ia3.fuse(self.model)
        fuse_norms(self.model)
        noise.add(self.model, recipe.neftune)
        self.optimizer = parts.make_optimizer(self.tuned.named.items(), recipe)
        self.scaler = torch.amp.GradScaler(self.device.type, enabled=recipe.precision == "fp16")

    def _adapt_image_model(self, base: Any) -> None:
        recipe = self.recipe
        self.tuned = seeing.ImageTuned(base, recipe, self.spec, lambda: load_model(self, torch.device("cpu"))[0])
        self.model, self.embeddings_learn = base, False
        self.optimizer = parts.make_optimizer(self.tuned.named.items(), recipe)
        self.scaler = torch.amp.GradScaler(self.device.type, enabled=recipe.precision == "fp16")

    @property
    def parts(self) -> Parts:
        """What goes into a checkpoint."""
        return Parts(self.tuned, self.optimizer, self.scaler)

    @property
    def learning(self) -> list[nn.Parameter]:
        """The parameters that learn."""
        return list(self.tuned.named.values())
