# Constant keys are kept apart: the one that is read holds the event's text.
# event: {"n": "<ATTACK>"}
import os


def handler(event, context):
    data = {"safe": "constant", "evil": event["n"]}
    # ruleid: command-injection
    os.system("echo " + data["evil"])
