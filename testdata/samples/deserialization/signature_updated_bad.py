# The key comes with the event, so anyone can make the digest.
# event: {"name": "<ATTACK>", "key": "key"}
import hmac
import pickle


def handler(event, context):
    body = event["name"].encode()
    mine = hmac.new(event["key"].encode(), body, "sha256").hexdigest()
    theirs = hmac.new(event["key"].encode(), body, "sha256").hexdigest()
    if not hmac.compare_digest(mine, theirs):
        return "forged"
    # ruleid: unsafe-deserialization
    return pickle.loads(body)
