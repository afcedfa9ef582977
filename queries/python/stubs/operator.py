# Operators as functions, and functions that read items, attributes and call methods.


class itemgetter:
    def __init__(self, item, *items):
        self.items = (item, *items)

    def __call__(self, obj):
        if len(self.items) == 1:
            return obj[self.items[0]]
        return tuple(map(lambda item: obj[item], self.items))


def _resolve(obj, path):
    if "." not in path:
        return getattr(obj, path)
    first, rest = path.split(".", 1)
    return _resolve(getattr(obj, first), rest)


class attrgetter:
    def __init__(self, attr, *attrs):
        self.attrs = (attr, *attrs)

    def __call__(self, obj):
        if len(self.attrs) == 1:
            return _resolve(obj, self.attrs[0])
        return tuple(map(lambda attr: _resolve(obj, attr), self.attrs))


class methodcaller:
    def __init__(self, name, /, *args, **keywords):
        self.name = name
        self.args = args
        self.keywords = keywords

    def __call__(self, obj):
        return getattr(obj, self.name)(*self.args, **self.keywords)


def add(a, b): return a + b
def concat(a, b): return a + b
def mod(a, b): return a % b
def mul(a, b): return a * b
def sub(a, b): return a - b
def truediv(a, b): return a / b
def floordiv(a, b): return a // b
def or_(a, b): return a | b
def and_(a, b): return a & b
def xor(a, b): return a ^ b
def eq(a, b): return a == b
def ne(a, b): return a != b
def lt(a, b): return a < b
def le(a, b): return a <= b
def gt(a, b): return a > b
def ge(a, b): return a >= b
def is_(a, b): return a is b
def is_not(a, b): return a is not b
def not_(a): return not a
def truth(a): return bool(a)
def neg(a): return -a
def contains(a, b): return b in a
def getitem(a, b): return a[b]


def setitem(a, b, c):
    a[b] = c


def delitem(a, b):
    del a[b]


def call(obj, /, *args, **keywords):
    return obj(*args, **keywords)


def iadd(a, b):
    a += b
    return a


iconcat = iadd
