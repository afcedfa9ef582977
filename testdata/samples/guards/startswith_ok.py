# What stands behind the prefix is checked, too.
# event: {"name": "report<ATTACK>"}
# benign: {"name": "7"}
import os


def handler(event, context):
    number = event["name"].removeprefix("report")
    if not number.isdigit():
        return "bad"
    # ok: command-injection
    os.system("echo report" + number)
