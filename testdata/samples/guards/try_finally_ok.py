# The `else` of `try` runs only when the check did not raise.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    try:
        if not event["name"].isalnum():
            raise ValueError(event["name"])
    except ValueError as error:
        print(error)
    else:
        # ok: command-injection
        os.system("echo " + event["name"])
