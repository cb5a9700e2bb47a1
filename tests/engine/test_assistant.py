"""The assistant: several adapters on one base, answers that can be halted and repeated, conversations too long."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import peft
import pytest
import safetensors.torch
import torch
import transformers

from desktop.core.answering import Ask, Sampling, Side, Worn
from desktop.core.dataset import Message
from desktop.core.problems import ProblemError
from desktop.core.replies import Answered, Progressed, Ready, TextGrew
from desktop.engine import bottleneck, loading, wearing
from desktop.engine.answering import prompt_of
from desktop.engine.parts import load_tokenizer
from desktop.engine.strength import scaled
from desktop.engine.template import render
from desktop.engine.tuned import CHANGED
from desktop.engine.wearing import Wardrobe, adapters_on
from desktop.services.assistant_line import AssistantLine

HELLO = (Message("user", "Say number 4"),)
IDS = torch.arange(3, 40).unsqueeze(0)


def fresh(folder: Path) -> Any:
    return transformers.AutoModelForCausalLM.from_pretrained(folder).eval()


def make_adapter(model: Path, folder: Path, seed: int, config: Any) -> Path:
    """What peft itself saves, with numbers that change the model."""
    torch.manual_seed(seed)
    tuned = peft.get_peft_model(fresh(model), config)
    with torch.no_grad():
        for name, weight in tuned.named_parameters():
            if any(part in name for part in ("lora_A", "lora_B")):
                weight.normal_(std=0.1)
            elif "ia3" in name:
                weight.uniform_(0.5, 1.5)
    tuned.save_pretrained(folder)
    return folder


def lora(**values: Any) -> peft.LoraConfig:
    return peft.LoraConfig(
        **({"r": 4, "lora_alpha": 8, "target_modules": "all-linear", "task_type": "CAUSAL_LM"} | values)
    )


@pytest.fixture(scope="module")
def learned(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One of each kind."""
    root = tmp_path_factory.mktemp("learned")
    ia3 = peft.IA3Config(
        target_modules=["k_proj", "v_proj", "down_proj"], feedforward_modules=["down_proj"], task_type="CAUSAL_LM"
    )
    made = {
        "first": make_adapter(tiny_model, root / "first", 1, lora()),
        "second": make_adapter(tiny_model, root / "second", 2, lora(r=2, use_rslora=True)),
        "dora": make_adapter(tiny_model, root / "dora", 3, lora(use_dora=True)),
        "ia3": make_adapter(tiny_model, root / "ia3", 4, ia3),
    }
    made["changed"] = root / "changed"
    made["changed"].mkdir()
    name = "model.layers.0.mlp.up_proj.weight"
    tensor = dict(fresh(tiny_model).named_parameters())[name].detach() * 3
    safetensors.torch.save_file({name: tensor.contiguous()}, made["changed"] / CHANGED)
    made["bottleneck"] = root / "bottleneck"
    made["bottleneck"].mkdir()
    modules = bottleneck.insert(fresh(tiny_model), "houlsby", 4)
    for module in modules.values():
        torch.nn.init.normal_(module.up.weight, std=0.3)
    bottleneck.save(modules, made["bottleneck"], "houlsby", 4, "tiny")
    return made


@pytest.fixture(scope="module")
def line() -> Iterator[AssistantLine]:
    """The real process, one for all tests of this file."""
    with AssistantLine() as made:
        yield made


def asked(line: AssistantLine, *sides: Side, **values: Any) -> list[Any]:
    line.ask(Ask(request=0, sides=sides, **({"messages": HELLO, "sampling": Sampling(longest=6)} | values)))
    return [reply for reply in line.replies() if not isinstance(reply, Progressed)]


@torch.no_grad()
def logits(model: Any) -> torch.Tensor:
    return model(IDS).logits


# -- what is worn ----------------------------------------------------------------------------------------------------


