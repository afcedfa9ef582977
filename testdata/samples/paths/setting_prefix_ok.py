# A normal path that begins with a directory of the settings, and a slash, lies inside of it.
# event: {"name": "out/<ATTACK>"}
import os

BASE = os.path.realpath(os.environ.get("OUTPUT_ROOT", "."))


def handler(event, context):
    place = os.path.realpath(os.path.join(BASE, event["name"]))
    if not place.startswith(BASE + os.sep):
        raise ValueError(place)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    # ok: path-traversal
    with open(place, "w") as stream:
        stream.write("x")
