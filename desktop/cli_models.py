"""The commands about models: search the Hub, describe and fetch models, look after those on this PC, and the token."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.text import Text

from desktop import cli_catalogue
from desktop.cli_clean import add_forever, ask_first, tell_thrown
from desktop.cli_grammar import typed_count
from desktop.cli_paint import Paint, arrived
from desktop.core.hub_jobs import Access, Account, Described, HubProgress, Secret
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, stop_on
from desktop.core.units import parameters, several, size
from desktop.core.wording import words_for
from desktop.services.bin import to_bin
from desktop.services.hub_work import (
    check_token,
    describe_remote,
    download_model,
    forget_token,
    hub_access,
    keep_token,
    remove_leftover,
    search_hub,
)
from desktop.services.model_list import models_here
from desktop.services.model_store import (
    Leftover,
    find_in_stores,
    leftovers,
    origin_of,
    place_in_store,
    remember_store,
    remove_model,
    runs_with,
    store_for_downloads,
)
from desktop.services.places import Places
from desktop.services.settings import Settings, load_settings

GATES = {"": "open", "auto": "accept terms first", "manual": "ask its maker first"}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``models`` to the grammar of the command line."""
    text = "find, fetch and remove base models"
    models = commands.add_parser("models", help=text, description=text[0].upper() + text[1:] + ".")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, job: Callable[..., int], help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        made.set_defaults(job=job)
        made.add_argument("--json", action="store_true", help="print JSON for machines")
        return made

    def reaching(made: argparse.ArgumentParser) -> argparse.ArgumentParser:
        made.add_argument("--ask-token", action="store_true", help="ask for a token and use it for this command only")
        return made

    searching = reaching(action("search", search, "search the Hub"))
    searching.add_argument("words", nargs="+", metavar="WORD")
    searching.add_argument("--limit", type=typed_count, default=20, help="at most so many (default 20)")
    searching.add_argument("--any", action="store_true", help="also models that are not for text or not safetensors")
    for name, job, help_text in (
        ("show", show, "say what a model is, without downloading it"),
        ("get", get, "download a model; goes on where an earlier try ended"),
    ):
        made = reaching(action(name, job, help_text))
        made.add_argument("model", metavar="REPO", help="org/name, or the address of the model's page")
        made.add_argument("--revision", default="", help="branch, tag or commit (default: the newest)")
        if name == "get":
            made.add_argument("--to", type=Path, metavar="FOLDER", help="put it into a folder of its own in there")
    cli_catalogue.add_to(actions)
    action("list", list_all, "list the models on this PC and unfinished downloads")
    removing = action("remove", remove, "move a model to the bin, or remove the parts of an unfinished download")
    removing.add_argument("name", help="see “tunesmith models list”")
    add_forever(removing)
    _add_token(action("token", check, "look after the Hub token, which lies in the system's keyring"))


def _add_token(token: argparse.ArgumentParser) -> None:
    steps = token.add_subparsers(dest="step", required=True, metavar="STEP")
    for name, job, text in (
        ("set", keep, "check a token and keep it; it is asked for, or read from standard input"),
        ("forget", forget, "take the token out of the keyring"),
        ("check", check, "say whose token is kept, and whether the Hub knows it"),
    ):
        made = steps.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        made.set_defaults(job=job)
        made.add_argument("--json", action="store_true", help="print JSON for machines")


# -- what each command does --------------------------------------------------------------------------------------------


