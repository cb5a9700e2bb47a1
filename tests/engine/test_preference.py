"""DPO, ORPO and KTO: losses and gradients are those of the papers, and runs learn what is preferred."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from desktop.core.recipe import Recipe, recipe_from
from desktop.engine.preference_loss import PreferenceLoss
from desktop.engine.preference_units import PreferenceUnits
from desktop.engine.template import TokenisedExample
from desktop.engine.tokens import TokenStore, token_store

from .test_packing import small_model

pytestmark = pytest.mark.training

CPU = torch.device("cpu")
OBJECTIVES = ["dpo", "orpo", "kto"]
DESIRED, UNDESIRED = 1.0, 1.5


def recipe_of(objective: str, **changes: Any) -> Recipe:
    """A recipe of this objective."""
    values = {"model": "x", "data": "y", "steps": 1, "objective": objective, "context_length": 40, "answer_tokens": 8}
    return recipe_from(values | {"micro_batch": 16, "beta": 0.3} | changes)


def some_answers(folder: Path, count: int = 12) -> TokenStore:
    """Random prompts, two answers each; three of the answers are cut by the context length."""
    random = np.random.default_rng(3)
    made = []
    for number in range(count // 2):
        prompt = tuple(random.integers(3, 200, 4 + number).tolist())
        for length in random.integers(1, 30, 2):
            answer = (*random.integers(3, 200, length).tolist(), 2)
            ids, labelled = prompt + answer + (9,), (False,) * len(prompt) + (True,) * len(answer) + (False,)
            made.append(TokenisedExample(ids[:40], labelled[:40]))
    return token_store(folder, "answers", made, 0)


def plain_log_probability(model: Any, ids: Tensor, labelled: Tensor) -> Tensor:
    """The summed log-probability of the marked tokens, from the model's own logits."""
    logits = model(input_ids=ids[None], use_cache=False).logits[0].float()
    chosen = functional.log_softmax(logits[:-1], -1).gather(1, ids[1:, None])[:, 0]
    return chosen[labelled[1:]].sum()


def units_of(folder: Path, recipe: Recipe, model: Any) -> PreferenceUnits:
    """The units of `some_answers`, with log-probabilities of a base from which `model` has moved some way."""
    store = some_answers(folder)
    groups = [(n, n + 1) for n in range(0, len(store), 2)]
    units = PreferenceUnits(store, groups, [n % 2 == 0 for n in range(len(store))], recipe, 0)
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        now = torch.stack([plain_log_probability(model, *store.example(n)) for n in range(len(store))])
        units.reference = now + 2 * torch.randn(len(store), generator=generator)
        if units.others:
            now = torch.stack(
                [plain_log_probability(model, *units.others.example(n)) for n in range(len(units.groups))]
            )
            units.reference_elsewhere = now - torch.rand(len(units.groups), generator=generator)
    return units


def plain_loss(model: Any, units: PreferenceUnits, recipe: Recipe, chosen: Sequence[int]) -> Tensor:
    """The papers' losses, one answer after the other, with nothing shared with the program."""
    store, beta, total = units.store, recipe.beta, torch.zeros(())
    logs = {n: plain_log_probability(model, *store.example(n)) for unit in chosen for n in units.groups[unit]}
    if recipe.objective == "kto":
        with torch.no_grad():
            moved = [
                plain_log_probability(model, *units.others.example(unit)) - units.reference_elsewhere[unit]
                for unit in chosen
            ]
        point = max(0.0, float(torch.stack(moved).mean()))
        assert point > 0
        for unit in chosen:
            (n,) = units.groups[unit]
            ratio = logs[n] - units.reference[n]
            if units.liked[n]:
                total = total + DESIRED - DESIRED * torch.sigmoid(beta * (ratio - point))
            else:
                total = total + UNDESIRED - UNDESIRED * torch.sigmoid(beta * (point - ratio))
        return total
    for unit in chosen:
        better, worse = units.groups[unit]
        if recipe.objective == "dpo":
            ratio = (logs[better] - logs[worse]) - (units.reference[better] - units.reference[worse])
            total = total - torch.log(torch.sigmoid(beta * ratio))
        else:
            means = [logs[n] / int(store.example(n)[1][1:].sum()) for n in (better, worse)]
            odds = [mean.exp() / (1 - mean.exp()) for mean in means]
            total = total - means[0] - beta * torch.log(torch.sigmoid(torch.log(odds[0] / odds[1])))
    return total


def gradients(model: Any) -> dict[str, Tensor]:
    """The gradients of what learns, which are cleared."""
    found = {name: w.grad.clone() for name, w in model.named_parameters() if w.requires_grad and w.grad is not None}
    model.zero_grad(set_to_none=True)
    return found


@pytest.mark.parametrize(("family", "together"), [("llama", False), ("gemma2", True)])
@pytest.mark.parametrize("objective", OBJECTIVES)
def test_loss_and_gradient_are_those_of_the_paper(tmp_path: Path, objective: str, family: str, together: bool) -> None:
    recipe, model = recipe_of(objective), small_model(family)
    units = units_of(tmp_path / "tokens", recipe, model)
    chosen = [3, 0, 5, 2]
    plain = plain_loss(model, units, recipe, chosen)
    plain.backward()
    wanted = gradients(model)
    row_loss = PreferenceLoss(model, recipe, DESIRED, UNDESIRED)
    row_loss.together = together
    row = units.row(chosen, CPU, 400)
    assert row.weight == 4 and row.ids.shape[1] == 400
    got = row_loss(row, lambda part: part.backward())
    assert not got.requires_grad
    torch.testing.assert_close(got, plain.detach(), rtol=1e-5, atol=1e-5)
    ours = gradients(model)
    assert wanted.keys() == ours.keys()
    for name, grad in wanted.items():
        torch.testing.assert_close(ours[name], grad, rtol=1e-5, atol=1e-5 * float(grad.abs().max()), msg=name)


@pytest.mark.parametrize("objective", ["dpo", "orpo"])
def test_packed_pairs_equal_the_pairs_one_by_one(tmp_path: Path, objective: str) -> None:
    recipe, model = recipe_of(objective), small_model("qwen3", recompute=True)
    units = units_of(tmp_path / "tokens", recipe, model)
    row_loss = PreferenceLoss(model, recipe)
    everything = list(range(len(units.groups)))
    alone = sum(row_loss(units.row([unit], CPU, 0), lambda part: part.backward()) for unit in everything)
    theirs = gradients(model)
    together = row_loss(units.row(everything, CPU, 0), lambda part: part.backward())
    torch.testing.assert_close(together, alone, rtol=1e-5, atol=1e-5)
    for name, grad in gradients(model).items():
        torch.testing.assert_close(grad, theirs[name], rtol=1e-5, atol=1e-5 * float(grad.abs().max()), msg=name)
