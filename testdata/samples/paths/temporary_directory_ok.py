# A directory of its own and a constant name within it.
# event: {"name": "<ATTACK>"}
import os
import tempfile


def handler(event, context):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "upload")
        # ok: tmp-write
        with open(path, "w") as file:
            file.write(event["name"])
