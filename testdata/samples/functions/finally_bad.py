# The finally clause runs after the try has stored the event's text.
# event: {"log": "<ATTACK>"}
import os


def handler(event, context):
    line = "start"
    try:
        line = event["log"]
        return line
    finally:
        # ruleid: command-injection
        os.system("echo " + line)
