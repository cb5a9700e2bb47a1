"""What F1 opens: for each place of the window the page of the guide, and where on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.core.guide import INDEX

PLACES: dict[str, str] = {
    "pages.home.HomePage": "first-model#home",
    "pages.models.ModelsPage": "choosing#base-model",
    "models.here_list.HereList": "choosing#base-model",
    "models.catalogue_list.CatalogueList": "choosing#base-model",
    "models.hub_list.HubList": "choosing#base-model",
    "pages.datasets.DatasetsPage": "data#files",
    "data.page.DatasetPage": "data",
    "data.examples.ExamplesTab": "data#seen",
    "data.doctor.DoctorTab": "data#doctor",
    "data.columns.ColumnsTab": "data#columns",
    "data.numbers.NumbersTab": "data#lengths",
    "data.split.SplitTab": "data#held-out",
    "data.files.FilesTab": "data#files",
    "pages.new_run.NewRunPage": "choosing",
    "pages.ask_adviser.AskAdviser": "choosing#adviser",
    "pages.choose_model.ChooseModel": "choosing#base-model",
    "pages.choose_data.ChooseData": "data",
    "pages.learn_goal.LearnGoal": "choosing#learned",
    "pages.choose_method.ChooseMethod": "choosing#method",
    "pages.choose_preset.ChoosePreset": "choosing#preset",
    "pages.adjust.Adjust": "choosing#adjust",
    "pages.runs.RunsPage": "training#runs",
    "runs_compare.page.RunsComparePage": "results#runs-side-by-side",
    "run.page.RunPage": "training",
    "run.progress.ProgressTab": "training#curves",
    "run.compare.CompareTab": "results",
    "run.export.ExportTab": "export",
    "run.recipe.RecipeTab": "training#recipe",
    "run.log.LogTab": "troubleshooting#log",
    "adapters.page.AdaptersPage": "try#adapters",
    "adapters.export_page.AdapterExportPage": "export",
    "tryout.page.TryOutPage": "try",
    "tryout.chat.ChatTab": "try#chat",
    "tryout.compare.CompareTab": "try#compare",
    "pages.settings.SettingsPage": "settings",
}
"""Pages, tabs and steps by module (below desktop.ui) and class. Of these only one is seen at a time."""
PARTS: dict[str, str] = {
    "engine.setup_card.SetupCard": "installing#the-engine",
    "engine.settings_card.EngineCard": "installing#the-engine",
    "pages.hub_card.HubCard": "privacy#hub",
    "pages.updates_card.UpdatesCard": "privacy#updates",
    "pages.speed_card.SpeedCard": "settings#speed",
    "pages.queue_card.QueueCard": "training#queue",
    "pages.hardware_card.HardwareCard": "choosing#memory",
    "pages.run_summary.RunSummary": "choosing#memory",
    "pages.gguf_card.GgufFiles": "choosing#gguf",
    "advice.advice_card.AdviceCard": "choosing#adviser",
    "advice.evidence_card.EvidenceCard": "when-not#try-prompts",
    "run.forgetting_card.ForgettingCard": "results#forgetting",
    "run.evaluation_card.EvaluationCard": "results#later",
    "run.export_hub.SendCard": "export#hub",
    "run.export_check.ExportCheck": "export#check",
    "adapters.combine_card.CombineCard": "try#combine",
    "job_strip.JobStrip": "training#pause",
    "engine.strip.EngineStrip": "installing#the-engine",
    "undo_strip.UndoStrip": "settings#undo",
    "support.crash_note.CrashNote": "troubleshooting#crash",
}
"""Cards and strips that have a topic of their own while the keyboard is in them."""
DIALOGS: dict[str, str] = {
    "support.report_dialog.ReportDialog": "troubleshooting#report",
    "keys_dialog.KeysDialog": "settings#keys",
    "tryout.seen.SeenDialog": "data#seen",
    "tryout.keep_example.KeepExampleDialog": "try#chat",
}
"""Dialogs. A question has the topic of the card or page that asks it."""
_SURE = PARTS | DIALOGS


def name_of(widget: QWidget) -> str:
    """A widget as the tables name it."""
    kind = type(widget)
    return f"{kind.__module__.removeprefix('desktop.ui.')}.{kind.__qualname__}"


def topic_of(focused: QWidget | None, page: QWidget) -> str:
    """The topic of where the keyboard is; else of the tab or step that is seen on the page, else of the page."""
    widget = focused
    while widget is not None:
        name = name_of(widget)
        if name in _SURE or (name in PLACES and not _inner(widget)):
            return _SURE.get(name) or PLACES[name]
        widget = widget.parentWidget()
    seen = _inner(page)
    return PLACES.get(name_of(seen or page), INDEX)


def _inner(page: QWidget) -> QWidget | None:
    """The place that is seen within another one: the tab in front, the step that is open."""
    return next((one for one in page.findChildren(QWidget) if name_of(one) in PLACES and one.isVisible()), None)
