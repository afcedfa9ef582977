# A comprehension makes a new inner list each time.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    rows = [["a"] for _ in range(3)]
    rows[0].append(event["v"])
    # ok: command-injection
    os.system("echo " + rows[2][-1])
