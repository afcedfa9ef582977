# The name below /tmp is a number that the event does not choose freely, and its directory is fresh.
# event: {"Records": [{"s3": {"object": {"key": "<ATTACK>"}}}]}
import os
import tempfile


def handler(event, context):
    with tempfile.TemporaryDirectory() as directory:
        for number, _ in enumerate(event["Records"]):
            # ok: tmp-write
            with open(os.path.join(directory, f"{number}.bin"), "wb") as out:
                out.write(b"x")
