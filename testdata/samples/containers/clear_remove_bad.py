# The copy that was made before the list was cleared still holds the event's text.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    words = [event["w"]]
    kept = words.copy()
    words.clear()
    # ruleid: command-injection
    os.system("echo " + " ".join(kept))
