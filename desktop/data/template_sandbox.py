"""Chat templates come from strangers: jinja's sandbox as transformers sets it up, and bounds on what one uses up.

What a template may do is exactly what transformers 5 allows (`utils/chat_template_utils.py`), so that the text is the
same. Added are bounds that no real template meets: loop rounds and calls, seconds, characters written or put together,
and widths that filters and methods of texts are asked for. Of what a single step does, only the result is looked at, so
rendering belongs in a process that can be ended.
"""

from __future__ import annotations

import functools
import json
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import jinja2
import jinja2.ext
from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

MOST_TEMPLATE = 1_000_000
"""Characters of a template; the largest in use have about 30,000."""
MOST_WRITTEN = 256_000_000
"""Characters that a template may write, or put together in one string: four times the longest line that is read."""
MOST_ROUNDS = 100_000
"""Loop rounds of one rendering, and a thousand for each turn besides."""
MOST_WIDTH = 100_000
"""The largest number that a filter or a method of a text may be given: ``'a'.ljust(10**9)`` writes as much."""
MOST_SECONDS = 10.0
"""Seconds of one rendering, looked at in each loop round and call."""
ADDED_BY_TEMPLATE = 1_000_000
"""Characters that a template may write beyond what its messages say, so that a hostile one is stopped early."""


class BoundsError(jinja2.TemplateError):
    """A template used up more than it may."""


class _Bounds(jinja2.ext.Extension):
    """Counts what one rendering uses up."""

    def __init__(self, environment: jinja2.Environment) -> None:
        super().__init__(environment)
        self.begin(0, 0)

    def begin(self, turns: int, given: int) -> None:
        """A rendering of so many turns with `given` characters begins."""
        self.rounds, self.until = MOST_ROUNDS + 1000 * turns, time.monotonic() + MOST_SECONDS
        self.most = min(MOST_WRITTEN, ADDED_BY_TEMPLATE + 4 * given)

    def tick(self) -> None:
        """A loop goes round, or something is called: macros that call each other need no loop."""
        self.rounds -= 1
        if self.rounds < 0 or time.monotonic() > self.until:
            raise BoundsError("it does not come to an end")

    def joined(self, *parts: Any) -> str:
        """What ``a ~ b`` gives."""
        texts = [str(part) for part in parts]
        self.check(sum(map(len, texts)))
        return "".join(texts)

    def check(self, characters: int) -> None:
        """So many characters are about to be put together, or have been written."""
        if characters > self.most:
            raise BoundsError(f"it writes more than {self.most:,} characters")


