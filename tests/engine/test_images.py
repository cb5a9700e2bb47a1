"""Image models learn the colours of drawings: tiny ones with random weights, in the real training process."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers
from PIL import Image, ImageDraw
from safetensors.torch import load_file

from desktop.core.dataset import read_parquet
from desktop.core.events import Noticed, Scored, StepDone, read_events
from desktop.core.exports import folder_bytes, need_of
from desktop.core.label_report import read_report
from desktop.core.models import read_model
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.core.vision import built
from desktop.data.library import Library
from desktop.engine import seeing
from desktop.engine.blocks import blocks_of
from desktop.engine.exporting import export_merged
from desktop.services.dataset_work import add_dataset
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data

pytestmark = pytest.mark.training
SIDE = 32
COLOURS = {"red": (230, 40, 40), "green": (40, 200, 60), "blue": (50, 60, 230)}
"""What tells the drawings apart; their shapes say nothing of it."""
Make = Callable[..., RunFolder]


def drawing(colour: str, seed: int) -> Image.Image:
    """A shape of any kind, size and place on grey grain."""
    chance = random.Random(f"{colour} {seed}")
    image = Image.effect_noise((48, 40), 30).convert("RGB")
    size = chance.randrange(18, 28)
    x, y = chance.randrange(2, 46 - size), chance.randrange(2, 38 - size)
    ink = ImageDraw.Draw(image)
    draw = chance.choice((ink.ellipse, ink.rectangle))
    draw((x, y, x + size, y + size), fill=COLOURS[colour])
    return image


@pytest.fixture(scope="session")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty drawings of each colour."""
    folder = tmp_path_factory.mktemp("drawings") / "shapes"
    for colour in COLOURS:
        (folder / colour).mkdir(parents=True)
        for seed in range(30):
            drawing(colour, seed).save(folder / colour / f"{seed:02}.png")
    return folder


def save_model(model: Any, folder: Path, preprocessor: str) -> Path:
    model.save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text(preprocessor, "utf-8")
    return folder


VIT = '{"image_processor_type": "ViTImageProcessor", "size": {"height": 32, "width": 32}}'
CONV = '{"image_processor_type": "ConvNextImageProcessor", "size": {"shortest_edge": 32}, "crop_pct": 1.0}'


@pytest.fixture(scope="session")
def vit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Vision Transformer of three small blocks, with a head for other labels."""
    torch.manual_seed(0)
    config = transformers.ViTConfig(
        hidden_size=32, num_hidden_layers=3, num_attention_heads=4, intermediate_size=64, image_size=SIDE,
        patch_size=8, num_labels=7,
    )  # fmt: skip
    return save_model(transformers.ViTForImageClassification(config), tmp_path_factory.mktemp("models") / "vit", VIT)


@pytest.fixture(scope="session")
def resnet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small ResNet without any head."""
    torch.manual_seed(0)
    config = transformers.ResNetConfig(
        embedding_size=16, hidden_sizes=[16, 32], depths=[1, 2], layer_type="basic", downsample_in_first_stage=False
    )
    model = transformers.ResNetModel(config)
    for module in model.modules():  # as after training, and unlike each other
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    return save_model(model, tmp_path_factory.mktemp("models") / "resnet", CONV)


@pytest.fixture
def make(home: Path, drawings: Path) -> Make:
    """Makes a run folder over the drawings; keyword arguments change the recipe."""
    places = Places()
    library = Library(places.datasets)
    add_dataset(library, library.create([drawings]), lambda *_: None, lambda: False)

    def made(model: Path, **changes: Any) -> RunFolder:
        values: dict[str, Any] = {
            "name": "test", "model": str(model), "data": "shapes", "objective": "images", "quantisation": "none",
            "precision": "fp32", "steps": 6, "micro_batch": 8, "accumulation": 2, "learning_rate": 5e-3,
            "evaluate_every": 3, "checkpoint_every": 3, "warmup_share": 0.0, "early_stopping": 0,
        }  # fmt: skip
        recipe = recipe_from(values | changes)
        return create_run(recipe, read_model(model), read_data(recipe.data, None, 0.1, 0, places), places)

    return made