def test_adapters_are_switched_without_reading_anything_again(line, tiny_model: Path, learned) -> None:
    base = Side("base", str(tiny_model))
    first, second = (Side(name, str(tiny_model), (Worn(str(learned[name])),)) for name in ("first", "second"))
    both = Side("s", base.model, (*first.worn, *second.worn))
    sampling = Sampling(temperature=1.0, longest=12)  # the likeliest words are those of the last one
    replies = asked(line, base, first, second, first, base, both, sampling=sampling)
    loaded = [(reply.who, reply.loaded) for reply in replies if isinstance(reply, Ready)]
    assert loaded == [
        ("base", "base"), ("first", "adapter"), ("second", "adapter"), ("first", "nothing"), ("base", "nothing"),
        ("s", "nothing"),
    ]  # fmt: skip
    texts = [reply.text for reply in replies if isinstance(reply, Answered)]
    assert texts[0] == texts[4]
    assert texts[1] == texts[3]
    assert len(set(texts[:3])) == 3
    ready = next(reply for reply in replies if isinstance(reply, Ready))
    assert (ready.context, ready.precision) == (512, "fp32")


def test_the_base_stays_where_another_kind_or_another_name_of_it_is_asked_for(
    line, tiny_model: Path, learned, tmp_path: Path
) -> None:
    other_name = tmp_path / "the same model"
    other_name.symlink_to(tiny_model, target_is_directory=True)
    sides = [Side(name, str(tiny_model), (Worn(str(learned[name])),)) for name in ("first", "changed", "second")]
    sides.append(Side("again", str(other_name), (Worn(str(learned["first"])),)))
    asked(line, Side("base", str(tiny_model)), messages=())
    replies = asked(line, *sides, messages=())
    loaded = [reply.loaded for reply in replies if isinstance(reply, Ready)]
    assert "base" not in loaded and loaded[1:] == ["adapter"] * 3
    (small,) = [r for r in asked(line, sides[0], messages=(), precision="nf4") if isinstance(r, Ready)]
    assert (small.loaded, small.precision) == ("base", "nf4")


def test_what_is_worn_equals_what_was_learned(tiny_model: Path, learned) -> None:
    """Through all kinds on one loaded base, and back."""
    base = fresh(tiny_model)
    plain = logits(base)
    wardrobe = Wardrobe(base, "tiny")
    wanted = {name: logits(loading.put_on(fresh(tiny_model), folder).model) for name, folder in learned.items()}
    order = ("first", "ia3", "bottleneck", "dora", "changed", "bottleneck", "second", "changed", "first")
    for name in order:
        assert wardrobe.wear([Worn(str(learned[name]))]) == "adapter"
        torch.testing.assert_close(logits(base), wanted[name], rtol=1e-4, atol=1e-4)
        assert not torch.allclose(wanted[name], plain, atol=1e-3)
        for _ in range(2):
            assert wardrobe.wear([]) == "nothing"
            assert torch.equal(logits(base), plain)
        assert wardrobe.wear([Worn(str(learned[name]))]) == "nothing"
        torch.testing.assert_close(logits(base), wanted[name], rtol=1e-4, atol=1e-4)


def test_adapters_worn_at_once_are_the_sum_of_their_changes(tiny_model: Path, learned) -> None:
    worn = {"first": 0.5, "second": 2.0}
    base = fresh(tiny_model)
    Wardrobe(base, "tiny").wear([Worn(str(learned[name]), strength) for name, strength in worn.items()])
    summed = fresh(tiny_model)
    changes: dict[str, torch.Tensor] = {}
    for name, strength in worn.items():
        one = peft.PeftModel.from_pretrained(fresh(tiny_model), learned[name])
        for place, module in one.base_model.model.named_modules():
            if hasattr(module, "get_delta_weight"):
                changes[place] = changes.get(place, 0) + strength * module.get_delta_weight("default")
    with torch.no_grad():
        for place, change in changes.items():
            summed.get_submodule(place).weight += change
    torch.testing.assert_close(logits(base), logits(summed), rtol=1e-4, atol=1e-4)


def test_a_strength_of_zero_is_the_base_and_comes_back(tiny_model: Path, learned) -> None:
    base = fresh(tiny_model)
    plain, wardrobe = logits(base), Wardrobe(base, "tiny")
    folder = str(learned["second"])
    wardrobe.wear([Worn(folder)])
    full = logits(base)
    wardrobe.wear([Worn(folder, 0.0)])
    torch.testing.assert_close(logits(base), plain)
    wardrobe.wear([Worn(folder, 0.3)])
    assert not torch.allclose(logits(base), full, atol=1e-3)
    wardrobe.wear([Worn(folder)])
    torch.testing.assert_close(logits(base), full)


