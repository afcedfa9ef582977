# The event is what is written below /tmp, and not the name of the file, which the system chooses.
# event: {"file": {"title": "<ATTACK>"}}
import tempfile


def handler(event, context):
    # ok: tmp-write
    with tempfile.NamedTemporaryFile("w", prefix="draft-") as out:
        out.write(event["file"]["title"])
