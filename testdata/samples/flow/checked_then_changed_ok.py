# The text was checked after something else had been appended to it.
# event: {"a": "abc", "b": "<ATTACK>"}
import os


def handler(event, context):
    name = event["a"]
    name += event["b"]
    if not name.isalnum():
        return None
    # ok: command-injection
    return os.system("echo " + name)
