# os.system is replaced by a function of the project: the call collects a text and runs nothing.
# event: {"v": "<ATTACK>"}
# unreached
import os

seen = []
os.system = seen.append


def handler(event, context):
    # ok: command-injection
    os.system("echo " + event["v"])
