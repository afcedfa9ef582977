"""A sample of each construct, for tests that break it."""
from __future__ import annotations
import os.path, sys as system
from ..a.b import (c as d, e)
from f import *

type Alias[T: int, *Ts, **P] = dict[T, list[P]]
x: int | None = 0x1F + 1_000 - 2j * 1.5e-3
y = z = (1, *x, [2, *y], {3, 4}, {"k": 5, **z}, None, True, False, ...)
a, (b, *c), d.e, f[g] = h
x += y[1:2, ::3] @ -z ** ~w
del a, b.c, d[e]
assert x, f"{x!r:>{y}} {z=}"
print(rf"\d{x}" 'é\n' b"\xff", t"{x}", file=system.stderr)


@decorator
@factory(1, *args, key=2, **kwargs)
class A[T](B, metaclass=M):
    __slots__ = ()
    __x: str = "private"
    y: "Forward"

    async def m(self, a, /, b: int = 1, *rest, c, d=2, **more) -> None:
        global g
        async with a as b, c as (d, e):
            await b
        async for i in rest:
            yield i
        return [j async for j in k if j if not i]


def generator(a=lambda *b, c=1, **d: (yield)):
    n = 0

    def inner():
        nonlocal n
        n = (m := n) + 1
        return m

    yield from inner()
    return {k: v for k, v in a.items()}, {i for i in a for a in i}, sum(i for i in n)


if x and y or not z < w <= 1 != v is not None not in u:
    pass
elif x if y else z:
    raise E from e
else:
    raise

for i, j in x, *y:
    if i:
        break
    continue
else:
    i
while True:
    try:
        f()
    except* (A, B) as e:
        g(e)
    except* C:
        break
    else:
        h()
    finally:
        i()

try:
    f()
except A as e:
    raise
except:
    pass

with (open(p) as q):
    match q, r:
        case {"a": 1, **rest} | A.B(1, _, y=2, z=(3 | -4) as w): pass
        case [1, *_, "s" "t", None, 1+2j], x if x: pass
        case (a.b, (c)), _: pass
        case str() as s, *t: pass
        case _: pass
