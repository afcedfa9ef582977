# What is submitted runs at once; a future holds its result or its exception.


class Future:
    def __init__(self):
        self._result = None
        self._error = None

    def set_result(self, result):
        self._result = result

    def set_exception(self, error):
        self._error = error

    def result(self, timeout=None):
        if self._error is not None:
            raise self._error
        return self._result

    def exception(self, timeout=None):
        return self._error

    def add_done_callback(self, function):
        function(self)

    def done(self):
        return True

    def cancel(self):
        return False


class Executor:
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **options):
        if initializer is not None:
            initializer(*initargs)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None

    def submit(self, function, /, *args, **named):
        future = Future()
        try:
            future.set_result(function(*args, **named))
        except Exception as error:
            future.set_exception(error)
        return future

    def map(self, function, *iterables, timeout=None, chunksize=1):
        return map(function, *iterables)

    def shutdown(self, wait=True, cancel_futures=False):
        return None


class ThreadPoolExecutor(Executor): pass
class InterpreterPoolExecutor(Executor): pass
class ProcessPoolExecutor(Executor): pass


FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def as_completed(fs, timeout=None):
    return iter(list(fs))


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    return set(fs), set()
