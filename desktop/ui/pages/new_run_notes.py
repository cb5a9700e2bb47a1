"""What New run says above its steps: a model that is not here yet, one that does not match, a run that is repeated."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.models import ModelSpec
from desktop.core.problems import Problem
from desktop.core.recipe import Recipe
from desktop.services.hub import Downloads
from desktop.services.retraining import Earlier, changes
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.run.recipe import value_text
from desktop.ui.texts import size_text
from desktop.ui.value_words import meaning_text
from desktop.ui.wording import words_of


class Note(MessageStrip):
    """A strip that stays while what it says holds; said again, it does not come in again."""

    def tell(self, level: Level, sentence: str, detail: str = "", first: str = "", second: str = "") -> None:
        """Say it, unless just that is said."""
        said = " ".join(part for part in (sentence, detail) if part)
        if self.isHidden() or self.accessibleName() != said:
            self.show_message(level, sentence, detail, first, second, closable=False)


class AbsentModel(Note):
    """A model that is not on this PC can be planned with, but not trained. The first button fetches it."""

    def show_model(self, repository: str, spec: ModelSpec | None, downloads: Downloads) -> None:
        """Say that the wanted model is not here, or coming; nothing without a `repository`. `spec` is what is planned
        with; None for a model that a recipe was made with, of which no more is known than where it came from."""
        if not repository:
            self.hide()
            return
        coming = next((item for item in downloads.items if item.repo == repository), None)
        if coming and coming.on_the_way:
            sentence = self.tr("{name} is being fetched; the run can start when it is here.").format(name=repository)
            self.tell("info", sentence)
            return
        sentence = self.tr("{name} is not on this PC yet.").format(name=repository)
        detail = self.tr("The recipe was made with it. Fetch it, or choose another base model.")
        if spec:
            detail = self.tr("Everything here is worked out from its exact shapes. It takes {size} to fetch.")
            detail = detail.format(size=size_text(spec.disk_bytes))
        self.tell("info", sentence, detail, self.tr("Fetch it"))


class Mismatch(Note):
    """A model that cannot learn from these examples. The first button leads to models, the second to examples."""

    def show_problem(self, problem: Problem | None) -> None:
        """Say why they do not match; nothing when they do."""
        if problem is None:
            self.hide()
            return
        words = words_of(problem)
        model, data = self.tr("Choose another model"), self.tr("Choose other examples")
        self.tell("warn", words.title, f"{words.cause} {words.remedy}", model, data)
        self.offer_more(problem.code)


class RepeatNote(Note):
    """A run that is repeated on another base model or with other examples. The first button gives that up, the second
    one keeps documents that were learned beside its examples, or leaves them out again."""

    def show_earlier(self, earlier: Earlier | None, now: Recipe | None, says: Sequence[Problem] = ()) -> None:
        """Say which run is repeated, and once all is chosen, what differs from it. `says` is what a recipe file tells
        of base model and examples."""
        if earlier is None:
            self.hide()
            return
        sentence, detail = self._words(earlier)
        if now is not None:
            different = [
                self.tr("{meaning}: {now} instead of {before}").format(
                    meaning=meaning_text(change.field),
                    now=value_text(change.field, change.after),
                    before=value_text(change.field, change.before),
                )
                for change in changes(earlier, now)
            ]
            detail = self.tr("Every value stays as it was.")
            if different:
                detail = self.tr("What differs: {changes}. Everything else stays.").format(changes="; ".join(different))
        told = [words_of(problem) for problem in says]
        documents, button = self._documents(earlier)
        detail = " ".join([*(f"{words.title}: {words.cause}" for words in told), *documents, detail])
        self.tell("info", sentence, detail, self.tr("Choose everything anew"), button)

    def _documents(self, earlier: Earlier) -> tuple[list[str], str]:
        """What becomes of documents that were learned beside the examples, and the button to have it otherwise."""
        beside = earlier.beside
        if beside is None:
            return [], ""
        if earlier.recipe.documents is not None:
            text, button = self.tr("The documents “{name}” are learned beside them again."), self.tr("Leave them out")
        elif beside.reference:
            text = self.tr("The documents “{name}” that were learned beside the examples are left out.")
            button = self.tr("Learn the documents again")
        else:
            text, button = self.tr("The documents “{name}” that were learned beside the examples are not here."), ""
        return [text.format(name=beside.name)], button

    def _words(self, earlier: Earlier) -> tuple[str, str]:
        """What is repeated, and what is asked for."""
        if earlier.file is not None:
            sentence = self.tr("The recipe “{name}” from the file {file}.")
            detail = self.tr("What is not here is asked for; every other value comes from the file.")
        elif earlier.asks == "data":
            sentence = self.tr("“{name}” again, with other examples.")
            detail = self.tr("Choose the examples; every other value stays as it was.")
        elif earlier.rate != 1.0:
            sentence = self.tr("“{name}” again, more gently, so that it forgets less.")
            detail = self.tr("Base model and examples stay as they were.")
        else:
            sentence = self.tr("“{name}” again, on another base model than {model}.")
            detail = self.tr("Choose the model; recipe and examples stay as they were.")
        return sentence.format(name=earlier.recipe.name, model=earlier.model.name, file=earlier.run), detail
