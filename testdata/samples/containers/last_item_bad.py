# The loop's last element is what the dictionary got last: the event's text.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    table = {"b": "constant", "a": event["v"]}
    for key in table:
        last = table[key]
    # ruleid: command-injection
    os.system("echo " + last)
