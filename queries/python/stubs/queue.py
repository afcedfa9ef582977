# Queues give out what was put into them.


class Empty(Exception): pass
class Full(Exception): pass
class ShutDown(Exception): pass


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.queue = []

    def put(self, item, block=True, timeout=None):
        self.queue.append(item)

    def put_nowait(self, item):
        self.queue.append(item)

    def get(self, block=True, timeout=None):
        if not self.queue:
            raise Empty
        return self.queue.pop(0)

    def get_nowait(self):
        return self.get()

    def empty(self):
        return not self.queue

    def full(self):
        return False

    def qsize(self):
        return len(self.queue)

    def task_done(self):
        return None

    def join(self):
        return None

    def close(self):
        return None


class SimpleQueue(Queue): pass


class LifoQueue(Queue):
    def get(self, block=True, timeout=None):
        if not self.queue:
            raise Empty
        return self.queue.pop()


class PriorityQueue(Queue):
    def get(self, block=True, timeout=None):
        if not self.queue:
            raise Empty
        first = min(self.queue)
        self.queue.remove(first)
        return first
