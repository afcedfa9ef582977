# The last of the parts is a number with a suffix.
# event: {"name": "<ATTACK>"}
# benign: {"name": "4"}
from pathlib import Path


def handler(event, context):
    folder = Path.cwd().joinpath("data")
    # ok: handler-read
    return folder.joinpath("%03d.txt" % int(event["name"])).read_bytes()
