"""Which images are taken, wherever one is opened."""

from __future__ import annotations

IMAGE_FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF", "AVIF")
"""Formats as Pillow names them that it decodes by itself. Others would start programs (EPS) or are no images to it."""
IMAGE_SUFFIXES = frozenset(".jpg .jpeg .jfif .png .webp .bmp .gif .tif .tiff .avif .heic .heif".split())
"""Endings of files that are meant as images; HEIC is named as one that does not open rather than passed over."""
MOST_PIXELS = 150_000_000
"""Pixels beyond which an image is not decoded: 600 MB of memory, while cameras have up to 100 million."""
