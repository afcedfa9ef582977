# Only numbers have the class `int`.
# event: {"lines": "<ATTACK>"}
# benign: {"lines": 3}
import os


def handler(event, context):
    lines = event["lines"]
    if lines.__class__ is not int and type(lines) not in (int, float):
        return
    # ok: command-injection
    os.system("head -n " + str(lines) + " report.txt")
