# The name is the digest of the event's text, in hexadecimal.
# event: {"name": "<ATTACK>"}
import hashlib
import os


def handler(event, context):
    path = f"/tmp/{hashlib.md5(event['name'].encode()).hexdigest()}"
    # ok: tmp-write
    with open(path, "w") as file:
        file.write("done")
    os.remove(path)
