from collections import defaultdict


class Bus:
    def __init__(self):
        self._subscribers = defaultdict(list)

    def on(self, topic):
        def subscribe(function):
            self._subscribers[topic].append(function)
            return function

        return subscribe

    def emit(self, topic, detail):
        for function in self._subscribers[topic]:
            function(dict(detail))


bus = Bus()
