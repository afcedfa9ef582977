# zip(*rows) turns rows into columns: the second column is the event's.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    rows = [("a", event["v"]), ("b", "constant")]
    names, values = zip(*rows)
    # ruleid: command-injection
    os.system("echo " + values[0])
    return names
