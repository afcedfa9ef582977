# `parse_qs` decodes the values of the query string.
# event: {"query": {"<URL>": "<ATTACK>"}}
import os
from urllib.parse import parse_qs


def handler(event, context):
    fields = parse_qs("text=" + event["query"])
    # ruleid: command-injection
    os.system("echo " + fields["text"][0])
