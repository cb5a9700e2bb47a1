#!/usr/bin/env bash
# Everything that only a card can tell, in one go: benchmarks/on_a_card.sh OUT [--smoke]
#
# OUT gets one file for each part and summary.txt. A part that fails or runs out of its time does not keep the others.
# Sized for ten minutes: facts, CUDA tests (2 min), the memory planner (2.5 min), our engine beside the others (4.5 min).
# PYTHON (else .venv/bin/python, else python3), TRL_PYTHON and UNSLOTH_PYTHON name the Pythons to use; SCALE=0.5 halves
# the times. --smoke goes the same ways with tiny models on a processor.
set -u
if [ $# -lt 1 ]; then
    sed -n '2,7p' "$0"
    exit 2
fi
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1" && out=$(cd "$1" && pwd) || exit 1
smoke=""
[ "${2:-}" = "--smoke" ] && smoke=1
cd "$root" || exit 1
if [ -z "${PYTHON:-}" ]; then
    PYTHON=python3
    [ -x .venv/bin/python ] && PYTHON=.venv/bin/python
fi
export PYTHONUNBUFFERED=1 PYTHONUTF8=1
scaled() { awk -v m="$1" -v s="${SCALE:-1}" 'BEGIN { printf "%.2f", m * s }'; }

part() { # NAME MINUTES COMMAND...
    local name=$1 minutes=$2 begun code
    shift 2
    begun=$(date +%s)
    # its own time is up first, so that it can say what it left out
    timeout -k 10 "$(awk -v m="$minutes" 'BEGIN { printf "%d", m * 60 + 20 }')" "$@" >"$out/$name.log" 2>&1
    code=$?
    echo "$name: exit $code after $(($(date +%s) - begun)) s" | tee -a "$out/summary.txt"
    tail -n "${LINES_SHOWN:-15}" "$out/$name.log"
}

: >"$out/summary.txt"
part facts 0.5 bash -c "nvidia-smi; '$PYTHON' -c '
import importlib.metadata as known, torch
print(torch.__version__, torch.version.cuda, torch.cuda.is_available(), torch.cuda.get_arch_list())
for name in (\"transformers\", \"peft\", \"bitsandbytes\", \"accelerate\", \"trl\", \"unsloth\", \"datasets\"):
    try: print(name, known.version(name))
    except known.PackageNotFoundError: print(name, \"is not here\")
'; '$PYTHON' -m desktop engine check"

minutes=$(scaled 2)
# no settings and no conftest of ours: those want Qt
part cuda_tests "$minutes" "$PYTHON" -m pytest -c /dev/null --rootdir "$root" --import-mode=importlib --noconftest -q -rs \
    -m cuda -p no:cacheprovider tests/cuda

minutes=$(scaled 2.5)
if [ -n "$smoke" ]; then
    part memory "$minutes" "$PYTHON" benchmarks/memory.py --smoke --only Qwen3-4B --minutes "$minutes"
else
    part memory "$minutes" "$PYTHON" benchmarks/memory.py --minutes "$minutes" --out "$out/memory.json"
fi

minutes=$(scaled 4.5)
more=(--minutes "$minutes" --out "$out/engine_cuda.json" --logs "$out/engine_cuda_sides.log")
[ -n "${TRL_PYTHON:-}" ] && more+=(--trl-python "$TRL_PYTHON")
[ -n "${UNSLOTH_PYTHON:-}" ] && more+=(--unsloth-python "$UNSLOTH_PYTHON")
if [ -n "$smoke" ]; then
    more+=(--device cpu --shapes tiny --warmup 1 --steps 2 --only 0.6b-A --only 8b-stream-2k)
fi
part engine_cuda "$minutes" "$PYTHON" benchmarks/engine_cuda.py "${more[@]}"
cat "$out/summary.txt"
