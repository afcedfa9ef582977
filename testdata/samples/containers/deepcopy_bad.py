# A shallow copy shares the inner list: what is stored through it is seen in the original.
# event: {"w": "<ATTACK>"}
import copy
import os


def handler(event, context):
    original = {"words": ["a"]}
    shallow = copy.copy(original)
    shallow["words"].append(event["w"])
    # ruleid: command-injection
    os.system("echo " + original["words"][-1])
