# Awaiting gives what a coroutine returns; tasks and futures hold it. The evaluator runs a coroutine when it is made, so
# what waits for one is a coroutine here, too.


class CancelledError(BaseException): pass
class InvalidStateError(Exception): pass
class QueueEmpty(Exception): pass
class QueueFull(Exception): pass


TimeoutError = TimeoutError
FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


async def _value(thing):
    return await thing


class Future:
    def __init__(self, *, loop=None):
        self._result = None
        self._error = None

    def __await__(self):
        yield from ()
        return self.result()

    def result(self):
        if self._error is not None:
            raise self._error
        return self._result

    def exception(self):
        return self._error

    def set_result(self, result):
        self._result = result

    def set_exception(self, error):
        self._error = error

    def add_done_callback(self, function, *, context=None):
        function(self)

    def done(self):
        return True

    def cancelled(self):
        return False

    def cancel(self, msg=None):
        return False


class Task(Future):
    def __init__(self, coroutine, *, loop=None, name=None, context=None):
        super().__init__()
        self._result = _value(coroutine)

    def get_name(self):
        return "Task"


async def run(main, *, debug=None, loop_factory=None):
    return await main


def create_task(coroutine, *, name=None, context=None):
    return Task(coroutine)


def ensure_future(coroutine, *, loop=None):
    return coroutine if isinstance(coroutine, Future) else Task(coroutine)


async def gather(*things, return_exceptions=False):
    return list(map(_value, things))


async def wait_for(thing, timeout=None):
    return await thing


async def shield(thing):
    return await thing


async def wait(things, *, timeout=None, return_when=ALL_COMPLETED):
    return {ensure_future(thing) for thing in things}, set()


def as_completed(things, *, timeout=None):
    return [_value(thing) for thing in things]


async def sleep(delay, result=None):
    return result


async def to_thread(function, /, *args, **named):
    return function(*args, **named)


def run_coroutine_threadsafe(coroutine, loop):
    return Task(coroutine)


class AbstractEventLoop:
    async def run_until_complete(self, thing):
        return await thing

    def run_in_executor(self, executor, function, *args):
        future = Future()
        future.set_result(function(*args))
        return future

    def create_task(self, coroutine, *, name=None, context=None):
        return Task(coroutine)

    def create_future(self):
        return Future()

    def call_soon(self, callback, *args, context=None):
        callback(*args)

    def call_soon_threadsafe(self, callback, *args, context=None):
        callback(*args)

    def call_later(self, delay, callback, *args, context=None):
        callback(*args)

    def call_at(self, when, callback, *args, context=None):
        callback(*args)

    def is_running(self):
        return True

    def is_closed(self):
        return False

    def run_forever(self):
        return None

    def stop(self):
        return None

    def close(self):
        return None

    async def shutdown_asyncgens(self):
        return None

    async def subprocess_shell(self, protocol_factory, cmd, **options):
        import asyncio

        return await asyncio.get_running_loop().subprocess_shell(protocol_factory, cmd, **options)

    async def subprocess_exec(self, protocol_factory, program, *args, **options):
        import asyncio

        return await asyncio.get_running_loop().subprocess_exec(protocol_factory, program, *args, **options)


def get_event_loop(): return AbstractEventLoop()
def get_running_loop(): return AbstractEventLoop()
def new_event_loop(): return AbstractEventLoop()
def set_event_loop(loop): return None


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self.debug = debug

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None

    async def run(self, coroutine, *, context=None):
        return await coroutine

    def get_loop(self):
        return AbstractEventLoop()


class TaskGroup:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        return None

    def create_task(self, coroutine, *, name=None, context=None):
        return Task(coroutine)


class Timeout:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        return None


def timeout(delay): return Timeout()
def timeout_at(when): return Timeout()


class Lock:
    def __init__(self, value=1):
        self.value = value

    async def __aenter__(self):
        return None

    async def __aexit__(self, kind, error, traceback):
        return None

    async def acquire(self):
        return True

    def release(self):
        return None

    def locked(self):
        return False


class Semaphore(Lock): pass
class BoundedSemaphore(Lock): pass


class Event:
    def set(self):
        return None

    def clear(self):
        return None

    def is_set(self):
        return True

    async def wait(self):
        return True


class Condition(Lock):
    async def wait(self):
        return True

    async def wait_for(self, predicate):
        return predicate()

    def notify(self, n=1):
        return None

    def notify_all(self):
        return None


class Queue:
    def __init__(self, maxsize=0):
        self.items = []

    async def put(self, item):
        self.items.append(item)

    def put_nowait(self, item):
        self.items.append(item)

    async def get(self):
        return self.get_nowait()

    def get_nowait(self):
        if not self.items:
            raise QueueEmpty
        return self.items.pop(0)

    def empty(self):
        return not self.items

    def full(self):
        return False

    def qsize(self):
        return len(self.items)

    def task_done(self):
        return None

    async def join(self):
        return None


class LifoQueue(Queue):
    def get_nowait(self):
        if not self.items:
            raise QueueEmpty
        return self.items.pop()


PriorityQueue = Queue
