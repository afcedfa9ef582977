# What is scheduled runs when the scheduler runs.


class scheduler:
    def __init__(self, timefunc=None, delayfunc=None):
        self._actions = []

    def enter(self, delay, priority, action, argument=(), kwargs={}):
        self._actions.append(lambda: action(*argument, **kwargs))
        return len(self._actions)

    enterabs = enter

    def run(self, blocking=True):
        list(map(lambda action: action(), self._actions))

    def cancel(self, event):
        return None

    def empty(self):
        return not self._actions
