# The text that eval gets is the repr of a literal's value: text and numbers, no code.
# event: {"a": "<ATTACK>"}
# benign: {"a": "[1, 'x']"}
import ast


def handler(event, context):
    value = ast.literal_eval(event["a"])
    # ok: code-injection
    return eval(repr(value))
