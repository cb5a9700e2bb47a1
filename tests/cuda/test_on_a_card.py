"""What only a card can show. Nothing of the window is needed: ``pytest --noconftest -m cuda tests/cuda`` runs it on a
machine with torch, bitsandbytes and a card."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytestmark = [
    pytest.mark.cuda,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA card here"),
]
ROOT = Path(__file__).resolve().parent.parent.parent
MB = 2**20


@pytest.fixture
def device() -> Any:
    """The card that a run would use."""
    from desktop.engine.card_choice import best_card

    return best_card()


def child(code: str, **more: str) -> Any:
    """What a process of its own prints last, as JSON. The test fails with its output when it ends badly."""
    known = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])} | more
    done = subprocess.run([sys.executable, "-c", code], env=known, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{done.returncode}: {done.stdout[-2000:]}{done.stderr[-4000:]}"
    return json.loads(done.stdout.strip().splitlines()[-1])


# -- which card, and what its driver tells


def test_nvml_knows_the_card_by_the_name_that_torch_gives(device: Any) -> None:
    from desktop.engine.card_memory import card_uuid
    from desktop.engine.card_sensor import CardSensor

    sensor = CardSensor(card_uuid(device))
    free, (_, total) = sensor.free_bytes(), torch.cuda.mem_get_info(device)
    assert free is not None and 0 < free <= total * 1.02
    sensor.joules()
    first = sensor.joules()
    assert first is not None and first >= 0
    heat = sensor.temperature()
    assert heat is None or 10 < heat < 110
    sensor.close()


def test_the_window_plans_for_the_card_that_the_engine_takes(device: Any) -> None:
    from desktop.core.hardware import HardwareState, best_gpu
    from desktop.engine.card_memory import card_uuid
    from desktop.services.hardware import read_hardware

    hardware = read_hardware()
    assert hardware.state is HardwareState.ready, hardware.detail
    gpu = best_gpu(hardware)
    assert gpu is not None
    if torch.cuda.device_count() == 1:
        assert gpu.uuid == card_uuid(device)
        assert gpu.name == torch.cuda.get_device_name(device)
        assert gpu.compute_capability == torch.cuda.get_device_capability(device)
    assert any(holder.pid == os.getpid() for holder in gpu.holders) or not gpu.holders_told or not gpu.holders


def test_this_build_has_kernels_for_this_card(device: Any) -> None:
    from desktop.engine.card_choice import runs_on

    built = torch.cuda.get_arch_list()
    assert runs_on(torch.cuda.get_device_capability(device), built), built
    assert float((torch.ones(64, 64, device=device) @ torch.ones(64, 64, device=device)).sum()) == 64**3


# -- memory


def test_a_full_card_is_known_and_let_go_again(device: Any) -> None:
    from desktop.engine.memory_faults import out_of_memory, whose_memory

    kept: list[Any] = []
    with pytest.raises(RuntimeError) as caught:
        while True:
            kept.append(torch.empty(1 << 30, dtype=torch.uint8, device=device))
    assert whose_memory(caught.value) == "card"
    problem = out_of_memory("card").problems[0]
    assert problem.code == "memory.card_full" and int(problem.values["total"]) > int(problem.values["free"])
    kept.clear()
    del caught
    torch.cuda.empty_cache()
    assert float(torch.ones(4, device=device).sum()) == 4


def test_a_capped_card_is_full_in_torchs_own_words() -> None:
    """With segments that grow, as the engine sets them, too."""
    code = (
        "import json, os\nfrom desktop.engine import main\nmain._quiet_libraries()\nimport torch\n"
        "from desktop.engine.card_memory import cap_memory\nfrom desktop.engine.memory_faults import whose_memory\n"
        "device = torch.device('cuda', 0)\nfree, total = torch.cuda.mem_get_info(device)\n"
        "cap = cap_memory(device, headroom=free - (512 << 20))\nfound = None\n"
        "kept = [torch.empty(64 << 20, dtype=torch.uint8, device=device) for _ in range(4)]\n"
        "try:\n    torch.empty(1 << 30, dtype=torch.uint8, device=device)\n"
        "except Exception as error:\n    found = [type(error).__name__, whose_memory(error)]\n"
        "grows = [segment.get('is_expandable', False) for segment in torch.cuda.memory_snapshot()]\n"
        "print(json.dumps([cap, found, any(grows), os.environ.get('PYTORCH_ALLOC_CONF', '')]))"
    )
    cap, found, grows, asked = child(code)
    assert 256 * MB < cap < 1024 * MB
    assert found == ["OutOfMemoryError", "card"]
    assert grows == ("expandable_segments:True" in asked)


def test_after_refused_memory_bitsandbytes_still_works() -> None:
    """It ends the process at any error of CUDA that is left standing."""
    code = (
        "import json\nfrom desktop.engine import main\nmain._quiet_libraries()\nimport torch\n"
        "from desktop.engine import quick_import\nimport bitsandbytes as bnb\n"
        "from desktop.engine.memory_faults import whose_memory\nfrom desktop.engine.offload import waiting_place\n"
        "whose = []\n"
        "for make in (lambda: torch.empty(1 << 50, dtype=torch.uint8, device='cuda'),"
        " lambda: waiting_place((1 << 50,), torch.uint8, pinned=True)):\n"
        "    try:\n        make()\n    except Exception as error:\n        whose.append(whose_memory(error))\n"
        "layer = bnb.nn.Linear4bit(256, 128, bias=False, compute_dtype=torch.float16, quant_type='nf4').to('cuda')\n"
        "out = layer(torch.randn(8, 256, device='cuda', dtype=torch.float16))\n"
        "one = layer(torch.randn(1, 256, device='cuda', dtype=torch.float16))\n"
        "torch.cuda.synchronize()\nprint(json.dumps([whose, bool(out.isfinite().all() and one.isfinite().all())]))"
    )
    assert child(code) == [["card", "pc"], True]


def test_a_process_that_replaces_itself_gives_its_memory_back() -> None:
    """As a run does when its card fell away: the driver's open files must not outlive it."""
    if os.name != "posix":
        pytest.skip("only there a process can replace itself")
    later = (
        "import json, torch; from desktop.engine.card_memory import card_uuid; from desktop.engine.card_sensor import "
        "CardSensor; d = torch.device('cuda', 0); n = torch.cuda.mem_get_info(d)[0]; print(json.dumps(n))"
    )
    code = (
        "import os, sys, torch\nfree = torch.cuda.mem_get_info()[0]\nkept = torch.ones(free // 2, dtype=torch.uint8, "
        f"device='cuda')\ntorch.cuda.synchronize()\nos.execv(sys.executable, [sys.executable, '-c', {later!r}])"
    )
    before = torch.cuda.mem_get_info()[0]
    assert child(code) > 0.8 * before


