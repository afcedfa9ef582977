# The function for shells is imported by the package's `__init__`, from below.
# event: {"name": "<ATTACK>"}
from app.core import run_job


def handler(event, context):
    return run_job({"kind": "say", "text": event["name"]})
