# A hexadecimal digest has no metacharacters.
# event: {"name": "<ATTACK>"}
import hashlib
import os


def handler(event, context):
    digest = hashlib.sha256(event["name"].encode()).hexdigest()
    # ok: command-injection
    os.system("echo " + digest)
