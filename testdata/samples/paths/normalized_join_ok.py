# In a path that was made normal, `..` stands at the beginning or nowhere.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = os.path.normpath(event["name"])
    if name.startswith("..") or os.path.isabs(name):
        return "outside"
    # ok: handler-read
    with open("data/" + name) as file:
        return file.read()
