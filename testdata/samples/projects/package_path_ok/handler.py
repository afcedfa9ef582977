# The job that reaches the shell is described by its kind alone.
# event: {"name": "<ATTACK>"}
from app.core import run_job


def handler(event, context):
    return run_job({"kind": "say", "text": event["name"]})
