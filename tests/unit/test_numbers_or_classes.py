"""Numbers to be told are not taken for classes, and classes with numbers for names are."""

from __future__ import annotations

from desktop.data.doctor.labels import are_numbers


def test_fractions_and_many_different_whole_numbers_are_numbers() -> None:
    assert are_numbers({f"{n * 1.5}" for n in range(40)}, 40)
    assert are_numbers({str(n) for n in range(200)}, 300)


def test_grades_and_classes_that_are_counted_through_are_labels() -> None:
    assert not are_numbers({"1", "2", "3", "4", "5"}, 20)
    assert not are_numbers({str(n) for n in range(77)}, 10_000)
    assert not are_numbers({"1.5", "cheap"}, 20)
