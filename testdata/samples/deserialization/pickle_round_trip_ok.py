# What `dumps` of a text gives is a harmless pickle, whatever the text.
# event: {"name": "<ATTACK>"}
# benign: {"name": "report"}
import collections
import pickle


def handler(event, context):
    job = collections.OrderedDict(body=event["name"])
    # ok: unsafe-deserialization
    return pickle.loads(pickle.dumps(job))
