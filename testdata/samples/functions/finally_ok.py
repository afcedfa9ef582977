# The else clause overwrites the event's text before the finally clause runs.
# event: {"log": "<ATTACK>"}
import os


def handler(event, context):
    line = "start"
    try:
        line = event["log"]
    except KeyError:
        line = "none"
    else:
        line = "stored"
    finally:
        # ok: command-injection
        os.system("echo " + line)
