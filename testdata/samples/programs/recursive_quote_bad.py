# Texts below a list are left as they are.
# event: {"query": {"filters": [{"name": "<ATTACK>"}]}}
import os
import shlex


def deep_quote(value):
    if isinstance(value, str):
        return shlex.quote(value)
    if isinstance(value, dict):
        return {key: deep_quote(inner) for key, inner in value.items()}
    if isinstance(value, (int, float)):
        return value
    return value


def handler(event, context):
    query = deep_quote(event["query"])
    for condition in query["filters"]:
        # ruleid: command-injection
        os.system("find . -name " + condition["name"])
