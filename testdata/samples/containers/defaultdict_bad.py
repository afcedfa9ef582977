# A defaultdict makes the list on first use, and the event's text is appended to it.
# event: {"w": "<ATTACK>"}
import os
from collections import defaultdict


def handler(event, context):
    groups = defaultdict(list)
    groups["a"].append("constant")
    groups["b"].append(event["w"])
    # ruleid: command-injection
    os.system("echo " + groups["b"][0])
