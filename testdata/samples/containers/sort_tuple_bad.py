# sorted by the number puts the pair with the event's text first.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    pairs = sorted([(2, "constant"), (1, event["v"])])
    # ruleid: command-injection
    os.system("echo " + pairs[0][1])
