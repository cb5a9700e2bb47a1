"""The languages of the window: which there are, which the system asks for, and how one is put to use.

Texts come from ``resources/translations`` (docs/translating.md), those of Qt's own dialogs from Qt. Numbers, sizes and
dates follow the language, in the form of the system's own country where the system speaks it. The command line speaks
English.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.core.resources import resources_folder

SYSTEM, ENGLISH = "system", "en"
LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Each language by its code, in its own words."""


def system_language() -> str:
    """The first language that the system asks for and the window speaks; English where it speaks none of them."""
    return best_of(QLocale.system().uiLanguages())


def best_of(wanted: Sequence[str]) -> str:
    """The first of some languages (``de-AT``, ``zh-Hans-CN``) that the window speaks; English where it speaks none."""
    for name in wanted:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.Chinese:
            if locale.script() == QLocale.Script.SimplifiedChineseScript:
                return "zh_CN"
        elif (code := QLocale.languageToCode(locale.language())) in LANGUAGES:
            return code
    return ENGLISH


def speak(language: str) -> str:
    """Let everything that is made from now on speak a language; a code that is not known is as the system's. Returns
    the language that it is. Called on the window's thread."""
    code = language if language in LANGUAGES else system_language()
    app = QCoreApplication.instance()
    assert app is not None
    for old in app.findChildren(_Texts):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_locale_of(code))
    if code != ENGLISH:
        ours = resources_folder() / "translations"
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt), (f"tunesmith_{code}", str(ours))):
            texts = _Texts(app)
            if texts.load(name, folder):
                QCoreApplication.installTranslator(texts)
    return code


class _Texts(QTranslator):
    """One file of translations, told apart from what tests install."""


def _locale_of(code: str) -> QLocale:
    """The system's own locale where that speaks the language, with its country; else the language's usual one."""
    system = QLocale.system()
    return system if best_of([system.name()]) == code and system.language() != QLocale.Language.C else QLocale(code)
