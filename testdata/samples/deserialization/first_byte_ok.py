# The bytes have to be one of two constants.
# event: {"body": "<ATTACK>"}
import pickle

KNOWN = (b"ccollections\nOrderedDict\n.", b"N.")


def handler(event, context):
    body = event["body"].encode()
    if body not in KNOWN:
        return "unknown"
    # ok: unsafe-deserialization
    return pickle.loads(body)
