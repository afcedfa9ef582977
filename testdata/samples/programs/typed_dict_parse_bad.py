# The parser falls back to the text for what is no number.
# event: {"query": "limit=<ATTACK>&page=2"}
import os
from urllib.parse import parse_qs


def number(text, default):
    if text.lstrip("-").isdecimal():
        return int(text)
    return text or default


def limits(query):
    values = parse_qs(query, keep_blank_values=True, separator="&")
    return {name: number(values.get(name, ["0"])[0], 10) for name in ("limit", "page")}


def handler(event, context):
    found = limits(event["query"])
    # ruleid: command-injection
    return os.system("head -n %(limit)s log.txt | tail -n %(page)s" % found)
