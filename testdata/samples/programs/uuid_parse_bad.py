# The identifier is parsed, and the text from which it was parsed is used.
# event: {"id": "<ATTACK>"}
import os
import uuid


def identifier(text):
    try:
        parsed = uuid.UUID(text)
    except ValueError:
        parsed = None
    return parsed and str(parsed) or text


def handler(event, context):
    name = identifier(event["id"])
    # ruleid: command-injection
    return os.system("rm -f cache-" + name)
