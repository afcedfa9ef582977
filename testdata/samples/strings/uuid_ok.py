# A UUID prints in its one normal form, whatever was given.
# event: {"name": "<ATTACK>"}
# benign: {"name": "12345678-1234-5678-1234-567812345678"}
import os
import uuid


def handler(event, context):
    # ok: command-injection
    os.system(f"echo {uuid.UUID(event['name'])}")
