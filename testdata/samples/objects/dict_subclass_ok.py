# A subclass of dict asks __missing__ only for a key that is not there; this one is there.
# event: {"v": "<ATTACK>"}
import os


class Fallback(dict):
    def __missing__(self, key):
        return self["v"] + key


def handler(event, context):
    table = Fallback(event)
    table["other"] = "constant"
    # ok: command-injection
    os.system("echo " + table["other"])
