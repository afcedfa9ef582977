# Containers are the built-in ones with what they add.


class OrderedDict(dict):
    def move_to_end(self, key, last=True):
        value = self.pop(key)
        self[key] = value


class defaultdict(dict):
    def __init__(self, default_factory=None, /, *args, **named):
        super().__init__(*args, **named)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value


class Counter(dict):
    def __init__(self, iterable=None, /, **named):
        super().__init__()
        self.update(iterable, **named)

    def __missing__(self, key):
        return 0

    def update(self, iterable=None, /, **named):
        if hasattr(iterable, "keys"):
            for key in iterable.keys():
                self[key] = self.get(key, 0) + int(iterable[key])
        elif iterable is not None:
            for key in iterable:
                self[key] = self.get(key, 0) + 1
        for key in named:
            self[key] = self.get(key, 0) + int(named[key])

    def most_common(self, n=None):
        ranked = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return ranked if n is None else ranked[:n]

    def elements(self):
        return [key for key, count in self.items() for _ in range(count)]

    def total(self):
        return sum(self.values())


class deque(list):
    def __init__(self, iterable=(), maxlen=None):
        super().__init__(iterable)
        self.maxlen = maxlen

    def append(self, item):
        if self.maxlen is not None and len(self) >= self.maxlen:
            self.pop(0)
        super().append(item)

    def appendleft(self, item):
        if self.maxlen is not None and len(self) >= self.maxlen:
            self.pop()
        self.insert(0, item)

    def popleft(self):
        return self.pop(0)

    def extendleft(self, items):
        for item in items:
            self.insert(0, item)

    def rotate(self, n=1):
        for _ in range(n):
            self.insert(0, self.pop())


class ChainMap:
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def _merged(self):
        merged = {}
        list(map(merged.update, list(reversed(self.maps))))
        return merged

    def __getitem__(self, key):
        return self._merged()[key]

    def get(self, key, default=None):
        return self._merged().get(key, default)

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        del self.maps[0][key]

    def __contains__(self, key):
        return key in self._merged()

    def __iter__(self):
        return iter(self._merged())

    def __len__(self):
        return len(self._merged())

    def keys(self):
        return self._merged().keys()

    def values(self):
        return self._merged().values()

    def items(self):
        return self._merged().items()

    def new_child(self, m=None, **named):
        return ChainMap({**(m or {}), **named}, *self.maps)

    @property
    def parents(self):
        return ChainMap(*self.maps[1:])


class UserDict(dict):
    @property
    def data(self):
        return self


class UserList(list):
    @property
    def data(self):
        return self


class UserString:
    def __init__(self, seq):
        self.data = str(seq)

    def __str__(self):
        return self.data

    def __getattr__(self, name):
        return getattr(self.data, name)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if hasattr(field_names, "split"):
        field_names = field_names.replace(",", " ").split()
    names = tuple(field_names)
    given = tuple(defaults or ())
    optional = dict(zip(names[len(names) - len(given):], given))

    class made(tuple):
        _fields = names
        _field_defaults = optional
        __match_args__ = names

        def __new__(cls, *args, **named):
            values = {**optional, **dict(zip(names, args)), **named}
            return super().__new__(cls, list(map(lambda name: values[name], names)))

        def __getattr__(self, name):
            return self._asdict()[name]

        @classmethod
        def _make(cls, iterable):
            return cls(*iterable)

        def _asdict(self):
            return dict(zip(names, self))

        def _replace(self, **named):
            return made(**{**self._asdict(), **named})

    made.__name__ = typename
    return made
