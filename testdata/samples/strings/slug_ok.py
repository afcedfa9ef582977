# The slug is made of the words that a pattern finds.
# event: {"title": "<ATTACK>"}
import os
import re


def handler(event, context):
    slug = "-".join(re.findall(r"[a-z0-9]+", event["title"].lower()))
    # ok: command-injection
    os.system("echo " + slug)
