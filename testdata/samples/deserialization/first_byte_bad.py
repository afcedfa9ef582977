# A check of the first byte is passed by a pickle of the old protocol.
# event: {"body": "<ATTACK>"}
import pickle


def handler(event, context):
    body = event["body"].encode()
    if body[:1] == b"\x80":
        return "no pickles, please"
    # ruleid: unsafe-deserialization
    return pickle.loads(body)
