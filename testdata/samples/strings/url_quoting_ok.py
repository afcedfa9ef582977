# With no safe characters, url-encoding leaves letters, digits and `_.-~%`.
# event: {"name": "<ATTACK>"}
import os
from urllib.parse import quote


def handler(event, context):
    # ok: command-injection
    os.system("echo " + quote(event["name"], safe=""))
