"""Whatever stands in logs, recipes and problems: no key, no path, no name and no row of data gets into a report."""

from __future__ import annotations

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.core.problems import Problem
from desktop.core.recipe import recipe_from
from desktop.core.scrubbing import GRAM, SHORT, STRIDE, Private, holding_rows, scrub
from desktop.core.support import Section, problem_section, recipe_section, report_text, safe_lines
from desktop.core.wording import SENTENCES

letters = st.characters(codec="utf-8", categories=("L", "N"))
words = st.text(letters, min_size=1, max_size=12)
long_words = st.text(letters, min_size=6, max_size=12)
around = st.sampled_from(
    [
        "{}", "cannot open {}", "{}: permission denied", 'File "{}", line 3, in main', "'{}' is missing",
        "PATH=/usr/bin:{}:x", "at {} and at {}", "({})", "file={}", "-I{}", "\t{}\n", "E {} x",
    ]
)  # fmt: skip
folders = st.text(
    st.characters(codec="utf-8", categories=("L", "N"), include_characters=" -_.'&(),"), min_size=1, max_size=15
)
printed = st.text(st.characters(codec="utf-8", exclude_categories=("C",)), min_size=SHORT, max_size=80)
tokens = st.builds(
    "{}{}".format,
    st.sampled_from(["hf_", "sk-", "ghp_", "github_pat_", "AKIA", "glpat-", "eyJ"]),
    st.text(string.ascii_letters + string.digits, min_size=16, max_size=60),
)
beside = st.sampled_from(["{}", "token {}", "Authorization: Bearer {}", "HF_TOKEN={}", '"api_key": "{}"', "https://x.y/?t={}",
                          "https://me:{}@pypi.org/simple", "({})", "{}.", "password: {}", "login {}@host"])  # fmt: skip


def homes(user: str) -> list[str]:
    return [f"/home/{user}", f"C:\\Users\\{user}", f"/Users/{user}", f"D:\\Daten\\{user}"]


@given(user=folders.map(str.strip), rest=folders, style=st.integers(0, 3), text=around, how=st.integers(0, 2))
def test_no_home_and_nothing_below_it(user: str, rest: str, style: int, text: str, how: int) -> None:
    assume(len(user) > 2 and user.strip("."))
    home = homes(user)[style]
    slash = "\\" if "\\" in home else "/"
    path = f"{home}{slash}{rest}"
    shown = [path, path.replace("\\", "/"), path.replace("\\", "\\\\")][how]
    found = scrub(text.replace("{}", shown), Private(homes=(home,), users=(user,)))
    assert home not in found and shown not in found
    assert f"{slash}{rest}" not in found or len(rest.strip()) < 3


@given(folder=words, file=words, text=around, drive=st.sampled_from(["/", "D:\\", "\\\\nas\\", "~/", "/mnt/"]))
def test_no_path_anywhere_else(folder: str, file: str, text: str, drive: str) -> None:
    slash = "\\" if "\\" in drive else "/"
    assume(len(folder) > 3 and len(file) > 3 and folder not in f"{text}<path>" and file not in f"{text}<path>")
    found = scrub(text.replace("{}", f"{drive}{folder}{slash}{file}.csv"), Private())
    assert folder not in found and file not in found


@given(token=tokens, text=beside)
def test_no_key_of_a_known_kind(token: str, text: str) -> None:
    assert token not in scrub(text.replace("{}", token), Private())


@given(
    token=st.text(string.ascii_letters + string.digits, min_size=32, max_size=64),
    text=st.sampled_from(["{}", "key {}", "id={}", "a {} b", "({})"]),
)
def test_no_long_word_that_may_be_a_key(token: str, text: str) -> None:
    assume(any(letter.isdigit() for letter in token) and any(letter.isalpha() for letter in token))
    assert token not in scrub(text.replace("{}", token), Private())


@given(
    secret=st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=4, max_size=30), text=beside
)
def test_no_key_that_is_known_here(secret: str, text: str) -> None:
    assume(secret not in text.replace("{}", "") and secret not in scrub(text, Private()) and secret not in "<secret>")
    assert secret not in scrub(text.replace("{}", secret), Private(secrets=(secret,)))


@given(user=words, text=st.sampled_from(["{}", "run by {}.", "{}@pc", "by_{}_at", "{}-pc", "({})", "user={}"]))
def test_no_name(user: str, text: str) -> None:
    assume(user.casefold() not in text and user.casefold() not in "secret mail path long word host")
    found = scrub(text.replace("{}", user), Private(users=(user,)))
    assert user not in found.replace("<user>", "")


@given(st.text(max_size=300))
def test_any_text_is_taken_and_what_was_taken_out_stays_out(text: str) -> None:
    private = Private(homes=("/home/anna",), users=("anna",), secrets=("pa$$word",), roots={"/usr/lib/x": "<program>"})
    once = scrub(text, private)
    assert "pa$$word" not in once and "/home/anna" not in once
    assert scrub(once, private).count("<") >= once.count("<") - 1


