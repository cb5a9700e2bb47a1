"""New run offers only base models that can learn what is chosen already; the others say why not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.ui.main_window import MainWindow
from desktop.ui.pages.choose_model import ChooseModel
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.styling import laid_out


@pytest.fixture
def reader(tmp_path: Path) -> Path:
    """A model folder, made by hand, of a model that only reads."""
    folder = tmp_path / "Small reader"
    folder.mkdir()
    tensor = {"dtype": "F32", "shape": [8, 4], "data_offsets": [0, 128]}
    header = json.dumps({"encoder.layer.0.attention.self.query.weight": tensor}).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(128))
    config = {"architectures": ["BertModel"], "model_type": "bert", "hidden_size": 4, "num_hidden_layers": 1}
    config |= {"vocab_size": 10, "num_attention_heads": 2, "intermediate_size": 8, "max_position_embeddings": 64}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer.json").write_text("{}")
    return folder


def offered(choose: ChooseModel) -> dict[str, bool]:
    """The models in the list by name, and whether each can be chosen."""
    return {card.accessibleName(): card.isEnabled() for card in laid_out(choose._cards) if isinstance(card, OptionCard)}


def take(qtbot, window: MainWindow, path: Path) -> None:
    window.new_run.set_data(str(path))
    answers = window.new_run.answers
    qtbot.waitUntil(lambda: answers.data is not None and answers.data[0] == str(path), timeout=60_000)


def test_a_model_that_only_reads_is_grey_where_answers_are_learned(
    qtbot, window: MainWindow, data: Path, model: Path, reader: Path, tmp_path: Path
) -> None:
    window.go("new-run")
    page = window.new_run
    page.choose_model.take_folder(reader)
    page.choose_model.take_folder(model)
    assert offered(page.choose_model)["Small reader"] and offered(page.choose_model)["Small model"]

    take(qtbot, window, data)
    found = offered(page.choose_model)
    assert found["Small model"] and not found["Small reader"] and not found["all-MiniLM-L6-v2"]
    grey = next(card for card in laid_out(page.choose_model._cards) if card.accessibleName() == "Small reader")
    assert "This base model reads, it does not write" in grey.accessibleDescription()

    labels = tmp_path / "labels.jsonl"
    rows = [{"text": f"The parcel {n} is late", "label": ("late", "lost")[n % 2]} for n in range(40)]
    labels.write_text("\n".join(map(json.dumps, rows)))
    take(qtbot, window, labels)
    assert all(offered(page.choose_model).values())


def test_the_advised_purpose_is_enough(window: MainWindow, model: Path, reader: Path) -> None:
    window.go("new-run")
    page = window.new_run
    page.choose_model.take_folder(reader)
    page.choose_model.take_folder(model)
    page.answers.advised = {"objective": "dpo"}
    page.offer_again()
    assert offered(page.choose_model)["Small model"] and not offered(page.choose_model)["Small reader"]


def test_models_that_read_come_first_where_a_head_is_advised(window: MainWindow, model: Path, reader: Path) -> None:
    window.go("new-run")
    page = window.new_run
    page.choose_model.take_folder(model)
    page.choose_model.take_folder(reader)
    assert next(iter(offered(page.choose_model))) == "SmolLM2-135M-Instruct"
    page.answers.advised = {"objective": "labels", "method": "head"}
    page.offer_again()
    assert list(offered(page.choose_model))[:2] == ["Small reader", "all-MiniLM-L6-v2"]
    page.answers.advised = {"objective": "labels", "method": "lora"}
    page.offer_again()
    assert next(iter(offered(page.choose_model))) == "SmolLM2-135M-Instruct"
