"""Adapters from elsewhere: checked, imported and matched with a base; several put together exactly as their sum."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import safetensors.torch
import torch

from desktop.core.adapters import AdapterFacts, Mix, Part, Way
from desktop.core.combining import check_mix
from desktop.core.files import write_json
from desktop.core.peft_adapter import read_peft
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.engine.combining import combine as engine_combine
from desktop.services.adapter_import import choose_base, import_adapter, is_adapter
from desktop.services.adapters import all_adapters, find_adapter
from desktop.services.combining import combine, kept_comparisons, score_with_parts
from desktop.services.places import Places
from desktop.services.runs import Runs
from tests.fixtures.peft_adapters import BASE, logits, make_adapter

CONFIG, WEIGHTS = "adapter_config.json", "adapter_model.safetensors"
Bring = Callable[..., AdapterFacts]


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


def never() -> bool:
    """Nobody cancels."""
    return False


@pytest.fixture
def base(home: Path, tiny_model: Path) -> Path:
    """The tiny model in the store, as if fetched from the Hub."""
    folder = home / "models" / "somebody--colours-base"
    shutil.copytree(tiny_model, folder)
    note = {"repo": BASE, "commit": "a" * 40, "at": 0.0, "total_bytes": 1, "files": []}
    (folder / "tunesmith.json").write_text(json.dumps(note))
    return folder


@pytest.fixture
def bring(base: Path) -> Bring:
    """Imports a folder or file."""

    def work(source: Path, **options: str) -> AdapterFacts:
        return import_adapter(source, Places(), quiet, never, **options)

    return work


def refused(work: Callable[[], object]) -> list[str]:
    """The codes that something is refused with; the library has no trace of it."""
    before = sorted(path.name for path in Places().adapters.glob("*")) if Places().adapters.is_dir() else []
    with pytest.raises(ProblemError) as caught:
        work()
    after = sorted(path.name for path in Places().adapters.glob("*")) if Places().adapters.is_dir() else []
    assert before == after
    return [problem.code for problem in caught.value.problems]


def change_config(folder: Path, **values: object) -> Path:
    """Other values in an adapter's configuration."""
    path = folder / CONFIG
    path.write_text(json.dumps(json.loads(path.read_text()) | values))
    return folder


# -- what plain peft made is taken as it is ---------------------------------------------------------------------------

KINDS: dict[str, dict[str, Any]] = {
    "LoRA": {"r": 4, "lora_alpha": 8},
    "DoRA": {"r": 4, "use_dora": True},
    "rsLoRA": {"r": 4, "use_rslora": True},
    "(IA)³": {"ia3": True},
}


@pytest.mark.parametrize("method", KINDS)
def test_an_adapter_of_plain_peft_is_imported_and_says_the_same(
    bring: Bring, tiny_model: Path, tmp_path: Path, method: str
) -> None:
    source = make_adapter(tiny_model, tmp_path / "from elsewhere", **KINDS[method])
    found = bring(source)
    assert (found.method, found.came_from, found.id) == (method, "imported", "from-elsewhere")
    assert found.rank == (None if method == "(IA)³" else 4)
    assert (found.base.repository, found.notices[0].code) == (BASE, "adapter.base_here")
    assert Path(found.base_folder).name == "somebody--colours-base" and found.base.fingerprint
    assert torch.equal(logits(tiny_model, Path(found.learned)), logits(tiny_model, source))
    assert not torch.equal(logits(tiny_model, source), logits(tiny_model))
    assert [one.id for one in all_adapters(Places())] == [found.id]


@pytest.mark.parametrize(
    "options",
    [
        {"target_modules": r".*layers\.1\..*(q_proj|up_proj)"},
        {"layers_to_transform": [1]},
        {"rank_pattern": {"q_proj": 8}, "alpha_pattern": {"q_proj": 32, "layers.0.self_attn.v_proj": 2}},
        {"modules_to_save": ["embed_tokens"]},
        {"modules_to_save": ["norm", "lm_head"]},
        {"target_modules": ["q_proj", "embed_tokens"]},
        {"target_modules": "all-linear", "exclude_modules": ["up_proj"]},
    ],
    ids=lambda options: "_".join(options),
)
def test_less_usual_ones_say_the_same_too(
    bring: Bring, tiny_model: Path, tmp_path: Path, options: dict[str, Any]
) -> None:
    source = make_adapter(tiny_model, tmp_path / "odd", **options)
    found = bring(source)
    assert torch.equal(logits(tiny_model, Path(found.learned)), logits(tiny_model, source))
    kept = safetensors.torch.load_file(Path(found.learned) / WEIGHTS)
    assert not [name for name in kept if "base_layer" in name]  # only a copy of the base
    whole = [notice for notice in found.notices if notice.code == "adapter.whole_tensors"]
    assert bool(whole) == ("modules_to_save" in options)


