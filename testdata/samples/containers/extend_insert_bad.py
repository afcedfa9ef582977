# insert moves the others: the event's text is at the front.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    words = ["b"]
    words.extend(["c", "d"])
    words.insert(0, event["w"])
    # ruleid: command-injection
    os.system("echo " + words[0])
