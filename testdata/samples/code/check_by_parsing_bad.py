# That the text is a valid expression is no reason to run it.
# event: {"formula": "<ATTACK>"}
import ast


def handler(event, context):
    try:
        ast.parse(event["formula"], mode="eval")
    except SyntaxError:
        return "no formula"
    # ruleid: code-injection
    return eval(event["formula"])
