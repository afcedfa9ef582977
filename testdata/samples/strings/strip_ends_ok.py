# The event says which characters are stripped from a constant.
# event: {"name": "a<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + "report.pdf".strip(event["name"]))
