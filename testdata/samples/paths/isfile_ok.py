# The file is chosen from a table and may be missing.
# event: {"name": "<ATTACK>"}
import os

FILES = {"report": "report", "terms": "terms.txt"}


def handler(event, context):
    path = FILES.get(event["name"], "report")
    if not os.path.isfile(path):
        return "no such file"
    # ok: handler-read
    with open(path) as file:
        return file.read()
