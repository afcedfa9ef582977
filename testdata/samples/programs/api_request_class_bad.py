# A request object hides the event; the days are a text.
# event: {"body": {"<BASE64>": {"<JSON>": {"days": "<ATTACK>"}}}, "isBase64Encoded": true}
import base64
import json
import os


class Request:
    def __init__(self, event):
        self._event = event

    @property
    def text(self):
        body = self._event.get("body") or ""
        if self._event.get("isBase64Encoded"):
            body = base64.b64decode(body).decode("utf-8")
        return body

    @property
    def json(self):
        return json.loads(self.text)

    def param(self, name, kind=str, default=None):
        value = self.json.get(name, default)
        return None if value is None else kind(value)


def cleanup(request):
    days = request.param("days", default="7")
    # ruleid: command-injection
    return os.system(f"find archive -mtime +{days} -print")


def handler(event, context):
    return {"statusCode": 200 if cleanup(Request(event)) == 0 else 500}
