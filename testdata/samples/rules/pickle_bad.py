# Decoding is no check: the bytes that pickle reads are the event's.
# event: {"state": {"<BASE64>": "<ATTACK>"}}
import base64
import pickle


def handler(event, context):
    raw = base64.b64decode(event["state"])
    # ruleid: unsafe-deserialization
    return str(pickle.loads(raw))
