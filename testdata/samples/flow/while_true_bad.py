# The loop is left by a break, after the text was stored.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    tries = 0
    while True:
        tries += 1
        text = event["v"]
        if tries > 2:
            break
        text = "constant"
    # ruleid: command-injection
    os.system("echo " + text)
