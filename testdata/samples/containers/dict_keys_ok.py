# Constant keys are kept apart: the one that is read holds a constant.
# event: {"n": "<ATTACK>"}
import os


def handler(event, context):
    data = {"safe": "constant", "evil": event["n"]}
    # ok: command-injection
    os.system("echo " + data["safe"])
