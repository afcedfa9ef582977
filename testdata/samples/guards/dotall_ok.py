# What may follow the number are letters.
# event: {"name": "id-7<ATTACK>"}
import os
import re


def handler(event, context):
    if not re.fullmatch(r"id-\d+([a-z]*)", event["name"]):
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
