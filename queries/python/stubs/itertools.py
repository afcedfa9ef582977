# Iterators over what they are given.


def chain(*iterables):
    items = []
    list(map(items.extend, iterables))
    return iter(items)


chain.from_iterable = lambda iterables: chain(*iterables)


def islice(iterable, *bounds):
    if len(bounds) == 1:
        return list(iterable)[:bounds[0]]
    if len(bounds) == 2:
        return list(iterable)[bounds[0]:bounds[1]]
    return list(iterable)[bounds[0]:bounds[1]:bounds[2]]


def product(*iterables, repeat=1):
    rows = [()]
    for iterable in iterables * repeat:
        rows = [(*row, item) for row in rows for item in iterable]
    return rows


def count(start=0, step=1):
    while True:
        yield start
        start += step


def cycle(iterable):
    items = list(iterable)
    while items:
        for item in items:
            yield item


def repeat(object, times=1):
    return [object for _ in range(times)]


def accumulate(iterable, function=None, *, initial=None):
    total = initial
    for item in iterable:
        if total is None:
            total = item
        elif function is None:
            total = total + item
        else:
            total = function(total, item)
        yield total


def takewhile(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            break
        yield item


def dropwhile(predicate, iterable):
    dropping = True
    for item in iterable:
        if dropping and predicate(item):
            continue
        dropping = False
        yield item


def compress(data, selectors):
    return [item for item, selected in zip(data, selectors) if selected]


def pairwise(iterable):
    items = list(iterable)
    return zip(items, items[1:])


def tee(iterable, n=2):
    items = list(iterable)
    return tuple([iter(items) for _ in range(n)])


def batched(iterable, n, *, strict=False):
    items = list(iterable)
    return [tuple(items[at:at + n]) for at in range(0, len(items), n)]


def groupby(iterable, key=None):
    groups = {}
    for item in iterable:
        name = item if key is None else key(item)
        groups.setdefault(name, []).append(item)
    return groups.items()


def permutations(iterable, r=None):
    items = list(iterable)
    return [row for row in product(items, repeat=r or len(items)) if len(set(row)) == len(row)]


def combinations(iterable, r):
    items = list(iterable)
    return [row for row in permutations(items, r) if list(row) == [item for item in items if item in row]]


def combinations_with_replacement(iterable, r):
    items = list(iterable)
    return [row for row in product(items, repeat=r) if list(row) == sorted(row, key=items.index)]
