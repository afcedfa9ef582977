# A key that the event chooses may be any of the keys, also that of the event's text.
# event: {"which": "evil", "n": "<ATTACK>"}
import os


def handler(event, context):
    data = {"safe": "constant", "evil": event["n"]}
    # ruleid: command-injection
    os.system("echo " + data[event["which"]])
