# Word characters only are taken into the pattern's escaped text.
# event: {"title": "<ATTACK>"}
import os
import re


def handler(event, context):
    word = re.sub(r"\W", "", event["title"])
    # ok: command-injection
    os.system("echo " + re.escape(word))
