# Dots are taken away until there are none.
# event: {"name": "a/<ATTACK>"}
import os

ROOT = "uploads"


def clean(name):
    while ".." in name:
        name = name.replace("..", "")
    return name.lstrip("/")


def save(name, data):
    os.makedirs(ROOT, exist_ok=True)
    path = os.path.join(ROOT, clean(name))
    # todook: path-traversal
    with open(path, "wb") as stream:
        return stream.write(data)


def handler(event, context):
    return save(event["name"], b"data")
