# Each word is quoted before `join` puts blanks between them.
# event: {"names": ["a", "<ATTACK>"]}
import os
import shlex


def handler(event, context):
    words = " ".join(shlex.quote(name) for name in event["names"])
    # ok: command-injection
    os.system("echo " + words)
