# The module's name is what the event says when no plugin has that name.
# event: {"plugin": "<ATTACK>", "data": [1, 2]}
# benign: {"plugin": "json", "data": [1, 2]}
from importlib import import_module

PLUGINS = {"stats": "statistics", "maths": "math"}


class Registry:
    def __init__(self, modules):
        self.modules = modules

    def __contains__(self, name):
        return name in self.modules

    def load(self, name):
        path = self.modules.get(name, name)
        # ruleid: code-injection
        return import_module(path)


def handler(event, context):
    module = Registry(PLUGINS).load(event["plugin"])
    return module.__name__
