# Neither quote nor backslash nor line end is in the text between the quotes.
# event: {"name": "<ATTACK>"}
# benign: {"name": "report"}
import re


def handler(event, context):
    if not re.fullmatch(r"[\w ().;]+", event["name"]):
        return "bad"
    # ok: code-injection
    return eval(f"len('{event['name']}')")
