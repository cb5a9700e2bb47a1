"""Remedies as the command line says them, where the window has a button instead of a command.

Everything else a problem says is the same in both (`wording.py`). These are never translated, as all of the command
line.
"""

from __future__ import annotations

_RUN = "“tunesmith engine-setup run”"
_CHECK = "“tunesmith engine-setup run --check”"

TERMINAL_REMEDIES: dict[str, str] = {
    "engine.not_set_up": f"Set up the engine with {_RUN}, or in the window.",
    "engine.broken": "Repair the engine with “tunesmith engine-setup repair reinstall”, or in the window's settings.",
    "engine.nothing_to_go_on": f"Begin one with {_RUN}.",
    "engine.setup_busy": "Wait for it to finish, or pause it there with Ctrl+C.",
    "engine.no_connection": f"Check the connection; in a company network give a proxy with --proxy. {_RUN} goes on.",
    "engine.proxy": "Check the address, name and password that --proxy or the system's settings give.",
    "engine.stalled": f"Go on later with {_RUN}, or take a mirror with --mirror.",
    "engine.broken_off": f"Check the connection; {_RUN} goes on.",
    "engine.server": f"Go on later with {_RUN}, or take a mirror with --mirror.",
    "engine.no_room": "Make room, or choose a folder on another drive with --folder.",
    "engine.no_build": "Choose another one with --family; the CPU build runs everywhere.",
    "engine.uv": f"Go on with {_RUN}. A virus scanner may hold files: wait a minute. If it happens again, "
    f"{_CHECK} checks every file first.",
    "engine.part_fails": f"{_CHECK} checks every file and installs them again. If it happens again, choose "
    "another build of PyTorch with --family.",
    "engine.no_cuda": "Update the driver, restart the PC and go on; or take the CPU build with --family cpu.",
    "engine.wrong_family": "Give it up with “tunesmith engine-setup discard” and begin anew.",
    "run.none": "“tunesmith demo” trains the starter project.",
    "engine.four_bit": "Update the driver and go on; or choose another build of PyTorch with --family.",
    "engine.verify_died": f"{_CHECK} checks every file and installs them again. If it happens again, choose "
    "another build of PyTorch with --family.",
    "data.folder": "Add it as a dataset (“tunesmith datasets add”) and give the dataset's name.",
    "dataset.unknown": "“tunesmith datasets list” names those there are.",
    "dataset.no_fix": "“tunesmith datasets show {name}” says what there is to mend.",
    "run.unknown": "“tunesmith runs” lists them all.",
    "run.ambiguous": "Give the whole name from “tunesmith runs”.",
    "adapter.unknown": "“tunesmith adapters list” names those that are here.",
    "device.no_cuda": "Set the engine up for this card, or “device” to cpu; “tunesmith doctor” says what is there.",
    "device.no_bf16": "Set “precision” to fp16.",
    "advice.rung.ask_purpose": "Add --for know or --for speak.",
    "hub.gated": (
        "1. Sign in and accept the terms at {page}. 2. Make a token of the kind “Read” at {tokens}. 3. Keep it with "
        "“tunesmith models token set”."
    ),
    "hub.no_token": "Keep one with “tunesmith models token set”.",
    "hub.no_keyring": (
        "Use the token for this session only (--ask-token), or set up a keyring such as GNOME Keyring, KWallet or "
        "KeePassXC."
    ),
    "store.unknown": "“tunesmith models list” names those there are.",
    "store.not_asked": "Add --yes.",
    "chat.unknown": "“tunesmith models” and “tunesmith runs” list them.",
    "clean.running": "Wait until it has ended, or stop it with “tunesmith stop”.",
    "clean.queue": "Empty the queue first: “tunesmith queue”.",
    "export.unknown": "“tunesmith runs” and “tunesmith adapters list” name what is here.",
    "export.base_differs": (
        "Fetch {base} again with “tunesmith models get”. If these weights are meant, choose them with “tunesmith "
        "adapters base”."
    ),
    "export.base_unknown": "Fetch or add the model that it was made for; “tunesmith adapters base” chooses it.",
    "recipe_file.not_one": "Choose a file that “Save recipe” has written. A plain recipe is for “tunesmith train”.",
    "recipe.epochs_or_steps": "Keep exactly one of “epochs” and “steps”.",
    "recipe.fp16_on_cpu": "Set “precision” to bf16 or fp32 on the CPU.",
    "recipe.streaming_needs_nf4": "Set “quantisation” to nf4, or “streaming” to false.",
    "recipe.nothing_held_out": "Set “held_out_share” above 0, give “held_out”, or set “compare_examples” to 0.",
    "recipe.answer_longer_than_context": "Lower “answer_tokens”, or raise “context_length”.",
    "recipe.head_needs_labels": "Set “objective” to labels, multi_label, number or images, or choose another method.",
    "recipe.method_needs_16_bits": "Set “quantisation” to none, or choose the method lora.",
    "recipe.only_with_lora": "Leave it out, or choose the method lora.",
    "recipe.general_only_writing": "Set “general_share” to 0.",
    "data.only_images": "Set “objective” to images and choose an image model.",
    "model.encoder_cannot_write": "Set “objective” to labels, multi_label or number, or choose a model that writes.",
    "evidence.no_prompt": "Try zero_shot or fixed.",
}
