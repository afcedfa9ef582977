# The state is a key into the function's own pickles.
# event: {"body": {"<JSON>": {"state": {"<BASE64>": "<ATTACK>"}}}}
import json
import pickle

STATES = {"empty": b"ccollections\nOrderedDict\n."}


def handler(event, context):
    state = json.loads(event["body"])["state"]
    # ok: unsafe-deserialization
    return pickle.loads(STATES.get(state, STATES["empty"]))