def test_the_adapters_unused_for_longest_go_first(tiny_model: Path, learned, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wearing, "MOST", 2)
    base = fresh(tiny_model)
    wardrobe = Wardrobe(base, "tiny")
    for name in ("first", "second", "first", "dora"):
        wardrobe.wear([Worn(str(learned[name]))])
        assert adapters_on(base) <= 2
    assert wardrobe.wear([Worn(str(learned["first"]))]) == "nothing"
    assert wardrobe.wear([Worn(str(learned["second"]))]) == "adapter"
    wanted = logits(loading.put_on(fresh(tiny_model), learned["second"]).model)
    torch.testing.assert_close(logits(base), wanted, rtol=1e-4, atol=1e-4)


def test_an_adapter_that_was_trained_on_is_read_again(tiny_model: Path, learned, tmp_path: Path) -> None:
    folder = make_adapter(tiny_model, tmp_path / "growing", 7, lora())
    base = fresh(tiny_model)
    wardrobe = Wardrobe(base, "tiny")
    wardrobe.wear([Worn(str(folder))])
    before = logits(base)
    make_adapter(tiny_model, folder, 8, lora())
    assert wardrobe.wear([Worn(str(folder))]) == "adapter"
    assert not torch.allclose(logits(base), before, atol=1e-3)


@pytest.mark.parametrize("names", [("first", "dora"), ("ia3", "changed"), ("bottleneck", "first")])
def test_what_does_not_go_together_is_said(tiny_model: Path, learned, names: tuple[str, ...]) -> None:
    wardrobe = Wardrobe(fresh(tiny_model), "tiny")
    with pytest.raises(ProblemError) as caught:
        wardrobe.wear([Worn(str(learned[name])) for name in names])
    assert caught.value.problems[0].code == "chat.alone"


def test_everything_learned_has_a_strength(tiny_model: Path, learned) -> None:
    base = fresh(tiny_model)
    plain, wardrobe = logits(base), Wardrobe(base, "tiny")
    for name in ("dora", "ia3", "bottleneck", "changed", "first"):
        wardrobe.wear([Worn(str(learned[name]), 0.4)])
        alone = loading.put_on(fresh(tiny_model), learned[name])
        with scaled(alone, 0.4):
            torch.testing.assert_close(logits(base), logits(alone.model), rtol=1e-4, atol=1e-4)
        assert not torch.allclose(logits(base), logits(alone.model), atol=1e-3)
        wardrobe.wear([Worn(str(learned[name]), 1.0)])
        torch.testing.assert_close(logits(base), logits(alone.model), rtol=1e-4, atol=1e-4)
        wardrobe.wear([Worn(str(learned[name]), 0.4)])
        wardrobe.wear([])
        torch.testing.assert_close(logits(base), plain)


def test_an_adapter_of_another_base_is_refused_and_the_next_answer_is_right(
    line, tiny_model: Path, learned, tmp_path: Path
) -> None:
    other = transformers.AutoConfig.from_pretrained(tiny_model)
    other.hidden_size, other.num_hidden_layers = 32, 3
    folder = tmp_path / "other"
    transformers.LlamaForCausalLM(other).save_pretrained(folder)
    wide = make_adapter(folder, tmp_path / "wide", 1, lora())
    deep = copy.deepcopy(other)
    deep.hidden_size = 64
    transformers.LlamaForCausalLM(deep).save_pretrained(tmp_path / "deep")
    more = make_adapter(tmp_path / "deep", tmp_path / "more", 1, lora())
    before = asked(line, Side("b", str(tiny_model)))[-1].text
    for adapter in (wide, more):
        with pytest.raises(ProblemError) as caught:
            asked(line, Side("b", str(tiny_model), (Worn(str(adapter)),)))
        assert caught.value.problems[0].code == "chat.other_base"
        assert asked(line, Side("b", str(tiny_model)))[-1].text == before


