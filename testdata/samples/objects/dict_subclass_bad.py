# A subclass of dict asks __missing__ for a key that is not there.
# event: {"v": "<ATTACK>"}
import os


class Fallback(dict):
    def __missing__(self, key):
        return self["v"] + key


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + Fallback(event)["other"])
