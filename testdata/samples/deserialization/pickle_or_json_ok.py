# What the event sends is read as JSON, and only the function's own pickle is unpickled.
# event: {"kind": "pickle", "name": "<ATTACK>"}
import json
import pickle

OWN = b"ccollections\nOrderedDict\n."


def handler(event, context):
    if event["kind"] == "json":
        return json.loads(event["name"])
    # ok: unsafe-deserialization
    return pickle.loads(OWN)
