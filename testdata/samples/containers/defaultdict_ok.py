# A defaultdict makes one list for each key: the other key's holds a constant.
# event: {"w": "<ATTACK>"}
import os
from collections import defaultdict


def handler(event, context):
    groups = defaultdict(list)
    groups["a"].append("constant")
    groups["b"].append(event["w"])
    # ok: command-injection
    os.system("echo " + groups["a"][0])
