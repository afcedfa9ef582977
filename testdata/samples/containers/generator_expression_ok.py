# next() of a generator expression over constants; the event only chooses among them.
# event: {"tag": "<ATTACK>"}
import os


def handler(event, context):
    first = next((tag for tag in ("red", "blue") if tag == event["tag"]), "none")
    # ok: command-injection
    os.system("echo " + first)
