# pickle reads bytes that the function itself has made from the event's text: they hold data alone.
# event: {"state": {"<BASE64>": "<ATTACK>"}}
import pickle
from collections import OrderedDict


def handler(event, context):
    raw = pickle.dumps(OrderedDict(state=event["state"]))
    # ok: unsafe-deserialization
    return str(pickle.loads(raw))
