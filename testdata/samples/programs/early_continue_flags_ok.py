# The flag is made anew for each record.
# event: {"Records": [{"id": "a1"}, {"id": "<ATTACK>"}]}
import os


def handler(event, context):
    for record in event["Records"]:
        name = record["id"]
        valid = name.isalnum()
        if not valid:
            continue
        # ok: command-injection
        os.system("echo " + name)
