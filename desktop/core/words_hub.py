"""Sentences about the Hub: searching, describing, downloading, the token. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

PARTS_KEPT = "What has been downloaded so far is kept; the download goes on from there."

HUB_SENTENCES: dict[str, Words] = {
    # -- what was asked for
    "hub.address": Words(
        "This is not the address of a model",
        "“{text}” is neither a name like org/name nor the address of a model's page.",
        "Paste the address of the model's page, such as https://huggingface.co/org/name.",
    ),
    "hub.not_a_model": Words(
        "This is not the address of a model",
        "“{text}” leads to something else ({kind}).",
        "Paste the address of a model's page, such as https://huggingface.co/org/name.",
    ),
    "hub.not_found": Words(
        "There is no such model",
        "{endpoint} knows no model {repo}, or it is private.",
        "Check the spelling. For a private model, put a token of an account that may see it into Settings.",
        NOTHING_WRITTEN,
    ),
    "hub.no_revision": Words(
        "There is no such version of the model",
        "{repo} has no branch, tag or commit “{revision}”.",
        "Leave the version out to take the newest.",
        NOTHING_WRITTEN,
    ),
    "hub.disabled": Words(
        "This model was taken down", "The Hub does not hand out {repo} any more.", "Choose another model."
    ),
    # -- models that cannot be used
    "hub.gguf_only": Words(
        "This repository holds a model for chatting, not for training",
        "{repo} has only GGUF files, which are already reduced.",
        "Take the model they were made from{base}.",
        NOTHING_WRITTEN,
    ),
    "hub.adapter_only": Words(
        "This repository holds an adapter, not a model",
        "{repo} only has what was trained on top of another model.",
        "Take the model it belongs to{base}.",
        NOTHING_WRITTEN,
    ),
    "hub.no_config": Words(
        "This repository holds no language model that can be trained here",
        "{repo} has no config.json.",
        "Choose a model in the format of the transformers library.",
        NOTHING_WRITTEN,
    ),
    "hub.not_text": Words(
        "This model does not write text",
        "{repo} is of the kind {kind}; only models that go on with a text, read texts for labels or see images can be "
        "trained here.",
        "Choose a model for text generation.",
        NOTHING_WRITTEN,
    ),
    "hub.header_too_long": Words(
        "The model's weights cannot be trusted",
        "{path} says that its table of contents is {length:size} long; real models need a few megabytes at most.",
        "Choose another model.",
        NOTHING_WRITTEN,
    ),
    "hub.too_long": Words(
        "The Hub's answer is far too long",
        "{path} is longer than {most:size}, which no real model needs.",
        "Choose another model.",
        NOTHING_WRITTEN,
    ),
    "hub.no_hash": Words(
        "This download could not be checked",
        "For {file} of {repo} the server names no hash.",
        "Take the Hub itself instead of a mirror (Settings, “Hub address”).",
        NOTHING_WRITTEN,
    ),
    "hub.same_names": Words(
        "This repository cannot be stored safely",
        "{repo} has files whose names differ in capitals only.",
        "Choose another model.",
        NOTHING_WRITTEN,
    ),
    # -- access
    "hub.gated": Words(
        "This model asks you to accept its terms first",
        "{repo} is only handed out to accounts that have accepted its terms, and no token is set.",
        "1. Sign in and accept the terms at {page}. 2. Make a token of the kind “Read” at {tokens}. 3. Put it into "
        "Settings, “Hub token”.",
        NOTHING_WRITTEN,
    ),
    "hub.gated_refused": Words(
        "This model asks you to accept its terms first",
        "Your token is known, but its account may not have {repo} yet.",
        "Sign in and accept the terms at {page}; some makers look at each request, which can take days. A "
        "fine-grained token also needs the right to read gated repositories ({tokens}).",
        NOTHING_WRITTEN,
    ),
    "hub.forbidden": Words(
        "The Hub does not allow this",
        "{endpoint} refused {repo} (403).",
        "Check at {tokens} what your token may do.",
        NOTHING_WRITTEN,
    ),
    "hub.token_refused": Words(
        "The Hub does not know this token",
        "{endpoint} answered that the token is not a valid one; it may have been deleted or copied only in part.",
        "Make a new token of the kind “Read” at {tokens} and put it into Settings, “Hub token”.",
    ),
    "hub.endpoint": Words(
        "This is not the address of a Hub",
        "“{text}” is not an address such as https://huggingface.co, without name, password or question mark.",
        "Leave it empty to use the Hub itself.",
        "The address before it is kept.",
    ),
    "hub.open_line": Words(
        "The token would travel where others can read it",
        "{endpoint} is reached without encryption (http), so no token is sent there.",
        "Use an address that begins with https.",
        "Nothing was kept.",
    ),
    "hub.no_token": Words(
        "No token is set",
        "There is no token for {endpoint} in the keyring.",
        "Put one into Settings, “Hub token”.",
    ),
    "hub.token_form": Words(
        "This is not a token",
        "A token is one word of letters, digits and underscores, such as hf_….",
        "Copy it again from {tokens}.",
        "The token before it, if any, is kept.",
    ),
    "hub.no_keyring": Words(
        "The token cannot be kept on this PC",
        "This system has no keyring that is at work ({cause}), and a token is never written into a file.",
        "Use the token for this session only, or set up a keyring such as GNOME Keyring, KWallet or KeePassXC.",
        "Nothing was kept.",
    ),
    "hub.keyring": Words(
        "The system's keyring could not be used",
        "It answered: {cause}.",
        "Unlock the keyring and try again, or use the token for this session only.",
        "Nothing was changed.",
    ),
    # -- the way there
    "hub.offline": Words(
        "Tunesmith is set to work offline",
        "This needs {endpoint}, and nothing is fetched while “Work offline” is on.",
        "Switch it off in Settings (or HF_HUB_OFFLINE in the environment), or use a model on this PC.",
        PARTS_KEPT,
    ),
    "hub.dns": Words(
        "The Hub could not be found",
        "The name {host} could not be looked up: there seems to be no internet connection.",
        "Check the connection, and the Hub address in Settings.",
        PARTS_KEPT,
    ),
    "hub.connect": Words(
        "The Hub could not be reached",
        "{host} took no connection: {cause}.",
        "Check the connection and the firewall, then try again.",
        PARTS_KEPT,
    ),
    "hub.proxy": Words(
        "The proxy did not let this through",
        "The proxy {proxy} answered: {cause}.",
        "Check the proxy in Settings.",
        PARTS_KEPT,
    ),
    "hub.tls": Words(
        "The connection to the Hub is not safe",
        "With {host} no connection could be made that nobody else can read: {cause}.",
        "Check this PC's date. In a company network, its own certificate must be in the system's list (SSL_CERT_FILE).",
        PARTS_KEPT,
    ),
    "hub.stalled": Words(
        "The download came to a standstill",
        "{host} sent nothing for {seconds} seconds, several times in a row.",
        "Try again later.",
        PARTS_KEPT,
    ),
    "hub.broken_off": Words(
        "The connection broke off",
        "{host} ended the transfer early, several times in a row: {cause}.",
        "Try again.",
        PARTS_KEPT,
    ),
    "hub.too_many": Words(
        "The Hub asks for a pause",
        "{host} has had too many requests from this address and wants {seconds} seconds without one.",
        "Try again after that. With a token (Settings) the limit is higher.",
        PARTS_KEPT,
    ),
    "hub.server": Words(
        "The Hub has a problem of its own",
        "{host} answered with {status}.",
        "Try again later; status.huggingface.co says more.",
        PARTS_KEPT,
    ),
    "hub.strange": Words(
        "This is not a Hub",
        "{host} gave an answer that a Hub does not give: {cause}.",
        "Check the Hub address in Settings. In a hotel or company network, a sign-in page may stand in between.",
        PARTS_KEPT,
    ),
    # -- uploads
    "hub.repo_name": Words(
        "This cannot be the name of a repository",
        "“{text}” is not a name like my-model or my-account/my-model (letters, digits, hyphens, dots).",
        "Choose another name.",
        "Nothing was sent.",
    ),
    "hub.reads_only": Words(
        "This token may only read",
        "The token of {name} is of the kind “Read”; sending needs one that may write.",
        "Make a token of the kind “Write” at {tokens} and put it into Settings, “Hub token”.",
        "Nothing was sent.",
    ),
    "hub.may_not_write": Words(
        "The Hub does not allow this upload",
        "Your token may not write to {repo}.",
        "Check at {tokens} what it may do, or choose a name of your own account.",
        "Nothing was changed there.",
    ),
    "hub.not_sent": Words(
        "The upload did not get through",
        "{repo}: {reason}",
        "Try again; large files that arrived are not sent again.",
        "Nothing shows on the Hub until all files are there.",
    ),
    # -- downloads
    "hub.wrong_hash": Words(
        "A file arrived damaged",
        "{file} of {repo} is not what the Hub says it should be: {found} instead of {expected}.",
        "Download again; only this file is fetched anew.",
        "The other files are kept.",
    ),
    "hub.already_here": Words(
        "Another version of this model is already here",
        "{path} holds {repo} at commit {have}; this would be {commit}.",
        "Remove that one first, or choose another folder. Runs that were made with it need it to go on.",
        NOTHING_WRITTEN,
    ),
    "hub.folder_taken": Words(
        "There is something else in the model's place",
        "{path} is there already and was not downloaded by Tunesmith.",
        "Move it away, or choose another folder.",
        NOTHING_WRITTEN,
    ),
    "hub.busy": Words(
        "This model is already being downloaded",
        "Another window or command is fetching {repo} into the same place.",
        "Wait for it, or stop it there.",
        PARTS_KEPT,
    ),
    "hub.no_answer": Words(
        "The work with the Hub ended without an answer",
        "Its process ended with code {code}. {cause}",
        "Try again. If it happens again, report it.",
        PARTS_KEPT,
    ),
    # -- the store
    "store.unknown": Words(
        "There is no such model here",
        "No downloaded model is called “{name}”.",
        "Models lists those there are.",
        "Nothing was removed.",
    ),
    "store.several": Words(
        "This name stands for more than one model",
        "“{name}” lies in {places}.",
        "Give the whole folder.",
        "Nothing was removed.",
    ),
    "store.not_asked": Words(
        "Removing a model has to be confirmed",
        "Nobody can be asked here.",
        "Remove it under Models.",
        "Nothing was removed.",
    ),
}
