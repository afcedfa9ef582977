# The translated text is quoted after the last change, which is what counts.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    name = event["name"].translate(str.maketrans("z", "s"))
    # ok: command-injection
    os.system("echo " + shlex.quote(name))
