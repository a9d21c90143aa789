"""Whatever is done to a text, reading it gives a result or one sentence."""

from collections import Counter
from random import Random

import pytest

from tests.stress.cases import READERS, TEXTS, case_bytes, feed
from tests.stress.mutate import MUTATORS, mutate

COUNT = 300


@pytest.mark.parametrize("kind", READERS)
def test_mutated_input_raises_nothing_but_problems(kind, tmp_path):
    keys = Counter(feed(kind, case_bytes(kind, case, 0), tmp_path) for case in range(COUNT))
    assert 0 < keys[None] < COUNT / 2
    assert len(keys) > 3


@pytest.mark.parametrize("kind", READERS)
def test_what_is_mutated_is_well_formed(kind, tmp_path):
    assert [feed(kind, text, tmp_path) for text in TEXTS[kind]] == [None] * len(TEXTS[kind])


@pytest.mark.parametrize("mutator", [*MUTATORS, mutate])
def test_a_mutation_depends_on_its_random_generator_alone(mutator):
    for text in (b"", b"x,y\n1,2\n"):
        made = [mutator(text, Random(seed)) for seed in range(40)]
        assert made == [mutator(text, Random(seed)) for seed in range(40)]
        assert mutator in {*MUTATORS} - {mutate} or len(set(made)) > 20


def test_a_reader_that_breaks_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.stress.cases.parse_pairs", lambda text: text.index("?"))
    with pytest.raises(ValueError, match="substring"):
        feed("paste", b"1,2", tmp_path)
