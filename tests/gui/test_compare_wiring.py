"""From a run to the Compare tab of “Try out”."""

from __future__ import annotations

from desktop.core.files import write_json
from desktop.core.runs import RunFolder
from desktop.ui.main_window import MainWindow


def test_a_run_is_compared_with_its_base(qtbot, window: MainWindow, run_folder: RunFolder) -> None:
    window.open_run(run_folder)
    button = window.run.compare.side_by_side
    assert button.reason  # nothing is learned yet
    for folder in (run_folder.adapter, run_folder.checkpoint(40) / "adapter"):
        folder.mkdir(parents=True)
        write_json(folder / "adapter_config.json", {})
        (folder / "adapter_model.safetensors").write_bytes(b"x")
    window.run.compare.refresh()
    assert not button.reason
    button.click()
    tab = window.tryout.compare
    assert window.sidebar.place == "try" and window.tryout.tabs.currentWidget() is tab
    qtbot.waitUntil(lambda: tab.pickers["b"].candidate is not None, timeout=20_000)
    contender = tab.pickers["b"].contender
    assert contender is not None and contender.worn[0].folder == str(run_folder.adapter)
    assert [tab.pickers["b"].stage.itemText(n) for n in range(2)] == ["the end of the run", "step 40"]
    tab.pickers["b"].strength.setValue(50)
    contender = tab.pickers["b"].contender
    assert contender is not None and (contender.name, contender.worn[0].strength) == ("Scripted · 50 %", 0.5)
    base = tab.pickers["a"].contender  # of this run, though it is on no list of models
    assert base is not None and (base.name, base.model, base.worn) == ("Small model", contender.model, ())
    assert tab.sets.choice.from_run_button.reason == ""
