# The digest is clean, but the text stands in front of it.
# event: {"name": "<ATTACK>"}
import hashlib
import os


def handler(event, context):
    digest = hashlib.sha256(event["name"].encode()).hexdigest()
    # ruleid: command-injection
    os.system(f"echo {event['name']}-{digest}")
