"""Models that see: how large they are, and how they want their images prepared, from their JSON files alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from desktop.core.architectures import number
from desktop.core.problems import UNREADABLE, stop_on

VISION = frozenset(
    "vit deit dinov2 dinov2_with_registers swin swinv2 convnext convnextv2 resnet mobilevit mobilenet_v2 "
    "efficientnet".split()
)
"""Kinds of models (`model_type`) that transformers puts a head for images on, and that were tried."""
PREPROCESSOR = "preprocessor_config.json"
_LARGEST_SIDE = 4096
_MOBILENET_V2_BLOCKS, _MOBILEVIT_BLOCKS = 16, 5
_EFFICIENTNET_REPEATS = (1, 2, 2, 3, 3, 4, 1)

_FAMILIES: dict[str, dict[str, Any]] = {
    "ViT": {"size": {"height": 224, "width": 224}, "resample": 2},
    "DeiT": {"size": {"height": 256, "width": 256}, "resample": 3, "do_center_crop": True},
    "Bit": {"size": {"shortest_edge": 224}, "resample": 3, "do_center_crop": True,
            "image_mean": [0.48145466, 0.4578275, 0.40821073], "image_std": [0.26862954, 0.26130258, 0.27577711]},
    "ConvNext": {"size": {"shortest_edge": 384}, "resample": 3, "crop_pct": 0.875},
    "MobileViT": {"size": {"shortest_edge": 224}, "resample": 3, "do_center_crop": True, "do_normalize": False,
                  "crop_size": {"height": 256, "width": 256}, "do_flip_channel_order": True},
    "MobileNetV2": {"size": {"shortest_edge": 256}, "resample": 2, "do_center_crop": True},
    "EfficientNet": {"size": {"height": 346, "width": 346}, "resample": 3, "include_top": True},
}  # fmt: skip
"""What transformers' image processors do where the file says nothing, by the beginning of their names."""
_SQUARE = ("ViT", "DeiT", "EfficientNet")
"""Families for which a size of one number means both sides; for the others the shorter one."""
_FAMILY_OF = {
    "vit": "ViT", "deit": "DeiT", "swin": "ViT", "swinv2": "ViT", "dinov2": "Bit", "dinov2_with_registers": "Bit",
    "convnext": "ConvNext", "convnextv2": "ConvNext", "resnet": "ConvNext", "mobilevit": "MobileViT",
    "mobilenet_v2": "MobileNetV2", "efficientnet": "EfficientNet",
}  # fmt: skip


class Preparation(msgspec.Struct, frozen=True, kw_only=True):
    """What is done to an image before a model sees it, in this order. Sizes in pixels, (height, width)."""

    resize: Literal["exact", "shortest", "none"]
    """To just `size`; until the shorter side is ``size[0]``; not at all."""
    size: tuple[int, int]
    crop: tuple[int, int] | None
    """What is cut out of the middle afterwards."""
    resample: int
    """Pillow's number of a filter: 0 nearest, 1 Lanczos, 2 bilinear, 3 bicubic, 4 box, 5 Hamming."""
    scale: float
    offset: float
    """Each value of 0 to 255 is multiplied by `scale`, then `offset` is added."""
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    """Then the mean of each colour is taken away, and what is left divided."""
    bgr: bool = False
    """Whether blue comes first."""

    @property
    def side(self) -> tuple[int, int]:
        """Height and width of what the model is given."""
        return self.crop or self.size


def read_preparation(folder: Path, model_type: str) -> Preparation:
    """How the model in `folder` wants its images. Raises ``model.no_preprocessor``, ``model.preprocessor_unknown``."""
    path = folder / PREPROCESSOR
    try:
        raw = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
        return preparation_of(raw, model_type)
    except FileNotFoundError:
        raise stop_on("model.no_preprocessor", path=str(folder)) from None
    except (OSError, ValueError, TypeError, KeyError, *UNREADABLE) as error:
        raise stop_on("model.preprocessor_unknown", path=str(path), cause=str(error)) from None


def preparation_of(raw: Mapping[str, Any], model_type: str) -> Preparation:
    """What a ``preprocessor_config.json`` says, filled in as transformers does. Raises ValueError and the like for what
    it does not say in a known way."""
    family = _family(raw, model_type)
    said = {**_FAMILIES[family], **{name: value for name, value in raw.items() if value is not None}}
    height, width, shortest = _size(said["size"], family in _SQUARE)
    crop = _size(said.get("crop_size") or 224, True)[:2] if said.get("do_center_crop") else None
    if family == "ConvNext" and shortest:
        if height < 384:  # cut out of an image that is a little larger (ConvNextImageProcessor)
            crop, height = (height, height), int(height / float(said["crop_pct"]))
        else:
            shortest = False
    mean, std = _colours(said.get("image_mean"), 0.5), _colours(said.get("image_std"), 0.5)
    if not said.get("do_normalize", True):
        mean, std = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
    if family == "EfficientNet" and said["include_top"]:
        first, again = std, _colours(said.get("image_std"), 0.5)
        std = (first[0] * again[0], first[1] * again[1], first[2] * again[2])
    rescale = said.get("do_rescale", True)
    return Preparation(
        resize="none" if not said.get("do_resize", True) else "shortest" if shortest else "exact",
        size=(height, width),
        crop=crop,
        resample=_within(said["resample"], 0, 5),
        scale=float(said.get("rescale_factor", 1 / 255)) if rescale else 1.0,
        offset=-1.0 if said.get("rescale_offset") and rescale else 0.0,
        mean=mean,
        std=std,
        bgr=bool(said.get("do_flip_channel_order")),
    )


