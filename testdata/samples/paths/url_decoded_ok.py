# Decoding comes first, the check of the decoded name second.
# event: {"name": {"<URL>": "<ATTACK>"}}
from urllib.parse import unquote


def handler(event, context):
    name = unquote(event["name"])
    if "/" in name:
        return "bad"
    # ok: handler-read
    with open("/mnt/data/" + name) as file:
        return file.read()
