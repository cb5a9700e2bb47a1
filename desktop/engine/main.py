"""Entry of the engine's processes: ``engine train RUN``, ``engine serve``, ``engine export …``,
``engine unpack …``, ``engine evidence FOLDER``, ``engine evaluate RUN OF``, ``engine combine FOLDER``,
``engine scorecard RUN``, ``engine give RUN FILE``, ``engine forgetting RUN``, ``engine gguf …``,
``engine parity …``, ``engine llama FILE``, ``engine check``, ``engine verify FAMILY``, ``engine measure``."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.core.wsl import in_wsl

ROUNDED = "pinned_max_cached_size_mb:256"
"""torch takes pinned memory in powers of two, so that an embedding of 1.05 GB would take 2 GB of the PC's memory; more
than this many MB it takes as it is."""


def main(arguments: Sequence[str]) -> int:
    """Do one engine job and return its exit code. Heavy libraries are imported only by the job that needs them."""
    _quiet_libraries()
    parser = argparse.ArgumentParser(prog="tunesmith engine", description="The engine's own processes.")
    jobs = parser.add_subparsers(dest="job", required=True)
    jobs.add_parser("train", help="train the run in RUN").add_argument("run", type=Path)
    jobs.add_parser("serve", help="answer requests on standard input")
    unpack = jobs.add_parser("unpack", help="turn a GGUF file into a safetensors folder")
    unpack.add_argument("gguf", type=Path)
    unpack.add_argument("folder", type=Path)
    export = jobs.add_parser("export", help="write an adapter or a merged model")
    export.add_argument("kind", choices=("adapter", "merged"))
    export.add_argument("source", type=Path, help="a run, or with --base the folder of an adapter")
    export.add_argument("folder", type=Path)
    export.add_argument("--base", type=Path, help="the base of an adapter that belongs to no run")
    export.add_argument("--strength", type=float, help="part of what was learned that is put in")
    jobs.add_parser("evidence", help="try prompts as FOLDER asks").add_argument("folder", type=Path)
    again = jobs.add_parser("evaluate", help="answer a run's held-out examples")
    again.add_argument("run", type=Path)
    again.add_argument("of", type=Path, help="the run whose model answers, or an adapter of the library")
    again.add_argument("--base", type=Path, help="the model that such an adapter belongs to")
    again.add_argument("--examples", type=int, default=50)
    give = jobs.add_parser("give", help="say which label or number a run gives to a text")
    give.add_argument("run", type=Path)
    give.add_argument("file", type=Path)
    forgot = jobs.add_parser("forgetting", help="measure what a run's result has forgotten")
    forgot.add_argument("run", type=Path)
    forgot.add_argument("--strength", type=float, nargs="*", default=[])
    forgot.add_argument("--cache", help="the folder of what is known of bases")
    jobs.add_parser("combine", help="put adapters together as FOLDER asks").add_argument("folder", type=Path)
    jobs.add_parser("scorecard", help="make a run's scorecard").add_argument("run", type=Path)
    _add_gguf(jobs)
    jobs.add_parser("check", help="say what the engine can do here")
    jobs.add_parser("verify", help="try whether a new environment works").add_argument("family")
    measure = jobs.add_parser("measure", help="measure how fast this PC computes and copies")
    measure.add_argument("--seconds", type=float, default=1.2, help="for each rate")
    options = parser.parse_args(arguments)
    return _start(options)


def _add_gguf(jobs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The jobs about GGUF files."""
    write = jobs.add_parser("gguf", help="write a run or adapter as GGUF files")
    write.add_argument("--strength", type=float, help="part of what was learned that is put in")
    write.add_argument("source", type=Path, help="a run, or with --base the folder of an adapter")
    write.add_argument("target", type=Path, help="a new folder; with --adapter a new file")
    write.add_argument("--type", action="append", default=[], dest="types")
    write.add_argument("--adapter", action="store_true", help="only what was learned")
    write.add_argument("--base", type=Path, help="the base of an adapter that belongs to no run")
    parity = jobs.add_parser("parity", help="hold exports of a run or adapter against its model")
    parity.add_argument("source", type=Path, help="a run, or with --base the folder of an adapter")
    parity.add_argument("files", type=Path, nargs="*", help="GGUF files and folders of merged models")
    parity.add_argument("--type", action="append", default=[], dest="types", help="forms to make, look at and remove")
    parity.add_argument("--examples", type=int, default=30)
    parity.add_argument("--strength", type=float, help="part of what was learned that went into the files")
    parity.add_argument("--base", type=Path, help="the base of an adapter that belongs to no run")
    parity.add_argument("--like", type=Path, help="for such an adapter: the run whose held-out examples are taken")
    serve = jobs.add_parser("llama", help="serve a GGUF file with llama.cpp")
    serve.add_argument("file", type=Path)
    serve.add_argument("context", type=int)
    serve.add_argument("adapter", type=Path, nargs="?", help="a LoRA as a GGUF file that is put on it")