def test_a_zip_file_a_file_within_and_an_own_name_do_as_well(bring: Bring, tiny_model: Path, tmp_path: Path) -> None:
    source = make_adapter(tiny_model, tmp_path / "plain")
    packed = Path(shutil.make_archive(str(tmp_path / "Packed up"), "zip", tmp_path, "plain"))
    assert is_adapter(packed) and is_adapter(source) and is_adapter(source / WEIGHTS)
    assert not is_adapter(tmp_path) and not is_adapter(tiny_model)
    found = bring(packed)
    assert found.name == "Packed up" and not list(Places().adapters.glob(".*"))
    assert torch.equal(logits(tiny_model, Path(found.learned)), logits(tiny_model, source))
    assert refused(lambda: bring(source / WEIGHTS)) == ["adapter.already_here"]
    other = bring(make_adapter(tiny_model, tmp_path / "other", seed=2) / WEIGHTS, name="Packed up")
    assert other.id == "packed-up-2"


def test_nothing_of_a_foreign_configuration_is_taken_over_that_was_not_checked(
    bring: Bring, tiny_model: Path, tmp_path: Path
) -> None:
    source = make_adapter(tiny_model, tmp_path / "sly")
    change_config(source, auto_mapping={"base_model_class": "Evil", "parent_library": "os"}, peft_version="99")
    kept = json.loads((Path(bring(source).learned) / CONFIG).read_text())
    assert "auto_mapping" not in kept and kept["base_model_name_or_path"] == BASE


# -- what is refused, and left no trace -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"peft_type": "LOHA"}, "adapter.other_method"),
        ({"peft_type": "PREFIX_TUNING"}, "adapter.other_method"),
        ({"task_type": "SEQ_CLS"}, "adapter.other_task"),
        ({"init_lora_weights": "pissa_niter_16"}, "adapter.changed_base"),
        ({"layer_replication": [[0, 1], [0, 1]]}, "adapter.unsupported"),
        ({"megatron_config": {"a": 1}}, "adapter.unsupported"),
        ({"trainable_token_indices": [1, 2]}, "adapter.unsupported"),
        ({"bias": "all"}, "adapter.unsupported"),
        ({"lora_bias": True}, "adapter.unsupported"),
        ({"a_field_of_next_year": 3}, "adapter.unknown_field"),
        ({"r": 8}, "adapter.tensors"),
        ({"r": 10**12}, "adapter.field"),
        ({"r": "4"}, "adapter.field"),
        ({"lora_alpha": -1}, "adapter.field"),
        ({"rank_pattern": {"(a+)+$": 4}}, "adapter.field"),
        ({"target_modules": [1]}, "adapter.field"),
        ({"use_dora": True}, "adapter.tensors"),
    ],
)
def test_other_kinds_are_refused_by_name(
    bring: Bring, tiny_model: Path, tmp_path: Path, values: dict[str, object], code: str
) -> None:
    source = change_config(make_adapter(tiny_model, tmp_path / "one", r=4), **values)
    assert refused(lambda: bring(source)) == [code]


def test_everything_in_the_way_is_said_at_once(bring: Bring, tiny_model: Path, tmp_path: Path) -> None:
    source = change_config(make_adapter(tiny_model, tmp_path / "one"), bias="all", init_lora_weights="olora", new=1)
    assert refused(lambda: bring(source)) == ["adapter.changed_base", "adapter.unsupported", "adapter.unknown_field"]


