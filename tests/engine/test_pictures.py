"""Images as a model takes them: the same as transformers' own image processors make of them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import transformers
from PIL import Image

from desktop.core.dataset import Picture
from desktop.core.problems import ProblemError
from desktop.core.vision import preparation_of, read_preparation
from desktop.engine.pictures import augmented, batch, check_files, open_image, prepared

WHITE = {"image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]}
CASES: list[tuple[str, dict[str, Any]]] = [
    ("ViT", {"size": 64}),
    ("ViT", {"size": {"height": 48, "width": 64}, "resample": 3, **WHITE}),
    ("DeiT", {"size": 72, "crop_size": 64, **WHITE}),
    ("Bit", {"size": {"shortest_edge": 72}, "crop_size": {"height": 64, "width": 64}, **WHITE}),
    ("ConvNext", {"size": {"shortest_edge": 64}, "crop_pct": 0.875, **WHITE}),
    ("ConvNext", {"size": {"shortest_edge": 384}, "resample": 3, **WHITE}),
    ("MobileViT", {"size": {"shortest_edge": 72}, "crop_size": {"height": 64, "width": 64}}),
    ("MobileNetV2", {"size": {"shortest_edge": 72}, "crop_size": {"height": 64, "width": 64}}),
    ("EfficientNet", {"size": {"height": 64, "width": 64}, "resample": 0, **WHITE}),
    ("EfficientNet", {"size": {"height": 64, "width": 64}, "rescale_factor": 1 / 127.5, "rescale_offset": True}),
]


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    """Soft shapes with grain, wider than high."""
    chance = np.random.default_rng(0)
    rough = Image.fromarray(chance.integers(0, 255, (9, 13, 3), dtype=np.uint8)).resize((213, 147), 3)
    grain = chance.integers(-20, 20, (147, 213, 3))
    return Image.fromarray((np.asarray(rough).astype(int) + grain).clip(0, 255).astype(np.uint8))


@pytest.mark.parametrize(("family", "values"), CASES)
@pytest.mark.parametrize("upright", [False, True])
def test_an_image_is_prepared_as_transformers_prepares_it(
    family: str, values: dict[str, Any], upright: bool, photo: Image.Image
) -> None:
    image = photo.rotate(90, expand=True) if upright else photo
    processor = getattr(transformers, f"{family}ImageProcessorPil")(**values)
    theirs = processor(image, return_tensors="pt")["pixel_values"][0]
    ours = prepared(image, preparation_of({"image_processor_type": f"{family}ImageProcessor", **values}, "vit"))
    assert ours.shape == theirs.shape
    assert torch.allclose(ours, theirs, atol=2e-5)


def test_old_files_and_missing_values_are_filled_in_as_transformers_does(photo: Image.Image, tmp_path: Path) -> None:
    for family in ("ViT", "DeiT", "Bit", "ConvNext", "MobileViT", "MobileNetV2", "EfficientNet"):
        processor = getattr(transformers, f"{family}ImageProcessorPil")()
        theirs = processor(photo, return_tensors="pt")["pixel_values"][0]
        (tmp_path / "preprocessor_config.json").write_text(f'{{"feature_extractor_type": "{family}FeatureExtractor"}}')
        assert torch.allclose(prepared(photo, read_preparation(tmp_path, "vit")), theirs, atol=2e-5), family


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"image_processor_type": "Secret"}', '{"size": -3}', '{"size": {"height": 64}}',
     '{"size": {"height": 1e9, "width": 5}}', '{"image_mean": [1, 2]}', '{"resample": 9}', '{"size": null, "x": '],
)  # fmt: skip
def test_a_preparation_that_cannot_be_understood_is_a_problem(text: str, tmp_path: Path) -> None:
    (tmp_path / "preprocessor_config.json").write_text(text)
    with pytest.raises(ProblemError) as caught:
        read_preparation(tmp_path, "vit")
    assert caught.value.problems[0].code == "model.preprocessor_unknown"


def test_images_are_upright_and_coloured_whatever_they_were(tmp_path: Path) -> None:
    sideways = Image.new("RGB", (40, 20), "red")
    sideways.paste("blue", (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    sideways.save(tmp_path / "phone.jpg", exif=exif, quality=95)
    turned = open_image(tmp_path / "phone.jpg")
    assert turned.size == (20, 40)
    assert turned.getpixel((10, 5))[2] > 200  # type: ignore[index]
    Image.new("RGBA", (8, 8), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    assert open_image(tmp_path / "clear.png").getpixel((4, 4)) == (255, 255, 255)
    deep = np.arange(64, dtype=np.uint16).reshape(8, 8) * 1000
    Image.fromarray(deep).save(tmp_path / "deep.png")
    assert open_image(tmp_path / "deep.png").getextrema() == ((0, 255),) * 3
    for mode in ("1", "L", "P", "CMYK"):
        Image.new(mode, (8, 8)).save(tmp_path / f"{mode}.tif")
        assert open_image(tmp_path / f"{mode}.tif").mode == "RGB"


def test_changes_come_from_their_seed_alone(photo: Image.Image, tmp_path: Path) -> None:
    how = preparation_of({"size": 32}, "vit")
    for changes in ("light", "strong"):
        first, again, other = (augmented(photo, how, changes, random.Random(seed)) for seed in (1, 1, 2))
        assert torch.equal(first, again)
        assert not torch.equal(first, other)
        assert first.shape == (3, 32, 32)
    path = tmp_path / "photo.png"
    photo.save(path)
    both = batch([str(path)] * 2, how, "strong", [1, 2])
    assert torch.equal(both[0], augmented(photo, how, "strong", random.Random(1)))
    assert torch.allclose(batch([str(path)], how)[0], prepared(photo, how))


def test_images_that_changed_or_do_not_open_are_named(photo: Image.Image, tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.png" for n in range(3)]
    for path in paths:
        photo.save(path)
    seen = [Picture(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in paths]
    check_files(seen)
    paths[1].unlink()
    paths[2].write_bytes(b"damaged")
    with pytest.raises(ProblemError) as caught:
        check_files(seen)
    problem = caught.value.problems[0]
    assert (problem.code, problem.values) == ("data.image_gone", {"count": 2, "path": str(paths[1])})
    with pytest.raises(ProblemError) as caught:
        batch([str(path) for path in paths[::2]], preparation_of({"size": 32}, "vit"))
    assert caught.value.problems[0].code == "data.image_broken"
