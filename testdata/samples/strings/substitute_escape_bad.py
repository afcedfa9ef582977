# The backslashes that `re.escape` wrote are taken away again.
# event: {"title": "<ATTACK>"}
import os
import re


def handler(event, context):
    pattern = re.escape(event["title"])
    # ruleid: command-injection
    os.system("echo " + re.sub(r"\\(.)", r"\1", pattern))
