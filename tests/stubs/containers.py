"""Containers and iterators."""


def check_deque(collections):
    items = collections.deque(["a", "b"])
    items.appendleft("c")
    items.extendleft(["d", "e"])
    items.rotate(1)
    return [items.popleft(), items.pop(), list(items), len(items), "a" in items]


def check_short_deque(collections):
    items = collections.deque(maxlen=2)
    for item in "abc":
        items.append(item)
    items.appendleft("d")
    return list(items)


def check_defaultdict(collections):
    groups = collections.defaultdict(list)
    groups["a"].append(1)
    groups["a"].append(2)
    return [dict(groups), groups["b"], "b" in groups, groups.get("c")]


def check_defaultdict_without_factory(collections):
    return collections.defaultdict()["a"]


def check_ordered(collections):
    data = collections.OrderedDict([("a", 1), ("b", 2)])
    data.move_to_end("a")
    return [list(data), data.popitem()]


def check_counter(collections):
    counter = collections.Counter(["a", "b", "a"])
    counter.update(["c"])
    return [counter["a"], counter["none"], counter.most_common(1), sorted(counter.elements()), counter.total()]


def check_chain_map(collections):
    chain = collections.ChainMap({"a": 1}, {"a": 2, "b": 3})
    chain["c"] = 4
    child = chain.new_child({"b": 5})
    return [chain["a"], chain["b"], chain.get("d"), sorted(chain), chain.maps[0], child["b"], child.parents["b"]]


def check_namedtuple(collections):
    Point = collections.namedtuple("Point", "x y z", defaults=[3])
    point = Point(1, y=2)
    x, y, z = point
    return [x, y, z, point.y, point[2], point._asdict(), point._replace(x=9).x, Point._make([4, 5, 6]).z, Point._fields]


def check_user_dict(collections):
    data = collections.UserDict({"a": 1})
    data["b"] = 2
    return [sorted(data.items()), data.data["a"], dict(data)]


def check_user_string(collections):
    return [str(collections.UserString("text")), collections.UserString("text").data]


def check_namespace(types):
    space = types.SimpleNamespace(a=1, b="x")
    space.c = space.a
    return [space.a, space.b, space.c]


def check_read_only(types):
    return dict(types.MappingProxyType({"a": 1}))


def check_chain(itertools):
    return [list(itertools.chain([1], "ab")), list(itertools.chain.from_iterable([[1], [2, 3]]))]


def check_slices(itertools):
    return [list(itertools.islice("abcdef", 2)), list(itertools.islice("abcdef", 1, 4)), list(itertools.islice("abcdef", 0, 6, 2))]


def check_product(itertools):
    return [list(itertools.product("ab", [1, 2])), list(itertools.product("ab", repeat=2))]


def check_permutations(itertools):
    return [list(itertools.permutations([1, 2, 3], 2)), list(itertools.combinations([1, 2, 3], 2)),
            list(itertools.combinations_with_replacement([1, 2], 2))]


def check_accumulate(itertools):
    return [list(itertools.accumulate([1, 2, 3])), list(itertools.accumulate("abc", lambda x, y: y + x))]


def check_while(itertools):
    return [list(itertools.takewhile(str.isalpha, "ab1c")), list(itertools.dropwhile(str.isalpha, "ab1c"))]


def check_pairs(itertools):
    first, second = itertools.tee("ab")
    return [list(itertools.pairwise("abc")), list(first), list(second), list(itertools.compress("abc", [1, 0, 1]))]


def check_groups(itertools):
    return [(key, list(group)) for key, group in itertools.groupby(["aa", "bb", "c"], key=len)]


def check_endless(itertools):
    numbers, letters = itertools.count(3, 2), itertools.cycle("ab")
    return [next(numbers), next(numbers), next(letters), next(letters), next(letters)]


def check_heap(heapq):
    heap = [3, 1, 2]
    heapq.heapify(heap)
    heapq.heappush(heap, 0)
    return [heapq.heappop(heap), heapq.heappushpop(heap, 9), heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(1, "cab"),
            list(heapq.merge([1, 4], [2, 3]))]


def check_insort(bisect):
    items = [1, 3]
    bisect.insort(items, 2)
    return items


def check_queues(queue):
    first, last, least = queue.Queue(), queue.LifoQueue(), queue.PriorityQueue()
    for item in [2, 1, 3]:
        first.put(item)
        last.put(item)
        least.put(item)
    return [first.get(), last.get(), least.get(), first.qsize(), first.empty()]


def check_empty_queue(queue):
    return queue.Queue().get_nowait()


def check_chance(random):
    items = [1, 2, 3]
    random.shuffle(items)
    return [random.choice(["a"]), sorted(items), sorted(random.sample([1, 2], 2)), random.choices("a", k=2)]


def check_secret_chance(secrets):
    return secrets.choice(["a"])


def check_weak(weakref):
    class Thing:
        pass

    thing = Thing()
    return weakref.ref(thing)() is thing


def check_data_class(dataclasses):
    import dataclasses as real

    @real.dataclass
    class Job:
        name: str
        count: int = 1

    job = Job("a")
    return [dataclasses.asdict(job), dataclasses.astuple(job), dataclasses.replace(job, name="b").name]
