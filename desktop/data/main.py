"""The entry of a data process: answers what stands on standard input, line by line, until it ends."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.data_jobs import (
    Answer,
    Ask,
    CountKept,
    CountTokens,
    Examine,
    Examined,
    Import,
    LeftOutRows,
    Look,
    NoteCut,
    Prepare,
    Progressed,
    ReadLeftOut,
    ReadRows,
    Refused,
    Rows,
    See,
    SeeChat,
)
from desktop.core.datasets import SourceFile
from desktop.core.files import problem_of_os_error
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.runs import RunFolder
from desktop.core.voice import Voice


class Teller(Voice):
    """Tells how far the work is, too."""

    def __init__(self) -> None:
        super().__init__()
        self._last = (-1.0, "")

    def tell(self, share: float, step: str) -> None:
        """Progress, when it changed by a hundredth or came to another step."""
        if step != self._last[1] or abs(share - self._last[0]) >= 0.01:
            self._last = (share, step)
            self.say(Progressed(round(share, 3), step))


def main() -> int:
    """Answer until standard input ends."""
    set_up()
    voice = Teller()
    for line in sys.stdin.buffer:
        voice.say(_answer_or_problem(line, voice))
    return 0


def set_up() -> None:
    """Make this process quick at reading long files; before Arrow is loaded."""
    gc.disable()  # see workers.py; each job's objects are freed by their counts
    # Arrow's own allocator gives memory back at once and asks for it again, which costs a fifth of the time of reading.
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    # A thread that wants the interpreter back after a long call into Arrow would otherwise wait 5 ms each time.
    sys.setswitchinterval(0.0005)


def _answer_or_problem(line: bytes, voice: Teller) -> Answer | Refused:
    try:
        return answer(msgspec.json.decode(line, type=Ask), voice)
    except ProblemError as error:
        return Refused(error.problems)
    except MemoryError:
        return Refused((Problem("data.out_of_memory"),))
    except OSError as error:
        return Refused(problem_of_os_error(error, Path(error.filename or ".")).problems)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # where a tokenizer's Rust panics, something that is no `Exception`
        traceback.print_exc()
        return Refused((Problem("engine.fault", {"kind": type(error).__name__, "cause": str(error)[:300]}),))


def answer(ask: Ask, voice: Teller) -> Answer:
    """Do one job. Each imports only what it needs: the first rows of a file are to be seen in less than a second."""
    if isinstance(ask, Import):
        return _import(ask, voice)
    if isinstance(ask, Look):
        from desktop.data.looking import look  # noqa: PLC0415

        return look([Path(file) for file in ask.files])
    if isinstance(ask, Examine):
        from desktop.data.examining import examine_folder  # noqa: PLC0415

        return Examined(tuple(examine_folder(Path(ask.folder), voice.tell)))
    if isinstance(ask, (CountTokens, NoteCut)):
        from desktop.data.cutting import count_tokens, note_cut  # noqa: PLC0415

        if isinstance(ask, CountTokens):
            return count_tokens(Path(ask.folder), Path(ask.model), voice.tell)
        return Examined(tuple(note_cut(Path(ask.folder), Path(ask.model), ask.context_length, voice.tell)))
    if isinstance(ask, CountKept):
        from desktop.data.kept import count_kept  # noqa: PLC0415

        return count_kept(Path(ask.run), Path(ask.model), voice.tell)
    if isinstance(ask, See):
        return _see(ask)
    if isinstance(ask, SeeChat):
        from desktop.data.seen import what_is_read  # noqa: PLC0415

        run = RunFolder(Path(ask.run)) if ask.run else None
        return what_is_read(ask.messages, _model(ask.model), ask.context_length, run)
    if isinstance(ask, ReadRows):
        store = _store(ask.folder, _stamp(ask.folder))
        return Rows(tuple(store.page(ask.numbers)), len(store))
    if isinstance(ask, ReadLeftOut):
        return LeftOutRows(tuple(_store(ask.folder, _stamp(ask.folder)).left_out(ask.most)))
    from desktop.data import preparing  # noqa: PLC0415

    if isinstance(ask, Prepare):
        return preparing.prepare(Path(ask.folder), voice.tell)
    return preparing.materialise(Path(ask.folder), Path(ask.target), voice.tell)


def _import(ask: Import, voice: Teller) -> Answer:
    from desktop.data.importing import import_files  # noqa: PLC0415
    from desktop.data.library import HELD_OUT_FOLDER  # noqa: PLC0415

    work, split = Path(ask.work), ask.recipe.split
    done = import_files(work, ask.recipe, voice.tell)
    if split.how == "file" and split.files:
        sources = tuple(SourceFile(file, 0, 0) for file in split.files)
        recipe, folder = msgspec.structs.replace(ask.recipe, sources=sources), work / HELD_OUT_FOLDER
        like = done.guess if recipe.mapping is None else None
        own = import_files(folder, recipe, lambda share, _: voice.tell(share, "reading"), like=like)
        if not own.kept:
            first = own.left_out[0]
            path = ", ".join(split.files)
            raise stop_on("data.no_examples", path=path, lines=own.rows_in, rows=first.rows, reason=first.code)
    return done


@lru_cache(maxsize=1)
def _model(folder: str) -> Any:
    from desktop.data.model_tokens import ModelTokens  # noqa: PLC0415

    return ModelTokens(Path(folder))


@lru_cache(maxsize=2)
def _store(folder: str, _stamp: tuple[int, ...]) -> Any:
    from desktop.data.store import RowStore  # noqa: PLC0415

    return RowStore(Path(folder))


def _stamp(folder: str) -> tuple[int, ...]:
    """Changes when other rows come into a folder, or more of them while it is being read."""
    try:
        facts = (Path(folder) / "rows").stat()
    except OSError:
        return ()
    return facts.st_ino, facts.st_mtime_ns


def _see(ask: See) -> Answer:
    from desktop.data.seen import what_the_model_sees  # noqa: PLC0415

    row = _store(ask.folder, _stamp(ask.folder)).page([ask.row])[0]
    return what_the_model_sees(row.example, _model(ask.model), ask.context_length)
