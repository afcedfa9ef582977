# reverse changes the list itself: the event's text is in front now.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    words = ["a", event["v"]]
    words.reverse()
    # ruleid: command-injection
    os.system("echo " + words[0])
