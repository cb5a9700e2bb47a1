"""The texts that the window shows, found in the program's source; `translations.py` writes them into Linguist's files.

A text is found where it is handed to ``self.tr``, to ``QCoreApplication.translate`` or to a module's own function
around that. What is handed over by name is looked up: a table in the same function, or one at the top of a module,
which is imported for that. A text that cannot be followed stops the extraction, so that none is missed in silence.
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeGuard

import msgspec

ROOT = Path(__file__).resolve().parent.parent
PLACES = ("desktop/ui", "desktop/app.py", "desktop/paper.py")
"""Where texts for the window are said."""

TABLES = {
    "wording": ["desktop.core.wording.SENTENCES"],
    "phrases": ["desktop.core.words_values.PHRASES"],
    "recipe": ["desktop.core.recipe_words.MEANINGS"],
    "methods": ["desktop.core.recipe_words.PATTERNS"],
    "formulas": ["desktop.core.words_memory.FORMULAS", "desktop.core.words_memory.WHEN"],
}
"""Tables that reach a context in a way that cannot be followed."""
THROUGH_FUNCTIONS = {("recipe", "meaning"), ("methods", "method_pattern"), ("wording", "phrase_of")}
"""Functions of core that hand out texts of those tables, by context."""
WHOLE = {"catalogue", "formulas", "phrases"}
"""Contexts whose texts are all in a table or file, so that their uses need not be followed."""

APPLICATIONS = ("QCoreApplication", "QGuiApplication", "QApplication")
"""Classes whose `translate` it may be."""

Uses = dict[str, set[str]]
"""The contexts of each text, by text."""


class LostTextError(Exception):
    """A text for the window that is made up while the program runs; the message says where."""


class _Module(NamedTuple):
    """A module while it is looked through. `wrappers`: the context of each of its functions that translate a text."""

    name: str
    tree: ast.Module
    wrappers: dict[str, str]


def visible_texts(root: Path = ROOT) -> Uses:
    """All texts with the contexts in which PySide looks them up. Raises `LostTextError`."""
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    found: Uses = {}
    for context, tables in TABLES.items():
        for table in tables:
            _add(found, context, _strings_in(_loaded(table)))
    _add(found, "catalogue", _catalogue(root))
    for path in _files(root):
        _read_module(path.relative_to(root).with_suffix("").as_posix().replace("/", "."), path, root, found)
    return found


def _catalogue(root: Path) -> list[str]:
    """What the catalogue says of its models and their licences."""
    file = json.loads((root / "resources" / "catalogue" / "models.json").read_text(encoding="utf-8"))
    licences = file["licences"].values()
    return [model["good_at"] for model in file["models"]] + [
        each[key] for each in licences for key in ("name", "words")
    ]


def _files(root: Path) -> list[Path]:
    places = [root / place for place in PLACES]
    return sorted(path for place in places for path in (place.rglob("*.py") if place.is_dir() else [place]))


def _read_module(name: str, path: Path, root: Path, found: Uses) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wrappers = _own_wrappers(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("desktop.ui"):
            other = root / ((node.module or "").replace(".", "/") + ".py")
            known = _own_wrappers(ast.parse(other.read_text(encoding="utf-8"))) if other.is_file() else {}
            wrappers |= {each.asname or each.name: known[each.name] for each in node.names if each.name in known}
    module = _Module(name, tree, wrappers)
    for context, argument, scope in _said(module):
        if context in WHOLE:
            continue
        texts = _texts(argument, module, scope, context)
        if texts is None:
            where = f"{path.relative_to(root)}:{argument.lineno}"
            raise LostTextError(f"{where}: “{ast.unparse(argument)}” cannot be followed to the texts it stands for")
        _add(found, context, texts)


def _add(found: Uses, context: str, texts: Iterator[str] | list[str]) -> None:
    for text in texts:
        if text:
            found.setdefault(text, set()).add(context)


def _own_wrappers(tree: ast.Module) -> dict[str, str]:
    """The functions at the top of a module that only translate what they are given."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and len(node.args.args) == 1:
            for call in filter(_is_translate, ast.walk(node)):
                context, text = call.args[:2]
                given = isinstance(text, ast.Name) and text.id == node.args.args[0].arg
                if given and isinstance(context, ast.Constant):
                    found[node.name] = str(context.value)
    return found


