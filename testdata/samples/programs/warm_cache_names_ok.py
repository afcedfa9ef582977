# The cache keeps names that were checked.
# invocations: 2
# event: {"id": 1, "name": "<ATTACK>"}
import os


class Names:
    def __init__(self):
        self._names = {}

    def learn(self, key, name):
        self._names.setdefault(key, name if name.isalnum() else "unknown")

    def find(self, key):
        return self._names.get(key)


names = Names()


def handler(event, context):
    known = names.find(event["id"])
    if known is None:
        names.learn(event["id"], event["name"])
        return "learned"
    # ok: command-injection
    return os.system("host " + known)