def _start(options: argparse.Namespace) -> int:
    if options.job == "measure":  # torch alone, so that it takes seconds
        from desktop.engine import job, measuring  # noqa: PLC0415 - imports torch

        return job.run_job(lambda tell: measuring.measure(options.seconds, tell))
    if options.job == "llama":  # llama.cpp alone
        from desktop.engine import llama_cpp  # noqa: PLC0415 - brings its library along

        return llama_cpp.serve(options.file, options.context, options.adapter)
    if options.job == "verify":  # says itself which library does not load
        from desktop.engine.verifying import verify  # noqa: PLC0415 - as above

        return verify(options.family)
    with no_collecting():
        from desktop.engine import quick_import  # noqa: F401, PLC0415 - before anything that imports bitsandbytes

        if options.job == "export":  # torch alone, unless a model with a head for labels or images is loaded
            from desktop.engine import exporting, job  # noqa: PLC0415 - imports torch
        elif options.job == "train":
            from desktop.engine.process import train_process  # noqa: PLC0415 - imports torch
        else:
            from desktop.engine import jobs  # noqa: PLC0415 - imports torch
    if options.job == "export":
        wanted = (options.kind, options.source, options.folder, options.base, options.strength)
        return job.run_job(lambda tell: exporting.export(*wanted, tell))
    if options.job == "train":
        return train_process(options.run)
    if options.job == "serve":
        return jobs.serve()
    if options.job == "unpack":
        return jobs.unpack(options.gguf, options.folder)
    if options.job == "evaluate":
        return jobs.evaluate(options.run, options.of, options.base, options.examples)
    if options.job == "give":
        return jobs.give(options.run, options.file)
    if options.job == "combine":
        return jobs.combine(options.folder)
    if options.job == "scorecard":
        return jobs.scorecard(options.run)
    if options.job == "gguf":
        return jobs.gguf(options.source, options.target, options.types, options.adapter, options.base, options.strength)
    if options.job == "parity":
        return jobs.parity(
            options.source, options.files, options.types, options.examples, options.base, options.like, options.strength
        )
    if options.job == "forgetting":
        if options.cache:
            os.environ.setdefault("TUNESMITH_CACHE", options.cache)
        return jobs.forgetting(options.run, options.strength)
    if options.job == "evidence":
        return jobs.evidence(options.folder)
    return jobs.check()


@contextmanager
def no_collecting() -> Iterator[None]:
    """Import without Python's collector of cycles, which looks through all that was imported again and again and finds
    nothing: 4.3 instead of 5.6 seconds for torch, transformers and peft (two cores, 2026-11-26). What is there at the
    end is left alone by later collections too: modules stay."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if before:
            gc.enable()


def _quiet_libraries() -> None:
    """No network, no progress bars, no thread pools that fight with torch's own."""
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    # How long threads spin while they wait for each other (GNU OpenMP). Seconds per step of the starter project on two
    # cores, alone / beside a busy program: default 1.15 / 5.2, never 1.55 / 1.65, this short spin 1.2 / 2.4.
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")
    os.environ.setdefault("TRANSFORMERS_NO_ADVISORY_WARNINGS", "1")
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    # Segments that grow fray less. torch has them on Linux only, and drivers before R615 fail with them in WSL
    # (github.com/pytorch/pytorch/issues/192330). Whoever has set either name, the later one or that before torch 2.9,
    # has decided.
    if "PYTORCH_CUDA_ALLOC_CONF" not in os.environ:
        grow = "expandable_segments:True," if sys.platform == "linux" and not in_wsl() else ""
        os.environ.setdefault("PYTORCH_ALLOC_CONF", grow + ROUNDED)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
