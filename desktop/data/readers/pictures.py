"""Folders of images: each holds the images of one label, as `torchvision` and `datasets` have them too.

Every image is opened and decoded once, so that none of them stops a run later. Only formats that Pillow decodes by
itself are tried (no PostScript, no plug-ins), and nothing whose size is out of reason.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

from PIL import Image
from xxhash import xxh3_64_intdigest

from desktop.core.dataset import LeftOut, Picture
from desktop.core.images import IMAGE_FORMATS, MOST_PIXELS
from desktop.data.readers.base import Raw
from desktop.data.readers.file_source import AT_ONCE
from desktop.data.workers import cores

_THUMBNAIL = (64, 64)
warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # `MOST_PIXELS` says what is too much
_HINTS = {".heic": "HEIC", ".heif": "HEIC", ".svg": "SVG", ".psd": "Photoshop"}


class Opened(str):
    """The path of an image that could be opened, with what is known of it: the file as it was, and a 64-bit number
    that equal images share whatever their file is like."""

    __slots__ = ("picture", "pixels")

    picture: Picture
    pixels: int


def read(folder: Path, names: tuple[str, ...]) -> Iterator[Raw | LeftOut]:
    """The images of a folder as rows with ``image`` (an `Opened`), ``label`` (what the folder is called) and ``name``;
    their place counts the files from 1. What does not open is named."""
    label = folder.name
    with ThreadPoolExecutor(min(4, cores())) as threads:
        for start in range(0, len(names), AT_ONCE):
            chunk = names[start : start + AT_ONCE]
            for place, found in enumerate(threads.map(lambda name: opened(folder / name), chunk), start + 1):
                if isinstance(found, Opened):
                    yield Raw(place, {"image": found, "label": label, "name": names[place - 1]})
                else:
                    yield LeftOut(place, found[0], ": ".join(filter(None, (names[place - 1], found[1]))))


def opened(path: Path) -> Opened | tuple[str, str]:
    """An image file, or the code and the detail of what is wrong with it."""
    try:
        facts = path.stat()
        with Image.open(path, formats=IMAGE_FORMATS) as image:
            size = image.size
            if size[0] * size[1] > MOST_PIXELS:
                return "row.image_huge", f"{size[0]} × {size[1]}"
            image.thumbnail(_THUMBNAIL)  # which decodes a JPEG at an eighth of its size, yet reads it to its end
            plain = image if image.mode[0] in "IF" else image.convert("RGBA")  # what has more than 8 bits stays
            thumbnail = plain.tobytes()
    except Image.DecompressionBombError as error:
        return "row.image_huge", str(error)
    except Exception as error:  # decoders of damaged files raise nearly anything
        kind = _HINTS.get(PurePosixPath(path.name).suffix.lower(), "")
        return "row.image_broken", kind or (str(error).splitlines() or [type(error).__name__])[0][:120]
    found = Opened(path)
    found.picture = Picture(os.fspath(path), facts.st_size, facts.st_mtime_ns)
    found.pixels = xxh3_64_intdigest(repr(size).encode() + thumbnail)
    return found
