# Two modules define `clean`, and the later import wins: it is the one that only strips.
# event: {"name": "<ATTACK>"}
import os

from quoting import clean
from stripping import clean


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + clean(event["name"]))
