# Functions made of functions keep what they were given and call what they wrap.


class partial:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        return partial(self.func, instance, *self.args, **self.keywords)


def reduce(function, iterable, *initial):
    items = [*initial, *iterable]
    total = [items.pop(0)]

    def step(item):
        total[0] = function(total[0], item)

    list(map(step, items))
    return total[0]


def update_wrapper(wrapper, wrapped, assigned=(), updated=()):
    wrapper.__name__ = getattr(wrapped, "__name__", None)
    wrapper.__doc__ = getattr(wrapped, "__doc__", None)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=(), updated=()):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped)

    return decorate


def cmp_to_key(compare):
    class Key:
        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return compare(self.obj, other.obj) < 0

    return Key


class singledispatch:
    def __init__(self, func):
        self.default = func
        self.registry = []

    def register(self, cls, func=None):
        if func is not None:
            self.registry.append((cls, func))
            return func
        if isinstance(cls, type):
            return lambda func: self.register(cls, func)
        kind = next(iter(cls.__annotations__.values()))
        return self.register(kind, cls)

    def dispatch(self, cls):
        for kind, func in self.registry:
            if issubclass(cls, kind):
                return func
        return self.default

    def __call__(self, *args, **keywords):
        for kind, func in self.registry:
            if isinstance(args[0], kind):
                return func(*args, **keywords)
        return self.default(*args, **keywords)
