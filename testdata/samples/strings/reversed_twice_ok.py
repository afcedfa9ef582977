# A constant is reversed; the event says only where to cut it.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    backwards = "".join(reversed("report"))
    # ok: command-injection
    os.system("echo " + backwards[: len(event["name"])])
