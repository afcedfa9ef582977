"""Functions, context managers, threads and coroutines."""


def check_partial(functools):
    add = functools.partial(lambda *args, **named: (args, named), 1, x=2)
    return [add(3, y=4), add.args, add.keywords]


def check_partial_method(functools):
    class Cell:
        def set(self, value):
            return [value]

        on = functools.partialmethod(set, True)

    return Cell().on()


def check_reduce(functools):
    return [functools.reduce(lambda x, y: x + y, ["a", "b", "c"]), functools.reduce(lambda x, y: x + y, [], "z")]


def check_wraps(functools):
    def plain():
        pass

    @functools.wraps(plain)
    def wrapped():
        pass

    return [wrapped.__name__, wrapped.__wrapped__ is plain]


def check_dispatch(functools):
    @functools.singledispatch
    def show(value):
        return "any"

    @show.register
    def _(value: int):
        return "int"

    @show.register(str)
    def _(value):
        return "str"

    return [show(1), show("a"), show(None)]


def check_compare(functools):
    return sorted([3, 1, 2], key=functools.cmp_to_key(lambda x, y: y - x))


def check_getters(operator):
    class Thing:
        name = "n"
        size = 3

    data = {"a": 1, "b": 2}
    return [operator.itemgetter("a")(data), operator.itemgetter("b", "a")(data), operator.attrgetter("name")(Thing),
            operator.attrgetter("name", "size")(Thing), operator.attrgetter("name.__class__")(Thing),
            operator.methodcaller("split", ",", maxsplit=1)("a,b,c")]


def check_operators(operator):
    data = {"a": 1}
    operator.setitem(data, "b", 2)
    operator.delitem(data, "a")
    return [data, operator.add("a", "b"), operator.concat([1], [2]), operator.mod("%s", 1), operator.contains("ab", "a"),
            operator.getitem("abc", 1), operator.not_(0), operator.iadd([1], [2]), operator.or_(1, 2), operator.lt(1, 2)]


def check_manager(contextlib):
    seen = []

    @contextlib.contextmanager
    def made(name):
        seen.append("enter")
        try:
            yield name
        finally:
            seen.append("exit")

    with made("a") as name:
        seen.append(name)
    return seen


def check_manager_that_swallows(contextlib):
    @contextlib.contextmanager
    def made():
        try:
            yield
        except KeyError:
            pass

    with made():
        raise KeyError("a")
    return "after"


def check_manager_that_does_not(contextlib):
    @contextlib.contextmanager
    def made():
        yield

    with made():
        raise KeyError("a")


def check_manager_as_decorator(contextlib):
    seen = []

    @contextlib.contextmanager
    def made():
        seen.append("enter")
        yield

    @made()
    def function(value):
        return value

    return [function(1), function(2), seen]


async def check_asynchronous_manager(contextlib):
    seen = []

    @contextlib.asynccontextmanager
    async def made(name):
        yield name
        seen.append("exit")

    async with made("a") as name:
        seen.append(name)
    return seen


def check_suppress(contextlib):
    with contextlib.suppress(KeyError):
        raise KeyError("a")
    return "after"


def check_suppress_others(contextlib):
    with contextlib.suppress(KeyError):
        raise ValueError("a")


def check_stack(contextlib):
    seen = []
    with contextlib.ExitStack() as stack:
        stack.callback(seen.append, 1)
        stack.pop_all()
        stack.callback(seen.append, 2)
        stack.callback(seen.append, x) if (x := 3) else None
        seen.append(stack.enter_context(contextlib.nullcontext("entered")))
    return seen


def check_closing(contextlib):
    class Thing:
        closed = False

        def close(self):
            self.closed = True

    thing = Thing()
    with contextlib.closing(thing) as same:
        pass
    return [same is thing, thing.closed]


def check_thread(threading):
    seen = []

    class Worker(threading.Thread):
        def run(self):
            seen.append("run")

    for thread in [threading.Thread(target=seen.append, args=("target",)), Worker(), threading.Timer(0, seen.append, ["timer"])]:
        thread.start()
        thread.join()
    return seen


def check_locks(threading):
    event, space = threading.Event(), threading.local()
    event.set()
    space.value = 1
    with threading.Lock(), threading.RLock(), threading.Semaphore(2), threading.Condition():
        return [event.wait(), event.is_set(), space.value]


def check_executor(concurrent__futures):
    with concurrent__futures.ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(len, "abc"), pool.submit(int, "x")]
        done, waiting = concurrent__futures.wait(futures)
        return [futures[0].result(), type(futures[1].exception()), list(pool.map(len, ["a", "bc"])), len(done), len(waiting),
                [future.done() for future in concurrent__futures.as_completed(futures)]]


def check_failed_future(concurrent__futures):
    return concurrent__futures.ThreadPoolExecutor(1).submit(int, "x").result()


def check_pool(multiprocessing__pool):
    with multiprocessing__pool.ThreadPool(2) as pool:
        return [pool.map(len, ["a", "bc"]), pool.apply(len, ("abc",)), pool.apply_async(len, ("abc",)).get(),
                list(pool.imap(len, ["a"])), pool.starmap(divmod, [(7, 2)])]


async def check_queue(asyncio):
    queue = asyncio.Queue()
    await queue.put(1)
    queue.put_nowait(2)
    return [await queue.get(), queue.qsize(), queue.get_nowait(), queue.empty()]


async def check_waiting(asyncio):
    async def same(value):
        return value

    async with asyncio.Lock(), asyncio.Semaphore(1):
        return [await asyncio.sleep(0, "slept"), await asyncio.wait_for(same(1), 5), await asyncio.shield(same(2)),
                await asyncio.to_thread(len, "abc"), [await one for one in asyncio.as_completed([same(3)])]]


async def check_future(asyncio):
    future = asyncio.Future()
    future.set_result("a")
    return [await future, future.result(), future.done()]


def check_context_variable(contextvars):
    variable = contextvars.ContextVar("v", default="d")
    before = variable.get()
    token = variable.set("x")
    inside = variable.get()
    variable.reset(token)
    return [before, inside, variable.get(), contextvars.copy_context().run(len, "abc")]


def check_scheduler(sched):
    seen = []
    scheduler = sched.scheduler()
    scheduler.enter(0, 1, seen.append, ("a",))
    scheduler.run()
    return seen


def check_logger(logging):
    logger = logging.getLogger("fnguard.a")
    return [logger.name, logger.debug("a %s", 1), logger.getChild("b").name, logging.INFO]


def check_exit(sys):
    try:
        sys.exit("why")
    except SystemExit as error:
        return [error.code, error.args]


def check_connections(multiprocessing):
    here, there = multiprocessing.Pipe()
    here.send("a")
    return [there.recv(), multiprocessing.Value("i", 3).value, list(multiprocessing.Array("i", [1, 2]))]


def check_imports(shutil):
    return [shutil.os.__name__, shutil.sys.__name__]