def events(folder: RunFolder, kind: type[Any]) -> list[Any]:
    return [event for event in read_events(folder.events)[0] if isinstance(event, kind)]


def weights_of(folder: RunFolder) -> dict[str, torch.Tensor]:
    return load_file(folder.adapter / "changed.safetensors")


WAYS: list[tuple[str, dict[str, Any]]] = [
    ("vit", {"method": "head", "augmentation": "none", "steps": 60, "learning_rate": 2e-2, "evaluate_every": 30}),
    ("vit", {"method": "layers", "last_layers": 2, "augmentation": "light", "steps": 30}),
    ("resnet", {"method": "full", "augmentation": "light", "steps": 30, "learning_rate": 1e-2}),
]


@pytest.mark.parametrize(("name", "changes"), WAYS)
def test_the_loss_falls_and_plain_transformers_agrees(
    name: str, changes: dict[str, Any], make: Make, train: Callable[[RunFolder], int], request: Any, tmp_path: Path
) -> None:
    base = request.getfixturevalue(name)
    folder = make(base, **changes)
    assert train(folder) == 0, folder.log.read_text("utf-8")[-2000:]
    losses = [event.loss for event in events(folder, StepDone)]
    assert sum(losses[-5:]) < 0.8 * sum(losses[:5])
    assert 0 < events(folder, Scored)[-1].scores["accuracy"] <= 1
    report = read_report(folder.path / "evaluations" / "labels.json")
    assert report is not None
    assert report.examples == sum(map(sum, report.matrix)) == 9
    export_merged(folder, tmp_path / "out", lambda *_: None)
    need = need_of("merged", folder.adapter, read_model(base), classifier=True)
    assert folder_bytes(tmp_path / "out") <= need.result < need.memory - 500_000_000
    plain = transformers.AutoModelForImageClassification.from_pretrained(tmp_path / "out").eval()
    assert sorted(plain.config.id2label.values()) == sorted(COLOURS)
    said = _plainly(plain, folder)
    right = sum(plain.config.id2label[place] == label for place, label in said)
    assert right == round(9 * report.scores["accuracy"])
    before, after = _loaded(base).state_dict(), plain.state_dict()
    assert before.keys() == after.keys()
    changed = {at for at, weight in before.items() if not torch.equal(weight, after[at])}
    assert changed == set(weights_of(folder)), "what was not to learn is bit for bit the base"


def _loaded(folder: Path) -> Any:
    kind = transformers.AutoModelForImageClassification
    return kind.from_pretrained(folder, num_labels=3, ignore_mismatched_sizes=True)


def _plainly(model: Any, folder: RunFolder) -> list[tuple[int, str]]:
    """What the model says of the held-out drawings, prepared by transformers itself, and what is right."""
    kind = "ConvNextImageProcessorPil" if model.config.model_type == "resnet" else "ViTImageProcessorPil"
    processor = getattr(transformers, kind).from_pretrained(folder.adapter)
    held = read_parquet(folder.held_out_data)
    pixels = processor([Image.open(e.image).convert("RGB") for e in held], return_tensors="pt")["pixel_values"]
    with torch.no_grad():
        return list(zip(model(pixels).logits.argmax(-1).tolist(), [e.answer for e in held], strict=True))


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("vit", {"method": "head", "augmentation": "strong"}),
        ("vit", {"method": "layers", "last_layers": 1, "augmentation": "strong"}),
        ("resnet", {"method": "full", "augmentation": "light", "precision": "bf16"}),
    ],
)
def test_a_run_cut_off_ends_as_one_that_was_never_stopped(
    name: str, changes: dict[str, Any], make: Make, train: Callable[[RunFolder], int], request: Any, tmp_path: Path
) -> None:
    whole = make(request.getfixturevalue(name), checkpoint_every=2, **changes)
    shutil.copytree(whole.path, tmp_path / "half")
    assert train(whole) == 0, whole.log.read_text("utf-8")[-2000:]
    cut = RunFolder(tmp_path / "half")
    shutil.copytree(whole.checkpoint(4), cut.checkpoint(4))
    record = json.loads(cut.run.read_text("utf-8"))
    cut.run.write_text(json.dumps(record | {"state": RunState.queued.value}), "utf-8")
    assert train(cut) == 0, cut.log.read_text("utf-8")[-2000:]
    assert [event.step for event in events(cut, StepDone)] == [5, 6]
    first, second = weights_of(whole), weights_of(cut)
    assert first.keys() == second.keys()
    assert all(torch.equal(first[name_], second[name_]) for name_ in first)


