# The bytes go through a buffer that is read like a file.
# event: {"name": "<ATTACK>"}
import io
import pickle


def handler(event, context):
    buffer = io.BytesIO()
    buffer.write(event["name"].encode())
    buffer.seek(0)
    # ruleid: unsafe-deserialization
    return pickle.load(buffer)
