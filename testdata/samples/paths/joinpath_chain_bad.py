# A method chain of pathlib ends at the file of the event.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    folder = Path.cwd().joinpath("data")
    # ruleid: handler-read
    return folder.joinpath(event["name"]).read_bytes()
