# The buffer that is read holds the function's own bytes.
# event: {"name": "<ATTACK>"}
import io
import pickle


def handler(event, context):
    other = io.BytesIO(event["name"].encode())
    buffer = io.BytesIO(b"ccollections\nOrderedDict\n.")
    print(other.read())
    # ok: unsafe-deserialization
    return pickle.load(buffer)
