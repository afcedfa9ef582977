# The host is literal and ends before the event's text begins, which is but a part of the query.
# event: {"callback": "<ATTACK>"}
from urllib.parse import quote
from urllib.request import urlopen


def handler(event, context):
    # ok: ssrf
    return urlopen("http://localhost/notify?to=" + quote(event["callback"], safe="")).status
