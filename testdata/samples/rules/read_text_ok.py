# is_relative_to is asked of the resolved path, so that the file lies below the pages.
# event: {"page": "<ATTACK>"}
from pathlib import Path

PAGES = Path("pages")
PAGES.mkdir(exist_ok=True)


def handler(event, context):
    path = (PAGES / event["page"]).resolve()
    if not path.is_relative_to(PAGES.resolve()):
        raise ValueError("page")
    # ok: handler-read
    return path.read_text()