def _is_translate(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether a node calls ``QCoreApplication.translate``."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "translate"
        and ast.unparse(node.func.value) in APPLICATIONS
    )


def _said(module: _Module) -> Iterator[tuple[str, ast.expr, ast.AST]]:
    """Context, argument and enclosing function of each call that translates."""
    aliases = {
        target.id
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "translate"
        and ast.unparse(node.value.value) in APPLICATIONS
        for target in node.targets
        if isinstance(target, ast.Name)
    }

    def walk(node: ast.AST, owner: str, scope: ast.AST) -> Iterator[tuple[str, ast.expr, ast.AST]]:
        for child in ast.iter_child_nodes(node):
            inside = child if isinstance(child, ast.FunctionDef) else scope
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else owner, inside)
            if not isinstance(child, ast.Call):
                continue
            name = child.func.id if isinstance(child.func, ast.Name) else ""
            if isinstance(child.func, ast.Attribute) and child.func.attr == "tr" and child.args:
                yield owner, child.args[0], scope
            elif _is_translate(child) or (name in aliases and len(child.args) == 2):
                wraps = isinstance(scope, ast.FunctionDef) and scope.name in module.wrappers
                if not wraps:
                    yield ast.literal_eval(child.args[0]), child.args[1], scope
            elif name in module.wrappers and len(child.args) == 1:
                yield module.wrappers[name], child.args[0], scope

    yield from walk(module.tree, "", module.tree)


def _texts(node: ast.expr, module: _Module, scope: ast.AST, context: str) -> list[str] | None:
    """The texts that an expression may stand for; None where that cannot be said."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        return _all((node.body, node.orelse), module, scope, context)
    if isinstance(node, ast.BoolOp):
        return _all(node.values, module, scope, context)
    if isinstance(node, (ast.Subscript, ast.Attribute)):
        return _texts(node.value, module, scope, context)
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            instead = [one for one in node.args[1:] if isinstance(one, ast.Constant) and one.value]
            return _all((node.func.value, *instead), module, scope, context)
        known = isinstance(node.func, ast.Name) and (context, node.func.id) in THROUGH_FUNCTIONS
        return [] if known else None
    return _named(node.id, module, scope, context) if isinstance(node, ast.Name) else None


def _all(nodes: Sequence[ast.expr], module: _Module, scope: ast.AST, context: str) -> list[str] | None:
    found: list[str] = []
    for node in nodes:
        texts = _texts(node, module, scope, context)
        if texts is None:
            return None
        found += texts
    return found


def _named(name: str, module: _Module, scope: ast.AST, context: str) -> list[str] | None:
    """The texts behind a name: assigned in the same function, looped over there, or at the top of a module."""
    for node in ast.walk(scope) if isinstance(scope, ast.FunctionDef) else ():
        value: ast.AST | None = None
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            value = node.value if any(name in _names(target) for target in targets) else None
        elif isinstance(node, (ast.For, ast.comprehension)) and name in _names(node.target):
            value = node.iter
        elif isinstance(node, ast.NamedExpr) and node.target.id == name:
            value = node.value
        if isinstance(value, (ast.Dict, ast.Tuple, ast.List)):
            parts = value.values if isinstance(value, ast.Dict) else value.elts
            return [text for part in parts for text in _constants(part)]
        called = value.func if isinstance(value, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr in ("items", "get"):
            return _texts(called.value, module, scope, context)
        if isinstance(value, ast.expr):
            return _texts(value, module, scope, context)
    try:
        return list(_strings_in(getattr(importlib.import_module(module.name), name)))
    except AttributeError:
        return None


def _names(target: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(target) if isinstance(node, ast.Name)}


def _constants(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value


def _strings_in(value: Any) -> Iterator[str]:
    """The texts in a table: the values of a mapping, not its keys."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, msgspec.Struct):
        yield from _strings_in(msgspec.structs.astuple(value))
    elif isinstance(value, dict):
        yield from _strings_in(tuple(value.values()))
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from _strings_in(part)


def _loaded(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)
