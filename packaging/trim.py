"""What of the third-party packages an installed Tunesmith carries: an allow-list for the two largest, and what no
program needs of all others. Patterns go by the path inside ``site/``; ``*`` crosses folders."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from fnmatch import translate
from pathlib import Path

import elf
import icu

_QT_MODULES = ("Core", "Gui", "Widgets", "Svg", "DBus")
"""Qt modules with their Python bindings; a test compares them with what the program imports."""

_LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
"""Those of the window, for Qt's own dialogs; a test compares them with the program's."""

ALLOWED = {
    "linux": [
        *("PySide6/__init__.py", "PySide6/_config.py", "PySide6/_git_pyside_version.py"),
        *("PySide6/libpyside6.abi3.so.*", "shiboken6/*.py", "shiboken6/Shiboken.abi3.so", "shiboken6/libshiboken6.*"),
        *(f"PySide6/Qt{name}.abi3.so" for name in _QT_MODULES if name != "DBus"),
        *(f"PySide6/Qt/lib/libQt6{name}.so.6" for name in (*_QT_MODULES, "XcbQpa", "WaylandClient")),
        *(f"PySide6/Qt/lib/libicu{name}.so.*" for name in ("data", "i18n", "uc")),
        *(f"PySide6/Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "wayland", "offscreen", "minimal")),
        *(f"PySide6/Qt/plugins/imageformats/libq{name}.so" for name in ("svg", "jpeg", "gif", "webp", "ico")),
        *(f"PySide6/Qt/translations/qtbase_{name}.qm" for name in _LANGUAGES),
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platformthemes/*.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibus*.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcompose*.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/wayland-decoration-client/*.so",
        "pyarrow/*.py",
        *(f"pyarrow/{name}.cpython-*.so" for name in ("lib", "_compute", "_csv", "_json", "_feather", "_fs", "_acero")),
        *(f"pyarrow/{name}.cpython-*.so" for name in ("_parquet", "_dataset", "_dataset_parquet")),
        *(f"pyarrow/libarrow{name}.so.????" for name in ("", "_compute", "_acero", "_dataset", "_python")),
        "pyarrow/libparquet.so.????",
    ],
    "windows": [
        *("PySide6/__init__.py", "PySide6/_config.py", "PySide6/_git_pyside_version.py"),
        *("PySide6/pyside6.abi3.dll", "shiboken6/*.py", "shiboken6/Shiboken.pyd", "shiboken6/shiboken6.abi3.dll"),
        *("PySide6/msvcp140*.dll", "PySide6/vcruntime140*.dll", "PySide6/concrt140.dll"),
        *("shiboken6/msvcp140*.dll", "shiboken6/vcruntime140*.dll"),
        *(f"PySide6/Qt{name}.pyd" for name in _QT_MODULES if name != "DBus"),
        *(f"PySide6/Qt6{name}.dll" for name in _QT_MODULES if name != "DBus"),
        *(f"PySide6/plugins/platforms/q{name}.dll" for name in ("windows", "offscreen", "minimal")),
        *(f"PySide6/plugins/imageformats/q{name}.dll" for name in ("svg", "jpeg", "gif", "webp", "ico")),
        *(f"PySide6/translations/qtbase_{name}.qm" for name in _LANGUAGES),
        "PySide6/plugins/iconengines/qsvgicon.dll",
        "PySide6/plugins/styles/*.dll",
        "pyarrow/*.py",
        *(f"pyarrow/{name}.cp*.pyd" for name in ("lib", "_compute", "_csv", "_json", "_feather", "_fs", "_acero")),
        *(f"pyarrow/{name}.cp*.pyd" for name in ("_parquet", "_dataset", "_dataset_parquet")),
        *(f"pyarrow/arrow{name}.dll" for name in ("", "_compute", "_acero", "_dataset", "_python")),
        *("pyarrow/parquet.dll", "pyarrow/msvcp140*.dll"),
        "pyarrow.libs/*.dll",
    ],
}
"""Of PySide6, shiboken6 and pyarrow nothing else goes in."""
_LISTED = re.compile(r"(PySide6|shiboken6|pyarrow|pyarrow\.libs)/")

DROPPED = [
    *("bin/*", "example.py", "Scripts/*", "share/*"),
    *("*/__pycache__/*", "*.pyi", "*/py.typed", "*.pyx", "*.pxd", "*.pxi", "*.h", "*.hpp", "*.a", "*.lib", "*.c"),
    *("*/tests/*", "*/test/*", "*/testing/*.h", "pyarrow/tests/*", "pyarrow/conftest.py", "numpy/conftest.py"),
    *("numpy/_core/_simd.*", "numpy/_core/_*_tests.*"),
    *("numpy/linalg/lapack_lite.*", "numpy/random/*", "numpy/fft/*"),
    *("numpy/f2py/*", "numpy/distutils/*", "numpy/_pyinstaller/*", "numpy/doc/*"),
    *("lxml/includes/*", "lxml/isoschematron/*", "lxml/html/soupparser.py", "lxml/objectify.*"),
    # Of Pillow: writing text, colour profiles, Tk.
    *("PIL/_imagingft.*", "PIL/_imagingcms.*", "PIL/_imagingtk.*", "PIL/_tkinter_finder.py"),
    # Of rich: Markdown and the colours of source text.
    *("pygments/*", "pygments-*", "markdown_it/*", "markdown_it_py-*", "mdurl/*", "mdurl-*"),
    *("pypdfium2_cli/*", "pycparser/*", "pycparser-*", "cffi/*.h"),
    # huggingface_hub sends files without it, too; what is fetched, the Hub room fetches itself.
    *("hf_xet/*", "hf_xet-*"),
    # What installers leave behind names this machine or files that are gone.
    *("*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED", "*.dist-info/direct_url.json"),
    *("*.dist-info/uv_cache.json", "*.dist-info/DELVEWHEEL", "*.dist-info/sboms/*"),
]
"""Tests, headers, command-line tools and what belongs to features that the program has no use for."""

_PYTHON_DROPPED = [
    *("test/*", "idlelib/*", "lib2to3/*", "tkinter/*", "turtledemo/*", "turtle.py", "ensurepip/*", "pydoc_data/*"),
    *("config-3*", "sitecustomize.py", "*/__pycache__/*"),
    # readline is under the GPL; the rest needs libraries that nothing here uses.
    *(
        f"lib-dynload/{name}.*"
        for name in ("readline", "_curses", "_curses_panel", "nis", "ossaudiodev", "_crypt", "_dbm")
    ),
    *(
        f"lib-dynload/{name}*"
        for name in ("_test", "_xxtest", "xxlimited", "_ctypes_test", "_xxsub", "audioop", "spwd")
    ),
]
"""Of Python's own library; PyTorch gets the same Python, so that the rest stays whole."""


