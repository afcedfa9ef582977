# A pool runs what it is given at once.


class AsyncResult:
    def __init__(self, value):
        self._value = value

    def get(self, timeout=None):
        return self._value

    def wait(self, timeout=None):
        return None

    def ready(self):
        return True

    def successful(self):
        return True


class Pool:
    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        if initializer is not None:
            initializer(*initargs)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None

    def apply(self, func, args=(), kwds={}):
        return func(*args, **kwds)

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        value = func(*args, **kwds)
        if callback is not None:
            callback(value)
        return AsyncResult(value)

    def map(self, func, iterable, chunksize=None):
        return list(map(func, iterable))

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        values = list(map(func, iterable))
        if callback is not None:
            callback(values)
        return AsyncResult(values)

    def imap(self, func, iterable, chunksize=1):
        return map(func, iterable)

    def imap_unordered(self, func, iterable, chunksize=1):
        return map(func, iterable)

    def starmap(self, func, iterable, chunksize=None):
        return [func(*args) for args in iterable]

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return AsyncResult([func(*args) for args in iterable])

    def close(self):
        return None

    def join(self):
        return None

    def terminate(self):
        return None


class ThreadPool(Pool): pass
