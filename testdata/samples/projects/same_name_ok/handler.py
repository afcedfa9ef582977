# Two modules define `clean`, and the later import wins: it is the one that quotes.
# event: {"name": "<ATTACK>"}
import os

from stripping import clean
from quoting import clean


def handler(event, context):
    # ok: command-injection
    os.system("echo " + clean(event["name"]))
