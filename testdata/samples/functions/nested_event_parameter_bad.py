# The event goes down whole through two functions, and the third one reads it.
# event: {"Records": [{"body": {"<JSON>": {"cmd": "<ATTACK>"}}}]}
import json
import os


def each(records):
    return [one(record) for record in records]


def one(record):
    body = json.loads(record["body"])
    # ruleid: command-injection
    return os.system("echo " + body["cmd"])


def handler(evt, _):
    return each(evt["Records"])
