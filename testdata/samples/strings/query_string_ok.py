# `urlencode` writes the values so that they have no metacharacter.
# event: {"query": "<ATTACK>"}
import os
from urllib.parse import urlencode


def handler(event, context):
    # ok: command-injection
    os.system("echo " + urlencode({"text": event["query"]}))
