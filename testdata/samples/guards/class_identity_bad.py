# Texts have the class `str`, too: what passes is text as well.
# event: {"lines": "<ATTACK>"}
import os


def handler(event, context):
    lines = event["lines"]
    if type(lines) not in (int, str):
        return
    # ruleid: command-injection
    os.system("head -n " + str(lines) + " report.txt")
