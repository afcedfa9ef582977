# The model checks the field that is used.
# event: {"report": "weekly", "owner": "<ATTACK>"}
from models import ReportRequest
from reports import render


def handler(event, context):
    request = ReportRequest(**event)
    return {"ok": render(request) == 0}
