# operator.attrgetter reads os.system; its argument is a number when it arrives.
# event: {"key": "<ATTACK>"}
# benign: {"key": "12"}
import os
from operator import attrgetter

pick = attrgetter("system")


def handler(event, context):
    # ok: command-injection
    pick(os)(f"echo {int(event['key'])}")
