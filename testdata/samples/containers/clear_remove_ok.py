# A cleared list holds nothing of the event any more.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    words = [event["w"]]
    words.clear()
    words.append("constant")
    # ok: command-injection
    os.system("echo " + " ".join(words))
