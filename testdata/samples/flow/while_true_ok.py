# The loop is left by a break, after the text was overwritten.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    tries = 0
    while True:
        tries += 1
        text = event["v"]
        text = text and "constant"
        if tries > 2:
            break
    # ok: command-injection
    os.system("echo " + text)
