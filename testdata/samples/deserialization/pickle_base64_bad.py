# A pickle may call any function while it is read.
# event: {"name": {"<BASE64>": "<ATTACK>"}}
import base64
import pickle


def handler(event, context):
    # ruleid: unsafe-deserialization
    return pickle.loads(base64.b64decode(event["name"]))
