# The path is not normal when it is compared with a directory of the settings.
# event: {"name": "<ATTACK>"}
import os

BASE = os.path.realpath(os.environ.get("OUTPUT_ROOT", "."))


def handler(event, context):
    place = os.path.join(BASE, "out", "..", event["name"])
    if not place.startswith(BASE + os.sep):
        raise ValueError(place)
    # ruleid: path-traversal
    with open(place, "w") as stream:
        stream.write("x")
