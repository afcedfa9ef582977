# Two functions that call each other; each hands on a text of its own.
# event: {"v": "<ATTACK>"}
import os


def ping(count, text):
    return pong(count - 1, "ping")


def pong(count, text):
    if count > 0:
        return ping(count - 1, "pong")
    # ok: command-injection
    return os.system("echo " + text)


def handler(event, context):
    return ping(5, event["v"])