def test_blocks_of_every_kind_of_image_model_are_found_and_counted() -> None:
    small = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 32, "patch_size": 8}
    swin = {"image_size": 32, "patch_size": 4, "embed_dim": 8, "depths": [1, 3], "num_heads": [2, 2], "window_size": 4}
    conv = {"hidden_sizes": [8, 16], "depths": [1, 3], "num_stages": 2}
    t = transformers
    kinds: list[tuple[Any, Any]] = [
        (t.ViTForImageClassification, t.ViTConfig(**small)),
        (t.DeiTForImageClassification, t.DeiTConfig(**small)),
        (t.Dinov2ForImageClassification, t.Dinov2Config(**small)),
        (t.Dinov2WithRegistersForImageClassification, t.Dinov2WithRegistersConfig(**small)),
        (t.SwinForImageClassification, t.SwinConfig(**swin)),
        (t.Swinv2ForImageClassification, t.Swinv2Config(**swin)),
        (t.ConvNextForImageClassification, t.ConvNextConfig(**conv)),
        (t.ConvNextV2ForImageClassification, t.ConvNextV2Config(**conv)),
        (t.ResNetForImageClassification, t.ResNetConfig(embedding_size=8, hidden_sizes=[8, 16], depths=[1, 3])),
        (t.MobileViTForImageClassification, t.MobileViTConfig(image_size=64)),
        (t.MobileNetV2ForImageClassification, t.MobileNetV2Config(image_size=64, depth_multiplier=0.35)),
        (t.EfficientNetForImageClassification,
         t.EfficientNetConfig(image_size=64, width_coefficient=0.25, depth_coefficient=0.3, hidden_dim=320)),
    ]  # fmt: skip
    for kind, config in kinds:
        model = kind(config).eval()
        said = built(config.to_dict(), 64)
        assert said.blocks == len(blocks_of(model.base_model)), config.model_type
        assert said.kept > 0
        pixels = torch.randn(2, 3, 64 if config.model_type in ("mobilevit", "mobilenet_v2", "efficientnet") else 32, 64)
        pixels = pixels[..., : pixels.shape[2]]
        with torch.no_grad():
            values, logits = seeing.features(model, pixels)
            assert torch.allclose(model.classifier(values), logits, atol=1e-5), config.model_type


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"objective": "labels", "method": "head"}, "model.sees_only"), ({"data": "starter"}, "data.not_images")],
)
def test_what_does_not_go_together_is_said_before_anything_is_written(
    changes: dict[str, Any], code: str, make: Make, vit: Path
) -> None:
    with pytest.raises(ProblemError) as caught:
        make(vit, **{"method": "head"} | changes)
    assert caught.value.problems[0].code == code


def test_one_label_alone_is_refused_before_anything_is_written(make: Make, vit: Path, drawings: Path) -> None:
    library = Library(Places().datasets)
    add_dataset(library, library.create([drawings / "red"]), lambda *_: None, lambda: False)
    with pytest.raises(ProblemError) as caught:
        make(vit, method="head", data="red")
    assert caught.value.problems[0].code == "labels.one_class"
    assert not list(Places().runs.glob("*"))


