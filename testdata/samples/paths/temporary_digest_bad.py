# A digest is put in front, yet the name follows behind it.
# event: {"name": "<ATTACK>"}
import hashlib


def handler(event, context):
    digest = hashlib.md5(event["name"].encode()).hexdigest()
    # ruleid: tmp-write
    with open(f"/tmp/{digest}-{event['name']}", "w") as file:
        file.write("done")
