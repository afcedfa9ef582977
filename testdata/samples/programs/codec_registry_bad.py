# The codec is chosen by the event, and one of them is pickle.
# event: {"codec": "pickle", "body": "<ATTACK>"}
import json
import pickle

CODECS = {}
STORED = {"empty": b"ccollections\nOrderedDict\n."}


def codec(name):
    def register(cls):
        CODECS[name] = cls()
        return cls

    return register


@codec("json")
class JsonCodec:
    def decode(self, text):
        return json.loads(text)


@codec("pickle")
class PickleCodec:
    def decode(self, text):
        data = text.encode()
        # ruleid: unsafe-deserialization
        return pickle.loads(data)


def handler(event, context):
    return str(CODECS[event["codec"]].decode(event["body"]))
