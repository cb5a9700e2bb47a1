"""Messages of libraries, the system and drivers that people meet often, in plain words.

What a library says is English and names its own parts. Where it stands in a problem's sentence, the window says the
phrase instead, in its own language; whatever is not here is quoted as the original message. The phrases belong to
`core/words_values.py`, which has those of the system as they stand.
"""

from __future__ import annotations

import re

SAID_IN = frozenset(("cause",))
"""The places of sentences in which a library may speak."""


def _status(codes: str) -> str:
    """How clients write a status of HTTP: ``404 Client Error``, ``Client error '404 …'``, ``HTTP Error 404``."""
    return rf"(?:^|error[ :]+'?|status(?: code)?[ :]+)(?P<status>{codes})\b"


DAMAGED = "the file is damaged or not complete"
TRANSLATED_FROM: tuple[tuple[str, str], ...] = (
    # the drive
    (r"no space left|not enough space on the disk|StorageFull|WinError 112\b", "No space left on device"),
    (r"disk quota exceeded", "Disk quota exceeded"),
    (r"read-only file system", "Read-only file system"),
    (r"used by another process|WinError 32\b", "another program is using the file"),
    (r"permission denied|access is denied|WinError 5\b", "Permission denied"),
    (r"no such file or directory|cannot find the (?:file|path)|WinError [23]\b", "No such file or directory"),
    (r"too many open files", "too many files are open at once"),
    (r"input/output error", "Input/output error"),
    # the network
    (r"connection refused|actively refused|WinError 10061\b", "Connection refused"),
    (r"connection reset|forcibly closed|WinError 10054\b", "Connection reset by peer"),
    (r"network is unreachable|no route to host|unreachable (?:host|network)", "Network is unreachable"),
    (
        r"name or service not known|name resolution|nodename nor servname|getaddrinfo failed|no address associated",
        "the name of the server could not be looked up",
    ),
    (r"certificate has expired", "the server's certificate has expired"),
    (r"certificate is not yet valid", "the server's certificate is not valid yet; is the clock of this PC right?"),
    (r"hostname mismatch|certificate is not valid for", "the server's certificate belongs to another server"),
    (
        r"certificate verify failed|CERTIFICATE_VERIFY_FAILED|self[- ]signed certificate",
        "this system does not trust the server's certificate",
    ),
    (r"timed out|timeout was reached|WinError 10060\b", "timed out"),
    (r"handshake failure|wrong version number|EOF occurred in violation", "no secure connection came about"),
    (r"all connection attempts failed|max retries exceeded", "no connection came about"),
    (
        r"server disconnected|peer closed connection|incompleteread|connection broken|remote end closed|broken pipe",
        "the other side ended the connection early",
    ),
    (_status("401"), "the server wants to know who asks (401)"),
    (_status("403"), "the server does not allow it (403)"),
    (_status("404"), "the server does not have it (404)"),
    (_status("407"), "the proxy wants a name and a password (407)"),
    (_status("429"), "the server was asked too often (429)"),
    (_status(r"5\d\d"), "the server itself has trouble ({status})"),
    # the card and the memory
    (r"CUDA out of memory|CUDA error: out of memory|CUBLAS_STATUS_ALLOC_FAILED", "the graphics memory is full"),
    (r"no kernel image is available", "this build of PyTorch has no code for this graphics card"),
    (r"driver version is insufficient|NVIDIA driver on your system is too old", "the graphics driver is too old"),
    (
        r"no CUDA GPUs are available|Found no NVIDIA driver|no CUDA-capable device",
        "no graphics card that can be used was found",
    ),
    (r"not compiled with CUDA", "this build of PyTorch is the one for the processor"),
    (
        r"illegal memory access|device-side assert|unspecified launch failure|uncorrectable ECC|CUDA error: unknown",
        "the graphics card or its driver met a fault",
    ),
    (
        r"can(?:no|')t allocate memory|std::bad_alloc|unable to allocate|MemoryError",
        "this PC's memory is not enough",
    ),
    # files
    (r"deserializing header|header ?too ?(?:large|small)|MetadataIncompleteBuffer", DAMAGED),
    (r"not a zip file|bad CRC-32|bad magic number|magic bytes not found|file is too small", DAMAGED),
    (r"image file is truncated|broken data stream", DAMAGED),
    (r"cannot identify image file", "it is no picture that can be read here"),
    (r"codec can't decode|invalid utf-8|invalid unicode", "it is no text in UTF-8"),
    (
        r"JSON is malformed|trailing characters|(?:property name enclosed|expecting value).*line \d+|"
        r"(?:key must be|expected value|expected ident|expected `.`).* at line \d+",
        "it is not JSON",
    ),
    (
        r"expected `(?P<wanted>[^`]+)`, got `(?P<found>[^`]+)`.*at `(?P<where>[^`]+)`",
        "{where} is {found}, not {wanted}",
    ),
    (r"expected `(?P<wanted>[^`]+)`, got `(?P<found>[^`]+)`", "it is {found}, not {wanted}"),
    (r"no module named '?(?P<name>[\w.]+)", "the Python package {name} is missing"),
)
"""What a message holds, and the phrase that is said for it; the first that fits counts."""
LIBRARY_PHRASES = tuple(dict.fromkeys(phrase for _, phrase in TRANSLATED_FROM))
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE | re.DOTALL), phrase) for pattern, phrase in TRANSLATED_FROM)


def plain_of(message: str) -> tuple[str, dict[str, str]] | None:
    """The phrase for a library's message, and what stands in its places; None for one that is not known."""
    for pattern, phrase in _COMPILED:
        if found := pattern.search(message):
            return phrase, found.groupdict()
    return None
