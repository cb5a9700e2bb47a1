"""Names of the languages that models and examples speak."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.languages import LANGUAGE_NAMES


def language_text(code: str) -> str:
    """A language by its code (ISO 639-1): in the language of the window, where that is not known in its own, and at
    last its code."""
    if code in LANGUAGE_NAMES:
        return QCoreApplication.translate("languages", LANGUAGE_NAMES[code])
    locale = QLocale(code)
    return locale.nativeLanguageName() if locale.language() != QLocale.Language.C else code
