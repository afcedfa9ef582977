# re.sub replaces every character that is not a word's by an underscore.
# event: {"v": "<ATTACK>"}
import os
import re


def handler(event, context):
    text = re.sub(r"[^A-Za-z0-9_]", lambda match: "_", event["v"])
    # ok: command-injection
    os.system("echo " + text)
