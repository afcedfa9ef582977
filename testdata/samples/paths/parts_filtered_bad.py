# Only parts that are empty are left out.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    parts = [part for part in event["name"].split("/") if part not in ("", ".")]
    # ruleid: handler-read
    with open(os.path.join("data", *parts)) as file:
        return file.read()
