# A named tuple's field is the same as its position.
# event: {"k": "<ATTACK>"}
import os
from collections import namedtuple

Pair = namedtuple("Pair", "name value")


def handler(event, context):
    pair = Pair("constant", value=event["k"])
    # ruleid: command-injection
    os.system("echo " + pair[1])