def _family(raw: Mapping[str, Any], model_type: str) -> str:
    name = str(raw.get("image_processor_type") or raw.get("feature_extractor_type") or "")
    for ending in ("Fast", "Pil", "ImageProcessor", "FeatureExtractor"):
        name = name.removesuffix(ending)
    family = name or _FAMILY_OF.get(model_type, "")
    if family not in _FAMILIES:
        raise ValueError(f"{name or model_type} is no known kind of preparation")
    return family


def _size(value: Any, square: bool) -> tuple[int, int, bool]:
    """Height, width, and whether only the shorter side is meant."""
    if isinstance(value, Mapping):
        if "shortest_edge" in value:
            edge = _within(value["shortest_edge"], 1, _LARGEST_SIDE)
            return edge, edge, True
        return _within(value["height"], 1, _LARGEST_SIDE), _within(value["width"], 1, _LARGEST_SIDE), False
    if isinstance(value, (list, tuple)) and len(value) == 2:
        return _within(value[0], 1, _LARGEST_SIDE), _within(value[1], 1, _LARGEST_SIDE), False
    edge = _within(value, 1, _LARGEST_SIDE)
    return edge, edge, not square


def _within(value: Any, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(f"{value!r} instead of a number from {low} to {high}")
    return value


def _colours(value: Any, default: float) -> tuple[float, float, float]:
    red, green, blue = value if isinstance(value, (list, tuple)) else [default if value is None else value] * 3
    return float(red), float(green), float(blue)


def image_misfit(objective: str, sees: bool, shows: bool) -> str:
    """The code of what is wrong when a recipe's objective meets a model that `sees` and data that `shows` images (or
    not); empty when they go together."""
    if objective == "images":
        return "" if sees and shows else "data.not_images" if sees else "model.cannot_see"
    return "model.sees_only" if sees else "data.only_images" if shows else ""


class Built(msgspec.Struct, frozen=True, kw_only=True):
    """How a model that sees is built: `blocks` from its image to its head, their width at the end and the width within
    the last one, heads of attention (0 for none). `kept` counts the numbers that one image leaves for the backward pass
    when every block learns; roughly, because it counts maps and not operations."""

    hidden: int
    blocks: int
    heads: int
    inner: int
    kept: int


def built(config: Mapping[str, Any], side: int) -> Built:
    """The build of a model of this ``config.json`` that is given images of `side` pixels; zeros where it says none."""
    kind = str(config.get("model_type"))
    if kind in ("vit", "deit", "dinov2", "dinov2_with_registers"):
        hidden, blocks = number(config, "hidden_size"), number(config, "num_hidden_layers")
        inner = number(config, "intermediate_size") or hidden * (number(config, "mlp_ratio") or 4)
        patches = (side // (number(config, "patch_size") or 16)) ** 2 + 1
        return Built(hidden=hidden, blocks=blocks, heads=number(config, "num_attention_heads"), inner=inner,
                     kept=blocks * patches * (8 * hidden + 2 * inner))  # fmt: skip
    if kind in ("swin", "swinv2"):
        depths, first = _numbers(config, "depths"), number(config, "embed_dim")
        start = side // (number(config, "patch_size") or 4)
        maps = [(depth, first << at, (start >> at) ** 2) for at, depth in enumerate(depths)]
        hidden = first << max(0, len(depths) - 1)
        heads = (_numbers(config, "num_heads") or [0])[-1]
        return Built(hidden=hidden, blocks=sum(depths), heads=heads, inner=4 * hidden,
                     kept=sum(depth * places * 18 * width for depth, width, places in maps))  # fmt: skip
    if kind in ("convnext", "convnextv2", "resnet"):
        depths, widths = _numbers(config, "depths"), _numbers(config, "hidden_sizes")
        maps = [(depth, width, (side // 4 >> at) ** 2) for at, (depth, width) in enumerate(zip(depths, widths))]
        hidden = (widths or [0])[-1]
        each = 5 if kind == "resnet" else 16
        return Built(hidden=hidden, blocks=sum(depths), heads=0, inner=4 * hidden,
                     kept=sum(depth * places * each * width for depth, width, places in maps))  # fmt: skip
    return _mobile(kind, config, side)


def _mobile(kind: str, config: Mapping[str, Any], side: int) -> Built:
    """The small ones, whose blocks are described by multipliers; what they keep is taken from the published numbers of
    MobileNetV2 (6.7 million numbers in its maps at 224 pixels), scaled by width and pixels."""
    if kind == "mobilevit":
        hidden, blocks = (_numbers(config, "neck_hidden_sizes") or [640])[-1], _MOBILEVIT_BLOCKS
        wide = 1.0
    elif kind == "mobilenet_v2":
        wide = float(config.get("depth_multiplier") or 1.0)
        hidden, blocks = round(1280 * max(1.0, wide)), _MOBILENET_V2_BLOCKS
    else:
        deep, wide = float(config.get("depth_coefficient") or 1.0), float(config.get("width_coefficient") or 1.0)
        repeats = _numbers(config, "num_block_repeats") or list(_EFFICIENTNET_REPEATS)
        hidden, blocks = number(config, "hidden_dim") or 1280, sum(-int(-deep * times // 1) for times in repeats)
    kept = int(3 * 6_700_000 * max(0.25, wide) * max(1.0, blocks / 16) * (side / 224) ** 2)
    return Built(hidden=hidden, blocks=blocks, heads=number(config, "num_attention_heads"), inner=hidden, kept=kept)


def _numbers(config: Mapping[str, Any], key: str) -> list[int]:
    value = config.get(key)
    return [n for n in value if type(n) is int and 0 < n < 1 << 20] if isinstance(value, list) else []