class _Generation(jinja2.ext.Extension):
    """``{% generation %}`` … ``{% endgeneration %}`` is let through; the spans are found in another way."""

    tags = {"generation"}

    def parse(self, parser: Any) -> nodes.Node:
        """A block whose text is its content."""
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.CallBlock(self.call_method("_content"), [], [], body).set_lineno(line)

    def _content(self, caller: Any) -> str:
        return str(caller())


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment that chat templates run in."""

    intercepted_binops = frozenset(["*", "**", "%", "+"])

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True, lstrip_blocks=True, extensions=[_Generation, jinja2.ext.loopcontrols, _Bounds]
        )
        self.bounds: Any = self.extensions[_Bounds.identifier]
        self.filters |= {name: self._bounded(name, filter_) for name, filter_ in self.filters.items()}
        self.filters["tojson"] = _to_json
        del self.globals["lipsum"]  # words without end, for designers of pages
        self.globals |= {
            "raise_exception": _raise,
            "strftime_now": lambda form: datetime.now().strftime(form),
            "dict": _Dict(),
            "namespace": _Namespace,
        }

    def compiled(self, source: str) -> jinja2.Template:
        """A template, with its loops and joins counted. Raises `jinja2.TemplateError`, `RecursionError`."""
        if len(source) > MOST_TEMPLATE:
            raise BoundsError(f"it is longer than {MOST_TEMPLATE:,} characters")
        tree = self.parse(source)
        for loop in list(tree.find_all(nodes.For)):
            loop.body.insert(0, nodes.ExprStmt(self._call("tick", [])).set_lineno(loop.lineno))
        counted = _CountJoins(self).visit(tree)
        counted.set_environment(self)
        code = self.compile(counted)
        return jinja2.Template.from_code(self, code, self.make_globals(None), None)

    def _call(self, method: str, arguments: list[nodes.Expr]) -> nodes.Call:
        return nodes.Call(nodes.ExtensionAttribute(_Bounds.identifier, method), arguments, [], None, None)

    def call(__self, __context: Any, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 - as jinja has it
        """A call, unless there were too many, or it would make something huge."""
        method = getattr(__obj, "__wrapped__", __obj)  # jinja wraps `str.format`
        of = getattr(method, "__self__", None)
        if of is __self.bounds:  # what was put in between
            return __obj(*args)
        __self.bounds.tick()
        if isinstance(of, str | bytes | int):
            __self._check_widths_given(args, kwargs)
            if isinstance(of, str) and method.__name__ in ("format", "format_map"):
                __self._check_widths(of)
        found = super().call(__context, __obj, *args, **kwargs)
        if isinstance(found, str):
            __self.bounds.check(len(found))
        return found

    def _bounded(self, name: str, filter_: Any) -> Any:
        """A filter within the bounds; what jinja gives it besides stays marked."""

        @functools.wraps(filter_)
        def bounded(*args: Any, **kwargs: Any) -> Any:
            if name in _SIZED:
                self._check_widths_given(args, kwargs)
            elif name == "format":
                self._check_widths(str(args[0]), stars="*")
            found = filter_(*args, **kwargs)
            if isinstance(found, str):
                self.bounds.check(len(found))
            return found

        return bounded

    def _check_widths_given(self, args: tuple[Any, ...], named: Mapping[str, Any]) -> None:
        if any(isinstance(value, int) and value > MOST_WIDTH for value in (*args, *named.values())):
            raise BoundsError("it asks for a huge width")

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """``*``, ``**``, ``%`` and ``+``, unless the result would be huge."""
        if operator == "+" and isinstance(left, str | list | tuple) and isinstance(right, str | list | tuple):
            self.bounds.check(len(left) + len(right))
        elif operator == "*":
            for one, other in ((left, right), (right, left)):
                if isinstance(one, str | list | tuple) and isinstance(other, int):
                    self.bounds.check(len(one) * other)
        elif operator == "**" and isinstance(right, int) and isinstance(left, int):
            self.bounds.check(left.bit_length() * right // 4)
        elif operator == "%" and isinstance(left, str):
            self._check_widths(left, stars="*")
        return super().call_binop(context, operator, left, right)

    def _check_widths(self, form: str, stars: str = "") -> None:
        """``'%99999999d' % 1`` is how a short format writes much, and so is ``%*d``."""
        digits = "".join(letter if letter.isdigit() else " " for letter in form)
        if any(len(number) > 6 for number in digits.split()) or (stars and stars in form):
            raise BoundsError("it formats with a huge width")


_SIZED = {"batch", "center", "indent", "slice", "wordwrap"}
"""Filters whose numbers say how much they write."""


class _CountJoins(NodeTransformer):
    """Sends ``a ~ b`` through `_Bounds.joined`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        return self.sandbox._call("joined", node.nodes).set_lineno(node.lineno)


class _Dict:
    """`dict` for templates, without the class behind it."""

    def __call__(self, *values: Any, **named: Any) -> dict[Any, Any]:
        return dict(*values, **named)

    def fromkeys(self, *values: Any) -> dict[Any, Any]:
        """As `dict.fromkeys`."""
        return dict.fromkeys(*values)


class _Namespace(jinja2.utils.Namespace):
    """`namespace` for templates; names that begin with an underscore are refused, as in transformers."""

    def __init__(*args: Any, **named: Any) -> None:
        self, args = args[0], args[1:]
        values: dict[str, Any] = dict(*args, **named)
        for name in values:
            _Namespace._check(name)
        jinja2.utils.Namespace.__init__(self, values)

    def __setitem__(self, name: str, value: Any) -> None:
        _Namespace._check(name)
        jinja2.utils.Namespace.__setitem__(self, name, value)

    @staticmethod
    def _check(name: object) -> None:
        if isinstance(name, str) and name.startswith("_"):
            raise jinja2.exceptions.SecurityError(f"a namespace cannot hold {name!r}")


def _to_json(
    value: Any, ensure_ascii: bool = False, indent: Any = None, separators: Any = None, sort_keys: bool = False
) -> str:
    """`tojson` without HTML escapes; a width of indentation that is huge would write much."""
    if (isinstance(indent, int) and indent > 100) or (isinstance(indent, str) and len(indent) > 100):
        raise BoundsError("it indents by more than 100 characters")
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)


def _raise(message: str) -> None:
    raise jinja2.TemplateError(message)


def rendered(template: jinja2.Template, values: Mapping[str, Any]) -> str:
    """The text that a template of `Sandbox` makes of `values`. Raises what templates raise."""
    bounds, messages = template.environment.bounds, values["messages"]  # type: ignore[attr-defined]
    bounds.begin(len(messages), sum(len(message["content"]) for message in messages))
    pieces, written = [], 0
    for piece in template.generate(values):
        written += len(piece)
        bounds.check(written)
        pieces.append(piece)
    return "".join(pieces)
