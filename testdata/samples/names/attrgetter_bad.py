# operator.attrgetter reads the attribute that its constant names.
# event: {"key": "<ATTACK>"}
import os
from operator import attrgetter

pick = attrgetter("system")


def handler(event, context):
    # ruleid: command-injection
    pick(os)(f"echo {event['key']}")
