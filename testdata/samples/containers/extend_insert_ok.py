# insert moves the others: the event's text is no longer at the front.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    words = []
    words.extend([event["w"]])
    words.insert(0, "a")
    # ok: command-injection
    os.system("echo " + words[0])
