# A flag of an earlier record is still set.
# event: {"Records": [{"id": "a1"}, {"id": "<ATTACK>"}]}
import os


def handler(event, context):
    valid = False
    for record in event["Records"]:
        name = record["id"]
        if name.isalnum():
            valid = True
        if not valid:
            continue
        # ruleid: command-injection
        os.system("echo " + name)
