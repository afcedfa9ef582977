# The text was checked, and then something else was appended to it.
# event: {"a": "abc", "b": "<ATTACK>"}
import os


def handler(event, context):
    name = event["a"]
    if not name.isalnum():
        return None
    name += event["b"]
    # ruleid: command-injection
    return os.system("echo " + name)
