# `eval` runs only what is made of digits.
# event: {"name": "<ATTACK>"}
# benign: {"name": "42"}
import re


def handler(event, context):
    if not re.fullmatch(r"[0-9]+", event["name"]):
        return "bad"
    # ok: code-injection
    return eval(event["name"])
