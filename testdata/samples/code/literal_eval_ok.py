# `literal_eval` builds values and runs nothing.
# event: {"name": "<ATTACK>"}
# benign: {"name": "[1, 2]"}
import ast


def handler(event, context):
    # ok: code-injection
    return ast.literal_eval(event["name"])
