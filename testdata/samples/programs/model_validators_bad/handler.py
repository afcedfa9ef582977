# The model has a validator, but of another field than the one that is used.
# event: {"report": "weekly", "owner": "<ATTACK>"}
from models import ReportRequest
from reports import render


def handler(event, context):
    request = ReportRequest(**event)
    return {"ok": render(request) == 0}
