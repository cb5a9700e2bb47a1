"""The kinds of models that are taken are those that transformers loads."""

from __future__ import annotations

import pytest

from desktop.core.encoders import ENCODERS
from desktop.core.known_kinds import LABELLERS, WRITERS
from desktop.core.vision import VISION

pytestmark = pytest.mark.training

OTHERS = frozenset(
    """
    bart bert bert-generation big_bird bigbird_pegasus blenderbot blenderbot-small camembert data2vec-text electra emu3
    ernie fuyu gemma3n gemma4_assistant gemma4_unified_assistant git got_ocr2 marian mbart megatron-bert mllama moshi
    moss_transcribe_diarize musicgen musicgen_melody mvp pegasus phi4_multimodal plbart prophetnet reformer rembert
    roberta roberta-prelayernorm roc_bert roformer trocr whisper xlm xlm-roberta xlm-roberta-xl xlnet xmod
    """.split()
)
"""Kinds in the table of models that write which are no models to go on with a text."""


def test_the_lists_are_those_of_the_library() -> None:
    from transformers.models.auto import modeling_auto as auto

    assert set(auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES) == WRITERS | OTHERS and not WRITERS & OTHERS
    heads = set(auto.MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING_NAMES)
    assert heads & WRITERS == LABELLERS and heads >= ENCODERS
    assert set(auto.MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING_NAMES) >= VISION
