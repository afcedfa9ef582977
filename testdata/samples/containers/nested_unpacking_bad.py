# Nested targets take the parts of nested tuples.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    (first, (second, third)) = ("a", ("b", event["x"]))
    # ruleid: command-injection
    os.system("echo " + third)
    return first, second
