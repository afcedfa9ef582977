# zip(*rows) turns rows into columns: the first column is constant.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    rows = [("a", event["v"]), ("b", "constant")]
    names, values = zip(*rows)
    # ok: command-injection
    os.system("echo " + names[0])
    return values
