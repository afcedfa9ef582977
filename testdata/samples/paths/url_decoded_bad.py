# The dots are looked for before they are decoded.
# event: {"name": {"<URL>": "<ATTACK>"}}
from urllib.parse import unquote


def handler(event, context):
    if "/" in event["name"]:
        return "bad"
    # ruleid: handler-read
    with open("/mnt/data/" + unquote(event["name"])) as file:
        return file.read()
