"""From locks and an index, in JSON, in HTML, or a folder, to the exact files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from desktop.core.engine_lock import parse_pins
from desktop.core.engine_room import RESERVE, EnginePlan, Source, lock_hash
from desktop.core.families import Family
from desktop.core.problems import Problem, ProblemError
from desktop.core.resources import resources_folder
from desktop.setup.line import Line
from desktop.setup.target import Target
from desktop.setup.wheels import make_plan
from tests.setup.small_index import SmallIndex, make_wheel, sha256, write_locks

LINUX, WINDOWS = Target("linux", "3.11.2"), Target("windows", "3.13.2")
TAGS = {
    "linux": "cp311-cp311-manylinux_2_28_x86_64",
    "old": "cp311-cp311-manylinux2014_x86_64",
    "windows": "cp313-cp313-win_amd64",
    "python310": "cp310-cp310-manylinux_2_28_x86_64",
    "too new": "cp311-cp311-manylinux_2_39_x86_64",
    "arm": "cp311-cp311-manylinux_2_28_aarch64",
    "source": "py3-none-any",
}


@pytest.fixture
def built(tmp_path: Path, index: SmallIndex) -> list[Path]:
    """torch for many systems, uv and a stone for all, on the index."""
    folder = tmp_path / "built"
    files = [make_wheel(folder, "torch", "2.13.0", {f"{name}.py": b""}, tag) for name, tag in TAGS.items()]
    files += [make_wheel(folder, "uv", "0.13", {}), make_wheel(folder, "stone", "1.0", {})]
    index.add(*files)
    return files


def locks_of(folder: Path, files: list[Path], builds: dict[str, dict[str, str | None]] | None = None) -> Path:
    """Locks with all these files under one pin each."""
    hashes: dict[str, list[str]] = {}
    for path in files:
        hashes.setdefault("==".join(path.name.split("-")[:2]), []).append(sha256(path))
    lines = [f"{pin} --hash=sha256:" + " --hash=sha256:".join(them) for pin, them in hashes.items()]
    write_locks(folder, [])
    for system in ("linux", "windows"):
        (folder / f"{system}.txt").write_text("\n".join(lines))
    if builds is not None:
        (folder / "torch.json").write_text(json.dumps({"linux": builds, "windows": builds}))
    return folder


def plan(
    index: SmallIndex, locks: Path, target: Target = LINUX, family: Family = "cpu", kind: str = "simple"
) -> EnginePlan:
    """What would be fetched from the index."""
    source = Source(mirror=f"{index.root}/{kind}", torch_mirror=f"{index.root}/whl")
    with Line() as line:
        return make_plan(family, locks.parent / "engine", locks, source, line, target)


def stopped(index: SmallIndex, locks: Path, **more: object) -> Problem:
    with pytest.raises(ProblemError) as caught:
        plan(index, locks, **more)  # type: ignore[arg-type]
    return caught.value.problems[0]


@pytest.mark.parametrize("kind", ["simple", "html"])
@pytest.mark.parametrize(("target", "name"), [(LINUX, "linux"), (WINDOWS, "windows")])
def test_the_file_for_this_system_is_chosen(
    index: SmallIndex, built: list[Path], tmp_path: Path, kind: str, target: Target, name: str
) -> None:
    found = plan(index, locks_of(tmp_path / "locks", built), target, kind=kind)
    assert [wheel.name for wheel in found.wheels] == ["uv", "torch", "stone"]
    torch = found.wheels[1]
    assert torch.file == f"torch-2.13.0-{TAGS[name]}.whl"
    assert (torch.size, torch.sha256, torch.known) == (
        index.files[torch.file].stat().st_size,
        sha256(index.files[torch.file]),
        True,
    )
    assert found.download == sum(wheel.size for wheel in found.wheels)
    assert found.disk > found.download + RESERVE
    assert found.lock == lock_hash(tmp_path / "locks", target.system)


def test_sizes_are_asked_for_where_the_page_does_not_say_them(
    index: SmallIndex, built: list[Path], tmp_path: Path
) -> None:
    index.without_size = True
    found = plan(index, locks_of(tmp_path / "locks", built))
    assert all(wheel.size == index.files[wheel.file].stat().st_size for wheel in found.wheels)


def test_two_plans_never_have_the_same_name(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    locks = locks_of(tmp_path / "locks", built)
    assert plan(index, locks).id != plan(index, locks).id


def test_only_files_of_the_lock_are_taken(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    locks = locks_of(tmp_path / "locks", built)
    other = make_wheel(tmp_path / "other", "stone", "1.0", {"stone.py": b"evil = True"})
    index.files["stone-1.0-py3-none-any.whl"] = other
    problem = stopped(index, locks)
    assert (problem.code, problem.values["name"]) == ("engine.hash_not_ours", "stone")


def test_nothing_for_this_python(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    for file in [file for file in index.files if file.startswith("torch-") and "none-any" not in file]:
        if "cp311" not in file:
            del index.files[file]
    del index.files[f"torch-2.13.0-{TAGS['source']}.whl"]
    problem = stopped(index, locks_of(tmp_path / "locks", built), target=WINDOWS)
    assert problem.code == "engine.no_wheel" and problem.values["python"] == "3.13.2"


def test_a_package_that_the_index_does_not_have(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    del index.files["stone-1.0-py3-none-any.whl"]
    assert stopped(index, locks_of(tmp_path / "locks", built)).code == "engine.no_wheel"


def test_a_page_to_log_in_is_no_index(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    index.pages["/simple/stone/"] = (200, "application/pdf", b"%PDF")
    assert stopped(index, locks_of(tmp_path / "locks", built)).code == "engine.index_strange"


def test_markers_decide(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    locks = locks_of(tmp_path / "locks", built)
    line = 'flint==1 ; sys_platform == "win32" and python_version >= "3.12" --hash=sha256:' + "0" * 64
    for system in ("linux", "windows"):
        with (locks / f"{system}.txt").open("a") as file:
            file.write("\n" + line)
    assert "flint" not in [wheel.name for wheel in plan(index, locks).wheels]
    assert stopped(index, locks, target=WINDOWS).values["name"] == "flint"


def test_torch_of_another_index_brings_its_own_libraries(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    needs = (
        "Requires-Dist: nvidia-cublas-cu12==12.6.4.1; platform_system == 'Linux'\n"
        "Requires-Dist: triton==3.7.1; platform_system == 'Linux'\nRequires-Dist: stone\n"
        "Requires-Dist: nvidia-old==1; platform_system == 'Windows'\n"
    )
    folder, tag = tmp_path / "theirs", TAGS["linux"]
    torch = make_wheel(folder, "torch", "2.13.0+cu126", {}, tag, needs)
    cublas = make_wheel(folder, "nvidia_cublas_cu12", "12.6.4.1", {"x.so": bytes(100)})
    index.add(torch, cublas, leaf="cu126")
    triton = make_wheel(folder, "triton", "3.7.1", {})
    index.add(triton)
    mine = [*built, make_wheel(folder, "nvidia_cublas", "13.1", {}), triton]
    builds = {"cu126": {"version": "2.13.0+cu126", "from": "cu126", "sha256": None}}
    found = plan(index, locks_of(tmp_path / "locks", mine, builds), family="cu126")
    assert {wheel.name: wheel.version for wheel in found.wheels} == {
        "uv": "0.13", "torch": "2.13.0+cu126", "stone": "1.0", "nvidia-cublas-cu12": "12.6.4.1", "triton": "3.7.1",
    }  # fmt: skip
    assert [wheel.name for wheel in found.unknown] == ["torch", "nvidia-cublas-cu12"]
    known = {"cu126": {"version": "2.13.0+cu126", "from": "cu126", "sha256": sha256(torch)}}
    found = plan(index, locks_of(tmp_path / "locks", mine, known), family="cu126")
    assert [wheel.name for wheel in found.unknown] == ["nvidia-cublas-cu12"]
    wrong = {"cu126": {"version": "2.13.0+cu126", "from": "cu126", "sha256": "0" * 64}}
    problem = stopped(index, locks_of(tmp_path / "locks", mine, wrong), family="cu126")
    assert (problem.code, problem.values["name"]) == ("engine.hash_not_ours", "torch")


def test_libraries_behind_the_extras_of_a_meta_package_come_along(
    index: SmallIndex, built: list[Path], tmp_path: Path
) -> None:
    """As PyTorch 2.13 for CUDA 12.6 asks for them: `cuda-toolkit` holds nothing but what it names in its extras."""
    needs = (
        "Requires-Dist: cuda-toolkit[cublas,cudart,cufile]==12.6.3; platform_system == 'Linux'\n"
        "Requires-Dist: cuda-bindings<13,>=12.9.4; platform_system == 'Linux'\n"
        "Requires-Dist: nvidia-cudnn-cu12==9.10.2.21; platform_system == 'Linux'\n"
    )
    toolkit_needs = (
        "Provides-Extra: cublas\nRequires-Dist: nvidia-cublas-cu12==12.6.4.1.*; "
        "(sys_platform == 'linux' or sys_platform == 'win32') and extra == 'cublas'\n"
        "Provides-Extra: cudart\nRequires-Dist: nvidia-cuda-runtime-cu12==12.6.77.*; "
        "(sys_platform == 'linux' or sys_platform == 'win32') and extra == 'cudart'\n"
        "Provides-Extra: cufile\nRequires-Dist: nvidia-cufile-cu12==1.11.1.6.*; "
        "(sys_platform == 'linux') and extra == 'cufile'\n"
        "Provides-Extra: nvcc\nRequires-Dist: nvidia-cuda-nvcc-cu12==12.6.85.*; extra == 'nvcc'\n"
    )
    folder = tmp_path / "theirs"
    toolkit = make_wheel(folder, "cuda_toolkit", "12.6.3", {}, needs=toolkit_needs)
    libraries = [
        make_wheel(folder, name, number, {f"{name}.so": bytes(100)})
        for name, number in (
            ("nvidia_cublas_cu12", "12.6.4.1"),
            ("nvidia_cublas_cu12", "12.8.4.1"),
            ("nvidia_cuda_runtime_cu12", "12.6.77"),
            ("nvidia_cuda_runtime_cu12", "12.6.77.1"),
            ("nvidia_cufile_cu12", "1.11.1.6"),
            ("nvidia_cudnn_cu12", "9.10.2.21"),
        )
    ]
    torch = make_wheel(folder, "torch", "2.13.0+cu126", {}, TAGS["linux"], needs)
    index.add(torch, toolkit, *libraries, leaf="cu126")
    builds: dict[str, dict[str, str | None]] = {"cu126": {"version": "2.13.0+cu126", "from": "cu126", "sha256": None}}
    locks = locks_of(tmp_path / "locks", built, builds)
    wanted = {
        "uv": "0.13", "torch": "2.13.0+cu126", "stone": "1.0", "cuda-toolkit": "12.6.3",
        "nvidia-cublas-cu12": "12.6.4.1", "nvidia-cuda-runtime-cu12": "12.6.77.1", "nvidia-cufile-cu12": "1.11.1.6",
        "nvidia-cudnn-cu12": "9.10.2.21",
    }  # fmt: skip
    found = plan(index, locks, family="cu126")
    assert {wheel.name: wheel.version for wheel in found.wheels} == wanted
    index.without_metadata = {toolkit.name}  # some indexes keep what a wheel says within the wheel
    found = plan(index, locks, family="cu126")
    assert {wheel.name: wheel.version for wheel in found.wheels} == wanted


def test_a_folder_of_wheels_needs_no_network(built: list[Path], tmp_path: Path) -> None:
    locks, bundle = locks_of(tmp_path / "locks", built), tmp_path / "wheelhouse-cpu"
    bundle.mkdir()
    for path in built:
        shutil.copy(path, bundle)
    found = make_plan("cpu", tmp_path / "engine", locks, Source(folder=str(bundle)), None, LINUX)
    assert found.download == 0 and all(wheel.url.startswith("file:") and wheel.known for wheel in found.wheels)
    (bundle / "stone-1.0-py3-none-any.whl").unlink()
    with pytest.raises(ProblemError) as caught:
        make_plan("cpu", tmp_path / "engine", locks, Source(folder=str(bundle)), None, LINUX)
    assert caught.value.problems[0].values | {"path": ""} == {"path": "", "count": 1, "total": 3, "name": "stone"}


def test_locks_that_are_missing_or_no_locks(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    assert stopped(index, tmp_path / "nothing").code == "engine.no_locks"
    locks = locks_of(tmp_path / "locks", built)
    (locks / "linux.txt").write_text("stone>=1.0\n")
    assert stopped(index, locks).code == "engine.no_locks"
    assert stopped(index, locks_of(tmp_path / "locks", built), family="cu126").code == "engine.no_build"


def test_a_mirror_that_is_not_there(index: SmallIndex, built: list[Path], tmp_path: Path) -> None:
    locks = locks_of(tmp_path / "locks", built)
    with pytest.raises(ProblemError) as caught, Line() as line:
        make_plan("cpu", tmp_path / "engine", locks, Source(mirror="http://127.0.0.1:9/simple"), line, LINUX)
    assert caught.value.problems[0].code == "engine.no_connection"


@pytest.mark.parametrize("text", ["stone", "stone==1.0", "stone @ file:///x --hash=sha256:" + "0" * 64, "-e ."])
def test_what_is_no_pin(text: str) -> None:
    with pytest.raises(ValueError):
        parse_pins(text)


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_the_locks_that_ship_can_be_read(system: str) -> None:
    from desktop.core.engine_lock import read_pins, torch_build

    locks = resources_folder() / "engine"
    names = {pin.name for pin in read_pins(locks, system)}
    assert {"uv", "torch", "transformers", "peft", "bitsandbytes"} <= names
    for family in ("cpu", "cu126", "cu130"):
        assert torch_build(locks, system, family).version.startswith("2.")
