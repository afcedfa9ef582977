# The flag tells whether the text has been quoted, and the command runs only when it has.
# event: {"v": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    text, quoted = event["v"], False
    if len(text) < 1000:
        text, quoted = shlex.quote(text), True
    if quoted:
        # todook: command-injection
        os.system("echo " + text)
