"""``tunesmith models …``: the whole program against a Hub of our own."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.core.hub_jobs import PARTS
from desktop.services.model_store import leftovers
from desktop.services.places import Places
from desktop.services.settings import Settings, load_settings, save_settings
from tests.fixtures.hub_server import Fault, HubServer, Repo, llama
from tests.hub.conftest import start

GOOD = "hf_goodtoken123"


@pytest.fixture
def models(server: HubServer, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs a command: exit code, standard output, standard error."""
    save_settings(Places(), Settings(hub_endpoint=server.endpoint))

    def run(*words: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = main(["models", *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_from_search_to_removal(server: HubServer, models: Any, home: Path) -> None:
    repo = server.repos["org/small"] = Repo(llama())
    code, out, _ = models("search", "small")
    assert code == 0
    assert "org/small" in out
    assert "apache-2.0" in out
    code, out, _ = models("show", f"{server.endpoint}/org/small", "--json")
    shown = json.loads(out)
    assert (code, shown["described"]["commit"]) == (0, repo.commit)
    assert shown["total_bytes"] == sum(file["size"] for file in shown["described"]["files"])
    assert not (home / "models").exists()
    code, out, _ = models("get", "org/small")
    assert code == 0
    assert str(home / "models" / "org--small") in out
    code, out, _ = models("list", "--json")
    (listed,) = json.loads(out)["models"]
    assert (listed["name"], listed["origin"]["repo"]) == ("org--small", "org/small")
    code, _, err = models("remove", "org/small", "--forever")
    assert (code, "--yes" in err) == (4, True)
    assert (home / "models" / "org--small").is_dir()
    code, out, _ = models("remove", "org/small", "--forever", "--yes", "--json")
    assert (code, json.loads(out)["freed"] > shown["total_bytes"]) == (0, True)
    assert not (home / "models" / "org--small").exists()
    code, _, err = models("remove", "org/small", "--yes")
    assert (code, "no such model" in err) == (4, True)


def test_a_folder_elsewhere_and_an_unfinished_download(
    server: HubServer, models: Any, home: Path, tmp_path: Path
) -> None:
    repo = server.repos["org/wide"] = Repo(llama(layers=4, hidden=180))
    elsewhere = tmp_path / "elsewhere"
    code, _, _ = models("get", "org/wide", "--to", str(elsewhere))
    assert code == 0
    assert load_settings(Places()).model_stores == [str(elsewhere)]
    assert str(elsewhere / "org--wide") in models("list")[1]
    # The same again into the home, but the process dies.
    server.faults["cdn|model.safetensors"] = Fault("slow", rate=1_000_000)
    from desktop.core.hub_jobs import Access, Download

    access = Access(endpoint=server.endpoint, cache=str(home / "cache"))
    child = start(access, Download("org/wide", repo.commit, str(home / "models")))
    server.wait_for(lambda: any(left.done > 100_000 for left in leftovers(Places(), Settings())))
    child.kill()
    child.wait()
    server.faults.clear()
    code, out, _ = models("list")
    assert "Unfinished: org/wide" in out
    code, _, _ = models("remove", f"org--wide--{repo.commit[:12]}", "--yes")
    assert code == 0
    assert not (home / "models" / PARTS).exists()
    assert (elsewhere / "org--wide" / "model.safetensors").is_file()


def test_problems_are_said_in_words_and_end_with_four(server: HubServer, models: Any) -> None:
    server.repos["org/gated"] = Repo(llama(), gate="auto")
    code, _, err = models("get", "org/gated")
    assert code == 4
    assert f"{server.endpoint}/org/gated" in err
    code, out, _ = models("show", "what is this", "--json")
    assert (code, json.loads(out)["problem"]["code"]) == (4, "hub.address")
    save_settings(Places(), Settings(hub_endpoint="not an address"))
    assert "is not an address" in models("search", "x")[2]


def test_a_token_comes_from_standard_input_only(
    server: HubServer, models: Any, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.repos["org/gated"] = Repo(llama(), gate="auto", accepted=True)
    code, out, _ = models("show", "org/gated", "--ask-token", typed=f"{GOOD}\n")
    assert (code, "accept terms first" in out) == (0, True)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.fixtures.keyring_in_file.Keyring")
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring.json"))
    code, out, _ = models("token", "set", typed=f"{GOOD}\n")
    assert (code, "ada" in out, GOOD in out) == (0, True, False)
    assert json.loads(models("token", "check", "--json")[1]) == {"type": "account", "name": "ada", "role": "read"}
    assert models("token", "forget")[0] == 0
    with pytest.raises(SystemExit):
        models("token", "set", GOOD)


def test_what_is_recommended_and_whether_the_hub_still_has_it_so(server: HubServer, models: Any) -> None:
    code, out, _ = models("recommend", "--all", "--use", "coding", "--json")
    listed = json.loads(out)
    assert code == 0 and listed and all(one["need"] > 0 for one in listed)
    places = [("fits", "tight", "streaming", "too_big").index(one["verdict"]) for one in listed]
    assert places == sorted(places)
    code, out, _ = models("recommend", "no", "such", "words")
    assert code == 0 and "“--all”" in out
    server.repos["HuggingFaceTB/SmolLM2-135M"] = Repo(llama())
    code, out, _ = models("check", "HuggingFaceTB/SmolLM2-135M")
    assert code == 1 and "layers: 30 in the catalogue, 2 on the Hub" in out
    code, _, err = models("check", "nobody/nothing")
    assert code == 4 and err


def test_show_says_whether_it_fits(server: HubServer, models: Any) -> None:
    server.repos["org/small"] = Repo(llama())
    code, out, _ = models("show", "org/small")
    assert code == 0 and "On this PC: fits, " in out
