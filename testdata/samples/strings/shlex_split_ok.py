# Split and joined by `shlex`, each word is quoted again.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    words = shlex.split("echo " + shlex.quote(event["name"]))
    # ok: command-injection
    os.system(shlex.join(words))
