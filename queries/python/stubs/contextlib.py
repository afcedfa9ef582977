# Context managers run the code that they are made of.


class ContextDecorator:
    def __call__(self, function):
        def inside(*args, **named):
            with self:
                return function(*args, **named)

        return inside


class AsyncContextDecorator:
    def __call__(self, function):
        async def inside(*args, **named):
            async with self:
                return await function(*args, **named)

        return inside


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None


class AbstractAsyncContextManager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        return None


class _GeneratorContext(ContextDecorator):
    def __init__(self, function, args, named):
        self.make = lambda: function(*args, **named)
        self.generator = None

    def __call__(self, function):
        def inside(*args, **named):
            with _GeneratorContext(self.make, (), {}):
                return function(*args, **named)

        return inside

    def __enter__(self):
        self.generator = self.make()
        return next(self.generator)

    def __exit__(self, kind, error, traceback):
        if kind is None:
            next(self.generator, None)
            return False
        try:
            self.generator.throw(error)
        except StopIteration:
            return True
        return False


class _AsyncGeneratorContext(AsyncContextDecorator):
    def __init__(self, function, args, named):
        self.generator = function(*args, **named)

    async def __aenter__(self):
        return await anext(self.generator)

    async def __aexit__(self, kind, error, traceback):
        if kind is None:
            await anext(self.generator, None)
            return False
        try:
            await self.generator.athrow(error)
        except StopAsyncIteration:
            return True
        return False


def contextmanager(function):
    def made(*args, **named):
        return _GeneratorContext(function, args, named)

    made.__name__ = function.__name__
    made.__wrapped__ = function
    return made


def asynccontextmanager(function):
    def made(*args, **named):
        return _AsyncGeneratorContext(function, args, named)

    made.__name__ = function.__name__
    made.__wrapped__ = function
    return made


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, kind, error, traceback):
        self.thing.close()


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, kind, error, traceback):
        return None


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self.exceptions = exceptions

    def __enter__(self):
        return None

    def __exit__(self, kind, error, traceback):
        return kind is not None and issubclass(kind, self.exceptions)


class redirect_stdout(AbstractContextManager):
    def __init__(self, target):
        self.target = target

    def __enter__(self):
        return self.target


class redirect_stderr(redirect_stdout):
    pass


class ExitStack(AbstractContextManager):
    def __init__(self):
        self.callbacks = []

    def __exit__(self, kind, error, traceback):
        self.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        self.close()

    def enter_context(self, manager):
        entered = manager.__enter__()
        self.callbacks.append(lambda: manager.__exit__(None, None, None))
        return entered

    async def enter_async_context(self, manager):
        return await manager.__aenter__()

    def push(self, manager):
        return manager

    def callback(self, function, /, *args, **named):
        self.callbacks.append(lambda: function(*args, **named))
        return function

    def pop_all(self):
        moved = ExitStack()
        moved.callbacks = self.callbacks
        self.callbacks = []
        return moved

    def close(self):
        callbacks = list(reversed(self.callbacks))
        self.callbacks = []
        list(map(lambda callback: callback(), callbacks))


AsyncExitStack = ExitStack
