"""What a run asks of a card, as far as a processor can show it: which card, which memory, whose fault."""

from __future__ import annotations

import io
import weakref
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import peft
import pytest
import torch
import transformers
from torch import nn

from desktop.core.answering import Ask, Side
from desktop.core.dataset import Message
from desktop.core.events import Noticed, read_events
from desktop.core.general import general_set
from desktop.core.recipe import Recipe
from desktop.core.replies import Refused
from desktop.core.runs import ExitCode, RunState
from desktop.engine import assistant, base_cache, parts
from desktop.engine.generate import continuations
from desktop.engine.loading import put_on
from desktop.engine.parts import is_out_of_memory, load_tokenizer, out_of_memory
from desktop.engine.position import Position
from desktop.engine.quiz import AT_ONCE, Quiz
from desktop.engine.randomness import random_states, restore_random_states
from desktop.engine.stepping import Stepping

from .conftest import MakeRun
from .zygote import Zygote


@pytest.fixture
def a_card_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is a card, but this process has no business with it: whoever reaches for it meets an error here, and
    elsewhere takes some hundred megabytes of it for nothing, or meets a full one."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)


# -- work on the processor leaves a card alone


def test_random_states_of_a_processor_leave_the_card_alone(a_card_beside: None) -> None:
    states = random_states()
    assert "cuda" not in states
    first = torch.rand(3)
    restore_random_states({**states, "cuda": torch.zeros(16, dtype=torch.uint8)})
    assert torch.equal(torch.rand(3), first)


def test_an_adapter_is_read_where_its_base_lies(a_card_beside: None, tiny_model: Path, tmp_path: Path) -> None:
    base = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
    peft.get_peft_model(base, peft.LoraConfig(r=2, target_modules=["q_proj"])).save_pretrained(tmp_path)
    fresh = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
    loaded = put_on(fresh, tmp_path)
    assert {weight.device.type for weight in loaded.model.parameters()} == {"cpu"}


def test_the_memory_that_ran_out_is_named(a_card_beside: None) -> None:
    """The processor's, in a process that has never used the card."""
    assert out_of_memory().problems[0].code == "memory.ram_full"
    assert out_of_memory("pc").problems[0].code == "memory.ram_full"


# -- memory that runs out beside torch's own


def accelerator_error(code: int, text: str) -> torch.AcceleratorError:
    """As torch raises it."""
    error = torch.AcceleratorError(text)
    error.error_code = code
    return error


@pytest.mark.parametrize(
    "error",
    [
        # c10/cuda/CUDAException.cpp: a kernel that is loaded at its first use, memory that is pinned
        accelerator_error(2, "CUDA error: out of memory\nSearch for `cudaErrorMemoryAllocation' in …"),
        RuntimeError("CUDA error: out of memory\nCUDA kernel errors might be asynchronously reported …"),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
        RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 MiB."),
    ],
)
def test_every_way_in_which_a_card_is_full_is_known(error: BaseException) -> None:
    assert is_out_of_memory(error)


@pytest.mark.parametrize(
    "error",
    [
        accelerator_error(700, "CUDA error: an illegal memory access was encountered"),
        RuntimeError("CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasGemmEx`"),
        ValueError("out of memory"),
    ],
)
def test_other_faults_are_not_taken_for_it(error: BaseException) -> None:
    assert not is_out_of_memory(error)


