# Split at the first comma, the part before it is the constant.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    line = ",".join(["a", event["w"]])
    # ok: command-injection
    os.system("echo " + line.split(",", 1)[0])
