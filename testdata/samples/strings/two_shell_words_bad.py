# The quoted text is cut into words afterwards, in the middle of its quotes.
# event: {"text": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    quoted = shlex.quote(event["text"])
    # ruleid: command-injection
    os.system("echo " + quoted[1:])
