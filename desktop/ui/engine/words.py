"""The engine and its set-up in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.engine_room import EngineManifest, EnginePlan, EngineStep, Numbers, SetupState, Source
from desktop.core.families import FAMILIES, Family
from desktop.ui.texts import count_text, left_text, size_text

STEPS: tuple[EngineStep, ...] = ("resolving", "downloading", "installing", "verifying")
"""In the order in which they come."""


def tr(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("engine", text)


def step_names() -> list[str]:
    """The steps as they are listed."""
    return [tr("Look up"), tr("Fetch"), tr("Install"), tr("Check")]


def step_now(step: EngineStep) -> str:
    """What the set-up is doing, within a line."""
    texts: dict[EngineStep, str] = {
        "resolving": tr("looking up what is needed"),
        "downloading": tr("fetching"),
        "installing": tr("installing"),
        "verifying": tr("checking that it can train"),
        "ready": tr("ready"),
    }
    return texts[step]


def numbers_text(step: EngineStep, numbers: Numbers) -> str:
    """How far a step is: bytes, rate and time left while fetching, packages while installing."""
    if step == "downloading" and numbers.total:
        done = tr("{done} of {total}").format(done=size_text(numbers.got), total=size_text(numbers.total))
        rate = tr("{rate} a second").format(rate=size_text(numbers.rate)) if numbers.rate else ""
        return " · ".join(filter(None, (done, rate, left_text(numbers.seconds_left))))
    if step == "installing" and numbers.total:
        counted = tr("{done} of {total} packages")
        return counted.format(done=count_text(numbers.got), total=count_text(numbers.total))
    return ""


def come_from(source: Source) -> str:
    """Where the packages come from, and what else there is to know before they are had."""
    if source.folder:
        return tr(
            "Training needs PyTorch and a few libraries. They are taken from a folder on this PC and checked; nothing "
            "is fetched. Everything else works meanwhile."
        )
    if source.mirror or source.torch_mirror:
        return tr(
            "Training needs PyTorch and a few libraries. They are fetched once, from the index that you set, and "
            "checked. Everything else works meanwhile."
        )
    return tr(
        "Training needs PyTorch and a few libraries. They are fetched once, from their makers' own index, and "
        "checked. Everything else works meanwhile."
    )


def checked_text(plan: EnginePlan, source: Source) -> str:
    """How many packages there are, and what each is checked against."""
    count, names = count_text(len(plan.wheels)), ", ".join(wheel.name for wheel in plan.unknown)
    if not names:
        return tr("{count} packages, each checked against the list that came with this program.").format(count=count)
    if source.folder:
        text = tr(
            "{count} packages, checked against the list that came with this program, except {names}: taken as the "
            "folder has it, so let it be a folder you trust."
        )
    else:
        text = tr(
            "{count} packages, checked against the list that came with this program, except {names}: checked against "
            "what the index says."
        )
    return text.format(count=count, names=names)


def cuda_of(family: Family) -> str:
    """The version of CUDA of a family, as in 13.0; nothing for the processor's."""
    return f"{family[2:-1]}.{family[-1]}" if family.startswith("cu") else ""


def family_text(family: Family) -> str:
    """A family in plain words."""
    cuda = cuda_of(family)
    return tr("PyTorch for NVIDIA cards, CUDA {cuda}").format(cuda=cuda) if cuda else tr("PyTorch for the processor")


def family_in_short(family: Family) -> str:
    """What a family computes on, within a sentence."""
    cuda = cuda_of(family)
    return tr("CUDA {cuda}").format(cuda=cuda) if cuda else tr("processor")


def families() -> list[Family]:
    """All families, newest first, the processor's last."""
    return [*(needs.family for needs in FAMILIES), "cpu"]


def version_text(torch: str) -> str:
    """The version of PyTorch without its family: 2.13.0."""
    return torch.split("+")[0]


def ready_text(manifest: EngineManifest) -> str:
    """The engine in use, in one line: ``PyTorch 2.13.0, CUDA 13.0, RTX 4070``."""
    where = family_in_short(manifest.family)
    card = manifest.verified.card.removeprefix("NVIDIA ").removeprefix("GeForce ")
    return ", ".join(filter(None, (f"PyTorch {version_text(manifest.torch)}", where, card)))


def takes_text(plan: EnginePlan) -> str:
    """What a set-up takes, in one line: what is to be fetched and how long that takes."""
    if not plan.download:
        return tr("Nothing is to be fetched. It takes {time}.").format(time=about_text(plan.seconds))
    return tr("{size} to fetch, {time} on a line of 50 Mbit/s.").format(
        size=size_text(plan.download), time=about_text(plan.seconds)
    )


def about_text(seconds: float) -> str:
    """An expected time within a sentence."""
    if seconds < 55:
        return tr("less than a minute")
    if seconds < 5400:
        return tr("about {minutes} min").format(minutes=count_text(max(1, round(seconds / 60))))
    return tr("about {hours} h").format(hours=QLocale().toString(seconds / 3600, "f", 1))


def left_over_text(setup: SetupState) -> str:
    """How far a set-up is that nobody works on."""
    plan = setup.plan
    if setup.step == "downloading" and plan is not None:
        here = tr("{done} of {total} are here.")
        return here.format(done=size_text(setup.got), total=size_text(plan.download))
    if setup.step in ("installing", "verifying"):
        return tr("Everything is fetched; it is not installed and checked yet.")
    return tr("It had only begun.")