def test_a_folder_without_anything_learned_is_said(line, tiny_model: Path, tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        asked(line, Side("b", str(tiny_model), (Worn(str(tmp_path)),)))
    assert caught.value.problems[0].code == "chat.nothing_learned"


# -- answers ---------------------------------------------------------------------------------------------------------


def test_an_answer_ends_when_it_is_halted(line, tiny_model: Path) -> None:
    sampling = Sampling(temperature=1.0, seed=3, longest=460)
    line.ask(
        Ask(
            request=0, sides=(Side("a", str(tiny_model)), Side("b", str(tiny_model))), messages=HELLO, sampling=sampling
        )
    )
    heard: list[Any] = []
    for reply in line.replies():
        heard.append(reply)
        if isinstance(reply, TextGrew) and not any(isinstance(one, TextGrew) for one in heard[:-1]):
            line.halt()
    answers = [reply for reply in heard if isinstance(reply, Answered)]
    assert [(reply.who, reply.ended) for reply in answers] == [("a", "halted")]
    assert 0 < answers[0].tokens < 460
    assert answers[0].text == "".join(reply.piece for reply in heard if isinstance(reply, TextGrew))
    assert asked(line, Side("a", str(tiny_model)))[-1].tokens == 6


def test_the_same_seed_gives_the_same_answer(line, tiny_model: Path) -> None:
    side = Side("a", str(tiny_model))

    def said(seed: int, **values: Any) -> str:
        sampling = Sampling(temperature=1.2, seed=seed, longest=12, **values)
        return asked(line, side, sampling=sampling)[-1].text

    one = said(1)
    assert said(2) != one
    assert said(1) == one
    assert said(1, top_k=1) == said(2, top_k=1) == asked(line, side, sampling=Sampling(longest=12))[-1].text
    assert said(1, top_p=1e-6) == said(1, top_k=1)


def test_a_penalty_keeps_an_answer_from_repeating_itself(line, tiny_model: Path) -> None:
    def words(penalty: float) -> list[str]:
        sampling = Sampling(repetition_penalty=penalty, longest=40)
        text = asked(line, Side("a", str(tiny_model)), sampling=sampling)[-1].text
        return [text[start : start + 8] for start in range(0, len(text) - 8, 4)]

    repeated, varied = words(1.0), words(5.0)
    assert len(set(varied)) / len(varied) > len(set(repeated)) / len(repeated)


def test_a_conversation_too_long_is_said_in_numbers(line, tiny_model: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        asked(line, Side("a", str(tiny_model)), messages=(Message("user", "word " * 600),))
    problem = caught.value.problems[0]
    assert problem.code == "chat.too_long"
    assert problem.values["context"] == 512
    assert int(problem.values["tokens"]) > 600
    answer = asked(line, Side("a", str(tiny_model)), messages=(Message("user", "word " * 450),), sampling=Sampling())[
        -1
    ]
    assert answer.prompt_tokens + answer.tokens <= 512


def test_with_no_messages_models_are_only_loaded(line, tiny_model: Path) -> None:
    assert [type(reply) for reply in asked(line, Side("a", str(tiny_model)), messages=())] == [Ready]


def test_four_bits_answer_too(line, tiny_model: Path, learned) -> None:
    replies = asked(line, Side("a", str(tiny_model), (Worn(str(learned["first"])),)), precision="nf4")
    assert replies[0].precision == "nf4"
    assert replies[-1].tokens == 6
    replies = asked(line, Side("a", str(tiny_model), (Worn(str(learned["changed"])),)), precision="nf4")
    assert replies[0].precision == "fp32"  # weights of the model itself have no place in 4 bits


def test_an_answer_that_was_begun_goes_on(starter_model: Path) -> None:
    tokenizer = load_tokenizer(starter_model)
    begun = (*HELLO, Message("assistant", " Four is "))
    text = tokenizer.decode(prompt_of(tokenizer, begun))
    assert text == render(tokenizer, HELLO, answer_next=True) + " Four is"
    assert tokenizer.decode(prompt_of(tokenizer, HELLO)) == render(tokenizer, HELLO, answer_next=True)


def test_a_broken_line_is_refused_and_the_next_one_answered(line: AssistantLine, tiny_model: Path) -> None:
    assert line._child.stdin is not None
    for broken in (
        b"nonsense",
        b'{"ask":"answer","request":1,"sides":[{"key":"\xff"}]}',
        b'{"ask":"halt","x":' + b"[" * 99_999,
    ):
        line._child.stdin.write(broken + b"\n")
        line._child.stdin.flush()
        with pytest.raises(ProblemError) as caught:
            list(line.replies())
        assert caught.value.problems[0].code == "engine.bad_request"
    assert asked(line, Side(key="a", model=str(tiny_model)))[-1].text is not None
