# A list of the fields is made in a loop; the one that is used is a checked one.
# event: {"kind": "<ATTACK>", "name": "<ATTACK>"}
# benign: {"kind": "red", "name": "x"}
import os


def handler(event, context):
    values = []
    for field in ("kind", "name"):
        values.append(event[field])
    if values[0] not in {"red", "green"}:
        return "bad"
    # ok: command-injection
    os.system("echo " + values[0])
