# The decorator checks an argument that has another name here.
# event: {"bucket": "data", "prefix": "<ATTACK>"}
from sync import sync


def handler(event, context):
    return sync(bucket=event["bucket"], prefix=event["prefix"])
