"""What the dataset doctor sees in a single text: what each check must find and what it must leave alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.dataset import Example, Message
from desktop.data.doctor.answers import is_empty, is_one_word, refusal_place, stands_in
from desktop.data.doctor.fixes import redact, show_where
from desktop.data.doctor.labels import spelling_key
from desktop.data.doctor.languages import language_of
from desktop.data.doctor.mojibake import is_garbled, mended
from desktop.data.doctor.personal import personal_places
from desktop.data.hashing import example_hash

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize("answer", ["", "  \n", "...", "…", "-", "--", "N/A", "n/a.", "None", "NULL", "TODO", "[empty]",
                                    "。", "“ ”", "\u200b", "無", "*" * 80, " " * 200])  # fmt: skip
def test_empty_answers(answer: str) -> None:
    assert is_empty(answer)


@pytest.mark.parametrize(
    "answer", ["no", "0", "👍", "C++", "is none", "ну", "我", "None of them.", "x" * 60, "12-3", "é"]
)
def test_answers_that_are_not_empty(answer: str) -> None:
    assert not is_empty(answer)


@pytest.mark.parametrize("answer", ["Yes", "yes.", "42", "Größe!", "don't", "да", "是", "twenty-one"])
def test_one_word(answer: str) -> None:
    assert is_one_word(answer)


@pytest.mark.parametrize("answer", ["Yes, of course", "", "我不知道这个问题的答案", '{"a":1}', "a_b", "👍", "ok " * 30])
def test_not_one_word(answer: str) -> None:
    assert not is_one_word(answer)


def test_an_answer_that_stands_in_the_prompt() -> None:
    long = "a sentence of some length that is said here " * 3
    assert stands_in(long, [f"Repeat this: {long} Thank you."])
    assert stands_in("a sentence of some length", ["Repeat: a sentence of some length."])
    assert not stands_in("too short", ["too short"])
    assert not stands_in(
        "the treaty of Westphalia", ["many words " * 50 + "the treaty of Westphalia " + "and more " * 50]
    )
    assert not stands_in("quite another sentence", ["a sentence of some length"])


@pytest.mark.parametrize(
    "answer",
    [
        "As an AI language model, I do not have feelings.",
        "I'm sorry, but I can't assist with that request.",
        "I’m sorry, but I cannot help you with that.",
        "I cannot fulfill this request.",
        "Sorry, I am unable to provide that.",
        "Als KI-Sprachmodell habe ich keine Meinung.",
        "Es tut mir leid, aber ich kann Ihnen dabei nicht helfen.",
        "En tant que modèle de langage, je ne peux pas voter.",
        "Je suis désolé, mais je ne peux pas répondre à cette question.",
        "Lo siento, pero no puedo ayudarte con eso.",
        "Como modelo de lenguaje, no tengo opiniones.",
        "作为一个人工智能语言模型，我没有感情。",
        "很抱歉，我无法提供这方面的信息。",
        "申し訳ありませんが、そのご質問にはお答えできません。",
        "AI言語モデルとして、私は意見を持っていません。",
    ],
)
def test_refusals(answer: str) -> None:
    place = refusal_place(answer)
    assert place and place[0] == 0
    assert show_where("answer.refusal", answer) == [place]


@pytest.mark.parametrize(
    "answer",
    [
        "I'm sorry to hear that your parcel is late.",
        "I’m sorry, but the shop closes at six.",
        "Sorry, I cannot find your order under this number.",
        "An AI language model predicts the next word.",
        "Es tut mir leid, dass Ihr Paket nicht angekommen ist.",
        "Als König regierte er dreißig Jahre.",
        "Je suis désolé pour ce retard.",
        "Lo siento mucho por el retraso.",
        "很抱歉给您带来不便，我们马上处理。",
        "申し訳ございません。すぐに交換いたします。",
        "She said: I'm sorry, but I can't assist with that.",
    ],
)
def test_no_refusals(answer: str) -> None:
    assert refusal_place(answer) is None


GARBLED: dict[str, str | None] = {
    "GrÃ¶ÃŸe": "Größe",
    "lâ€™Ã©tÃ©": "l’été",
    "ä½\xa0å¥½": "你好",
    "ПривÐµт, РџСЂРёРІРµС‚": None,
    "РџСЂРёРІРµС‚, РјРёСЂ": "Привет, мир",
    "voilÃ  le travail": "voilà le travail",
    "first line\nzweite Ã¼ber alles\nthird": "first line\nzweite über alles\nthird",
}
SOUND = [
    "Größe über Straße",
    "l’été à Noël",
    "Ñandú “señor” – ¿qué?",
    "Россия и Сибирь",
    "Сівік і Рівне",
    "你好，世界",
    "こんにちは",
    "100 € – 20 %",
    "Ærø ÅÄÖ",
    "Ελληνικά",
    "MANHÃ DE SOL, AMANHÃ NÃO",
    "√2 ± 5 µm",
    "ä“b”",
    "naïve café",
    "Đặt hàng ở Hà Nội",
]


@pytest.mark.parametrize(("garbled", "right"), GARBLED.items())
def test_garbled_letters_are_found_and_mended(garbled: str, right: str | None) -> None:
    assert is_garbled(garbled)
    assert right is None or mended(garbled) == right
    assert not is_garbled(mended(garbled))
    spans = show_where("text.mojibake", garbled)
    assert spans and all(not garbled[a:b].isascii() for a, b in spans)


@pytest.mark.parametrize("sound", SOUND)
def test_sound_letters_are_left_alone(sound: str) -> None:
    assert not is_garbled(sound) and mended(sound) == sound and show_where("text.mojibake", sound) == []


def test_languages_are_told_only_when_certain() -> None:
    assert language_of("Können Sie mir bitte sagen, wann meine Bestellung endlich ankommen wird?") == "de"
    assert language_of("Pourriez-vous me dire quand ma commande arrivera enfin chez moi, s’il vous plaît ?") == "fr"
    assert language_of("Please tell me when my order is going to arrive at last.") == "en"
    assert language_of("Guten Tag") == ""
    assert language_of('{"product": "Svenna Loft bed", "topic": "delivery", "urgency": "low", "id": 4711}') == ""
    assert language_of("```python\nfor item in range(10):\n    print(item, sum(values), end=' ')\n```") == ""
    assert language_of("SELECT name, city FROM users WHERE (age > 30 AND city = 'Rome') ORDER BY name;") == ""


PERSONAL = {
    "personal.email": ["Write to jane.doe@gmx.de.", "联系我user99@qq.com谢谢", "<o'neil+shop@mail.co.uk>"],
    "personal.phone": [
        "Call +49 30 901820-0 now",
        "(212) 867-5309",
        "415-867-5309",
        "Tel. 030 / 12 34 56 78",
        "电话：010-12345678",
        "Rufen Sie an, Telefon: (0711) 2345678.",
        "tél. 01 23 45 67 89",
        "+1 (415) 867-5309",
        "My phone number is 07911 123456",
    ],
    "personal.card": ["4111 1111 1111 1111", "card 5500-0055-5555-5559.", "378282246310005", "Karte: 6011000990139424"],
    "personal.iban": [
        "DE89 3704 0044 0532 0130 00",
        "IBAN GB82WEST12345698765432!",
        "FR14 2004 1010 0505 0001 3M02 606",
    ],
    "personal.secret": [
        "AKIAIOSFODNN7ABCDEFG",
        "token ghp_" + "aB3dE6gH9j" * 4,
        "sk-proj-" + "aB3dE6gH9j" * 4,
        "sk-" + "aB3dE6gH9j" * 5,
        "hf_" + "aBcDeFgHiJ" * 4,
        "xoxb-123456789012-abcdefGHIJKL",
        "AIza" + "aB3dE6gH9jK" * 3 + "xy",
        "password: hunter2go!",
        "Passwort lautet Sommer2024",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq\nabcdefgh\n-----END RSA PRIVATE KEY-----",
        "密码：abc98761x",
    ],
}
HARMLESS = [
    "user@example.com, a@b.test, you@yourdomain.com",
    "icon@2x.png and git@github.com:org/repo.git",
    "@property def x(self)",
    "call 555-0123 or (212) 555-0199 or +1 415 555 0100",
    "order 20241105-1234567",
    "2024-11-05 12:34:56.789012",
    "3.141592653589793238",
    "+3.14159265358",
    "ISBN 978-3-16-148410-0",
    "192.168.100.200:8080",
    "256 512 1024 2048 4096",
    "1,234,567,890",
    "4111 1111 1111 1112",
    "1234567812345678",
    "0000 0000 0000 0000",
    "DE89 3704 0044 0532 0130 01",
    "password: ********",
    "password = os.environ['PW1']",
    "Enter your password: then press 1",
    "sk-learn-contrib-package1",
    "password: your_password1",
    "The password is required.",
    "/photos/4111111111111111/",
    "call 911 in 1998-2001",
    "phone model 12",
    "x+1234567",
    "uuid 123e4567-e89b-12d3-a456-426614174000",
    "mobile 2024-10-11",
    "eyJhbGciOiJIUzI1NiJ9",
    "a = 4000123412341234123412",
    "AKIA is a prefix",
    "0.4111111111111111",
    "+1-2+3-4+5-6+7-8",
]


@pytest.mark.parametrize(("code", "found"), [(code, text) for code, texts in PERSONAL.items() for text in texts])
def test_personal_data_is_found_and_redacted(code: str, found: str) -> None:
    before = f"Hello. {found} Thank you, 12 times."
    assert {kind for _, _, kind in personal_places(before)} == {code}
    assert show_where(code, before)
    after = redact(code, Example((Message("user", before), Message("assistant", before)), before))
    assert personal_places(after.answer) == [] == personal_places(after.rejected)
    assert after.answer.startswith("Hello. ") and after.answer.endswith("12 times.")
    assert redact(code, after) == after


@pytest.mark.parametrize("harmless", HARMLESS)
def test_harmless_text_is_not_taken_for_personal_data(harmless: str) -> None:
    assert personal_places(harmless) == []


def test_numbers_as_they_are_dialled_at_home_are_found_beside_words_that_say_so() -> None:
    """`missed` and `taken` are what is known to go wrong: whoever mends it changes the word in the file."""
    lines = (ROOT / "tests" / "fixtures" / "phones.tsv").read_text(encoding="utf-8").splitlines()
    for kind, _, text in (line.split("\t") for line in lines):
        spans = [text[start:end] for start, end, code in personal_places(text) if code == "personal.phone"]
        assert len(spans) == (kind in ("phone", "taken")), (text, spans)
        if kind == "phone":  # all of it
            assert not set(text.replace(spans[0], "")) & set("0123456789"), (text, spans)


@pytest.mark.parametrize(("one", "two", "same"), [("Non-Profit", "nonprofit", True), ("very good.", "Very_Good", True),
    ("-1", "1", False), ("C++", "C", False), ("C#", "c#", True), ("1.5", "15", False), ("“yes”", "yes", True),
    ("+", "-", False), ("1-2", "12", False)])  # fmt: skip
def test_spelling_of_labels(one: str, two: str, same: bool) -> None:
    assert (spelling_key(one) == spelling_key(two)) is same


def test_hashes_tell_examples_apart() -> None:
    one = example_hash(["user", "assistant"], ["a", "b"])
    assert one == example_hash(("user", "assistant"), ("a", "b"), "", None)
    others = {
        example_hash(["user", "assistant"], ["a", "b "]),
        example_hash(["system", "assistant"], ["a", "b"]),
        example_hash(["user", "assistant"], ["a\x1fb", ""]),
        example_hash(["user", "assistant"], ["a", "b"], "c"),
        example_hash(["user", "assistant"], ["a", "b"], "", True),
        example_hash(["user", "assistant"], ["a", "b"], "", False),
    }
    assert len(others) == 6 and one not in others and 0 <= one < 1 << 64
