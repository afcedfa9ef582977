# pop takes the last element, the event's text.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    stack = ["a"]
    stack.append(event["w"])
    # ruleid: command-injection
    os.system("echo " + stack.pop())
