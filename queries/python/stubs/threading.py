# A thread runs its target when it is started; what synchronizes threads changes no values.

class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        self._target = target
        self._args = args
        self._kwargs = kwargs or {}
        self.name = name
        self.daemon = daemon

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def start(self):
        self.run()

    def join(self, timeout=None):
        return None

    def is_alive(self):
        return False


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__(target=function, args=args or (), kwargs=kwargs)

    def cancel(self):
        return None


class Lock:
    def __init__(self, *options):
        return None

    def __enter__(self):
        return True

    def __exit__(self, kind, error, traceback):
        return None

    def acquire(self, blocking=True, timeout=-1):
        return True

    def release(self, n=1):
        return None

    def locked(self):
        return False


class RLock(Lock): pass
class Semaphore(Lock): pass
class BoundedSemaphore(Lock): pass


class Condition(Lock):
    def wait(self, timeout=None):
        return True

    def wait_for(self, predicate, timeout=None):
        return predicate()

    def notify(self, n=1):
        return None

    def notify_all(self):
        return None


class Event:
    def set(self):
        return None

    def clear(self):
        return None

    def is_set(self):
        return True

    def wait(self, timeout=None):
        return True


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self.parties = parties
        self.action = action

    def wait(self, timeout=None):
        if self.action is not None:
            self.action()
        return 0


class local:
    pass
