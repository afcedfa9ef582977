# Splitting at white space keeps every metacharacter within the pieces.
# event: {"title": "<ATTACK>"}
import os
import re


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + re.split(r"\s+", event["title"], maxsplit=1)[0])
