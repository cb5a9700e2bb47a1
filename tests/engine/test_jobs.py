"""Export, unpack, check and the assistant, each as the real child process."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from desktop.core.answering import Ask, Sampling, Side, Worn
from desktop.core.dataset import Message
from desktop.core.problems import ProblemError
from desktop.services.children import engine_command, engine_environment, package_root, run_job

from .conftest import MakeRun

pytestmark = pytest.mark.training


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


@pytest.fixture
def trained(make_run: MakeRun, train):
    """A finished run of the tiny model in 16-bit weights."""
    folder = make_run(steps=4, quantisation="none", compare_examples=0)
    assert train(folder) == 0
    return folder


WARM = pytest.mark.usefixtures("warm_python")


@pytest.mark.parametrize("method", [{}, {"rslora": True}, {"dora": True}], ids=["lora", "rslora", "dora"])
def test_the_merged_model_equals_base_plus_adapter(
    make_run: MakeRun, train, tiny_model: Path, tmp_path: Path, method: dict[str, bool], request: pytest.FixtureRequest
) -> None:
    import peft
    import transformers

    if method:  # the first starts as it does in the program
        request.getfixturevalue("warm_python")
    trained = make_run(steps=4, quantisation="none", compare_examples=0, **method)
    assert train(trained) == 0
    target = tmp_path / "merged"
    done = run_job(["export", "merged", str(trained.path), str(target)], quiet, lambda: False)
    assert done.facts["bytes"] == sum(path.stat().st_size for path in target.rglob("*"))
    merged = transformers.AutoModelForCausalLM.from_pretrained(target)
    base = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
    tuned = peft.PeftModel.from_pretrained(base, trained.adapter)
    ids = torch.arange(3, 40).unsqueeze(0)
    with torch.no_grad():
        torch.testing.assert_close(merged(ids).logits, tuned(ids).logits, rtol=1e-4, atol=1e-4)
        with tuned.disable_adapter():
            assert not torch.allclose(merged(ids).logits, tuned(ids).logits)
    assert transformers.AutoTokenizer.from_pretrained(target).chat_template


@WARM
def test_the_exported_adapter_has_all_it_needs(trained, tmp_path: Path) -> None:
    target = tmp_path / "adapter"
    run_job(["export", "adapter", str(trained.path), str(target)], quiet, lambda: False)
    names = {path.name for path in target.iterdir()}
    assert {"adapter_config.json", "adapter_model.safetensors", "tokenizer.json", "README.md"} <= names


@WARM
def test_an_export_never_writes_into_a_folder_that_holds_something(trained, tmp_path: Path) -> None:
    target = tmp_path / "full"
    target.mkdir()
    (target / "mine.txt").write_text("keep")
    with pytest.raises(ProblemError) as caught:
        run_job(["export", "merged", str(trained.path), str(target)], quiet, lambda: False)
    assert caught.value.problems[0].code == "export.target_exists"
    assert [path.name for path in target.iterdir()] == ["mine.txt"]


def other_settings(model: Path) -> None:
    config = json.loads((model / "config.json").read_text())
    (model / "config.json").write_text(json.dumps(config | {"rope_theta": 5}))


def other_numbers(model: Path) -> None:
    """The same model, trained on: all shapes and sizes stay."""
    from safetensors.torch import load_file, save_file

    file = model / "model.safetensors"
    save_file({name: 1.01 * tensor for name, tensor in load_file(file).items()}, file, {"format": "pt"})


@pytest.mark.parametrize("change", [other_settings, other_numbers])
@WARM
def test_a_base_model_that_changed_is_not_merged(
    make_run, train, tiny_model: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    import shutil

    model = shutil.copytree(tiny_model, tmp_path / "model")
    folder = make_run(model=model, steps=2, compare_examples=0)
    assert train(folder) == 0
    change(model)
    with pytest.raises(ProblemError) as caught:
        run_job(["export", "merged", str(folder.path), str(tmp_path / "out")], quiet, lambda: False)
    assert caught.value.problems[0].code == "model.changed"
    assert not (tmp_path / "out").exists()


def test_a_cancelled_export_leaves_nothing(trained, tmp_path: Path) -> None:
    target = tmp_path / "out" / "merged"
    with pytest.raises(ProblemError) as caught:
        run_job(["export", "merged", str(trained.path), str(target)], quiet, lambda: True)
    assert caught.value.problems[0].code == "task.cancelled"
    assert not target.exists()


@WARM
def test_a_damaged_gguf_is_said_in_words(tmp_path: Path) -> None:
    source = tmp_path / "model.gguf"
    source.write_bytes(b"GGUF" + b"\0" * 100)
    with pytest.raises(ProblemError) as caught:
        run_job(["unpack", str(source), str(tmp_path / "model")], quiet, lambda: False)
    assert caught.value.problems[0].code == "gguf.damaged"
    assert [path.name for path in tmp_path.iterdir()] == ["model.gguf"]


def test_check_says_what_works() -> None:
    facts = run_job(["check"], quiet, lambda: False).facts
    assert facts["four_bit"] is True
    assert str(facts["torch"]).startswith("2.")


def test_no_package_is_asked_for_that_is_not_needed() -> None:
    done = subprocess.run(
        engine_command("check"),
        capture_output=True,
        text=True,
        env=engine_environment(),
        cwd=package_root(),
        check=True,
    )
    assert "kernels" not in done.stderr, "processors with AVX512-BF16: the line would stand in every log"


def test_the_assistant_answers_and_leaves_with_its_window(trained, tiny_model: Path) -> None:
    import msgspec

    child = subprocess.Popen(
        engine_command("serve"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env=engine_environment(), cwd=package_root(),
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    sides = (Side("base", str(tiny_model)), Side("tuned", str(tiny_model), (Worn(str(trained.adapter)),)))
    ask = Ask(request=5, sides=sides, messages=(Message("user", "Hi"),), sampling=Sampling(longest=5))
    child.stdin.write(b"not json\n" + msgspec.json.encode(ask) + b"\n")
    child.stdin.close()
    replies = [json.loads(line) for line in child.stdout]
    assert child.wait(timeout=60) == 0
    child.stdout.close()
    told = ("text", "progress")  # how far it is
    kinds = [(reply["reply"], reply.get("who")) for reply in replies if reply["reply"] not in told]
    assert kinds[0] == ("refused", None)
    both = [(kind, who) for who in ("base", "tuned") for kind in ("ready", "answered")]
    assert kinds[1:] == [*both, ("done", None)]
    assert all(reply["request"] == 5 for reply in replies[1:])
    for who in ("base", "tuned"):
        said = "".join(reply["piece"] for reply in replies if reply["reply"] == "text" and reply["who"] == who)
        whole = next(reply["text"] for reply in replies if reply["reply"] == "answered" and reply["who"] == who)
        assert said == whole
