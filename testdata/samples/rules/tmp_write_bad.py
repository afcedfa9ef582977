# The event chooses the name of a file below /tmp.
# event: {"file": {"title": "<ATTACK>"}}


def handler(event, context):
    # ruleid: tmp-write
    with open("/tmp/" + event["file"]["title"], "w") as out:
        out.write("draft")
