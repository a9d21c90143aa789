"""One small change to the code, and where it is made: by the syntax tree, whatever the text."""

import ast
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class NotFoundError(LookupError):
    """What is to be changed is not there, or more than once, or would not change."""


@dataclass(frozen=True)
class Mutant:
    """A change that breaks what a program means, and the tests that must fail for it.

    `at` is a file, or "file::Class.method". A module or a class is searched without the functions
    and classes in it. `change` has source and what replaces it: expressions or statements, each of
    them there just once, or else the `nth` (from 1) of the like is meant.
    `harmless` says why nobody need see it.
    """

    name: str
    breaks: str
    at: str
    change: dict[str, str]
    seen_by: tuple[str, ...]
    nth: int = 0
    harmless: str = ""

    @property
    def file(self) -> str:
        """The file to be changed, as seen from the root."""
        return self.at.partition("::")[0]

    def applied(self, root: Path) -> str:
        """Return the changed text of the file; raise NotFoundError if there is no such place."""
        text = (root / self.file).read_text(encoding="utf-8")
        tree = ast.parse(text)
        before = ast.dump(tree)
        scope = _scope(tree, self.at.partition("::")[2])
        spots = [(self._spot(scope, old), _parsed(old, new)[1]) for old, new in self.change.items()]
        changed = text.encode()
        for (node, _), new in sorted(
            zip(spots, self.change.values(), strict=True),
            key=lambda spot: (spot[0][0].lineno, spot[0][0].col_offset),
            reverse=True,
        ):
            changed = _spliced(changed, node, new)
        mutated = changed.decode()
        after = ast.dump(_Exchange(spots).visit(tree))
        if after == before:
            raise NotFoundError(f"{list(self.change)} in {self.at} would not change")
        if ast.dump(ast.parse(mutated)) != after:
            raise NotFoundError(f"{list(self.change)} in {self.at}: change more around it")
        return mutated

    def _spot(self, scope: ast.AST, old: str) -> ast.AST:
        wanted = ast.dump(_parsed(old, self.change[old])[0])
        found = [node for node in _within(scope) if ast.dump(node) == wanted]
        if len(found) < self.nth or (not self.nth and len(found) != 1):
            raise NotFoundError(f"{old!r} is there {len(found)} times in {self.at}")
        return found[self.nth - 1]


class _Exchange(ast.NodeTransformer):
    """Puts nodes in the places of others, in the tree alone."""

    def __init__(self, spots: list[tuple[ast.AST, list[ast.AST]]]) -> None:
        self._new = {id(old): new for old, new in spots}

    def visit(self, node: ast.AST) -> ast.AST | list[ast.AST]:
        if id(node) in self._new:
            new = self._new[id(node)]
            return new if isinstance(node, ast.stmt) else new[0]
        return super().generic_visit(node)


def _parsed(old: str, new: str) -> tuple[ast.AST, list[ast.AST]]:
    """Return what is looked for and what replaces it: two expressions, or else statements."""
    try:
        return ast.parse(old, mode="eval").body, [ast.parse(new, mode="eval").body]
    except SyntaxError:
        return ast.parse(textwrap.dedent(old)).body[0], list(ast.parse(textwrap.dedent(new)).body)


def _scope(tree: ast.AST, names: str) -> ast.AST:
    """Return the function or class of that name, or the module itself."""
    for name in filter(None, names.split(".")):
        found = [each for each in tree.body if isinstance(each, SCOPES) and each.name == name]
        if len(found) != 1:
            raise NotFoundError(f"{name} of {names} is there {len(found)} times")
        tree = found[0]
    return tree


def _within(scope: ast.AST) -> Iterator[ast.AST]:
    """Yield what stands in a scope, in the order of the text."""
    for node in ast.iter_child_nodes(scope):
        if not isinstance(node, SCOPES) or isinstance(scope, SCOPES[:2]):
            yield node
            yield from _within(node)


def _spliced(text: bytes, node: ast.AST, new: str) -> bytes:
    """Return the text with that in the place of a node; columns of nodes count bytes."""
    lines = text.splitlines(keepends=True)
    start = sum(map(len, lines[: node.lineno - 1])) + node.col_offset
    stop = sum(map(len, lines[: node.end_lineno - 1])) + node.end_col_offset
    margin = " " * node.col_offset if isinstance(node, ast.stmt) else ""
    put = textwrap.indent(textwrap.dedent(new).strip(), margin).strip()
    return text[:start] + put.encode() + text[stop:]
