# The directory of the temporary files is asked for, and the name is the event's.
# event: {"name": "<ATTACK>"}
import os
import tempfile


def handler(event, context):
    path = os.path.join(tempfile.gettempdir(), event["name"])
    # ruleid: tmp-write
    with open(path, "w") as file:
        file.write("done")
