# The event goes down whole through two functions, and the third one checks what it reads against a list.
# event: {"Records": [{"body": {"<JSON>": {"cmd": "<ATTACK>"}}}]}
# benign: {"Records": [{"body": "{\"cmd\": \"start\"}"}]}
import json
import os


def one(record):
    body = json.loads(record["body"])
    if body["cmd"] not in ("start", "stop"):
        raise ValueError("cmd")
    # ok: command-injection
    return os.system("echo " + body["cmd"])


def handler(evt, _):
    return [one(record) for record in evt["Records"]]
