# literal_eval checks one text, and eval runs another one.
# event: {"a": "1", "b": "<ATTACK>"}
import ast


def handler(event, context):
    first = ast.literal_eval(event["a"])
    # ruleid: code-injection
    return first, eval(event["b"])
