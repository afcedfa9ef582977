# os.path.join forgets /tmp when the event's text is absolute, and keeps it when it is not.
# event: {"Records": [{"s3": {"object": {"key": "<ATTACK>"}}}]}
import os


def handler(event, context):
    key = event["Records"][0]["s3"]["object"]["key"]
    # ruleid: tmp-write
    with open(os.path.join("/tmp", key), "wb") as out:
        out.write(b"x")
