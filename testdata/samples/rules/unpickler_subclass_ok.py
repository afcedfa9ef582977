# The subclass reads what its base does, but only bytes that the function itself has signed.
# event: {"blob": {"<BASE64>": "<ATTACK>"}, "mac": "00"}
# benign: {"blob": "Y2NvbGxlY3Rpb25zCk9yZGVyZWREaWN0Ci4=",
#          "mac": "28adec63d80876e13914deeba7e12e6a61064f3bebe26273f3bab954ab3eff1e"}
import base64
import hmac
import io
import pickle

KEY = b"key of the function"


class Reader(pickle.Unpickler):
    pass


def handler(event, context):
    raw = base64.b64decode(event["blob"])
    if not hmac.compare_digest(hmac.digest(KEY, raw, "sha256").hex(), event["mac"]):
        raise PermissionError("mac")
    # ok: unsafe-deserialization
    return str(Reader(io.BytesIO(raw)).load())
