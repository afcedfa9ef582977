# An Unpickler over a buffer is pickle as well; `loads` is an alias of its method.
# event: {"blob": {"<BASE64>": "<ATTACK>"}}
import base64
import io
import pickle


def handler(event, context):
    stream = io.BytesIO(base64.b64decode(event["blob"]))
    loads = pickle.Unpickler(stream).load
    # ruleid: unsafe-deserialization
    return str(loads())
