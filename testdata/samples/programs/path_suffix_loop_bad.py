# Dots are taken away once, and become new ones.
# event: {"name": "a/<ATTACK>"}
import os

ROOT = "uploads"


def clean(name):
    return name.replace("a/", "").replace("%2e", ".")


def save(name, data):
    os.makedirs(ROOT, exist_ok=True)
    path = os.path.join(ROOT, clean(name))
    # ruleid: path-traversal
    with open(path, "wb") as stream:
        return stream.write(data)


def handler(event, context):
    return save(event["name"], b"data")
