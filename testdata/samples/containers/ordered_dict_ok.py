# popitem() of an OrderedDict takes the pair that was stored last.
# event: {"w": "<ATTACK>"}
import os
from collections import OrderedDict


def handler(event, context):
    data = OrderedDict([("a", event["w"]), ("b", "constant")])
    # ok: command-injection
    os.system("echo " + data.popitem()[1])
