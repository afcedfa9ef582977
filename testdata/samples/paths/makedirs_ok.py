# The directory's name is the first eight digits of a digest.
# event: {"folder": "<ATTACK>"}
import hashlib
import os


def handler(event, context):
    folder = hashlib.sha1(event["folder"].encode()).hexdigest()[:8]
    # ok: path-traversal
    os.mkdir(os.path.join("/mnt/data", folder))
