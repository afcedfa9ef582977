# The attacker says that the body is a pickle.
# event: {"kind": "pickle", "name": "<ATTACK>"}
import json
import pickle


def handler(event, context):
    if event["kind"] == "json":
        return json.loads(event["name"])
    # ruleid: unsafe-deserialization
    return pickle.loads(event["name"].encode())
