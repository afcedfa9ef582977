# The list of what is wrong is empty only when all names were right.
# event: {"names": ["report", "<ATTACK>"]}
import os
import re


def handler(event, context):
    wrong = [name for name in event["names"] if not re.fullmatch(r"\w+", name)]
    if wrong:
        return {"statusCode": 400, "body": ", ".join(wrong)}
    # ok: command-injection
    os.system("echo " + " ".join(event["names"]))
