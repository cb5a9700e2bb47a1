"""Merging tensor by tensor: equal to peft and to a merge in memory, bounded in memory, and refusing what cannot be."""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.core.exports import MARK, merged_bytes, merged_tensors, need_of, remove_leftovers
from desktop.core.models import read_model
from desktop.core.problems import ProblemError
from desktop.core.shards import INDEX, Stored, shards_of, stored_in, with_own_head
from desktop.services.children import engine_command, engine_environment, package_root, run_job

VOCABULARY = 640


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory, starter_model: Path) -> Path:
    """A Llama of three small layers in bf16, tied, in several files."""
    import torch
    import transformers

    torch.manual_seed(0)
    config = transformers.LlamaConfig(
        vocab_size=VOCABULARY, hidden_size=64, intermediate_size=128, num_hidden_layers=3, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=256, tie_word_embeddings=True,
    )  # fmt: skip
    folder = tmp_path_factory.mktemp("llama") / "Small llama"
    transformers.LlamaForCausalLM(config).to(torch.bfloat16).save_pretrained(folder, max_shard_size="100KB")
    for name in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja", "LICENSE"):
        shutil.copyfile(starter_model / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def gpt2(tmp_path_factory: pytest.TempPathFactory, llama: Path) -> Path:
    """A GPT-2, whose matrices lie on their side; some of them are square."""
    import torch
    import transformers

    torch.manual_seed(1)
    config = transformers.GPT2Config(vocab_size=VOCABULARY, n_positions=128, n_embd=32, n_layer=2, n_head=2)
    folder = tmp_path_factory.mktemp("gpt2") / "Small gpt2"
    transformers.GPT2LMHeadModel(config).save_pretrained(folder)
    shutil.copyfile(llama / "tokenizer.json", folder / "tokenizer.json")
    return folder


@pytest.fixture(scope="module")
def gemma3(tmp_path_factory: pytest.TempPathFactory, llama: Path) -> Path:
    """A Gemma 3 that sees: its files name the text model in another way than the model itself does."""
    import torch
    import transformers

    torch.manual_seed(3)
    small: dict[str, Any] = {
        "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2,
    }  # fmt: skip
    config = transformers.Gemma3Config(
        text_config=small | {"vocab_size": VOCABULARY, "num_key_value_heads": 1, "head_dim": 16, "sliding_window": 64},
        vision_config=small | {"image_size": 32, "patch_size": 8, "vision_use_head": False}, mm_tokens_per_image=4,
        image_token_index=VOCABULARY - 1, boi_token_index=VOCABULARY - 2, eoi_token_index=VOCABULARY - 3,
    )  # fmt: skip
    folder = tmp_path_factory.mktemp("gemma3") / "Small gemma3"
    transformers.Gemma3ForConditionalGeneration(config).save_pretrained(folder)
    shutil.copyfile(llama / "tokenizer.json", folder / "tokenizer.json")
    assert any(one.name.startswith("language_model.model.layers.") for one in stored_in(folder))
    return folder


def adapter(base: Path, place: Path, kind: str = "lora", **values: Any) -> Path:
    """An adapter of plain peft with random numbers, saved by peft alone."""
    import peft
    import torch
    import transformers

    model = transformers.AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    torch.manual_seed(2)
    config = peft.IA3Config(**values) if kind == "ia3" else peft.LoraConfig(r=4, lora_alpha=8, **values)
    tuned = peft.get_peft_model(model, config)
    with torch.no_grad():
        for name, weight in tuned.named_parameters():
            if weight.requires_grad:
                weight.copy_(
                    1 + torch.randn_like(weight) / 4 if "ia3" in name else weight + torch.randn_like(weight) / 8
                )
    tuned.save_pretrained(place, save_embedding_layers=False)
    return place


def logits(folder: Path, learned: Path | None = None) -> Any:
    """What a model says to some tokens, in 32 bits."""
    import peft
    import torch
    import transformers

    model = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    if learned is not None:
        model = peft.PeftModel.from_pretrained(model, learned)
    with torch.no_grad():
        return model.eval()(torch.arange(5, 45).unsqueeze(0)).logits


def merged(base: Path, learned: Path, target: Path, strength: float = 1.0) -> Path:
    """Merge in this process."""
    from desktop.engine import exporting

    exporting.hand_over_merged(exporting.of_folder(learned, base, strength), target, quiet)
    return target


@pytest.mark.parametrize("way", ["lora", "ia3", "full"])
def test_a_model_that_sees_is_merged_under_the_names_of_its_files(gemma3: Path, tmp_path: Path, way: str) -> None:
    import torch

    if way == "full":
        import safetensors.torch
        import transformers

        whole = transformers.AutoModelForCausalLM.from_pretrained(gemma3, dtype=torch.float32)
        for weight in whole.parameters():
            weight.data += torch.randn_like(weight) / 8
        changed = {name: weight for name, weight in whole.named_parameters() if "language_model" in name}
        (tmp_path / "learned").mkdir()
        safetensors.torch.save_file(changed, tmp_path / "learned" / "changed.safetensors")
        with torch.no_grad():
            expected = whole.eval()(torch.arange(5, 45).unsqueeze(0)).logits
    else:
        inner = r".*language_model.*\.(k_proj|v_proj|down_proj)"
        values = {"feedforward_modules": r".*down_proj"} if way == "ia3" else {}
        adapter(gemma3, tmp_path / "learned", way, target_modules=inner, **values)
        expected = logits(gemma3, tmp_path / "learned")
    found = logits(merged(gemma3, tmp_path / "learned", tmp_path / "merged"))
    assert not torch.allclose(expected, logits(gemma3), atol=1e-3)
    torch.testing.assert_close(found, expected, atol=1e-4, rtol=1e-4)


SMALL: dict[str, Any] = {
    "vocab_size": VOCABULARY, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2,
    "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16,
}  # fmt: skip


def other_names(kind: str) -> Any:
    """A model whose files call or cut its tensors otherwise than the model that learns does."""
    import transformers

    if kind == "mixtral":
        return transformers.MixtralForCausalLM(transformers.MixtralConfig(**SMALL, num_local_experts=3))
    if kind == "qwen3_moe":
        more = {"num_experts": 3, "num_experts_per_tok": 2, "moe_intermediate_size": 24}
        return transformers.Qwen3MoeForCausalLM(transformers.Qwen3MoeConfig(**SMALL, **more))
    if kind == "ernie4_5_moe":
        more = {"moe_num_experts": 3, "moe_k": 2, "moe_intermediate_size": 24, "moe_layer_start_index": 0}
        return transformers.Ernie4_5_MoeForCausalLM(transformers.Ernie4_5_MoeConfig(**SMALL, **more))
    if kind == "nemotron_h":
        more = {"mamba_num_heads": 2, "mamba_head_dim": 16, "ssm_state_size": 8, "n_groups": 1, "chunk_size": 8}
        kinds = {"layers_block_type": ["mamba", "attention"]}
        return transformers.NemotronHForCausalLM(transformers.NemotronHConfig(**SMALL | more | kinds))
    linear = dict.fromkeys(("linear_num_key_heads", "linear_num_value_heads"), 2)
    linear |= dict.fromkeys(("linear_key_head_dim", "linear_value_head_dim"), 16)
    sees = {"depth": 1, "hidden_size": 16, "intermediate_size": 16, "num_heads": 2, "out_hidden_size": 32}
    config = transformers.Qwen3_5Config(
        text_config=SMALL | linear | {"layer_types": ["linear_attention", "full_attention"]}, vision_config=sees,
    )  # fmt: skip
    return transformers.Qwen3_5ForConditionalGeneration(config)


@pytest.mark.filterwarnings("ignore:The following (rank|alpha)_pattern keys:RuntimeWarning")
@pytest.mark.parametrize("kind", ["mixtral", "qwen3_moe", "ernie4_5_moe", "nemotron_h", "qwen3_5"])
def test_what_files_call_or_cut_otherwise_is_merged(kind: str, llama: Path, tmp_path: Path) -> None:
    import torch

    base = tmp_path / "base"
    torch.manual_seed(4)
    other_names(kind).save_pretrained(base)
    shutil.copyfile(llama / "tokenizer.json", base / "tokenizer.json")
    left_out = {"exclude_modules": [".*out_proj"]} if kind == "nemotron_h" else {}
    out = r".*(?<!out)_proj(_[a-z]+)?" if kind == "nemotron_h" else "all-linear"
    adapter(base, tmp_path / "learned", target_modules=out, **left_out)
    expected = logits(base, tmp_path / "learned")
    assert not torch.allclose(expected, logits(base), atol=1e-3)
    found = logits(merged(base, tmp_path / "learned", tmp_path / "merged"))
    torch.testing.assert_close(found, expected, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("kind", ["mixtral", "qwen3_moe", "qwen3_5"])
def test_learned_weights_of_such_models_are_merged(kind: str, llama: Path, tmp_path: Path) -> None:
    import safetensors.torch
    import torch
    import transformers

    base, learned = tmp_path / "base", tmp_path / "learned"
    torch.manual_seed(4)
    other_names(kind).save_pretrained(base)
    shutil.copyfile(llama / "tokenizer.json", base / "tokenizer.json")
    whole = transformers.AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    chosen = {name: weight for name, weight in whole.named_parameters() if ".layers.1." in name}
    learned.mkdir()
    for weight in chosen.values():
        weight.data += torch.randn_like(weight) / 8
    safetensors.torch.save_file(chosen, learned / "changed.safetensors")
    with torch.no_grad():
        expected = whole.eval()(torch.arange(5, 45).unsqueeze(0)).logits
    assert not torch.allclose(expected, logits(base), atol=1e-3)
    found = logits(merged(base, learned, tmp_path / "merged"))
    torch.testing.assert_close(found, expected, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("values", [{}, {"layers": "attention"}, {"method": "ia3"}])
def test_what_sees_is_not_adapted_to_texts(gemma3: Path, values: dict[str, str]) -> None:
    import torch

    from desktop.core.learning import learning_parameters
    from desktop.core.recipe import recipe_from
    from desktop.engine import parts

    recipe = recipe_from({"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"} | values)
    base, _ = parts.load_base(gemma3, recipe, torch.device("cpu"))
    adapted = parts.add_adapter(base, recipe, "x").named_parameters()
    learning = {name: one.numel() for name, one in adapted if one.requires_grad}
    assert learning and all(".language_model.layers." in name for name in learning)
    # nor is it planned; an adapter's size is told from the same numbers
    spec = read_model(gemma3)
    assert learning_parameters(spec, recipe) == sum(learning.values())
    if not values:
        assert recipe.rank * spec.adapter_inputs_outputs == sum(learning.values())


def test_what_sees_is_planned_in_four_bits_as_it_is_loaded(gemma3: Path) -> None:
    import bitsandbytes as bnb
    import torch

    from desktop.core.recipe import recipe_from
    from desktop.engine import parts

    recipe = recipe_from({"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "nf4"})
    base, _ = parts.load_base(gemma3, recipe, torch.device("cpu"))
    loaded = [one for one in base.modules() if isinstance(one, bnb.nn.Linear4bit)]
    planned = read_model(gemma3).matrices
    assert sum(one.in_features * one.out_features for one in loaded) == sum(one.count * one.size for one in planned)
    assert len(loaded) == sum(one.count for one in planned)
    assert any(one.place == "beside" for one in planned)


LAYERS = ["q_proj", "v_proj", "o_proj", "down_proj"]
WAYS: dict[str, dict[str, Any]] = {
    "lora": {"target_modules": LAYERS},
    "own alphas and ranks": {"target_modules": LAYERS, "alpha_pattern": {"q_proj": 3}, "rank_pattern": {"v_proj": 2}},
    "rank-stabilised": {"target_modules": LAYERS, "use_rslora": True},
    "dora": {"target_modules": LAYERS, "use_dora": True},
    "ia3": {"kind": "ia3", "target_modules": ["k_proj", "v_proj", "down_proj"], "feedforward_modules": ["down_proj"]},
    "head as a whole": {"target_modules": ["q_proj"], "modules_to_save": ["lm_head"]},
    "table of words": {"target_modules": ["embed_tokens", "v_proj"]},
}


@pytest.mark.parametrize("way", WAYS)
def test_merged_equals_base_and_adapter(way: str, llama: Path, tmp_path: Path) -> None:
    import torch

    learned = adapter(llama, tmp_path / "adapter", **WAYS[way])
    target = merged(llama, learned, tmp_path / "merged")
    # the sum is rounded to 16 bits once: logits of some units agree to a few hundredths
    expected, found = logits(llama, learned), logits(target)
    assert not torch.allclose(expected, logits(llama), atol=0.05)
    torch.testing.assert_close(found, expected, rtol=0.05, atol=0.05)
    assert {one.tensor.dtype for one in stored_in(target)} == {"BF16"}
    assert read_model(target).fingerprint


@pytest.mark.parametrize("values", [{}, {"use_dora": True}], ids=["lora", "dora"])
def test_matrices_that_lie_on_their_side(values: dict[str, Any], gpt2: Path, tmp_path: Path) -> None:
    import torch

    learned = adapter(gpt2, tmp_path / "adapter", target_modules=["c_attn", "c_proj", "c_fc"], **values)
    target = merged(gpt2, learned, tmp_path / "merged")
    torch.testing.assert_close(logits(target), logits(gpt2, learned), rtol=1e-4, atol=1e-4)


def test_bit_for_bit_as_in_memory_and_across_files(
    llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import safetensors.torch
    import torch

    from desktop.core import shards
    from desktop.engine import exporting, tensor_files
    from desktop.engine.merging import merge_of

    monkeypatch.setattr(tensor_files, "PIECE", 1 << 10)
    learned = adapter(llama, tmp_path / "adapter", target_modules=LAYERS)
    target = tmp_path / "merged"
    monkeypatch.setattr(exporting, "shards_of", lambda tensors: shards.shards_of(tensors, 60_000))
    merged(llama, learned, target)
    files = sorted(path.name for path in target.glob("*.safetensors"))
    assert len(files) > 3
    assert set(json.loads((target / INDEX).read_text())["weight_map"].values()) == set(files)
    in_memory = merge_of(learned, llama)
    base = {k: v for path in llama.glob("*.safetensors") for k, v in safetensors.torch.load_file(path).items()}
    found = {k: v for path in target.glob("*.safetensors") for k, v in safetensors.torch.load_file(path).items()}
    assert base.keys() == found.keys()
    for name, tensor in base.items():
        assert torch.equal(found[name], in_memory.of(name, tensor)), name
    assert any(not torch.equal(found[name], base[name]) for name in base)


@pytest.mark.parametrize("way", ["lora", "dora", "ia3"])
def test_strength_goes_from_the_base_to_the_whole(way: str, llama: Path, tmp_path: Path) -> None:
    import safetensors.torch
    import torch

    learned = adapter(llama, tmp_path / "adapter", **WAYS[way])

    def weights(folder: Path) -> dict[str, torch.Tensor]:
        return {k: v for path in folder.glob("*.safetensors") for k, v in safetensors.torch.load_file(path).items()}

    base, none, half, whole = (
        weights(folder) for folder in (llama, *(merged(llama, learned, tmp_path / str(s), s) for s in (0.0, 0.5, 1.0)))
    )
    for name, tensor in base.items():
        assert torch.equal(none[name], tensor)
        middle = (tensor.float() + whole[name].float()) / 2
        torch.testing.assert_close(half[name].float(), middle, rtol=0.02, atol=2e-3)


def test_an_adapter_can_carry_a_strength_if_it_is_plain_lora(llama: Path, tmp_path: Path) -> None:
    import torch

    from desktop.engine import exporting

    learned = adapter(llama, tmp_path / "adapter", target_modules=LAYERS)
    exporting.hand_over_adapter(exporting.of_folder(learned, llama, 0.5), tmp_path / "half", quiet)
    target = merged(llama, learned, tmp_path / "merged", 0.5)
    torch.testing.assert_close(logits(target), logits(llama, tmp_path / "half"), rtol=0.05, atol=0.05)
    dora = adapter(llama, tmp_path / "dora", target_modules=LAYERS, use_dora=True)
    with pytest.raises(ProblemError, match=r"export\.no_strength"):
        exporting.hand_over_adapter(exporting.of_folder(dora, llama, 0.5), tmp_path / "out", quiet)
    assert not (tmp_path / "out").exists()


# -- what cannot be ----------------------------------------------------------------------------------------------------


def refused(base: Path, learned: Path, target: Path) -> str:
    """The code of the problem; nothing is left at the target or beside it."""
    with pytest.raises(ProblemError) as caught:
        merged(base, learned, target)
    assert not target.exists()
    assert not [path for path in target.parent.iterdir() if path.name.startswith(".")]
    return caught.value.problems[0].code


def test_an_adapter_of_another_base(llama: Path, gpt2: Path, tmp_path: Path) -> None:
    import torch
    import transformers

    learned = adapter(llama, tmp_path / "adapter", target_modules=LAYERS)
    assert refused(gpt2, learned, tmp_path / "out") == "export.cannot_merge"
    config = transformers.AutoConfig.from_pretrained(llama)
    config.hidden_size = 32
    config.head_dim = 16
    wider = tmp_path / "other"
    transformers.LlamaForCausalLM(config).to(torch.bfloat16).save_pretrained(wider)
    shutil.copyfile(llama / "tokenizer.json", wider / "tokenizer.json")
    assert refused(wider, learned, tmp_path / "out") == "export.other_base"


def test_reduced_bases_and_what_took_part_of_the_base(llama: Path, tmp_path: Path) -> None:
    learned = adapter(llama, tmp_path / "adapter", target_modules=LAYERS)
    eight = shutil.copytree(llama, tmp_path / "fp8")
    for path in eight.glob("*.safetensors"):
        raw = path.read_bytes()
        length = int.from_bytes(raw[:8], "little")
        # as many bytes, told as twice as many numbers of eight bits
        header = json.loads(raw[8 : 8 + length])
        for name, entry in header.items():
            if name != "__metadata__" and "q_proj" in name:
                entry |= {"dtype": "F8_E4M3", "shape": [*entry["shape"][:-1], 2 * entry["shape"][-1]]}
        text = json.dumps(header).encode()
        path.write_bytes(len(text).to_bytes(8, "little") + text + raw[8 + length :])
    assert refused(eight, learned, tmp_path / "out") in ("export.quantised", "export.other_base")
    marked = shutil.copytree(llama, tmp_path / "gptq")
    config = json.loads((marked / "config.json").read_text())
    (marked / "config.json").write_text(json.dumps(config | {"quantization_config": {"quant_method": "gptq"}}))
    assert refused(marked, learned, tmp_path / "out") == "model.quantised"
    config = json.loads((learned / "adapter_config.json").read_text())
    (learned / "adapter_config.json").write_text(json.dumps(config | {"init_lora_weights": "pissa"}))
    assert refused(llama, learned, tmp_path / "out") == "export.changes_base"


def test_a_base_without_tokenizer_or_cut_short(llama: Path, tmp_path: Path) -> None:
    learned = adapter(llama, tmp_path / "adapter", target_modules=LAYERS)
    bare = shutil.copytree(llama, tmp_path / "bare")
    (bare / "tokenizer.json").unlink()
    assert refused(bare, learned, tmp_path / "out") == "model.tokenizer_missing"
    short = shutil.copytree(llama, tmp_path / "short")
    file = max(short.glob("*.safetensors"), key=lambda path: path.stat().st_size)
    file.write_bytes(file.read_bytes()[:-100])
    assert refused(short, learned, tmp_path / "out") == "model.weights_damaged"


# -- the drive ---------------------------------------------------------------------------------------------------------


def test_a_drive_that_stops_in_the_middle_leaves_nothing(llama: Path, tmp_path: Path) -> None:
    learned = adapter(llama, tmp_path / "adapter", target_modules=LAYERS)
    target = tmp_path / "out" / "merged"
    largest = max(path.stat().st_size for path in llama.glob("*.safetensors")) // 2
    child = subprocess.run(
        engine_command("export", "merged", str(learned), str(target), "--base", str(llama)),
        capture_output=True, env=engine_environment(), cwd=package_root(), check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest)),
    )  # fmt: skip
    last = json.loads(child.stdout.splitlines()[-1])
    assert child.returncode == 4
    assert last["problem"]["code"] == "disk.file_limit"
    assert list(target.parent.iterdir()) == []


def test_what_a_killed_export_left_is_cleared_and_a_living_one_stays(llama: Path, tmp_path: Path) -> None:
    import os

    import psutil

    from desktop.core.files import write_json
    from desktop.core.runs import ProcessMark

    dead, alive, foreign = (tmp_path / f".{name}.abc.tmp" for name in ("dead", "alive", "foreign"))
    for folder in (dead, alive, foreign):
        folder.mkdir()
    write_json(dead / MARK, ProcessMark(os.getpid(), 5.0))
    write_json(alive / MARK, ProcessMark(os.getpid(), psutil.Process().create_time()))
    assert remove_leftovers(tmp_path) == 1
    assert not dead.exists() and alive.exists() and foreign.exists()


def test_the_need_is_what_it_then_takes(llama: Path, tmp_path: Path) -> None:
    learned = adapter(llama, tmp_path / "adapter", target_modules=LAYERS)
    spec = read_model(llama)
    target = merged(llama, learned, tmp_path / "merged")
    taken = sum(path.stat().st_size for path in target.rglob("*"))
    assert taken <= merged_bytes(learned, llama) <= taken + 250_000
    assert need_of("merged", learned, spec).disk == merged_bytes(learned, llama)
    assert need_of("adapter", learned, spec).disk < 5_000_000
    assert len(merged_tensors(learned, llama)) == len(stored_in(llama))


def test_files_end_before_their_limit_and_hold_everything(llama: Path) -> None:
    tensors = stored_in(llama)
    shards = shards_of(tensors, 50_000)
    assert sorted(one.name for shard in shards for one in shard.tensors) == sorted(one.name for one in tensors)
    for shard in shards:
        assert len(shard.tensors) == 1 or sum(one.size for one in shard.tensors) <= 50_000
        assert len(shard.header) % 8 == 0
    assert [shard.name for shard in shards_of(tensors)] == ["model.safetensors"]
    head = next(one for one in with_own_head(tensors) if one.name == "lm_head.weight")
    assert isinstance(head, Stored) and head.file.is_file()


def test_memory_does_not_grow_with_the_tensor(tmp_path: Path) -> None:
    """A child that merges into a table of 800 MB needs far less than that."""
    measure = """
import sys
from pathlib import Path
import torch
from desktop.core.shards import shards_of, stored_in_file
from desktop.engine.peak import peak_memory
from desktop.engine.tensor_files import Change, write_shards

source, place = Path(sys.argv[1]), Path(sys.argv[2])
(one,) = stored_in_file(source)
down, up = torch.randn(8, one.tensor.shape[1]), torch.randn(one.tensor.shape[0], 8)
change = Change(lambda rows, first: torch.addmm(rows.float(), up[first : first + len(rows)], down).to(rows.dtype))
before = peak_memory(torch.device("cpu"))
write_shards(place, shards_of([one]), {one.name: change}, lambda *_: None)
print(peak_memory(torch.device("cpu")) - before)
"""
    rows, width = 200_000, 2000
    entry = {"t": {"dtype": "BF16", "shape": [rows, width], "data_offsets": [0, 2 * rows * width]}}
    header = json.dumps(entry).encode()
    source = tmp_path / "large.safetensors"
    with source.open("wb") as file:
        file.write(len(header).to_bytes(8, "little") + header)
        file.truncate(8 + len(header) + 2 * rows * width)
    child = subprocess.run(
        [sys.executable, "-c", measure, str(source), str(tmp_path)],
        capture_output=True, env=engine_environment(), cwd=package_root(), check=True, text=True,
    )  # fmt: skip
    assert 0 < int(child.stdout) < 500_000_000
    assert (tmp_path / "model.safetensors").stat().st_size > 2 * rows * width


@pytest.mark.usefixtures("warm_python")
def test_the_job_takes_an_adapter_and_its_base(llama: Path, tmp_path: Path) -> None:
    learned = adapter(llama, tmp_path / "adapter", target_modules=LAYERS)
    target = tmp_path / "out"
    told: list[float] = []
    words = ["export", "merged", str(learned), str(target), "--base", str(llama), "--strength", "0.5"]
    done = run_job(words, lambda share, _step: told.append(share), lambda: False)
    assert done.facts["bytes"] == sum(path.stat().st_size for path in target.rglob("*"))
    assert told == sorted(told) and told[-1] == 1.0
    assert "license:" in (target / "README.md").read_text("utf-8")


def test_the_real_model_equals_base_and_adapter_within_rounding(starter_model: Path, tmp_path: Path) -> None:
    """SmolLM2-135M: each weight is the nearest bf16 number to base + adapter, and the answers are the same."""
    import peft
    import safetensors.torch
    import torch
    import transformers

    model = transformers.AutoModelForCausalLM.from_pretrained(starter_model, dtype=torch.float32)
    config = peft.LoraConfig(r=8, lora_alpha=16, target_modules="all-linear", task_type="CAUSAL_LM")
    tuned = peft.get_peft_model(model, config)
    torch.manual_seed(3)
    with torch.no_grad():
        for name, weight in tuned.named_parameters():
            if "lora_B" in name:
                weight.copy_(torch.randn_like(weight) / 100)
    tuned.save_pretrained(tmp_path / "adapter", save_embedding_layers=False)
    target = merged(starter_model, tmp_path / "adapter", tmp_path / "merged")
    tokenizer = transformers.AutoTokenizer.from_pretrained(target)
    ids = tokenizer("The pelican is a large water bird. It lives near lakes and", return_tensors="pt").input_ids
    with torch.no_grad():
        expected = tuned.eval()(ids).logits
        exact = tuned.merge_and_unload().state_dict()
        found = transformers.AutoModelForCausalLM.from_pretrained(target, dtype=torch.float32).eval()(ids).logits
    # logits of some 10: rounding 106 million weights to 8 bits of mantissa moves them by less than a hundredth of that
    assert (expected - found).abs().mean() < 0.1
    assert (expected.argmax(-1) == found.argmax(-1)).float().mean() > 0.8
    written = safetensors.torch.load_file(target / "model.safetensors")
    base = safetensors.torch.load_file(starter_model / "model.safetensors")
    changed = [name for name in base if not torch.equal(base[name], written[name])]
    assert len(changed) == 7 * 30
    for name in changed:
        # half a step between bf16 numbers is at most 2^-8 of their size; the sum is worked out in another order
        off = (written[name].float() - exact[name]).abs()
        assert bool((off <= exact[name].abs() * 2**-7.99 + 1e-7).all()), name
