"""What the program promises about programs in files and on the network, held against its own source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted((ROOT / "desktop").rglob("*.py"))
RUN_WHAT_THEY_READ = {"pickle", "cPickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "jsonpickle"}
CALLS = {"eval", "exec", "os.system", "os.popen", "torch.load", "yaml.load", "tempfile.mktemp"}
UNPACK_ANYWHERE = {"extractall", "unpack_archive"}
"""They write wherever an archive says."""
NEVER_TRUE = {"shell", "trust_remote_code", "allow_pickle"}
NEVER_FALSE = {"verify", "use_safetensors", "weights_only"}
PLAIN_LINES = {"desktop/core/guide.py"}
"""Files that name ``http://`` to know it, not to go there; names of XML stand in braces."""


def faults(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Lines that break a promise, and how."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            for module in modules:
                if module.split(".")[0] in RUN_WHAT_THEY_READ:
                    yield node.lineno, f"imports {module}"
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in CALLS or called.rpartition(".")[2] in UNPACK_ANYWHERE:
                yield node.lineno, f"calls {called}"
            for option in node.keywords:
                value = option.value.value if isinstance(option.value, ast.Constant) else None
                if (option.arg in NEVER_TRUE and value) or (option.arg in NEVER_FALSE and value is False):
                    yield node.lineno, f"{option.arg}={value}"
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                name = key.value if isinstance(key, ast.Constant) else ""
                if name in NEVER_TRUE and isinstance(value, ast.Constant) and value.value:
                    yield node.lineno, f"{name}: {value.value}"


def test_nothing_runs_what_a_file_says_and_nothing_is_sent_in_the_open() -> None:
    found = []
    for path in FILES:
        name, tree = path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))
        found += [f"{name}:{line} {fault}" for line, fault in faults(tree)]
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if name not in PLAIN_LINES and "http://" in text.replace("{http://", ""):
                found.append(f"{name}:{node.lineno} {text}")
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "import pickle",
        "from dill import loads",
        "exec(text)",
        "os.system(text)",
        "torch.load(file)",
        "run(x, shell=True)",
        "archive.extractall(place)",
        "options = {'trust_remote_code': True}",
        "get(url, verify=False)",
    ],
)
def test_a_broken_promise_is_seen(line: str) -> None:
    assert list(faults(ast.parse(line)))
