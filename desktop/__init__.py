"""Tunesmith: fine-tune open language models on the NVIDIA card in your own PC."""

__version__ = "0.1.0"
