# The event chooses the host that is asked.
# event: {"callback": "<ATTACK>"}
# benign: {"callback": "http://localhost/"}
from urllib.request import urlopen


def handler(event, context):
    # ruleid: ssrf
    return urlopen(event["callback"]).status