@given(
    rows=st.lists(printed, min_size=1, max_size=5),
    where=st.integers(0, 4),
    before=st.sampled_from(["ValueError: ", "KeyError: ", "", "RuntimeError: cannot use ", "print "]),
)
def test_no_row_of_the_data(rows: list[str], where: int, before: str) -> None:
    row = rows[where % len(rows)]
    assume(len(" ".join(row.split())) >= SHORT and row.strip() not in before)
    told = safe_lines(["Traceback (most recent call last):", f"{before}{row}"], rows)
    assert row.strip() not in "\n".join(told)
    assert row.strip() not in "\n".join(safe_lines([f"{before}{row}"], None))


@given(
    row=st.text(string.ascii_lowercase + "  ", min_size=60, max_size=200),
    begin=st.integers(0, 30),
    length=st.integers(GRAM + STRIDE, 30),
)
def test_no_piece_of_a_longer_row(row: str, begin: int, length: int) -> None:
    row = " ".join(row.split())
    piece = row[begin : begin + length]
    assume(len(piece.strip()) >= GRAM + STRIDE)
    assert holding_rows(["nothing of it", f"RuntimeError: strange thing {piece} in here"], ["other", row]) == {1}


@given(name=long_words, data=long_words, model=long_words)
def test_a_recipe_keeps_its_numbers_and_no_words(name: str, data: str, model: str) -> None:
    name, data, model = f"ZQ{name}", f"ZQ{data}", f"ZQ{model}"  # no words of ours
    recipe = recipe_from({"name": name, "model": f"/m/{model}", "data": f"C:\\d\\{data}.csv", "steps": 123, "rank": 48})
    text = report_text([recipe_section(recipe, {"org/public"})], Private())
    assert not any(word in text for word in (name, data, model))
    assert "rank" in text and "48" in text and "123" in text


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_problem_keeps_its_code_and_numbers_and_no_words(code: str) -> None:
    values = {
        "path": "/home/anna/x",
        "name": "Customer mails of Anna",
        "cause": "not 'Customer mails of Anna'",
        "count": 7,
    }
    private = Private(homes=("/home/anna",), users=("Anna",))
    text = report_text([problem_section("Problem", Problem(code, values))], private)
    assert code in text and "7" in text
    assert "/home" not in text and "anna" not in text.casefold().replace("<user>", "")
    if not code.startswith(("engine.", "family.", "updates.", "crash.")):
        assert "Customer mails" not in text


def test_what_helps_stays() -> None:
    lines = [
        "Traceback (most recent call last):",
        '  File "/opt/tunesmith/program/desktop/engine/train.py", line 12, in main',
        '  File "/home/anna/.venv/lib/python3.11/site-packages/torch/nn/modules/linear.py", line 134, in forward',
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has 7.79 GiB",
        "OSError: [Errno 28] No space left on device: '/home/anna/x'",
        "ImportError: libcudart.so.13: cannot open shared object file: No such file or directory",
    ]
    private = Private(homes=("/home/anna",), users=("anna",), roots={"/opt/tunesmith/program": "<program>"})
    text = report_text([Section("Log", lines=safe_lines(lines, None))], private)
    for kept in (
        '"<program>/desktop/engine/train.py", line 12, in main',
        '"<packages>/torch/nn/modules/linear.py", line 134, in forward',
        "CUDA out of memory. Tried to allocate 2.00 GiB", "[Errno 28] No space left on device", "libcudart.so.13",
    ):  # fmt: skip
        assert kept in text, text


@given(
    company=st.from_regex(r"[a-z]{3,10}\.[a-z]{3,10}\.(de|com)", fullmatch=True), port=st.sampled_from(["", ":8080"])
)
def test_no_host_of_a_company(company: str, port: str) -> None:
    values = {
        "host": f"{company}{port}",
        "cause": f"cannot reach https://{company}{port}/simple",
        "page": f"http://{company}",
    }
    text = report_text([problem_section("Problem", Problem("engine.no_connection", values))], Private())
    assert company not in text
    assert "pypi.org" in report_text([problem_section("P", Problem("engine.server", {"host": "pypi.org"}))], Private())


@pytest.mark.parametrize("code", ["engine.fault", "engine.card_fault", "engine.no_answer"])
def test_the_cause_of_a_fault_that_nobody_foresaw_is_not_told(code: str) -> None:
    cause = "CSV parse error: Expected 3 columns, got 4: Mrs Miller is ill,12.3.1980,red,blue"
    told = report_text(
        [problem_section("What stopped it", Problem(code, {"kind": "ArrowInvalid", "cause": cause}))], Private()
    )
    assert "Miller" not in told and "1980" not in told and code in told and "ArrowInvalid" in told
