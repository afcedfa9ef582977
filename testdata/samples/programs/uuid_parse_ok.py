# The identifier is parsed and used.
# event: {"id": "<ATTACK>"}
# benign: {"id": "12345678-1234-5678-1234-567812345678"}
import os
import uuid


def identifier(text):
    try:
        parsed = uuid.UUID(text)
    except ValueError:
        parsed = None
    return str(parsed or uuid.uuid4())


def handler(event, context):
    name = identifier(event["id"])
    # ok: command-injection
    return os.system("rm -f cache-" + name)