# -- arithmetic that has kernels of its own on a card


@pytest.mark.parametrize("tokens", [1, 8, 300])
def test_four_bit_products_are_right(device: Any, tokens: int) -> None:
    import bitsandbytes as bnb

    kind = torch.bfloat16 if torch.cuda.get_device_capability(device) >= (8, 0) else torch.float16
    torch.manual_seed(1)
    layer = bnb.nn.Linear4bit(512, 384, bias=False, compute_dtype=kind, quant_type="nf4").to(device)
    x = torch.randn(tokens, 512, device=device, dtype=kind)
    with torch.no_grad():
        weight = bnb.functional.dequantize_4bit(layer.weight.data, layer.weight.quant_state).float()
        right = x.float() @ weight.T
        off = (layer(x).float() - right).abs().max() / right.abs().max()
    assert float(off) < 0.02


def test_eight_bit_moments_make_a_step(device: Any) -> None:
    import bitsandbytes as bnb

    weight = torch.nn.Parameter(torch.ones(256, 256, device=device))
    optimizer = bnb.optim.AdamW8bit([weight], lr=0.1)
    for _ in range(2):
        weight.grad = torch.ones_like(weight)
        optimizer.step()
    assert torch.isfinite(weight).all() and float(weight.max()) < 1


@pytest.mark.parametrize("buffers", [1, 2, 3])
def test_weights_that_visit_give_the_same_bits(device: Any, buffers: int) -> None:
    """Forwards and backwards, a few times: a copy that came too late would show."""
    import bitsandbytes as bnb

    from desktop.engine.streaming import WeightStream

    torch.manual_seed(3)
    kind, width = torch.float16, 3072
    layers = [bnb.nn.Linear4bit(width, width, bias=False, compute_dtype=kind, quant_type="nf4") for _ in range(5)]
    blocks = [torch.nn.Sequential(layer.to(device)) for layer in layers]
    for block in blocks:
        block.requires_grad_(False)
    x = torch.randn(512, width, device=device, dtype=kind)

    def passed(through: Any) -> tuple[Any, Any]:
        given = x.clone().requires_grad_(True)
        out = given
        for place, block in enumerate(blocks):
            out = through(place, block, out)
        out.float().square().mean().backward()
        return out.detach().clone(), given.grad.clone()

    right = passed(lambda _, block, out: block(out))
    stream = WeightStream(blocks, device, buffers)
    assert all(piece.is_pinned() for pieces in stream.host for piece in pieces)
    assert len(stream.host[0]) > 1
    for _ in range(5):
        found = passed(lambda place, block, out: stream.visit(place, block, out))
        stream.leave_all()
        assert torch.equal(found[0], right[0])
        assert torch.equal(found[1], right[1])


def test_inputs_that_wait_in_the_pcs_memory_come_back_as_they_were(device: Any) -> None:
    from desktop.engine.blocks import _bring_back, _send_away

    for _ in range(20):
        tensor = torch.randn(1 << 20, device=device)
        copy = tensor.clone()
        kept = _send_away(tensor)
        del tensor
        torch.empty(1 << 20, device=device).fill_(7)  # takes the place of what was sent away
        assert torch.equal(_bring_back(kept), copy)


def test_this_pc_can_be_measured() -> None:
    from desktop.engine.measuring import measure

    facts = measure(0.2, lambda *_: None).facts
    assert facts["device"] == "cuda"
    assert all(float(facts[name]) > 0 for name in ("half", "single", "bandwidth", "link", "launch"))
