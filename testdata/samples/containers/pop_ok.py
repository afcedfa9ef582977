# After pop the event's text is no longer in the list.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    stack = ["a"]
    stack.append(event["w"])
    stack.pop()
    # ok: command-injection
    os.system("echo " + stack[-1])
