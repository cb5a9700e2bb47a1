"""Sentences about the engine's environment: which build was chosen, its set-up, its repair. Part of `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_FETCHED = "What was fetched is kept; going on starts from there."
_OLD_STAYS = "The engine in use, if there is one, stays as it is."

ENGINE_ROOM_SENTENCES: dict[str, Words] = {
    # -- which build, and why
    "family.card": Words(
        "PyTorch for CUDA {cuda}",
        "It fits the {card} (compute capability {capability}) and driver {driver}.",
    ),
    "family.card_unknown": Words(
        "PyTorch for CUDA {cuda}",
        "It fits driver {driver}. The driver did not tell what the {card} can compute.",
    ),
    "family.driver_newer_helps": Words(
        "PyTorch for CUDA {cuda}",
        "It fits the {card} (compute capability {capability}) and driver {driver}. A driver from {needed} on would "
        "take CUDA {better}, which is the one that is tried most.",
        "Update the driver when it suits you, then set the engine up anew.",
    ),
    "family.driver_too_old": Words(
        "PyTorch for the CPU, because the driver is too old",
        "Driver {driver} runs no build of PyTorch for the {card}; {needed} or newer is needed.",
        "Update the driver from {page}, then look again. Until then training uses the processor, which takes many "
        "times as long.",
    ),
    "family.card_too_old": Words(
        "PyTorch for the CPU, because the card is too old",
        "The {card} has compute capability {capability}; what training needs begins at {oldest}.",
        "Training uses the processor, which is right for small models and for trying things.",
    ),
    "family.no_card": Words(
        "PyTorch for the CPU",
        "No NVIDIA card that could be used was found.",
        "Training uses the processor, which is right for small models and for trying things.",
    ),
    "family.no_driver": Words(
        "PyTorch for the CPU",
        "The NVIDIA driver is not running, so its card cannot be used.",
        "If this PC has an NVIDIA card, install its driver from {page}, restart the PC, and look again.",
    ),
    # -- no engine, or a broken one
    "engine.not_set_up": Words(
        "The training engine is not set up yet",
        "Training, answering and exporting need PyTorch and a few libraries, which are fetched once.",
        "Set up the engine; the button leads there.",
        NOTHING_WRITTEN,
    ),
    "engine.broken": Words(
        "The training engine is damaged",
        "{path} is not there any more.",
        "Repair the engine in Settings, with “Install again”.",
        NOTHING_WRITTEN,
    ),
    "engine.in_use": Words(
        "The engine is in use",
        "A run, a chat or another job works with the engine in {path}.",
        "Let it end, or stop it, then try again.",
        NOTHING_WRITTEN,
    ),
    "engine.setup_busy": Words(
        "The engine is being set up already",
        "Another window or terminal works on it.",
        "Wait for it to finish, or pause it there.",
        NOTHING_WRITTEN,
    ),
    "engine.setup_died": Words(
        "The set-up ended unexpectedly",
        "Its process ended with code {code}. {cause}",
        "Go on with it; if it ends again, restart the PC and go on then.",
        f"{_FETCHED} {_OLD_STAYS}",
    ),
    "engine.nothing_to_go_on": Words(
        "There is no set-up to go on with",
        "None was begun, or it is done.",
        "Begin one with “Set up”.",
        NOTHING_WRITTEN,
    ),
    "engine.own": Words(
        "There is nothing to set up",
        "This is a clone: its engine is its own environment.",
        "Run “python3 packaging/dev.py setup” to bring it up to date.",
        NOTHING_WRITTEN,
    ),
    "engine.nothing_to_repair": Words(
        "There is no engine to repair",
        "None was set up here, or this is a clone, whose engine is its own environment.",
        "Set one up first; in a clone run “python3 packaging/dev.py setup”.",
        NOTHING_WRITTEN,
    ),
    # -- finding out what to fetch
    "engine.no_locks": Words(
        "This program does not say what its engine consists of",
        "{path} is missing or cannot be read: {cause}.",
        "Install the program again.",
        NOTHING_WRITTEN,
    ),
    "engine.no_build": Words(
        "There is no such build of PyTorch",
        "No build of PyTorch for {family} is known for {system}.",
        "Choose another one; the CPU build runs everywhere.",
        NOTHING_WRITTEN,
    ),
    "engine.no_wheel": Words(
        "A package cannot be had for this PC",
        "{place} has no file of {name} {version} for Python {python} on {system}.",
        "Try another index, or an offline bundle made for this PC.",
        NOTHING_WRITTEN,
    ),
    "engine.hash_not_ours": Words(
        "The index offers other files than it should",
        "{place} has {name} {version}, but with none of the {count} checksums that came with this program.",
        "Do not use this index. Leave the mirror empty to take PyPI itself, or use an offline bundle.",
        NOTHING_WRITTEN,
    ),
    "engine.index_page": Words(
        "The index does not have this package",
        "{host} says {status} to {page}.",
        "Check the address of the mirror, or leave it empty to take PyPI itself.",
        NOTHING_WRITTEN,
    ),
    "engine.index_strange": Words(
        "The index cannot be understood",
        "{host} answered to {page} with what is not a list of files: {cause}.",
        "Check the address of the mirror. Some networks answer with a page to log in; open a browser first.",
        NOTHING_WRITTEN,
    ),
    # -- reaching a server
    "engine.no_name": Words(
        "The server cannot be reached",
        "The name {host} could not be looked up: there seems to be no internet connection.",
        "Check the connection; in a company network a proxy may be needed. Then go on.",
        _FETCHED,
    ),
    "engine.no_connection": Words(
        "The server cannot be reached",
        "{host}: {cause}.",
        "Check the connection; in a company network a proxy may be needed. Then go on.",
        _FETCHED,
    ),
    "engine.proxy": Words(
        "The proxy does not let it through",
        "The proxy {proxy} answered to {host}: {cause}.",
        "Check the proxy's address, name and password.",
        _FETCHED,
    ),
    "engine.tls": Words(
        "The connection is not trusted",
        "{host} shows a certificate that this system does not trust: {cause}.",
        "Check date and time of this PC. In a company network its own certificate must be installed in the system.",
        _FETCHED,
    ),
    "engine.stalled": Words(
        "The server has stopped sending",
        "{host} sent nothing for {seconds} seconds, {tries} times in a row.",
        "Go on later, or use a mirror.",
        _FETCHED,
    ),
    "engine.broken_off": Words(
        "The download broke off",
        "{host} broke off {tries} times without sending anything new: {cause}.",
        "Check the connection, then go on.",
        _FETCHED,
    ),
    "engine.server": Words(
        "The server refuses",
        "{host} says {status} to {file}.",
        "Go on later, or use a mirror.",
        _FETCHED,
    ),
    "engine.wrong_hash": Words(
        "A file is not what it should be",
        "{file} from {host} arrived whole twice, but with another checksum than it must have.",
        "Do not use this server; something on the way changes files. Try another network or an offline bundle.",
        "The wrong file was removed; the others are kept.",
    ),
    "engine.wrong_size": Words(
        "A file is not what it should be",
        "{file} from {host} should have {want:size}, but the server says {have:size}.",
        "Try a mirror or an offline bundle.",
        _FETCHED,
    ),
    "engine.not_in_bundle": Words(
        "The folder does not hold everything",
        "{count} of {total} files are missing in {path}, such as {name}.",
        "Copy the whole bundle, or set up from the index.",
        NOTHING_WRITTEN,
    ),
    "engine.no_room": Words(
        "The engine does not fit on this drive",
        "{path} needs {need:size}; {free:size} are free.",
        "Make room, or choose a folder on another drive.",
        _FETCHED,
    ),
    # -- installing and verifying
    "engine.uv": Words(
        "The packages could not be installed",
        "The installer said: {cause}",
        "Try again. A virus scanner may hold files: wait a minute. If it happens again, let every file be checked "
        "first.",
        f"{_FETCHED} {_OLD_STAYS}",
    ),
    "engine.no_python": Words(
        "The program's own Python is not there",
        "{path} cannot be started: {cause}.",
        "Install the program again; the engine can be set up then.",
        _FETCHED,
    ),
    "engine.part_fails": Words(
        "The new engine does not work",
        "{part} cannot be loaded: {cause}.",
        "Let every file be checked and installed again. If it happens again, choose another build of PyTorch.",
        f"It is not used. {_OLD_STAYS}",
    ),
    "engine.no_cuda": Words(
        "The new engine does not see the graphics card",
        "PyTorch {torch} was chosen for {family}, but finds no card it can use: {cause}.",
        "Update the driver, restart the PC and go on; or choose the CPU build.",
        f"It is not used. {_OLD_STAYS}",
    ),
    "engine.wrong_family": Words(
        "Another build of PyTorch was installed than chosen",
        "It should be for {family}, and is {torch}.",
        "Let every file be checked and installed again, or choose another build of PyTorch.",
        f"It is not used. {_OLD_STAYS}",
    ),
    "engine.four_bit": Words(
        "4-bit arithmetic does not work with the new engine",
        "A product with 4-bit weights is off by {error} of the right one; {limit} is allowed.",
        "Update the driver and go on; or choose another build of PyTorch.",
        f"It is not used. {_OLD_STAYS}",
    ),
    "engine.verify_died": Words(
        "The new engine does not start",
        "Its check ended with code {code}. {cause}",
        "Let every file be checked and installed again. If it happens again, choose another build of PyTorch.",
        f"It is not used. {_OLD_STAYS}",
    ),
}
