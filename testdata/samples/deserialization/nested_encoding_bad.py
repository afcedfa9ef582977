# The pickle is a field of a JSON text that is a field of the event.
# event: {"body": {"<JSON>": {"state": {"<BASE64>": "<ATTACK>"}}}}
import base64
import json
import pickle


def handler(event, context):
    state = json.loads(event["body"])["state"]
    # ruleid: unsafe-deserialization
    return pickle.loads(base64.b64decode(state))
