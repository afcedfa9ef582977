# The signature is computed and compared, and the result is only logged.
# event: {"name": "<ATTACK>", "signature": "00"}
import hashlib
import hmac
import pickle


def handler(event, context):
    body = event["name"].encode()
    expected = hmac.new(b"key", body, hashlib.sha256).hexdigest()
    print(hmac.compare_digest(expected, event["signature"]))
    # ruleid: unsafe-deserialization
    return pickle.loads(body)
