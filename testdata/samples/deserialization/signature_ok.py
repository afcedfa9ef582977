# Only the one who has the key can send a pickle that is read.
# event: {"name": "<ATTACK>", "signature": "00"}
# benign: {"name": "ccollections\nOrderedDict\n.", "signature": "3314b150ac0b4a18e6d8ad654c72b000b1df5d417b8fdf55855c998b7086ebdc"}
import hashlib
import hmac
import pickle


def handler(event, context):
    body = event["name"].encode()
    expected = hmac.new(b"key", body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, event["signature"]):
        return "forged"
    # ok: unsafe-deserialization
    return pickle.loads(body)