def trim_site(site: Path, system: str) -> None:
    """Remove from `site` what the lists above leave out."""
    allowed, dropped = _any_of(ALLOWED[system]), _any_of(DROPPED)
    for path in files_of(site):
        name = path.relative_to(site).as_posix()
        if dropped.fullmatch(name) or (_LISTED.match(name) and not allowed.fullmatch(name)):
            path.unlink()
    if system == "linux":
        for path in site.glob("pyarrow/*.so*"):
            elf.forget(path, "libarrow_substrait")  # all name it, and none uses it
        _drop_orphans(site)
        _strip_symbols(site)
        for library in site.glob("PySide6/Qt/lib/libicudata.so.*"):
            icu.lighten(library)
    remove_empty(site)


def _drop_orphans(site: Path) -> None:
    """Remove libraries that wheels brought along for modules which are gone."""
    brought = {path.name: path for folder in site.glob("*.libs") for path in files_of(folder)}
    reached: set[str] = set()
    waiting = [path for path in files_of(site) if path not in brought.values()]
    while waiting:
        found = {name for name in elf.needed(waiting.pop()) if name in brought} - reached
        reached |= found
        waiting += [brought[name] for name in found]
    for name in brought.keys() - reached:
        brought[name].unlink()


def _strip_symbols(site: Path) -> None:
    """Remove the symbol tables that linkers leave in program files. Not of libraries that were patched after linking
    (`*.libs`), which `strip` may damage, nor of Qt's, which have none."""
    for path in files_of(site):
        folder = path.relative_to(site).parts[0]
        if elf.needed(path) and not folder.endswith(".libs") and folder not in ("PySide6", "shiboken6"):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def trim_python(library: Path) -> None:
    """Remove from Python's own library what neither the program nor the engine needs."""
    dropped = _any_of(_PYTHON_DROPPED)
    for path in files_of(library):
        if dropped.fullmatch(path.relative_to(library).as_posix()):
            path.unlink()
    remove_empty(library)


def files_of(folder: Path) -> list[Path]:
    """All files and links below a folder, in a fixed order."""
    return sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())


def remove_empty(folder: Path) -> None:
    """Remove folders without files."""
    for path in sorted((p for p in folder.rglob("*") if p.is_dir() and not p.is_symlink()), reverse=True):
        if not any(path.iterdir()):
            shutil.rmtree(path)


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(translate(pattern) for pattern in patterns))
