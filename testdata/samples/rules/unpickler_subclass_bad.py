# A subclass that looks up classes as its base does changes nothing.
# event: {"blob": {"<BASE64>": "<ATTACK>"}}
import base64
import io
import pickle


class Reader(pickle.Unpickler):
    pass


def handler(event, context):
    # ruleid: unsafe-deserialization
    return str(Reader(io.BytesIO(base64.b64decode(event["blob"]))).load())
