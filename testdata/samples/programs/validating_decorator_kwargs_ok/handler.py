# The decorator checks the argument of this name.
# event: {"bucket": "data", "prefix": "<ATTACK>"}
from sync import sync


def handler(event, context):
    return sync(bucket=event["bucket"], prefix=event["prefix"])
