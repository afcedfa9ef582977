# What was pickled here holds the attacker's pickle as bytes, and those are read as well.
# event: {"name": "<ATTACK>"}
import pickle


def handler(event, context):
    job = pickle.loads(pickle.dumps({"body": event["name"].encode()}))
    # ruleid: unsafe-deserialization
    return pickle.loads(job["body"])
