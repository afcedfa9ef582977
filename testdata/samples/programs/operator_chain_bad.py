# The title goes through getters and a format into the command.
# event: {"items": [{"meta": {"id": 5, "title": "<ATTACK>"}}]}
import operator
import os
from itertools import chain, islice

items = operator.itemgetter("items")
meta = operator.itemgetter("meta")
chosen = operator.itemgetter("title")


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


line = compose(meta, chosen, "echo {}".format)


def handler(event, context):
    lines = chain(["true"], map(line, islice(items(event), 10)))
    # ruleid: command-injection
    return os.system(" && ".join(lines))
