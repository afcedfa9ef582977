# Closures made in a loop see the variable's last value, which is the event's.
# event: {"last": "<ATTACK>"}
import os


def handler(event, context):
    calls = []
    for text in ["one", event["last"]]:
        # ruleid: command-injection
        calls.append(lambda: os.system("echo " + text))
    calls[0]()
