# Nested targets take the parts of nested tuples.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    (first, (second, third)) = ("a", ("b", event["x"]))
    # ok: command-injection
    os.system("echo " + second)
    return first, third
