# The characters named as safe are not encoded, and a semicolon is among them.
# event: {"name": "<ATTACK>"}
import os
from urllib.parse import quote


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + quote(event["name"], safe=":;/>"))
