# operator.itemgetter takes the entries that its constants name, in their order.
# event: {"a": "x", "b": "<ATTACK>"}
import os
from operator import itemgetter


def handler(event, context):
    first, second = itemgetter("b", "a")({"a": "constant", "b": event["b"]})
    # ruleid: command-injection
    os.system("echo " + first)
    return second
