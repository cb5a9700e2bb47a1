"""Sentences about files and their rows: what could not be read, and why. Part of the table in `wording.py`.

What a reader says of a file or row has a title and a cause; what exactly it was stands beside it as a detail.
"""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

FILE_SENTENCES: dict[str, Words] = {
    "dataset.damaged": Words(
        "The dataset's own copy is damaged",
        "{path}: {cause}.",
        "Read the files again; they are untouched.",
        NOTHING_WRITTEN,
    ),
    # -- whole files, or the rest of them
    "file.missing": Words("Not there", "the file is not there any more", "Put it back, or choose it again."),
    "file.unreadable": Words("Cannot be read", "the file, or the rest of it, cannot be read", "Open and save it anew."),
    "file.unknown_kind": Words(
        "Not a kind of file that can be learnt from",
        "the file is neither text nor a table nor a document known here",
        "Take JSON Lines, JSON, CSV, Parquet, Excel, text, Markdown, HTML, PDF, Word or EPUB files.",
    ),
    "file.empty": Words("Nothing in it", "there is no row and no text in the file"),
    "file.password": Words(
        "Locked with a password", "the file is protected", "Open it and save a copy without a password."
    ),
    "file.bomb": Words(
        "Unpacks to far too much",
        "it would unpack to more than a hundred times its size (and 200 MB)",
        "If you trust it, unpack it yourself and take what is inside.",
    ),
    "file.too_many": Words("Too many files", "there are more files than are taken at once", "Take fewer at a time."),
    "folder.too_many": Words("Too many folders", "there are more folders than are looked through", "Take fewer."),
    "file.nested_archive": Words(
        "An archive within an archive", "archives are unpacked one level deep", "Unpack the inner one first."
    ),
    "file.too_large": Words(
        "Too large to be read in one piece",
        "a file of this kind has to fit into memory as a whole",
        "Split it, or save it as JSON Lines, CSV or Parquet.",
    ),
    "file.too_deep": Words("Nested too deeply", "elements lie in each other by the thousand; the rest is not read"),
    "file.cut_short": Words(
        "Ends too early", "the file breaks off, as after a download that was not finished", "Get it again."
    ),
    "file.changed": Words("Changed while it was read", "the file became another one meanwhile", "Read it again."),
    "file.not_json": Words("Not JSON", "the file begins like JSON but is not"),
    "file.unsafe_xml": Words(
        "Declares names of its own", "a part of the file declares entities, which can be made to fill the memory"
    ),
    "file.bytes_columns": Words("Columns of bytes are not read", "pictures, sounds and other bytes are no text"),
    # -- rows
    "row.repeated_key": Words(
        "A key stands twice", "one key stands twice in the same object, and only one of its values could be kept"
    ),
    "file.repeated_key": Words(
        "A key stands twice", "one key stands twice in the same object, and only one of its values could be kept"
    ),
    "row.too_long": Words("Too long", "this line is longer than any row should be"),
    "row.mail": Words("A mail without text", "nothing that somebody wrote could be read in this mail"),
    "row.title": Words(
        "Not a row of the table", "this line is a title above the table, or the names of its columns once more"
    ),
    "row.columns": Words("Other columns", "this row does not have the columns of the first one"),
    "row.encoding": Words("Not readable text", "some bytes are no text in the file's encoding"),
    "row.nul": Words("NUL bytes", "this row holds NUL bytes, which no text does"),
    "row.open_quote": Words("A quotation mark stays open", "a quotation mark is opened here and never closed"),
    "row.rest_not_json": Words("Not JSON from here on", "the list cannot be read beyond the rows before this one"),
    "row.value": Words("A value that cannot be read", "a value of this row cannot be taken over"),
    "row.page_no_text": Words("A page without text", "the page is empty or only a picture; letters in it are not read"),
    "row.page_unreadable": Words("A page that cannot be read", "the page is damaged"),
    "row.chapter_no_text": Words("A chapter without text", "there is no text in this chapter"),
    "row.chapter_unreadable": Words("A chapter that cannot be read", "the chapter is missing or damaged"),
}
