"""Presets in New run: by the model's own tokens, with what helps when nothing fits."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop.core.catalogue import entry_of
from desktop.core.hardware import GpuInfo, Hardware, HardwareState
from desktop.ui.labels import WrapText
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.texts import count_text

WHOLE = "No preset cuts it."


@pytest.fixture
def chosen(qtbot, window: MainWindow, starter_model: Path, tmp_path: Path) -> MainWindow:
    """New run with the starter model and forty examples, one of which is long."""
    rows = [
        f'{{"prompt": "Number {n}?", "completion": "It is {n * n}, or in words something else."}}' for n in range(40)
    ]
    rows.append(f'{{"prompt": "All of it?", "completion": "{"word upon word " * 700}"}}')
    (tmp_path / "long.jsonl").write_text("\n".join(rows))
    window.go("new-run")
    window.new_run.choose_model.take_folder(starter_model)
    window.take_files([tmp_path / "long.jsonl"])
    qtbot.waitUntil(lambda: bool(window.new_run.answers.options), timeout=60_000)
    return window


def test_plans_go_by_counted_tokens(qtbot, chosen: MainWindow) -> None:
    page = chosen.new_run
    qtbot.waitUntil(lambda: "guessed" not in page.choose_preset.tokens.text(), timeout=60_000)
    assert page.answers.data is not None
    counted = page.answers.data[1].facts.counted
    assert counted is not None and counted.rows == 41
    # four words of a few letters each: the guess from letters is far above
    assert 2100 < counted.longest < 2200
    assert page.answers.options[0].recipe.context_length == 4096
    assert page.choose_preset.tokens.text() == f"Your longest example has {count_text(counted.longest)} tokens. {WHOLE}"


def test_when_nothing_fits_a_button_makes_it_fit(qtbot, chosen: MainWindow) -> None:
    page, desk = chosen.new_run, chosen._desk
    qtbot.waitUntil(lambda: "guessed" not in page.choose_preset.tokens.text(), timeout=60_000)
    assert page.choose_preset.help.isHidden()
    desk._hardware_watcher.stop()
    hardware = desk.hardware
    assert hardware is not None
    for megabytes in range(
        1900, 1000, -50
    ):  # how little is too little differs between processors with bf16 and without
        few = msgspec.structs.replace(hardware.host, ram_free=megabytes * 10**6, ram_total=megabytes * 10**6)
        desk._keep_hardware(Hardware(state=HardwareState.no_library, host=few))
        if all(option.verdict == "too_big" for option in page.answers.options):
            break
    assert all(option.verdict == "too_big" for option in page.answers.options)
    assert not page.choose_preset.help.isHidden()
    (button,) = page.choose_preset.remedy_buttons
    assert "tokens" in button.text()
    button.click()
    assert any(option.verdict != "too_big" for option in page.answers.options)
    assert page.choose_preset.help.isHidden()
    page.choose_preset.cards["balanced"].click()
    plan = page.plan()
    assert plan is not None and plan.recipe.context_length < 4096


def test_what_would_help_follows_the_memory(qtbot, chosen: MainWindow) -> None:
    """Where nothing fits, each look at the hardware may say other numbers; what was said before goes as a whole."""
    page, desk = chosen.new_run, chosen._desk
    desk._hardware_watcher.stop()
    assert desk.hardware is not None
    host, said = desk.hardware.host, set()
    for megabytes in (800, 500, 200):
        few = msgspec.structs.replace(host, ram_free=megabytes * 10**6, ram_total=16 * 10**9)
        desk._keep_hardware(Hardware(state=HardwareState.no_library, host=few))
        qtbot.wait(10)  # what is deleted later
        assert page.choose_preset._shown_remedies not in said
        said.add(page.choose_preset._shown_remedies)
        texts = [text for text in page.choose_preset.help.findChildren(WrapText) if type(text) is WrapText]
        assert len(texts) == len(page.choose_preset._shown_remedies)


def test_what_was_counted_for_one_model_is_not_said_of_another(qtbot, chosen: MainWindow) -> None:
    page = chosen.new_run
    qtbot.waitUntil(lambda: "guessed" not in page.choose_preset.tokens.text(), timeout=60_000)
    entry = entry_of("Qwen/Qwen3-0.6B")
    assert entry is not None
    page.set_model(entry.repository, entry.spec)
    assert page.answers.data is not None and page.answers.data[1].facts.counted is None
    assert "guessed" in page.choose_preset.tokens.text()


def test_changed_values_that_do_not_fit_are_made_to_fit(qtbot, chosen: MainWindow) -> None:
    page, desk = chosen.new_run, chosen._desk
    desk._hardware_watcher.stop()
    assert desk.hardware is not None
    host = msgspec.structs.replace(desk.hardware.host, ram_free=24 * 10**9, ram_total=32 * 10**9)
    card = GpuInfo(index=0, name="NVIDIA GeForce RTX 4090", total_bytes=25 * 10**9, free_bytes=23 * 10**9)
    desk._keep_hardware(Hardware(state=HardwareState.ready, host=host, gpus=(card,), driver_version="580.1"))
    entry = entry_of("Qwen/Qwen3-14B")
    assert entry is not None
    page.set_model(entry.repository, entry.spec)
    page.set_preset("balanced")
    button = page.summary.fit_button
    assert not button.isVisibleTo(page.summary)
    page.adjust.rank.setValue(64)
    page.adjust.accumulation.setValue(2)
    page.adjust.micro_batch.setValue(4)
    before = page.plan()
    assert before is not None and before.verdict == "too_big"
    assert button.isVisibleTo(page.summary)
    button.click()
    after = page.plan()
    assert after is not None and after.verdict == "fits"
    assert not button.isVisibleTo(page.summary)
    assert page.adjusted
    same = ("rank", "alpha", "learning_rate", "context_length", "steps")
    assert all(getattr(before.recipe, name) == getattr(after.recipe, name) for name in same)
    rows = [plan.recipe.row_tokens * plan.recipe.accumulation for plan in (before, after)]
    assert rows[0] == rows[1]  # a step takes as much as before


def test_the_chosen_model_is_marked_and_each_says_whether_it_fits(qtbot, chosen: MainWindow) -> None:
    page = chosen.new_run

    def cards() -> list[OptionCard]:
        return [card for card in page.choose_model.findChildren(OptionCard) if card.isVisibleTo(page.choose_model)]

    page.go("model")
    qtbot.waitUntil(lambda: any(card.isChecked() for card in cards()), timeout=5_000)
    (here,) = [card for card in cards() if card.isChecked()]
    assert here.accessibleName() == "SmolLM2-135M-Instruct"
    assert "Fits" in here.accessibleDescription()
    entry = entry_of("Qwen/Qwen3-14B")
    assert entry is not None
    page.set_model(entry.repository, entry.spec)
    page.go("model")
    qtbot.waitUntil(lambda: [card.accessibleName() for card in cards() if card.isChecked()] == ["Qwen/Qwen3-14B"])


def test_a_step_of_one_example_says_so(qtbot, window: MainWindow, starter_model: Path, tmp_path: Path) -> None:
    (tmp_path / "tiny.csv").write_text("Question,Answer\nHi,Hello\nBye,See you\n")
    window.go("new-run")
    page = window.new_run
    page.choose_model.take_folder(starter_model)
    window.take_files([tmp_path / "tiny.csv"])
    qtbot.waitUntil(lambda: bool(page.answers.options), timeout=60_000)
    page.choose_preset.cards["quick"].click()
    qtbot.waitUntil(lambda: "steps of about one example on the" in page.summary.facts.text(), timeout=20_000)
