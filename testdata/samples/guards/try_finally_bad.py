# The command in `finally` runs although the check raises.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    try:
        if not event["name"].isalnum():
            raise ValueError(event["name"])
    finally:
        # ruleid: command-injection
        os.system("echo " + event["name"])