def search(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Search the Hub."""
    found = search_hub(hub_access_of(options, places), " ".join(options.words), options.limit, not options.any).models
    paint.record(found)
    rows = [
        (
            model.repo,
            _parameters(model.parameters),
            model.licence or "–",
            GATES[model.gate],
            f"{model.downloads:,}",
            model.changed,
        )
        for model in found
    ]
    if rows:
        names = ("Model", "Parameters", "Licence", "Access", "Downloads", "Changed")
        paint.table(*names, rows=rows, right=(1, 4), whole=(0,), spare=(5, 4))
    else:
        paint.say("Nothing found. “--any” also shows models that cannot be trained here.")
    return 0


def show(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """What a model is, without downloading it."""
    found = describe_remote(hub_access_of(options, places), options.model, options.revision)
    paint.record({"described": found, "total_bytes": found.total_bytes})
    _print(found, paint)
    paint.say(Text(cli_catalogue.fit_line(found.model, places)))
    return 0


def get(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Download a model, or the rest of it."""
    settings, access = load_settings(places), hub_access_of(options, places)
    store = (options.to or store_for_downloads(places, settings)).absolute()
    found = describe_remote(access, options.model, options.revision)
    _print(found, paint)
    remember_store(places, settings, store)
    with paint.progress() as bars:

        def told(progress: HubProgress) -> None:
            bars.update(_line(progress), progress.share, f"{int(progress.share * 10) * 10} %")

        try:
            done = download_model(access, found.repo, found.commit, store, told, lambda: False)
        except KeyboardInterrupt:
            paint.say("Stopped. What has arrived is kept; the same command goes on from there.")
            raise
    paint.record(done)
    paint.say(Text(f"Here and checked: {done.folder} ({size(done.fetched)} fetched)"))
    return 0


def list_all(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """The models on this PC, and what unfinished downloads have left."""
    settings = load_settings(places)
    here, parts = models_here(places, settings), leftovers(places, settings)
    paint.record({"models": [_brief(name, model) for name, model in here], "unfinished": parts})
    if not here and not parts:
        paint.say("No models yet. “tunesmith starter fetch” fetches a small one, “tunesmith models get” any other.")
    rows = [(_called(name, model), *_facts(model)) for name, model in here]
    if rows:
        paint.table("Model", "Parameters", "On disk", "What", rows=rows, right=(1, 2), whole=(0,))
    for left in parts:
        paint.say(Text(f"Unfinished: {left.repo}, {size(left.done)} of {size(left.total)} are here. "
                       f"“tunesmith models get {left.repo}” goes on."))  # fmt: skip
    return 0


def remove(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Move a model to the bin, or remove it for good, as the parts of one always are; that asks first."""
    settings = load_settings(places)
    parts = [left for left in leftovers(places, settings) if options.name in (left.repo, Path(left.folder).name)]
    folder = _one_folder(options.name, places, settings)
    if folder is None and not parts:
        raise stop_on("store.unknown", name=options.name)
    names = [str(folder)] * (folder is not None) + [f"{left.folder} (unfinished)" for left in parts]
    needed = runs_with(places, folder) if folder is not None else []
    if folder is not None and not options.forever:
        if parts:
            _confirm(names[1:], [], options.yes, paint)
        thrown = to_bin(place_in_store(places, settings, folder), folder.name, places)
        for left in parts:
            _remove_parts(left, places, settings)
        tell_thrown(thrown, paint)
        if needed:
            _say_needed(needed, paint)
        return 0
    _confirm(names, needed, options.yes, paint)
    freed = remove_model(places, settings, folder) if folder is not None else 0
    freed += sum(_remove_parts(left, places, settings) for left in parts)
    paint.record({"removed": names, "freed": freed})
    paint.say(Text(f"Removed. {size(freed)} are free again."))
    return 0


def keep(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Check a token and keep it in the keyring."""
    account = keep_token(places, hub_access(places, load_settings(places)), _read_token())
    return _tell_account(account, "Kept in the system's keyring. The token belongs to", paint)


def forget(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Take the token out of the keyring."""
    forget_token(places, hub_access(places, load_settings(places)))
    paint.record(Account())
    paint.say("There is no token in the keyring any more. To take its rights away, delete it on the Hub's page, too.")
    return 0


def check(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Whose token is kept."""
    account = check_token(hub_access(places, load_settings(places)))
    return _tell_account(account, "The token is known and belongs to", paint)


# -- helpers -----------------------------------------------------------------------------------------------------------


def hub_access_of(options: argparse.Namespace, places: Places) -> Access:
    """How the Hub is reached; with ``--ask-token`` by a token for this command only."""
    token = Secret(_read_token()) if options.ask_token else Secret()
    return hub_access(places, load_settings(places), token)


def _read_token() -> str:
    """From the terminal, unseen, or the first line of standard input; never from the command line, which others on this
    PC can read."""
    if sys.stdin.isatty():
        return getpass.getpass("Hub token: ").strip()
    return sys.stdin.readline().strip()


def _tell_account(account: Account, words: str, paint: Paint) -> int:
    paint.record(account)
    role = f" (may: {account.role})" if account.role else ""
    paint.say(Text(f"{words} {account.name or 'an account without a name'}{role}."))
    return 0


def _print(found: Described, paint: Paint) -> None:
    model = found.model
    rows = [
        ("model", found.repo),
        ("commit", found.commit[:12] + (" (as last seen; not asked again)" if found.from_cache else "")),
        ("kind", model.architecture),
        ("parameters", _parameters(model.parameters)),
        ("context", f"{model.context:,} tokens"),
        ("download", f"{size(found.total_bytes)} in {several(len(found.files), 'file')}"),
        ("licence", found.licence or "not said"),
        ("access", GATES[found.gate]),
        ("chat template", "yes" if found.chat_template else "no"),
    ]
    paint.table("", "", rows=rows)


def _line(progress: HubProgress) -> str:
    if progress.waiting_s:
        return f"The Hub asks for a pause of {progress.waiting_s} s …"
    if progress.step == "looking":
        return "Looking …"
    if progress.step == "checking":
        return f"Checking {size(progress.total)} …"
    return arrived(progress.done, progress.total, progress.rate, progress.left_s)


def _brief(name: str, model: ModelSpec | Problem) -> dict[str, Any]:
    if isinstance(model, Problem):
        return {"name": name, "problem": model}
    return {"name": name, "model": model, "origin": origin_of(Path(model.folder))}


def _facts(model: ModelSpec | Problem) -> tuple[str, str, str]:
    if isinstance(model, Problem):
        return "–", "–", words_for(model).title
    what = f"{model.architecture}, merged here" if model.own else model.architecture
    return _parameters(model.parameters), size(model.disk_bytes), what


def _called(name: str, model: ModelSpec | Problem) -> str:
    """What to type for a model: one of one's own goes by its name, too, which is shorter than its folder."""
    return model.name if isinstance(model, ModelSpec) and model.own else name


def _parameters(count: int) -> str:
    return parameters(count) if count else "–"


def _one_folder(name: str, places: Places, settings: Settings) -> Path | None:
    """The folder to remove: by name, or named in full."""
    if Path(name).is_absolute():
        return Path(name)
    found = find_in_stores(name, places, settings)
    if len(found) > 1:
        raise stop_on("store.several", name=name, places=", ".join(map(str, found)))
    return found[0] if found else None


def _confirm(names: list[str], needed: list[str], sure: bool, paint: Paint) -> None:
    if not sure and needed:
        _say_needed(needed, paint)
    ask_first(names, sure, paint)


def _say_needed(needed: list[str], paint: Paint) -> None:
    paint.say(Text(f"{len(needed)} of your runs need it to go on or to be exported as a whole model: "
                   f"{', '.join(needed[:5])}{' …' if len(needed) > 5 else ''}"))  # fmt: skip


def _remove_parts(left: Leftover, places: Places, settings: Settings) -> int:
    return remove_leftover(hub_access(places, settings), left)
