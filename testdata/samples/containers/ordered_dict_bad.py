# popitem(last=False) of an OrderedDict takes the pair that was stored first.
# event: {"w": "<ATTACK>"}
import os
from collections import OrderedDict


def handler(event, context):
    data = OrderedDict([("a", event["w"]), ("b", "constant")])
    # ruleid: command-injection
    os.system("echo " + data.popitem(last=False)[1])
