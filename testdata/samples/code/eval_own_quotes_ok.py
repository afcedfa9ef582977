# Without quotes, backslashes and line ends the text stays within its literal.
# event: {"name": "<ATTACK>"}
# benign: {"name": "report"}
import re


def handler(event, context):
    name = re.sub(r"[^A-Za-z0-9 ]", "", event["name"])
    # ok: code-injection
    return eval("'" + name + "'")
