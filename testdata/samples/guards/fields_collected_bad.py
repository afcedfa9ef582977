# A list of the fields is made in a loop; the other one is checked.
# event: {"kind": "red", "name": "<ATTACK>"}
import os


def handler(event, context):
    values = []
    for field in ("kind", "name"):
        values.append(event[field])
    if values[0] not in {"red", "green"}:
        return "bad"
    # ruleid: command-injection
    os.system("echo " + values[1])
