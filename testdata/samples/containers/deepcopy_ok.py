# A deep copy shares nothing: what is stored through it is not seen in the original.
# event: {"w": "<ATTACK>"}
import copy
import os


def handler(event, context):
    original = {"words": ["a"]}
    deep = copy.deepcopy(original)
    deep["words"].append(event["w"])
    # ok: command-injection
    os.system("echo " + original["words"][-1])
