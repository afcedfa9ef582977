# Two functions that call each other carry the text to the command.
# event: {"v": "<ATTACK>"}
import os


def ping(count, text):
    return pong(count - 1, text) if count else pong(0, text)


def pong(count, text):
    if count > 0:
        return ping(count - 1, text)
    # ruleid: command-injection
    return os.system("echo " + text)


def handler(event, context):
    return ping(5, event["v"])
