# reverse changes the list itself: the constant is in front now.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    words = [event["v"], "a"]
    words.reverse()
    # ok: command-injection
    os.system("echo " + words[0])
