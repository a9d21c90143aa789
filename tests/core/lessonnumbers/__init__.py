"""How every number is computed that is typed into a lesson, scene by scene, as it is read.

Each lesson has a module, with what its title and then its scenes say: the numbers in the order of
`lesson_texts.texts`, each with what it is computed to be. One that is typed into a lesson and does
not stand here fails the test, and so does one that comes out otherwise.
"""

from tests.core.lessonnumbers import fifth, first, fourth, second, sixth, third

NUMBERS = {
    number: lesson.numbers
    for number, lesson in enumerate((first, second, third, fourth, fifth, sixth), 1)
}
