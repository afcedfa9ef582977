# The module's name is one of the table.
# event: {"plugin": "<ATTACK>", "data": [1, 2]}
# benign: {"plugin": "stats", "data": [1, 2]}
from importlib import import_module

PLUGINS = {"stats": "statistics", "maths": "math"}


class Registry:
    def __init__(self, modules):
        self.modules = modules

    def __contains__(self, name):
        return name in self.modules

    def load(self, name):
        if name not in self:
            raise KeyError(name)
        path = self.modules[name]
        # ok: code-injection
        return import_module(path)


def handler(event, context):
    module = Registry(PLUGINS).load(event["plugin"])
    return module.__name__
