# A process runs its target when it is started; its connections are queues.
from multiprocessing.pool import Pool
from queue import Queue, Queue as JoinableQueue, Queue as SimpleQueue
from threading import Barrier, Condition, Event, Lock, RLock, Semaphore, Thread


class Process(Thread):
    exitcode = 0

    def terminate(self):
        return None

    def kill(self):
        return None

    def close(self):
        return None


class _Connection:
    def __init__(self, queue):
        self._queue = queue

    def send(self, thing):
        self._queue.append(thing)

    def recv(self):
        return self._queue.pop(0)

    def poll(self, timeout=0.0):
        return True

    def close(self):
        return None


def Pipe(duplex=True):
    queue = []
    return _Connection(queue), _Connection(queue)


class Value:
    def __init__(self, typecode, value=None, lock=True):
        self.value = value


def Array(typecode, items, lock=True):
    return list(items)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None

    def dict(self, *args, **named):
        return dict(*args, **named)

    def list(self, items=()):
        return list(items)

    def Queue(self, maxsize=0):
        return Queue(maxsize)
