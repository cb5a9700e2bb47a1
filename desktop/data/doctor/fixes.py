"""placeholder"""

from desktop.core.dataset import Example


def repair(code: str, example: Example) -> Example:
    """x"""
    return example


def redact(code: str, example: Example) -> Example:
    """x"""
    return example
