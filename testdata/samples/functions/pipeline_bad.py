# Each function of a tuple is applied in turn; none of them quotes.
# event: {"v": "<ATTACK>"}
import os

STEPS = (str.strip, str.title, str.swapcase, str.lower)


def handler(event, context):
    text = event["v"]
    for step in STEPS:
        text = step(text)
    # ruleid: command-injection
    os.system("echo " + text)
