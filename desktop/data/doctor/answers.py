"""What can be wrong with a single answer: nothing in it, one word, a refusal, a copy of the prompt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

SHORT = 30
"""Characters up to which an answer may count as empty or as one word."""
REFUSAL_REACH = 160
"""Characters at the beginning of an answer in which a refusal is looked for."""
COPY_LEAST = 20
COPY_LONG = 100
COPY_SHARE = 0.2
"""A shorter answer that stands in the prompt counts only when it is this share of it: a name or a date that is picked
out of a long text is the task itself."""

_FILLERS = frozenset(
    "n/a|na|none|null|nil|nan|todo|tbd|tba|undefined|empty|blank|placeholder|missing|no answer|no response"
    "|keine angabe|k. a|k.a|aucune réponse|sin respuesta|无|無|なし".split("|")
)
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*[.!?。！？]?")
_MARKS = frozenset("|=~^`<>+$")


def is_empty(answer: str) -> bool:
    """Whether an answer is only white space, punctuation, or a filler such as “n/a” or “TODO”. Emoji are content."""
    if len(answer) > SHORT:
        return not answer.strip() or (not answer[:200].strip("-_=.…* \t\r\n") and _only_marks(answer))
    bare = answer.strip(" \t\r\n.!-–—_…[](){}<>\"'*").casefold()
    return bare in _FILLERS or _only_marks(answer)


def is_one_word(answer: str) -> bool:
    """Whether an answer is a single word of at most 30 characters. Scripts without spaces: at most two characters."""
    if len(answer) > SHORT:
        return False
    bare = answer.strip()
    if not _WORD.fullmatch(bare):
        return False
    return bare.isascii() or len(bare) <= 2 or not any(_spaceless(letter) for letter in bare)


def stands_in(answer: str, before: Sequence[str]) -> bool:
    """Whether the whole answer stands in one of the turns before it, and is too long for a word picked out of it."""
    bare = answer.strip()
    if len(bare) < COPY_LEAST:
        return False
    return any(bare in turn and (len(bare) >= COPY_LONG or len(bare) >= COPY_SHARE * len(turn)) for turn in before)


def refusal_place(answer: str) -> tuple[int, int] | None:
    """Where a stock refusal stands at the very beginning of an answer; None when it does not begin with one."""
    match = _REFUSAL.match(answer, 0, REFUSAL_REACH)
    return match.span(1) if match else None


def _only_marks(text: str) -> bool:
    return all(letter in _MARKS or unicodedata.category(letter)[0] in "PZC" for letter in text)


def _spaceless(letter: str) -> bool:
    """Whether a letter belongs to a script written without spaces between words."""
    return "\u0e00" <= letter <= "\u0eff" or "\u1000" <= letter <= "\u109f" or "\u2e80" <= letter <= "\u9fff"


# The phrases that assistants of the last years begin their refusals with. “I'm sorry to hear that” is no refusal, so a
# sentence of regret counts only together with what is refused.
_HELP_EN = (
    r"(?:assist|help|fulfil+|comply|provide|generate|create|write|answer|engage|discuss|support|do that|continue"
    r"|participate|produce|share|offer|complete)"
)
_REFUSAL = re.compile(
    r"""[\s"'“„«「*]*("""
    + "|".join(
        (
            r"as an? (?:ai|artificial intelligence|large language model|language model)\b[^.!?\n]{0,60}",
            r"i(?:['’]m| am) (?:just |only )?an? (?:ai|artificial intelligence|large language|language model)\b",
            r"(?:i(?:['’]m| am) (?:very |so |truly )?sorry|sorry|i apologi[sz]e|my apologies|unfortunately)\b,?"
            r" ?(?:but )?(?:as an ai[^.!?\n]{0,40}?)?i(?:['’]m not able to| am not able to|['’]m unable to"
            r"| am unable to"
            rf"| can(?:not|['’]t| not)| won['’]t| will not| must decline)(?: be able to)? (?:\w+ )?{_HELP_EN}\b",
            r"i(?: can(?:not|['’]t)| won['’]t|['’]m unable to| am unable to|['’]m not able to| am not able to)"
            r" (?:assist|help you with th(?:at|is)|help with th(?:at|is)|fulfil+|comply)\b",
            # German
            r"als (?:ein )?(?:ki|künstliche intelligenz|sprachmodell|großes sprachmodell|ki-\w+)\b[^.!?\n]{0,60}",
            r"(?:es tut mir (?:sehr )?leid|tut mir leid|entschuldigung|leider),? ?(?:aber )?(?:ich )?kann (?:ich )?"
            r"(?:ihnen |dir |diese |dieser |dabei |dazu |das |dem )*(?:\w+ ){0,2}?(?:nicht|keine)\b",
            # French
            r"en tant qu['’](?:ia|intelligence artificielle)\b[^.!?\n]{0,60}",
            r"en tant que (?:modèle de langage|modèle linguistique|grand modèle)[^.!?\n]{0,60}",
            r"(?:je suis (?:vraiment )?désolée?|désolée?),? ?(?:mais )?je ne (?:peux|suis pas en mesure)(?: pas)?\b",
            # Spanish
            r"como (?:una? )?(?:ia|inteligencia artificial|modelo de lenguaje|modelo de ia)\b[^.!?\n]{0,60}",
            r"(?:lo siento|lo lamento),? ?(?:pero )?no puedo (?:ayudar|proporcionar|cumplir|generar|crear|responder"
            r"|asistir|ofrecer|escribir)\w*",
            # Portuguese, Italian
            r"como (?:uma? )?(?:modelo de linguagem|inteligência artificial)\b[^.!?\n]{0,60}",
            r"(?:desculpe|sinto muito|lamento),? ?(?:mas )?não posso (?:ajudar|fornecer|gerar|criar|responder)\w*",
            r"(?:in quanto|come) (?:ia|intelligenza artificiale|modello linguistico|modello di linguaggio)\b",
            r"(?:mi dispiace|spiacente),? ?(?:ma )?non posso (?:aiutar|fornir|generar|crear|risponder)\w*",
            # Chinese
            r"作[为為]一?[个個名位款]?(?:ai|人工智[能慧]|大?型?[语語]言模型|大模型)[^。！\n]{0,30}",
            r"(?:很?抱歉|对不起|對不起|非常抱歉)[，,]? ?(?:但是?)?我?(?:无法|無法|不能|没办法)"
            r"(?:为您|為您|帮您|向您|满足|提供|回答|协助|帮助|生成|完成)[^。！\n]{0,30}",
            # Japanese
            r"(?:私は)?(?:ai(?:言語モデル)?|人工知能|大規模言語モデル|言語モデル)(?:として|である私|アシスタントとして)[^。！\n]{0,30}",
            r"(?:大変)?(?:申し訳(?:ありません|ございません)|すみません|ごめんなさい)(?:が)?[、,。]?[^。！\n]{0,40}?"
            r"(?:お答え|お手伝い|ご要望|提供|対応|回答|お応え)[^。！\n]{0,12}?(?:できません|できかねます|いたしかねます)",
        )
    )
    + ")",
    re.IGNORECASE,
)
