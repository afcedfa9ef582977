# The text passed `literal_eval` as a literal, and its value is a text that is code.
# event: {"name": {"<JSON>": "<ATTACK>"}}
import ast


def handler(event, context):
    value = ast.literal_eval(event["name"])
    # ruleid: code-injection
    return eval(value)
