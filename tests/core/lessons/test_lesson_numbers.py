"""Every number that is typed into a lesson that comes with the program is computed."""

import pytest

from core.analysis.worst_sample import find_worst_sample
from core.base.resources import shipped_lessons
from core.lessons.lesson_file import read_lesson
from core.network.linear import linear
from core.network.rules import Rule
from tests.core.lesson_texts import numbers, texts, value_of
from tests.core.lessonnumbers import NUMBERS
from tests.core.lessonnumbers.said import DEFAULT, Above, Below, Given, Said, Wrong
from tests.core.lessonnumbers.third import grows_above, rates

LESSONS = dict(enumerate(shipped_lessons(), 1))


def typed(lesson):
    """Return the numbers typed into a lesson: those of its titles, then those of each scene."""
    return [
        [number for text in texts_of for number in numbers(text)]
        for texts_of in ((lesson.title, lesson.subtitle), *map(texts, lesson.scenes))
    ]


@pytest.mark.parametrize("number", LESSONS)
def test_each_number_is_declared_where_it_is_typed(number):
    declared = [[each.text for each in scene] for scene in NUMBERS[number]()]
    found = typed(read_lesson(LESSONS[number]))
    assert len(declared) == len(found)
    for scene, (there, computed) in enumerate(zip(found, declared, strict=True)):
        assert there == computed, f"lesson {number}, scene {scene}: declare how each is computed"


@pytest.mark.parametrize("number", LESSONS)
def test_each_number_comes_out(number):
    for scene, declared in enumerate(NUMBERS[number]()):
        for each in declared:
            where = f"lesson {number}, scene {scene}: {each}"
            value, within = value_of(each.text)
            match each:
                case Said():
                    near = max(within, each.about, 1e-9 * abs(value))
                    assert each.value == pytest.approx(value, rel=0, abs=near), where
                case Wrong():
                    assert abs(each.right - value) > max(within, 1e-9), where
                case Below():
                    assert value < each.value, where
                case Above():
                    assert value > each.value, where
                case Given():
                    assert each.why


def test_the_hollow_triangle_of_the_third_lesson_is_far_to_the_right():
    """It belongs to the sample with the smallest x; no sample's error would grow."""
    data = DEFAULT.data
    worst = find_worst_sample(linear(Rule.EXACT), DEFAULT.weights, data, rates()[4])
    assert worst.x == min(data.x)
    assert abs(worst.ratio) < 1
    assert grows_above(worst.x) > 100 * grows_above(data.x[0])
