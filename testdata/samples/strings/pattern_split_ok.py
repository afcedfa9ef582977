# Splitting at everything that is no word character leaves pieces of word characters.
# event: {"title": "<ATTACK>"}
import os
import re


def handler(event, context):
    # ok: command-injection
    os.system("echo " + re.split(r"\W+", event["title"])[0])