@pytest.mark.parametrize("method", ["head", "full"])
@pytest.mark.parametrize("held_out", [["red", "blue"], ["blue"]], ids=["one of two", "all"])
def test_held_out_labels_that_training_never_saw_are_set_apart_and_said(
    make: Make, train: Callable[[RunFolder], int], vit: Path, tmp_path: Path, method: str, held_out: list[str]
) -> None:
    folder = tmp_path / "sides"
    for side, colours in (("train", ["red", "green"]), ("test", held_out)):
        for colour in colours:
            (folder / side / colour).mkdir(parents=True)
            for seed in range(8 if side == "train" else 4):
                drawing(colour, 100 + seed + 50 * (side == "test")).save(folder / side / colour / f"{seed}.png")
    (folder / "train" / "once").mkdir()
    drawing("blue", 300).save(folder / "train" / "once" / "0.png")
    library = Library(Places().datasets)
    add_dataset(library, library.create([folder]), lambda *_: None, lambda: False)
    run = make(vit, method=method, data="sides", augmentation="none")
    assert train(run) == 0, run.log.read_text("utf-8")[-2000:]
    found = {event.notice.code: event.notice.values for event in events(run, Noticed)}
    assert found["notice.labels_unseen"] == {"count": 4, "label": "blue"}
    assert found["notice.labels_rare"] == {"count": 1, "labels": 3, "label": "once"}
    report = read_report(run.path / "evaluations" / "labels.json")
    assert (report is None) if held_out == ["blue"] else (report is not None and report.examples == 4)


def test_what_was_exported_is_a_base_to_learn_other_labels_from(
    make: Make, train: Callable[[RunFolder], int], vit: Path, tmp_path: Path
) -> None:
    """Colours are learned with everything; from that a new head alone tells two groups of colours apart."""
    first = make(vit, method="full", augmentation="none", steps=40, evaluate_every=20)
    assert train(first) == 0, first.log.read_text("utf-8")[-2000:]
    export_merged(first, tmp_path / "base", lambda *_: None)
    for colour in COLOURS:
        place = tmp_path / "groups" / ("warm" if colour == "red" else "cold")
        place.mkdir(parents=True, exist_ok=True)
        for seed in range(12):
            drawing(colour, 500 + seed).save(place / f"{colour}-{seed}.png")
    library = Library(Places().datasets)
    add_dataset(library, library.create([tmp_path / "groups"]), lambda *_: None, lambda: False)
    wanted = {"method": "head", "data": "groups", "augmentation": "none", "steps": 40, "learning_rate": 2e-2}
    scores = []
    for base in (tmp_path / "base", vit):
        run = make(base, **wanted)
        assert train(run) == 0, run.log.read_text("utf-8")[-2000:]
        scores.append(events(run, Scored)[-1].scores["accuracy"])
    assert scores[0] == 1.0 and scores[0] >= scores[1]


def test_an_image_model_without_preprocessor_is_refused(vit: Path, tmp_path: Path) -> None:
    shutil.copytree(vit, tmp_path / "vit")
    (tmp_path / "vit" / "preprocessor_config.json").unlink()
    with pytest.raises(ProblemError) as caught:
        read_model(tmp_path / "vit")
    assert caught.value.problems[0].code == "model.no_preprocessor"


def test_an_image_that_goes_missing_stops_the_run_with_its_name(
    make: Make, train: Callable[[RunFolder], int], vit: Path, drawings: Path
) -> None:
    folder = make(vit, method="head")
    gone = drawings / "red" / "05.png"
    before = gone.read_bytes()
    gone.unlink()
    try:
        assert train(folder) == 4
        problem = folder.read().outcome.problem
        assert problem is not None
        assert problem.code == "data.image_gone"
        assert problem.values == {"count": 1, "path": str(gone)}
    finally:
        gone.write_bytes(before)
