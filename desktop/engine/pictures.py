"""Images on their way into a model: opened, changed at random while training, and prepared as the model wants them.

The preparation is transformers' own, done with Pillow and numpy alone (its image processors want torchvision); a test
holds the two against each other.
"""

from __future__ import annotations

import math
import random
import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageEnhance, ImageOps
from torch import Tensor

from desktop.core.dataset import Picture
from desktop.core.images import IMAGE_FORMATS, MOST_PIXELS
from desktop.core.problems import stop_on
from desktop.core.vision import Preparation

warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # `MOST_PIXELS` says what is too much
SMALLEST_PART = {"light": 0.8, "strong": 0.35}
"""Share of an image's area that is cut out at least. 0.08 is usual for training from nothing (Szegedy et al. 2015);
fine-tuning takes larger parts."""
RATIOS = (3 / 4, 4 / 3)
COLOUR = 0.4
"""How far brightness, contrast and colour may go from what they are, as a share (as in SimCLR, arXiv 2002.05709)."""
_TRIES = 10
MOST_LONG = 20
"""How many times as long as wide an image may be and still be seen whole."""
LARGER = 3
"""How many times larger than what the model is given a JPEG is decoded at least: a third of the area may be cut out."""
_THREADS = 4


def check_files(pictures: Sequence[Picture]) -> None:
    """Make sure that all images are still what they were when the dataset was read. Raises ``data.image_gone``."""
    gone = [picture for picture in pictures if not _same(picture)]
    if gone:
        raise stop_on("data.image_gone", count=len(gone), path=gone[0].path)


def _same(picture: Picture) -> bool:
    try:
        facts = Path(picture.path).stat()
    except OSError:
        return False
    return (facts.st_size, facts.st_mtime_ns) == (picture.size, picture.modified_ns)


def batch(paths: Sequence[str], preparation: Preparation, changes: str = "none", seeds: Sequence[int] = ()) -> Tensor:
    """Images as the model takes them (images, colours, height, width; fp32), on the PC. With `changes` of ``light`` or
    ``strong`` each is changed at random by its own seed. Raises ``data.image_broken``."""

    def one(path: str, seed: int) -> Tensor:
        try:
            wanted = 0 if preparation.resize == "none" and changes == "none" else LARGER * max(preparation.side)
            image = open_image(Path(path), wanted)
            if changes == "none":
                return prepared(image, preparation)
            return augmented(image, preparation, changes, random.Random(seed))
        except Exception as error:  # decoders of damaged files raise nearly anything
            cause = (str(error).splitlines() or [type(error).__name__])[0][:200]
            raise stop_on("data.image_broken", path=path, cause=cause) from error

    with ThreadPoolExecutor(_THREADS) as threads:  # decoding lets other threads run
        return torch.stack(list(threads.map(one, paths, seeds or [0] * len(paths))))


def open_image(path: Path, wanted: int = 0) -> Image.Image:
    """An image in red, green and blue, upright as its camera says; what is transparent is white. A JPEG of which only
    `wanted` pixels a side are needed may come at a half, a quarter or an eighth of its size, which is much quicker."""
    with Image.open(path, formats=IMAGE_FORMATS) as image:
        if image.size[0] * image.size[1] > MOST_PIXELS:
            raise ValueError(f"{image.size[0]} × {image.size[1]} pixels")
        if wanted:
            image.draft(None, (wanted, wanted))
        turned = ImageOps.exif_transpose(image)
        turned.load()
    if turned.mode.startswith("I;16") or turned.mode in ("I", "F"):
        return _stretched(turned)
    if turned.mode in ("RGBA", "LA", "PA") or "transparency" in turned.info:
        whole = turned.convert("RGBA")
        ground = Image.new("RGBA", whole.size, (255, 255, 255, 255))
        return Image.alpha_composite(ground, whole).convert("RGB")
    return turned.convert("RGB")


def _stretched(image: Image.Image) -> Image.Image:
    """An image of more than 8 bits, from its darkest to its brightest value."""
    values = np.asarray(image, dtype=np.float64)
    low, high = float(values.min()), float(values.max())
    flat = (values - low) * (255.0 / (high - low) if high > low else 0.0)
    return Image.fromarray(flat.round().astype(np.uint8)).convert("RGB")


def prepared(image: Image.Image, how: Preparation) -> Tensor:
    """An image as the model takes it: (colours, height, width) in fp32."""
    if how.resize != "none":
        height, width = how.size
        if how.resize == "shortest":
            image = _not_too_long(image)
            short, long = min(image.size), max(image.size)
            longer = int(how.size[0] * long / short)
            width, height = (how.size[0], longer) if image.size[0] <= image.size[1] else (longer, how.size[0])
        image = image.resize((width, height), Image.Resampling(how.resample))
    if how.crop:
        high, wide = how.crop
        left, top = (image.size[0] - wide) // 2, (image.size[1] - high) // 2
        image = image.crop((left, top, left + wide, top + high))  # beyond the edge it is black
    return _numbers(image, how)


def _not_too_long(image: Image.Image) -> Image.Image:
    """The middle of an image that is more than `MOST_LONG` times as long as wide, of which more is not seen anyway."""
    wide, high = image.size
    most = MOST_LONG * min(image.size)
    if max(image.size) <= most:
        return image
    left, top = max(0, wide - most) // 2, max(0, high - most) // 2
    return image.crop((left, top, left + min(wide, most), top + min(high, most)))


def augmented(image: Image.Image, how: Preparation, changes: str, chance: random.Random) -> Tensor:
    """A part of an image, by chance mirrored and (``strong``) with other colours, as the model takes it."""
    height, width = how.side
    box = _part(image.size, SMALLEST_PART[changes], chance)
    image = image.resize((width, height), Image.Resampling(how.resample), box=box)
    if chance.random() < 0.5:
        image = ImageOps.mirror(image)
    if changes == "strong":
        for kind in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
            image = kind(image).enhance(chance.uniform(1 - COLOUR, 1 + COLOUR))
    return _numbers(image, how)


def _part(size: tuple[int, int], smallest: float, chance: random.Random) -> tuple[float, float, float, float]:
    """A box of a random share of the area and a random shape, within the image (torchvision's RandomResizedCrop)."""
    width, height = size
    for _ in range(_TRIES):
        area = width * height * chance.uniform(smallest, 1.0)
        shape = math.exp(chance.uniform(math.log(RATIOS[0]), math.log(RATIOS[1])))
        wide, high = math.sqrt(area * shape), math.sqrt(area / shape)
        if wide <= width and high <= height:
            left, top = chance.uniform(0, width - wide), chance.uniform(0, height - high)
            return left, top, left + wide, top + high
    return 0.0, 0.0, float(width), float(height)


def _numbers(image: Image.Image, how: Preparation) -> Tensor:
    values = np.asarray(image, dtype=np.float32) * np.float32(how.scale) + np.float32(how.offset)
    values = (values - np.array(how.mean, np.float32)) / np.array(how.std, np.float32)
    if how.bgr:
        values = values[:, :, ::-1]
    return torch.from_numpy(np.ascontiguousarray(values.transpose(2, 0, 1)))
