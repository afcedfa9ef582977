# The flag is set where the text is not quoted, and the command runs when it is set.
# event: {"v": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    text, raw = event["v"], True
    if len(text) > 1000:
        text, raw = shlex.quote(text), False
    if raw:
        # ruleid: command-injection
        os.system("echo " + text)
