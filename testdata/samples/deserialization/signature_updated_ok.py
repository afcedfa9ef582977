# The digest is made in steps; only the one who has the key can send an equal one.
# event: {"name": "<ATTACK>", "signature": "00"}
# benign: {"name": "ccollections\nOrderedDict\n.", "signature": "3314b150ac0b4a18e6d8ad654c72b000b1df5d417b8fdf55855c998b7086ebdc"}
import hmac
import pickle


def handler(event, context):
    body = event["name"].encode()
    digest = hmac.new(b"key", digestmod="sha256")
    digest.update(body)
    if digest.hexdigest() == event["signature"]:
        # ok: unsafe-deserialization
        return pickle.loads(body)
    return "forged"