def test_answers_come_fewer_at_a_time_when_memory_runs_out(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(tiny_model).eval()
    tokenizer = load_tokenizer(tiny_model)
    prompts = [[20 + n, 30, 40 + n % 5] for n in range(11)]
    whole = list(continuations(model, tokenizer, prompts, 6, batch=8))
    asked: list[int] = []
    generate = model.generate

    def narrow(**options: Any) -> Any:
        asked.append(len(options["input_ids"]))
        if asked[-1] > 2:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return generate(**options)

    monkeypatch.setattr(model, "generate", narrow)
    assert list(continuations(model, tokenizer, prompts, 6, batch=8)) == whole
    assert asked == [8, 4, 2, 2, 2, 2, 2, 1], "what did not fit once is not tried again"


def test_an_answer_that_does_not_fit_alone_is_said(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(tiny_model).eval()

    def full(**_options: Any) -> Any:
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr(model, "generate", full)
    with pytest.raises(torch.OutOfMemoryError):
        list(continuations(model, load_tokenizer(tiny_model), [[1, 2], [3, 4]], 4))


def test_questions_go_fewer_at_a_time_when_memory_runs_out(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(tiny_model).eval()
    general = general_set()
    few = msgspec.structs.replace(general, questions=general.questions[:20], passages=general.passages[:1])
    quiz, cpu, wide = Quiz(load_tokenizer(tiny_model), few), torch.device("cpu"), list[int]()
    whole, forward = quiz.told_by(model, cpu, lambda: None), model.forward
    most = max(len(one.options) for one in few.questions)  # the options of a single question still fit

    def narrow(*given: Any, **options: Any) -> Any:
        rows = (given or (options["input_ids"],))[0].shape
        if rows[0] > most:
            wide.append(rows[0])
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return forward(*given, **options)

    monkeypatch.setattr(model, "forward", narrow)
    assert quiz.told_by(model, cpu, lambda: None).chosen == whole.chosen
    assert AT_ONCE in wide


def test_a_run_has_not_failed_where_only_its_answers_do_not_fit(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(sample_every=0, compare_examples=2)
    assert zygote.train(folder, no_answers=True) == 0, folder.log.read_text()
    assert folder.read().state is RunState.finished
    assert folder.usable_adapter() == folder.adapter
    codes = [event.notice.code for event in read_events(folder.events)[0] if isinstance(event, Noticed)]
    assert "memory.ram_full" in codes
    assert not (folder.evaluations / "scorecard.json").exists()


# -- the quantised base


def test_a_cached_base_is_written_in_pieces(tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies on a card is copied into the PC's memory to be written, a file at a time."""
    monkeypatch.setenv(base_cache.VARIABLE, str(tmp_path))
    monkeypatch.setattr(base_cache, "FILE", "200KB")
    recipe = Recipe(model=str(tiny_model), data="-", device="cpu", precision="fp32", quantisation="nf4")
    fresh, key = parts.load_base(tiny_model, recipe, torch.device("cpu"))
    assert len(list((tmp_path / "nf4" / key).glob("*.safetensors"))) > 1
    cached, again = parts.load_base(tiny_model, recipe, torch.device("cpu"))
    assert again == key
    mine, theirs = fresh.state_dict(), cached.state_dict()
    assert mine.keys() == theirs.keys()
    assert all(torch.equal(mine[name], theirs[name]) for name in mine)


# -- fp16


def test_only_a_scale_too_high_excuses_a_gradient_that_is_not_finite() -> None:
    """fp16 begins with a scale far too high and halves it: that is no fault. Below 1 there is nothing left to find."""
    weight, recipe = nn.Parameter(torch.ones(2)), Recipe(model="-", data="-", weight_decay=0.0)
    made = SimpleNamespace(
        scaler=torch.amp.GradScaler("cpu", init_scale=4.0), optimizer=parts.make_optimizer([("w", weight)], recipe),
        learning=[weight], tuned=SimpleNamespace(after_step=lambda: None), recipe=recipe,
    )  # fmt: skip
    stepping, position, looking = Stepping(made, None, None, 8), Position(), []  # type: ignore[arg-type]
    for _ in range(4):
        weight.grad = made.scaler.scale(torch.tensor(float("inf"))) * torch.ones(2)
        stepping.update(position)
        looking.append(stepping.looks_for_scale())
    assert looking == [True, True, False, False]
    assert torch.equal(weight, torch.ones(2)), "such steps are left out"


# -- the assistant


class _Said:
    """The lines of an assistant that lives in this process."""

    def __init__(self) -> None:
        self.replies: list[Any] = []

    def say(self, reply: Any) -> None:
        self.replies.append(reply)


@pytest.mark.parametrize(
    ("error", "code", "ends"),
    [
        (lambda: accelerator_error(719, "CUDA error: unspecified launch failure"), "engine.fault", ExitCode.failed),
        (lambda: torch.OutOfMemoryError("CUDA out of memory."), "memory.ram_full", 0),
    ],
)
def test_an_assistant_whose_card_fell_away_makes_room_for_another(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch, error: Any, code: str, ends: int
) -> None:
    """A process that lost its card never gets it back; after any other fault it goes on, without what it had loaded
    where memory was short."""
    models: list[Any] = []

    def failing(model: Any, **_options: Any) -> None:
        models.append(weakref.ref(model))
        raise error()

    monkeypatch.setattr(transformers.LlamaForCausalLM, "generate", failing)
    ask = Ask(
        request=1, sides=(Side(key="a", model=str(tiny_model)),), messages=(Message("user", "Hello"),), device="cpu",
        precision="16bit",
    )  # fmt: skip
    asks = b"\n".join(msgspec.json.encode(msgspec.structs.replace(ask, request=number)) for number in (1, 2))
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(asks + b"\n")))
    lines = _Said()
    assert assistant.serve(lines) == ends  # type: ignore[arg-type]
    refused = [reply for reply in lines.replies if isinstance(reply, Refused)]
    assert [reply.request for reply in refused] == ([1] if ends else [1, 2])
    assert {reply.problem.code for reply in refused} == {code}
    if not ends:
        assert not any(model() for model in models), "what did not fit is let go"
