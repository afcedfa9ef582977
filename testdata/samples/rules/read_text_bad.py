# pathlib's `/` takes the right side when it is absolute, and the code is then within reach.
# event: {"page": "<ATTACK>"}
from pathlib import Path

PAGES = Path("pages")


def handler(event, context):
    # ruleid: handler-read
    return (PAGES / event["page"]).read_text()