def test_pickles_and_missing_files_are_refused(bring: Bring, tiny_model: Path, tmp_path: Path) -> None:
    source = make_adapter(tiny_model, tmp_path / "one")
    weights = (source / WEIGHTS).read_bytes()
    (source / WEIGHTS).unlink()
    assert refused(lambda: bring(source)) == ["adapter.no_weights"]
    (source / "adapter_model.bin").write_bytes(b"\x80\x04.")
    assert refused(lambda: bring(source)) == ["adapter.pickle_only"]
    (source / WEIGHTS).write_bytes(weights)
    (source / CONFIG).write_text("[1")
    assert refused(lambda: bring(source)) == ["adapter.config_damaged"]
    (source / CONFIG).unlink()
    assert refused(lambda: bring(source)) == ["adapter.no_config"]
    assert refused(lambda: bring(tmp_path / "nothing")) == ["adapter.not_found"]


@pytest.mark.parametrize("damage", ["short", "huge_header", "overlap", "named_otherwise", "half_a_pair", "int8"])
def test_damaged_weights_are_refused(bring: Bring, tiny_model: Path, tmp_path: Path, damage: str) -> None:
    source = make_adapter(tiny_model, tmp_path / "one")
    path = source / WEIGHTS
    raw, tensors = path.read_bytes(), safetensors.torch.load_file(path)
    first = sorted(tensors)[0]
    if damage == "short":
        path.write_bytes(raw[: len(raw) // 2])
    elif damage == "huge_header":
        path.write_bytes((1 << 60).to_bytes(8, "little") + raw[8:])
    elif damage == "overlap":
        length = int.from_bytes(raw[:8], "little")
        header = json.loads(raw[8 : 8 + length])
        names = [name for name in header if name != "__metadata__"]
        header[names[1]] = header[names[0]]
        text = json.dumps(header).encode()
        path.write_bytes(len(text).to_bytes(8, "little") + text + raw[8 + length :])
    elif damage == "named_otherwise":
        safetensors.torch.save_file({name.replace("base_model.", ""): t for name, t in tensors.items()}, path)
    elif damage == "half_a_pair":
        tensors.pop(first)
        safetensors.torch.save_file(tensors, path)
    else:
        tensors[first] = tensors[first].to(torch.int8)
        safetensors.torch.save_file(tensors, path)
    wanted = "adapter.weights_damaged" if damage in ("short", "huge_header", "overlap") else "adapter.tensors"
    assert refused(lambda: bring(source)) == [wanted]


def test_zip_files_cannot_write_elsewhere(bring: Bring, tiny_model: Path, tmp_path: Path) -> None:
    source = make_adapter(tiny_model, tmp_path / "one")
    for name, code in (
        ("../../one/" + CONFIG, "adapter.zip_unsafe"),
        ("/one/" + CONFIG, "adapter.zip_unsafe"),
        ("..\\one\\" + CONFIG, "adapter.zip_unsafe"),
        ("C:/one/" + CONFIG, "adapter.zip_unsafe"),
        (CONFIG + ".txt", "adapter.no_config"),
    ):
        packed = tmp_path / "packed.zip"
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(name, (source / CONFIG).read_bytes())
            archive.writestr(name.replace(CONFIG, WEIGHTS), (source / WEIGHTS).read_bytes())
        assert refused(lambda packed=packed: bring(packed)) == [code], name
    with zipfile.ZipFile(packed, "w") as archive:
        for inside in ("a", "b"):
            archive.write(source / CONFIG, f"{inside}/{CONFIG}")
    assert refused(lambda: bring(packed)) == ["adapter.zip_many"]
    packed.write_bytes(packed.read_bytes()[:100])
    assert refused(lambda: bring(packed)) == ["adapter.not_found"]
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(source / CONFIG, CONFIG)
        archive.write(source / WEIGHTS, "adapter_model.bin")
    assert refused(lambda: bring(packed)) == ["adapter.pickle_only"]


def test_cancelling_an_import_leaves_nothing(base: Path, tiny_model: Path, tmp_path: Path) -> None:
    source = make_adapter(tiny_model, tmp_path / "one")
    assert refused(lambda: import_adapter(source, Places(), quiet, lambda: True)) == ["task.cancelled"]


# -- its base ---------------------------------------------------------------------------------------------------------


def test_the_base_is_found_by_name_else_by_shapes_else_named(
    bring: Bring, base: Path, tiny_model: Path, starter_model: Path, tmp_path: Path
) -> None:
    reduced = bring(make_adapter(tiny_model, tmp_path / "a", base="unsloth/colours-base-bnb-4bit"))
    assert (reduced.base.name, reduced.notices[0].code) == ("somebody--colours-base", "adapter.base_here")
    by_shapes = bring(make_adapter(tiny_model, tmp_path / "b", base="/content/my model", seed=2))
    assert by_shapes.notices[0].code == "adapter.base_by_shapes" and by_shapes.base_folder == str(base)
    elsewhere = bring(make_adapter(tiny_model, tmp_path / "c", base="nobody/unheard-of", seed=3))
    assert (elsewhere.base.repository, elsewhere.base_folder) == ("nobody/unheard-of", "")
    assert elsewhere.notices[0].code == "adapter.base_to_fetch"
    known = bring(make_adapter(starter_model, tmp_path / "d", base="HuggingFaceTB/SmolLM2-135M-Instruct"))
    assert (known.base.repository, known.base_folder) == ("HuggingFaceTB/SmolLM2-135M-Instruct", "")
    guessed = bring(make_adapter(starter_model, tmp_path / "e", base="", seed=4))
    assert guessed.notices[0].code == "adapter.base_guessed" and "SmolLM2-135M" in guessed.base.repository
    note = json.loads((base / "tunesmith.json").read_text())
    (base / "tunesmith.json").write_text(json.dumps(note | {"repo": "nobody/unheard-of"}))
    fetched = find_adapter(all_adapters(Places()), elsewhere.id)
    assert fetched.base_folder == str(base) and fetched.base.fingerprint


def test_an_adapter_of_another_size_does_not_go_onto_the_base_it_names(
    bring: Bring, base: Path, starter_model: Path, tiny_model: Path, tmp_path: Path
) -> None:
    large = make_adapter(starter_model, tmp_path / "large")
    assert refused(lambda: bring(large)) == ["adapter.other_shape"]
    wrong = make_adapter(tiny_model, tmp_path / "wrong", base="HuggingFaceTB/SmolLM2-135M-Instruct")
    assert refused(lambda: bring(wrong)) == ["adapter.other_shape"]
    assert refused(lambda: bring(change_config(large, base_model_name_or_path=""), base=base.name)) == [
        "adapter.other_shape"
    ]
    weights = safetensors.torch.load_file(wrong / WEIGHTS)
    deeper = {name.replace("layers.1", "layers.7"): tensor for name, tensor in weights.items()}
    safetensors.torch.save_file(deeper, wrong / WEIGHTS)
    change_config(wrong, base_model_name_or_path=BASE)
    assert refused(lambda: bring(wrong)) == ["adapter.no_such_layer"]


def test_a_base_can_be_chosen_by_hand(bring: Bring, base: Path, tiny_model: Path, tmp_path: Path) -> None:
    found = bring(make_adapter(tiny_model, tmp_path / "a", base="nobody/unheard-of"))
    assert not found.base_folder
    chosen = choose_base(found, base.name, Places())
    assert chosen.base_folder == str(base) and [n.code for n in chosen.notices] == ["adapter.base_chosen"]
    assert find_adapter(all_adapters(Places()), found.id).base_folder == str(base)


# -- several together -------------------------------------------------------------------------------------------------


def mixed(*pairs: tuple[AdapterFacts, float], way: Way = "cat", **options: Any) -> Mix:
    return Mix(parts=tuple(Part(one.id, one.name, weight) for one, weight in pairs), way=way, **options)


def put(chosen: list[AdapterFacts], mix: Mix, folder: Path) -> Path:
    """What the engine's job makes of them, in this process."""
    folder.mkdir()
    write_json(folder / "ask.json", check_mix(chosen, mix)[0])
    engine_combine(folder, quiet)
    return folder


def sha256(folder: Path) -> str:
    return hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest()


TWO = ["q_proj", "up_proj"]


@pytest.fixture
def parts(bring: Bring, tiny_model: Path, tmp_path: Path) -> list[AdapterFacts]:
    """Three that differ in rank, strength and layers."""
    return [
        bring(make_adapter(tiny_model, tmp_path / "one", seed=1, r=4, lora_alpha=8)),
        bring(make_adapter(tiny_model, tmp_path / "two", seed=2, r=6, use_rslora=True, target_modules=TWO)),
        bring(make_adapter(tiny_model, tmp_path / "three", seed=3, r=4, alpha_pattern={"q_proj": 32})),
    ]  # fmt: skip


@pytest.mark.parametrize("first", [0, 1])
def test_side_by_side_they_are_exactly_their_sum(
    parts: list[AdapterFacts], tiny_model: Path, tmp_path: Path, first: int
) -> None:
    chosen = [parts[first], parts[1 - first], parts[2]]
    weights = (1.0, 0.5, -0.75)
    mix = mixed(*zip(chosen, weights, strict=True))
    made, again = (put(chosen, mix, tmp_path / name) for name in ("made", "again"))
    assert read_peft(made).rank == 14 and sha256(made) == sha256(again)
    theirs = logits(tiny_model, *(Path(one.learned) for one in chosen), weights=weights)
    torch.testing.assert_close(logits(tiny_model, made), theirs, atol=2e-5, rtol=1e-4)


def test_embeddings_are_added_up_too(bring: Bring, tiny_model: Path, tmp_path: Path) -> None:
    options = {"target_modules": ["embed_tokens", "q_proj"]}
    chosen = [bring(make_adapter(tiny_model, tmp_path / f"{n}", seed=n, **options)) for n in (1, 2)]
    made = put(chosen, mixed((chosen[0], 1.0), (chosen[1], 2.0)), tmp_path / "made")
    theirs = logits(tiny_model, *(Path(one.learned) for one in chosen), weights=(1.0, 2.0))
    assert {name.partition(".lora")[0] for name in safetensors.torch.load_file(made / WEIGHTS)} == {
        "base_model.model.model.embed_tokens",
        *(f"base_model.model.model.layers.{n}.self_attn.q_proj" for n in range(2)),
    }
    torch.testing.assert_close(logits(tiny_model, made), theirs, atol=2e-5, rtol=1e-4)


def changes(folder: Path) -> dict[str, torch.Tensor]:
    """What an adapter with a strength of 1 changes, by layer."""
    weights = safetensors.torch.load_file(folder / WEIGHTS)
    ups = {name: weights[name.replace("lora_A", "lora_B")] for name in weights if "lora_A" in name}
    return {name: up.double() @ weights[name].double() for name, up in ups.items()}


def test_at_a_rank_the_sum_is_the_closest_there_is(parts: list[AdapterFacts], tmp_path: Path) -> None:
    chosen = parts[:2]
    pairs = [(parts[0], 1.0), (parts[1], 0.5)]
    exact = put(chosen, mixed(*pairs), tmp_path / "exact")
    made = combine(chosen, mixed(*pairs, way="svd", rank=3), "Small", Places(), quiet, never)
    assert made.rank == 3
    wanted, have, lost, whole = changes(exact), changes(Path(made.learned)), 0.0, 0.0
    for name, change in wanted.items():
        left, values, right = torch.linalg.svd(change)
        torch.testing.assert_close(have[name], left[:, :3] * values[:3] @ right[:3], atol=1e-5, rtol=1e-4)
        lost += float((change - have[name]).square().sum())
        whole += float(change.square().sum())
    assert made.combined and made.base == parts[0].base and made.came_from == "combined"
    assert not list(Places().adapters.glob(".*")) and not (Path(made.learned) / "ask.json").exists()
    said = next(notice for notice in made.notices if notice.code == "combine.kept")
    assert said.values["rank"] == 3 and said.values["share"] == f"{round(100 * (1 - lost / whole))} %"
    full = put(chosen, mixed(*pairs, way="svd", rank=10), tmp_path / "full")
    for name, change in changes(full).items():
        torch.testing.assert_close(change, wanted[name], atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("way", ["linear", "ties", "dare_ties"])
def test_ways_of_peft_give_the_same_bytes_again(bring: Bring, tiny_model: Path, tmp_path: Path, way: Way) -> None:
    chosen = [bring(make_adapter(tiny_model, tmp_path / f"{n}", seed=n, r=4)) for n in (1, 2)]
    mix = mixed((chosen[0], 1.0), (chosen[1], 0.5), way=way, seed=7)
    made, again = (put(chosen, mix, tmp_path / name) for name in ("made", "again"))
    assert read_peft(made).rank == 4 and sha256(made) == sha256(again)
    assert not torch.equal(logits(tiny_model, made), logits(tiny_model))
    if way == "dare_ties":
        other = put(chosen, msgspec.structs.replace(mix, seed=8), tmp_path / "other")
        assert sha256(other) != sha256(made)


def test_what_cannot_be_added_up_is_refused(
    bring: Bring, parts: list[AdapterFacts], tiny_model: Path, tmp_path: Path
) -> None:
    def codes(*pairs: tuple[AdapterFacts, float], **options: Any) -> list[str]:
        return refused(
            lambda: combine([one for one, _ in pairs], mixed(*pairs, **options), "x", Places(), quiet, never)
        )

    one, two = (parts[0], 1.0), (parts[1], 1.0)
    assert codes(one) == ["combine.too_few"]
    assert codes(one, one) == ["combine.twice"]
    assert codes(one, (parts[1], 0.0)) == codes(one, (parts[1], float("nan"))) == ["combine.weight"]
    assert codes(one, two, way="linear") == ["combine.ranks"]
    assert codes(one, two, way="svd", rank=11) == ["combine.number"]
    assert codes(one, two, way="ties", density=0.0) == ["combine.number", "combine.ranks"]
    for options, code in (
        ({"use_dora": True}, "combine.not_lora"),
        ({"ia3": True}, "combine.not_lora"),
        ({"modules_to_save": ["embed_tokens"]}, "combine.whole_tensors"),
    ):
        other = bring(make_adapter(tiny_model, tmp_path / code / str(options), seed=9, **options))
        assert codes(one, (other, 1.0)) == [code]
    unknown = bring(make_adapter(tiny_model, tmp_path / "far", seed=9, base="nobody/unheard-of"))
    assert codes(one, (unknown, 1.0)) == ["adapter.no_base"]
    foreign = msgspec.structs.replace(parts[1], base=msgspec.structs.replace(parts[1].base, fingerprint="other"))
    assert codes(one, (foreign, 1.0)) == ["combine.other_base"]
    rounded = msgspec.structs.replace(parts[1], quantised=True)
    assert [notice.code for notice in check_mix([parts[0], rounded], mixed(one, two))[1]] == ["combine.quantised"]


def test_cancelling_a_combination_leaves_nothing(parts: list[AdapterFacts]) -> None:
    mix = mixed((parts[0], 1.0), (parts[1], 1.0))
    assert refused(lambda: combine(parts[:2], mix, "x", Places(), quiet, lambda: True)) == ["task.cancelled"]


# -- scored -----------------------------------------------------------------------------------------------------------


@pytest.mark.training
@pytest.mark.usefixtures("warm_python")
def test_a_runs_adapter_and_an_imported_one_are_combined_and_scored_beside_their_parts(
    bring: Bring, make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int], base: Path, tmp_path: Path
) -> None:
    run = make_run(model=base, quantisation="none", steps=10, compare_examples=0, rank=4)
    assert train(run) == 0, run.log.read_text()
    learned = find_adapter(all_adapters(Places()), run.read().id)
    assert (learned.came_from, learned.kind, learned.method, learned.rank) == ("run", "lora", "LoRA", 4)
    assert learned.base.repository == BASE and learned.examples == 18 and learned.scores[0].measure == "held_out_loss"
    foreign = bring(make_adapter(base, tmp_path / "foreign", seed=5))
    chosen = [learned, foreign]
    made = combine(chosen, mixed((learned, 1.0), (foreign, 0.3)), "Both", Places(), quiet, never)
    scored = score_with_parts(made, chosen, run, quiet, never)
    assert scored.found.run == made.id and scored.found.examples_of == run.read().id
    assert len(scored.found.tried) == 2 and {one.part for one in scored.parts} == {learned.id, foreign.id}
    assert all(one.says.code in ("combine.same", "combine.better", "combine.worse") for one in scored.parts)
    here = all_adapters(Places())
    assert [score.on for score in find_adapter(here, made.id).scores] == [run.read().id]
    assert find_adapter(here, learned.id).scores[0].measure == scored.found.main.name
    assert [one.says for one in kept_comparisons(find_adapter(here, made.id), here, Places())] == [
        one.says for one in scored.parts
    ]
    before = len(list((Path(foreign.folder) / "evaluations").glob("*.json")))
    again = score_with_parts(made, chosen, run, quiet, never)
    assert again.found.tried == scored.found.tried
    assert len(list((Path(foreign.folder) / "evaluations").glob("*.json"))) == before  # not asked again
    shutil.rmtree(base)
    gone = find_adapter(all_adapters(Places()), made.id)
    assert not gone.base_folder
    with pytest.raises(ProblemError) as caught:
        score_with_parts(gone, [], run, quiet, never)
    assert caught.value.problems[0].code == "adapter.no_base"
    assert Runs(Places()).find(run.read().id)
