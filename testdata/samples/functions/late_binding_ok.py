# A default argument binds early: the first closure keeps the first value, the constant.
# event: {"last": "<ATTACK>"}
import os


def handler(event, context):
    calls = []
    for text in ["one", event["last"]]:
        # ok: command-injection
        calls.append(lambda text=text: os.system("echo " + text))
    calls[0]()
